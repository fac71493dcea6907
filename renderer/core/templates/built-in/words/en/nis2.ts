import type { WordsFor } from '../../template-words.ts';

/** The words of the templates of NIS 2, in English. */
export const nis2: WordsFor<'nis2-early-warning' | 'nis2-notification' | 'nis2-final'> = {
  rules: {
    nis2: { name: 'Directive (EU) 2022/2555 (NIS 2), Article 23', version: 'of 14 December 2022; national law may add to it' },
  },
  deadlines: {
    'nis2-early-warning': {
      name: 'Early warning',
      due: 'Whether unlawful or malicious acts are suspected behind the significant incident, and whether it could have a cross-border impact.',
    },
    'nis2-notification': {
      name: 'Incident notification',
      due: 'The early warning brought up to date, a first assessment of severity and impact, and indicators of compromise where there are any. Trust service providers have 24 hours for it, counted from the same moment.',
    },
    'nis2-final': {
      name: 'Final report',
      due: 'The detailed description, the type of threat or root cause, the mitigation measures, and the cross-border impact. While the incident goes on: a progress report, and the final one within a month of its handling. If the authority asks for it, an intermediate report comes before.',
    },
  },
  templates: {
    'nis2-early-warning': {
      name: 'NIS2 early warning',
      purpose: 'The first word to the CSIRT or the competent authority within 24 hours: is it malicious, does it cross borders.',
      sections: {
        facts: ['Facts', 'What the form of the authority asks for, field by field; “not known yet” is an answer.'],
        whatIsKnown: ['What is known', 'What happened, in a few sentences; what is not known yet may stay open.'],
        malicious: ['Suspected unlawful or malicious acts', 'Yes, no or not known, and what speaks for it.'],
        crossBorder: ['Cross-border impact', 'Whether other countries may be affected, and which.'],
        helpWanted: ['Help wanted', 'Whether you ask the authority for guidance or support.'],
        contact: ['Contact', 'Who can be reached at any hour.'],
      },
    },
    'nis2-notification': {
      name: 'NIS2 incident notification',
      purpose: 'The assessment within 72 hours: severity, impact and indicators of compromise.',
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
      purpose: 'The full account within a month of the notification: cause, measures, cross-border impact.',
      sections: {
        description: ['Description', 'What happened from beginning to end, with its severity and impact.'],
        cause: ['Type of threat or root cause', 'What kind of threat it was, or which cause most likely set it off.'],
        measures: ['Mitigation measures', 'What has been done and what goes on, each with its state.'],
        crossBorder: ['Cross-border impact', 'Which countries and what it meant there; or that there was none.'],
        timeline: ['Timeline', 'All moments with their zone.'],
        recipientsTold: ['What recipients were told', 'When, by which way, and what was advised.'],
        contact: ['Contact', 'Who answers questions.'],
      },
    },
  },
};
