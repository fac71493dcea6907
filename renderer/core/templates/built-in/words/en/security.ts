import type { WordsFor } from '../../template-words.ts';

/** The words of the templates for security and compliance, in English. */
export const security: WordsFor<'security-advisory' | 'ca-incident'> = {
  rules: {
    ccadb: {
      name: 'CCADB incident reporting guidelines',
      version: 'check the version in force before you file; deadlines differ by programme and are not counted here',
    },
  },
  deadlines: {},
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
        summary: ['Summary', 'Which requirement was broken, with its section and version, by what, and whether it has stopped.'],
        impact: ['Impact', 'How many certificates, customers or records, which kinds, and from when to when.'],
        timeline: ['Timeline', 'In UTC, from the moment when the cause came into being, with every decision on the way.'],
        rootCause: ['Root cause', 'What led to it and why it was not noticed earlier; one paragraph a cause.'],
        wentWell: ['What went well', 'What kept it smaller than it could have been.'],
        wentBadly: ['What went badly', 'What made it last.'],
        lucky: ['Where we were lucky', 'What saved you by chance.'],
        actionItems: ['Action items', 'Prevent, mitigate or detect; each with a date and how its success is judged.'],
        affected: ['Affected certificates or records', 'A complete list or a link to it, in a form that others can check.'],
      },
    },
  },
};
