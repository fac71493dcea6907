import type { Deadline, TemplateRule } from '../../template.ts';

const rule: TemplateRule = {
  name: 'Directive (EU) 2022/2555 (NIS 2), Article 23',
  version: 'of 14 December 2022; national law may add to it',
  link: 'https://eur-lex.europa.eu/eli/dir/2022/2555/oj',
  isLaw: true,
};

const deadlines: readonly Deadline[] = [
  {
    id: 'nis2-early-warning',
    name: 'Early warning',
    terms: [{ from: { kind: 'aware' }, span: { count: 24, unit: 'hours' } }],
    due: 'Whether the incident is suspected to be unlawful or malicious, and whether it may reach across borders.',
  },
  {
    id: 'nis2-notification',
    name: 'Incident notification',
    terms: [{ from: { kind: 'aware' }, span: { count: 72, unit: 'hours' } }],
    due: 'The early warning brought up to date, a first assessment of severity and impact, and indicators of compromise where there are any.',
  },
  {
    id: 'nis2-final',
    name: 'Final report',
    terms: [{ from: { kind: 'sent', deadline: 'nis2-notification' }, span: { count: 1, unit: 'months' } }],
    due: 'The full description, the threat or root cause, the measures, and the impact across borders. While the incident goes on: a progress report.',
  },
];

/** What the NIS 2 templates share: rule and deadlines. */
export const nis2Common = { family: 'authorities', language: 'en', rule, deadlines } as const;
