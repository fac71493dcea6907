import type { WordsFor } from '../../template-words.ts';

/** The words of the templates of NIS 2, in English. */
export const nis2: WordsFor<'nis2-early-warning' | 'nis2-notification' | 'nis2-final'> = {
  rules: {
    nis2: { name: 'Directive (EU) 2022/2555 (NIS 2), Article 23', version: 'of 14 December 2022; national law may add to it' },
  },
  deadlines: {
    'nis2-early-warning': {
      name: 'Early warning',
      due: 'Whether the incident is suspected to be unlawful or malicious, and whether it may reach across borders.',
    },
    'nis2-notification': {
      name: 'Incident notification',
      due: 'The early warning brought up to date, a first assessment of severity and impact, and indicators of compromise where there are any.',
    },
    'nis2-final': {
      name: 'Final report',
      due: 'The full description, the threat or root cause, the measures, and the impact across borders. While the incident goes on: a progress report.',
    },
  },
  templates: {
    'nis2-early-warning': {
      name: 'NIS2 early warning',
      purpose: 'The first word to the authority within 24 hours: is it malicious, does it cross borders.',
      sections: {
        whatIsKnown: ['What is known', 'What happened, in a few sentences; what is not known yet may stay open.'],
        malicious: ['Suspected unlawful or malicious acts', 'Yes, no or not known, and what speaks for it.'],
        crossBorder: ['Impact across borders', 'Whether other countries may be affected, and which.'],
        helpWanted: ['Help wanted', 'Whether you ask the authority for guidance or support.'],
        contact: ['Contact', 'Who can be reached at any hour.'],
      },
    },
    'nis2-notification': {
      name: 'NIS2 incident notification',
      purpose: 'The assessment within 72 hours: severity, impact and signs of compromise.',
      sections: {
        changes: ['What has changed since the early warning', 'New facts and corrections; say plainly what turned out otherwise.'],
        severity: ['Severity and impact', 'A first assessment: services, users, duration, regions, with numbers where you have them.'],
        indicators: ['Indicators of compromise', 'Addresses, files, behaviour; leave it out if nothing points to an attack.'],
        measures: ['Measures so far', 'What has been done and what is under way.'],
        recipientsTold: ['What recipients were told', 'What users of the service were told, and what they can do themselves.'],
        timeline: ['Timeline', 'The moments that the assessment rests on.'],
        contact: ['Contact', 'Who answers questions.'],
      },
    },
    'nis2-final': {
      name: 'NIS2 final report',
      purpose: 'The full account within a month of the notification: cause, measures, impact across borders.',
      sections: {
        description: ['Description', 'What happened from beginning to end, with its severity and impact.'],
        cause: ['Threat or root cause', 'What kind of threat it was, or which cause most likely set it off.'],
        measures: ['Measures', 'What has been done and what goes on, each with its state.'],
        crossBorder: ['Impact across borders', 'Which countries and what it meant there; or that there was none.'],
        timeline: ['Timeline', 'All moments with their zone.'],
        recipientsTold: ['What recipients were told', 'When, by which way, and what was advised.'],
        contact: ['Contact', 'Who answers questions.'],
      },
    },
  },
};
