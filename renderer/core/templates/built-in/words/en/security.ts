import type { WordsFor } from '../../template-words.ts';

/** The words of the templates for security and compliance, in English. */
export const security: WordsFor<'security-advisory' | 'ca-incident'> = {
  rules: {
    ccadb: {
      name: 'CCADB incident reporting guidelines',
      version:
        'version 3.2 of 20 March 2026; check the one in force before you file. Root programmes may ask for more, and the deadlines of revocations are not counted here',
    },
  },
  deadlines: {
    'ccadb-preliminary': {
      name: 'Preliminary report',
      due: 'A preliminary report, or at once the full one: what happened, which policies, who found it, how far it reaches, and whether it has stopped.',
    },
    'ccadb-full': { name: 'Full report', due: 'The full report, counted from the first disclosure of the incident.' },
  },
  templates: {
    'security-advisory': {
      name: 'Security advisory',
      purpose: 'A weakness or an attack, who is affected, and what readers have to do now.',
      sections: {
        summary: ['Summary', 'The weakness, its severity and what to do, so that who reads nothing else does the right thing.'],
        whoIsAffected: ['Who is affected', 'Products, versions and settings, those that are not affected too.'],
        advice: ['What you should do', 'Steps in order, the most urgent first; then how to check that they worked.'],
        workarounds: ['Workarounds', 'For those who can’t update yet, with the price of each; or that there is none.'],
        attack: [
          'What an attacker can do',
          'The effect and what is needed for it. No more detail than a reader needs to protect themselves.',
        ],
        signsOfMisuse: ['Signs of misuse', 'What to look for in logs, and since when.'],
        timeline: ['Timeline', 'From the report to the correction and the publication.'],
        thanks: ['Thanks', 'Who reported it, if they agreed to be named.'],
        contact: ['Contact', 'Where questions and further reports go.'],
      },
    },
    'ca-incident': {
      name: 'CA or compliance incident',
      purpose: 'A breach of rules that were promised: which rule, what was issued or done against it, and what prevents a repetition.',
      sections: {
        summary: [
          'Summary',
          'Which requirement was broken, with its section and version, by what, from when to when, who found it, and the CCADB ID of the CA.',
        ],
        impact: [
          'Impact',
          'How many certificates, customers or records, how many of them still valid, which kinds, and whether issuance was stopped, and why.',
        ],
        timeline: ['Timeline', 'In UTC, from the moment when the cause came into being, with every decision on the way.'],
        related: ['Related incidents', 'Earlier ones of this kind, with a link, the date and what they have in common; or “N/A”.'],
        rootCause: [
          'Root cause analysis',
          'What led to it and why it was not noticed earlier, one paragraph a cause; and by which method you found it.',
        ],
        wentWell: ['What went well', 'What kept it smaller than it could have been.'],
        wentBadly: ['What didn’t go well', 'What made it last.'],
        lucky: ['Where we were lucky', 'What saved you by chance.'],
        actionItems: [
          'Action items',
          'Prevent, mitigate or detect; each with the cause that it answers, a date and how its success is judged.',
        ],
        affected: ['Affected certificates or records', 'A complete list or a link to it, in a form that others can check.'],
      },
    },
  },
};
