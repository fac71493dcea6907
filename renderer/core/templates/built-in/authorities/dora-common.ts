import type { Deadline, TemplateRule } from '../../template.ts';

const rule: TemplateRule = {
  name: 'Regulation (EU) 2022/2554 (DORA), Article 19, with Delegated Regulation (EU) 2025/301',
  version:
    'of 20 February 2025; guides disagree on what the later deadlines count from, so check, and change it in a copy of this template. A weekend or holiday may move them',
  link: 'https://eur-lex.europa.eu/eli/reg_del/2025/301/oj',
  isLaw: true,
};

const deadlines: readonly Deadline[] = [
  {
    id: 'dora-initial',
    name: 'Initial notification',
    terms: [
      { from: { kind: 'classified' }, span: { count: 4, unit: 'hours' } },
      { from: { kind: 'aware' }, span: { count: 24, unit: 'hours' } },
    ],
    due: 'The first notification: within 4 hours of the classification as major, and at most 24 hours after becoming aware.',
  },
  {
    id: 'dora-intermediate',
    name: 'Intermediate report',
    terms: [{ from: { kind: 'sent', deadline: 'dora-initial' }, span: { count: 72, unit: 'hours' } }],
    due: 'The intermediate report, also when nothing has changed; an updated one as soon as regular activities are back.',
  },
  {
    id: 'dora-final',
    name: 'Final report',
    terms: [{ from: { kind: 'sent', deadline: 'dora-intermediate' }, span: { count: 1, unit: 'months' } }],
    due: 'The final report with root causes, dates of resolution, costs and recoveries.',
  },
];

/** What the DORA templates share: rule and deadlines. */
export const doraCommon = { family: 'authorities', language: 'en', rule, deadlines } as const;
