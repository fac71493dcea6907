import type { WordsFor } from '../../template-words.ts';

/** What stands over the fields of all three reports. */
const facts = ['Facts', 'What the form of the authority asks for, field by field; “not known yet” is an answer.'] as const;

/** What all three reports say of who reports. */
const entity = [
  'Financial entity',
  'Name, LEI code and type, and the code that the authority gave the incident; where it applies, who submits this for it, the other entities covered, the parent undertaking, and the currency of amounts.',
] as const;

/** The words of the templates of DORA, in English. */
export const dora: WordsFor<'dora-initial' | 'dora-intermediate' | 'dora-final'> = {
  rules: {
    dora: {
      name: 'Regulation (EU) 2022/2554 (DORA), Article 19, with Delegated Regulation (EU) 2025/301 and Implementing Regulation (EU) 2025/302',
      version:
        'both published on 20 February 2025; file on the form of the latter. A time limit that ends on a weekend or bank holiday may run until noon of the next working day, for banks and some others only that of the final report; this is not counted here',
    },
  },
  deadlines: {
    'dora-initial': {
      name: 'Initial notification',
      due: 'The first notification: within 4 hours of the classification as major, and at most 24 hours after becoming aware. Where it is classified as major only after that, the 4 hours alone count.',
    },
    'dora-intermediate': {
      name: 'Intermediate report',
      due: 'The intermediate report, also when nothing has changed; an updated one without undue delay, and in any case when regular activities are back.',
    },
    'dora-final': {
      name: 'Final report',
      due: 'The final report with root causes, dates of resolution, costs, losses and recoveries. It counts from the latest intermediate report, updated ones included.',
    },
  },
  templates: {
    'dora-initial': {
      name: 'DORA initial notification',
      purpose: 'A financial entity notifies its competent authority of a major ICT-related incident within hours.',
      sections: {
        facts,
        entity,
        description: ['Description', 'What happened, as far as it is known.'],
        detection: ['Detection', 'When and how it was detected, and by whom: own staff, provider, customer.'],
        criteria: [
          'Classification criteria',
          'Which criteria of Delegated Regulation (EU) 2024/1772 made it major, and which thresholds were met.',
        ],
        memberStates: ['Member States affected', 'Which, or that it is not known yet.'],
        origin: ['Origin and type', 'What is known of where it comes from: own systems, a provider, an attack.'],
        continuityPlan: ['Business continuity plan', 'Whether it was activated, and what that changed.'],
        otherInformation: [
          'Other information',
          'What else the authority should know now; also if the incident was reclassified from major to non-major.',
        ],
      },
    },
    'dora-intermediate': {
      name: 'DORA intermediate report',
      purpose: 'The state of a major ICT-related incident after three days: times, type, what and who is hit.',
      sections: {
        facts,
        entity,
        occurrence: ['Occurrence and recovery', 'When it began, and when regular activities were back or are expected to be.'],
        type: ['Type of incident', 'Failure, attack, process or external event; for an attack also the threats and techniques used.'],
        processes: [
          'Business processes and infrastructure affected',
          'Which functional areas, business processes and infrastructure components, and how.',
        ],
        impact: [
          'Impact on clients',
          'Clients and their financial interests, financial counterparts and transactions: numbers and shares, with “about” where they are estimates.',
        ],
        criteria: ['Classification criteria', 'The criteria again, with what has changed since the first notification.'],
        authoritiesTold: ['Reporting to other authorities', 'To which, when, and with what reference; or that there was none.'],
        measures: ['Measures', 'Temporary measures taken and planned in order to recover.'],
        indicators: ['Indicators of compromise', 'Where the incident was an attack.'],
        timeline: ['Timeline', 'All moments with their zone.'],
      },
    },
    'dora-final': {
      name: 'DORA final report',
      purpose: 'The closing report on a major ICT-related incident: root causes, resolution, costs and recoveries.',
      sections: {
        facts,
        entity,
        rootCauses: ['Root causes', 'By category, and what lay behind them.'],
        resolution: ['Resolution', 'When and how each root cause was removed, and when the incident was resolved.'],
        timeline: ['Timeline', 'All moments with their zone.'],
        impact: ['Impact', 'Final numbers for clients, transactions, services, duration and regions.'],
        costs: ['Costs and losses', 'Gross costs and losses, direct and indirect, by kind, with the estimates marked.'],
        recoveries: ['Financial recoveries', 'What was or will be recovered, from insurers or others; or that there is nothing.'],
        measures: ['Measures against a repetition', 'What has been done and what will be, each with a date.'],
        recurring: ['Recurring incidents', 'Earlier ones with the same apparent root cause: which, and when.'],
        requirements: ['Requirements not met', 'Legal requirements, contracts or service levels that were missed.'],
        resolutionAuthorities: ['Information for resolution authorities', 'Only where critical functions were concerned.'],
      },
    },
  },
};
