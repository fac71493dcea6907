import type { Template } from '../../template.ts';
import { optional, required } from '../section.ts';

/** The report that customers read after an incident (post-incident review). */
export const customerNotice: Template = {
  id: 'customer-notice',
  name: 'Customer notice (PIR)',
  purpose: 'What happened, what it meant for customers, and what is being done, for everybody to read.',
  family: 'customers',
  language: 'en',
  rule: null,
  sections: [
    required(
      'Summary',
      'In three sentences: what failed, for whom and for how long, and where things stand now. Say it as you would to a customer on the phone.',
    ),
    required(
      'Impact',
      'What customers saw, with numbers: how many, which regions, what share of requests. Say also what was not affected, above all data.',
    ),
    required(
      'Timeline',
      'From the first effect to the last, with the moment of the first public notice. One line an event, in the reader’s words.',
      'timeline',
    ),
    required('Cause', 'What made it happen and what let it get that far, without names of people or internal systems.', 'causes'),
    required('What we are doing', 'What has been changed already and what will follow, each with a date that you can keep.', 'actions'),
    optional('What you can do', 'Steps that readers should take, or a clear sentence that they need to do nothing.'),
    optional('Current status', 'What is done, what is under way, what is open.', 'status'),
    optional('Apology and contact', 'A plain apology for what it cost people, and where questions are answered.'),
  ],
  details: ['title', 'services', 'contact', 'lastUpdated'],
  deadlines: [],
  milestones: ['impact-began', 'detected', 'first-notice', 'mitigated', 'impact-ended'],
};
