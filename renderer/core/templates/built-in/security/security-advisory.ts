import type { Template } from '../../template.ts';
import { optional, required } from '../section.ts';

/** A public notice about a weakness or an attack, for those who have to act. */
export const securityAdvisory: Template = {
  id: 'security-advisory',
  name: 'Security advisory',
  purpose: 'A weakness or an attack, who is affected, and what readers have to do now.',
  family: 'security',
  language: 'en',
  rule: null,
  sections: [
    required('Summary', 'The weakness, its severity and what to do, so that who reads nothing else does the right thing.'),
    required('Who is affected', 'Products, versions and settings, those that are not affected too.'),
    required('What you should do', 'Steps in order, the most urgent first; then how to check that they worked.'),
    required('Workarounds', 'For those who can’t update yet, with the price of each; or that there is none.'),
    required('What an attacker can do', 'The effect and what is needed for it. No more detail than a reader needs to protect themselves.'),
    optional('Signs of misuse', 'What to look for in logs, and since when.'),
    optional('Timeline', 'From the report to the correction and the publication.', 'timeline'),
    optional('Thanks', 'Who reported it, if they agreed to be named.'),
    required('Contact', 'Where questions and further reports go.'),
  ],
  details: ['title', 'reference', 'severity', 'contact', 'lastUpdated'],
  deadlines: [],
  milestones: ['detected', 'mitigated', 'first-notice'],
};
