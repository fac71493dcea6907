import type { WordsFor } from '../../template-words.ts';

/** The words of the templates for engineers, in English. */
export const engineering: WordsFor<'post-mortem' | 'team-report' | 'milestone-record' | 'phase-report'> = {
  rules: {
    sre: { name: 'Google SRE book, example post-mortem', version: 'first edition, 2016' },
    atlassian: { name: 'Atlassian incident management handbook, post-mortems', version: 'as published in 2026' },
  },
  deadlines: {},
  templates: {
    'post-mortem': {
      name: 'Engineering post-mortem',
      purpose: 'A blameless analysis for engineers: trigger, root causes, detection, lessons and action items.',
      sections: {
        summary: ['Summary', 'Two or three sentences that a colleague from another team understands.'],
        impact: ['Impact', 'Exact numbers: failed requests, users, minutes, money, error budget. Say how they were measured.'],
        rootCauses: ['Root causes', 'What had to be true for this to happen. Systems and decisions, not people.'],
        trigger: ['Trigger', 'The one change or event that set it off.'],
        detection: ['Detection', 'What told you, how long after the start, and what should have told you earlier.'],
        resolution: ['Resolution', 'What stopped the impact, and what finally repaired it.'],
        actionItems: ['Action items', 'Each with a type (prevent, detect, mitigate), an owner and a ticket.'],
        lessonsLearned: ['Lessons learned', 'Three short lists follow: keep each to what should change how others work.'],
        wentWell: ['What went well', 'What helped: an alarm, a runbook, a person who knew.'],
        wentWrong: ['What went wrong', 'What slowed you down or made it worse.'],
        lucky: ['Where we got lucky', 'What could have gone worse, and did not by chance.'],
        timeline: ['Timeline', 'In one zone, with a link to the data behind each line.'],
        supportingData: ['Supporting data', 'Graphs, queries and logs that somebody needs to check the analysis.'],
      },
    },
    'team-report': {
      name: 'Short team report',
      purpose: 'Half a page for the team and its neighbours, written on the same day.',
      sections: {
        whatHappened: ['What happened', 'Four sentences at most: effect, cause, repair, and whether it can come back.'],
        timeline: ['Timeline', 'The five or six moments that matter.'],
        learned: ['What we learned', 'One thing to keep and one to change.'],
        nextSteps: ['Next steps', 'Who does what until when.'],
      },
    },
    'milestone-record': {
      name: 'Milestone record',
      purpose: 'The moments of an incident and the key figures between them, for comparing incidents.',
      sections: {
        oneSentence: ['In one sentence', 'What failed and for whom.'],
        milestones: ['Milestones', 'Give each milestone an event with an exact time and a zone: the figures below are computed from them.'],
        keyFigures: ['Key figures', 'Say only what the numbers do not: why one of them is missing or unusual.'],
        sources: ['Sources', 'Where each time comes from: alarm, log, chat, memory.'],
      },
    },
    'phase-report': {
      name: 'Phase report',
      purpose: 'The incident phase by phase, from the lead-up to the recovery, with what to improve in each.',
      sections: {
        summary: ['Summary', 'What happened, its severity, how long, and how many support cases came in.'],
        leadup: ['Lead-up', 'What was changed or decided before, however long ago, that made this possible.'],
        fault: ['Fault', 'What did not work as it was meant to, and how that showed.'],
        impact: ['Impact', 'Who noticed what, in numbers.'],
        detection: ['Detection', 'How and when it was noticed. How could that time be halved?'],
        response: ['Response', 'Who came when, what they tried, what was in their way.'],
        recovery: ['Recovery', 'How service came back, and how you knew that it had.'],
        timeline: ['Timeline', 'All of it in one zone, with the milestones marked.'],
        causes: ['Causes', 'Ask why until the answer is something that you can change.'],
        before: ['Has it happened before', 'Earlier incidents with the same cause, and what became of the actions from then.'],
        correctiveActions: ['Corrective actions', 'Each with an owner and a date that has been agreed.'],
        lessons: ['Lessons', 'What other teams should know.'],
      },
    },
  },
};
