import type { TemplateRule } from '../../template.ts';

/** The rules and guides that the app's templates follow, without their words. */
export const rules = {
  sre: { link: 'https://sre.google/sre-book/example-postmortem/', isLaw: false },
  atlassian: { link: 'https://www.atlassian.com/incident-management/handbook/postmortems', isLaw: false },
  ccadb: { link: 'https://www.ccadb.org/cas/incident-report', isLaw: false },
  gdpr: { link: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj', isLaw: true },
  gdpr34: { link: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj', isLaw: true },
  nis2: { link: 'https://eur-lex.europa.eu/eli/dir/2022/2555/oj', isLaw: true },
  dora: { link: 'https://eur-lex.europa.eu/eli/reg_del/2025/301/oj', isLaw: true },
  sec: { link: 'https://www.sec.gov/files/form8-k.pdf', isLaw: true },
} as const satisfies Readonly<Record<string, Pick<TemplateRule, 'link' | 'isLaw'>>>;

/** One of the rules and guides that the app's templates follow. */
export type RuleId = keyof typeof rules;
