import type { Template } from '../../template.ts';
import { optional, required } from '../section.ts';

/** The shortest report that is still worth keeping. */
export const teamReport: Template = {
  id: 'team-report',
  name: 'Short team report',
  purpose: 'Half a page for the team and its neighbours, written on the same day.',
  family: 'engineering',
  language: 'en',
  rule: null,
  sections: [
    required('What happened', 'Four sentences at most: effect, cause, repair, and whether it can come back.'),
    required('Timeline', 'The five or six moments that matter.', 'timeline'),
    optional('What we learned', 'One thing to keep and one to change.'),
    required('Next steps', 'Who does what until when.', 'actions'),
  ],
  details: ['title', 'authors'],
  deadlines: [],
  milestones: ['impact-began', 'detected', 'impact-ended'],
};
