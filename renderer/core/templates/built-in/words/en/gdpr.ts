import type { WordsFor } from '../../template-words.ts';

/** The words of the templates of the GDPR, in English. */
export const gdpr: WordsFor<'gdpr-33' | 'gdpr-34'> = {
  rules: {
    gdpr: { name: 'Regulation (EU) 2016/679 (GDPR), Article 33', version: 'as in force since 25 May 2018' },
    gdpr34: { name: 'Regulation (EU) 2016/679 (GDPR), Article 34', version: 'as in force since 25 May 2018' },
  },
  deadlines: {
    'gdpr-33-notification': {
      name: 'Notification to the supervisory authority',
      due: 'The notification, where feasible in full; if it comes later, the reasons for the delay go with it. None is due where a risk to natural persons is unlikely.',
    },
  },
  templates: {
    'gdpr-33': {
      name: 'GDPR Art. 33 notification',
      purpose: 'The controller notifies the supervisory authority of a personal data breach; facts that are missing may follow in phases.',
      sections: {
        nature: ['Nature of the breach', 'Confidentiality, integrity or availability; how it came about, as far as you know.'],
        persons: [
          'Data subjects and records',
          'About how many data subjects and records, of which categories; what is approximate, or not known yet.',
        ],
        contact: ['Contact', 'The data protection officer or another contact point, with name and contact details.'],
        consequences: ['Likely consequences', 'What it may mean for the data subjects, and how likely that is.'],
        measures: ['Measures', 'What was done and is proposed to end the breach and to soften its possible adverse effects.'],
        timeline: ['Timeline', 'When it began, when and how you noticed, what followed.'],
        delay: ['Reasons for a delay', 'Only if this goes out more than 72 hours after you became aware: why.'],
        later: ['What follows later', 'The facts that are still missing, and when you expect them.'],
        personsTold: ['Communication to the data subjects', 'Whether, when and how (Article 34); or why a high risk to them is unlikely.'],
      },
    },
    'gdpr-34': {
      name: 'GDPR Art. 34 notice to the people concerned',
      purpose:
        'The controller tells the people concerned, in clear and plain language and without undue delay, of a personal data breach that is likely to put their rights and freedoms at high risk.',
      sections: {
        what: [
          'What happened',
          'The nature of the breach, in words that everybody understands: what happened, when, and which of the reader’s data it is about.',
        ],
        consequences: [
          'What it may mean for you',
          'The likely consequences for the reader, such as fraud or unwanted contact, without playing them down.',
        ],
        measures: ['What we are doing', 'What was done and is proposed to end the breach and to soften its possible adverse effects.'],
        advice: [
          'What you can do',
          'What readers can do themselves: change a password, watch their accounts, beware of messages in our name.',
        ],
        contact: ['Contact', 'The data protection officer or another contact point, with name and contact details.'],
      },
    },
  },
};
