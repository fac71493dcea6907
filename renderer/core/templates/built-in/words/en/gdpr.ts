import type { WordsFor } from '../../template-words.ts';

/** The words of the templates of the GDPR, in English. */
export const gdpr: WordsFor<'gdpr-33'> = {
  rules: {
    gdpr: { name: 'Regulation (EU) 2016/679 (GDPR), Article 33', version: 'as in force since 25 May 2018' },
  },
  deadlines: {
    'gdpr-33-notification': {
      name: 'Notification to the supervisory authority',
      due: 'The notification, where feasible in full; if it comes later, the reasons for the delay go with it.',
    },
  },
  templates: {
    'gdpr-33': {
      name: 'GDPR Art. 33 notification',
      purpose: 'A personal data breach, told to the supervisory authority; facts that are missing may follow in phases.',
      sections: {
        nature: ['Nature of the breach', 'Confidentiality, integrity or availability; how it came about, as far as you know.'],
        persons: [
          'Persons and records',
          'Categories of persons and of data, and about how many of each. Say that a number is approximate.',
        ],
        contact: ['Contact', 'The data protection officer, or who else can answer questions, with a way to reach them.'],
        consequences: ['Likely consequences', 'What it may mean for the persons concerned, and how likely that is.'],
        measures: ['Measures', 'What was done and is planned to end the breach and to soften its effects.'],
        timeline: ['Timeline', 'When it began, when and how you noticed, what followed.'],
        delay: ['Reasons for a delay', 'Only if this goes out more than 72 hours after you became aware: why.'],
        later: ['What follows later', 'The facts that are still missing, and when you expect them.'],
        personsTold: ['Have the persons been told', 'Whether, when and how; or why a high risk to them is unlikely.'],
      },
    },
  },
};
