import type { WordsFor } from '../../template-words.ts';

/** The words of the templates of the SEC, in English. */
export const sec: WordsFor<'sec-8k-105'> = {
  rules: {
    sec: {
      name: 'SEC Form 8-K, Item 1.05',
      version:
        'as in force since 18 December 2023; federal holidays, the hour at which filings close and delays that the Attorney General allows are not counted here',
    },
  },
  deadlines: {
    'sec-8k-filing': {
      name: 'Form 8-K, item 1.05',
      due: 'The filing, counted from the day on which the incident was found to be material; facts that are missing follow in an amendment, within four business days of when they are known.',
    },
  },
  templates: {
    'sec-8k-105': {
      name: 'SEC Form 8-K, item 1.05',
      purpose: 'A registrant discloses a cybersecurity incident that it has determined to be material.',
      sections: {
        nature: ['Nature of the incident', 'What kind of incident it was; nothing that would help an attacker.'],
        scope: ['Scope', 'Which operations, systems and data, in the words of an investor.'],
        timing: ['Timing', 'When it happened, when it was found, whether it goes on.'],
        materialImpact: [
          'Material impact',
          'What it has meant or is reasonably likely to mean, for the financial condition and the results of operations too.',
        ],
        unknown: ['What is not known yet', 'What has not been determined or is not available, and follows in an amendment.'],
      },
    },
  },
};
