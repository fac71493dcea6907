import type { WordsFor } from '../../template-words.ts';

/** The words of the templates of DORA, in English. */
export const dora: WordsFor<'dora-initial' | 'dora-intermediate' | 'dora-final'> = {
  rules: {
    dora: {
      name: 'Regulation (EU) 2022/2554 (DORA), Article 19, with Delegated Regulation (EU) 2025/301',
      version:
        'of 20 February 2025; guides disagree on what the later deadlines count from, so check, and change it in a copy of this template. A weekend or holiday may move them',
    },
  },
  deadlines: {
    'dora-initial': {
      name: 'Initial notification',
      due: 'The first notification: within 4 hours of the classification as major, and at most 24 hours after becoming aware.',
    },
    'dora-intermediate': {
      name: 'Intermediate report',
      due: 'The intermediate report, also when nothing has changed; an updated one as soon as regular activities are back.',
    },
    'dora-final': { name: 'Final report', due: 'The final report with root causes, dates of resolution, costs and recoveries.' },
  },
  templates: {
    'dora-initial': {
      name: 'DORA initial notification',
      purpose: 'A financial entity tells its authority of a major ICT incident within hours.',
      sections: {
        description: ['Description', 'What happened, as far as it is known.'],
        detection: ['Detection', 'When and how it was detected, and by whom: own staff, provider, customer.'],
        criteria: ['Criteria for the classification', 'Which criteria made it major, and which thresholds were met.'],
        memberStates: ['Member States affected', 'Which, or that it is not known yet.'],
        origin: ['Origin and type', 'What is known of where it comes from: own systems, a provider, an attack.'],
        continuityPlan: ['Continuity plan', 'Whether it was activated, and what that changed.'],
        otherInformation: ['Other information', 'What else the authority should know now.'],
      },
    },
    'dora-intermediate': {
      name: 'DORA intermediate report',
      purpose: 'The state of a major ICT incident after three days: times, type, what and who is hit.',
      sections: {
        occurrence: ['Occurrence and recovery', 'When it began, and when regular activities were back or are expected to be.'],
        type: ['Type of incident', 'Failure, attack, process or external event; for an attack also the method.'],
        processes: ['Processes and infrastructure hit', 'Which business processes, services and systems, and how.'],
        impact: ['Impact on clients', 'Clients, counterparts and transactions: numbers and shares, with “about” where they are estimates.'],
        criteria: ['Criteria for the classification', 'The criteria again, with what has changed since the first notification.'],
        authoritiesTold: ['Other authorities told', 'Which, when, and with what reference.'],
        measures: ['Measures', 'Temporary measures and what is planned.'],
        indicators: ['Indicators of compromise', 'Where the incident was an attack.'],
        timeline: ['Timeline', 'All moments with their zone.'],
      },
    },
    'dora-final': {
      name: 'DORA final report',
      purpose: 'The closing report on a major ICT incident: root causes, resolution, costs and recoveries.',
      sections: {
        rootCauses: ['Root causes', 'By category, and what lay behind them.'],
        resolution: ['Resolution', 'When and how each root cause was removed, and when the incident was closed.'],
        timeline: ['Timeline', 'All moments with their zone.'],
        impact: ['Impact', 'Final numbers for clients, transactions, services, duration and regions.'],
        costs: ['Costs and losses', 'Gross costs and losses, by kind, with the estimates marked.'],
        recoveries: ['Recoveries', 'What was or will be recovered, from insurers or others; or that there is nothing.'],
        measures: ['Measures against a repetition', 'What has been done and what will be, each with a date.'],
        requirements: ['Requirements not met', 'Contracts or service levels that were missed.'],
        resolutionAuthorities: ['Information for resolution authorities', 'Only where critical functions were concerned.'],
      },
    },
  },
};
