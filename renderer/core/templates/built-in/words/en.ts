import type { TemplateWords } from '../template-words.ts';
import { customers } from './en/customers.ts';
import { dora } from './en/dora.ts';
import { engineering } from './en/engineering.ts';
import { facts } from './en/facts.ts';
import { gdpr } from './en/gdpr.ts';
import { nis2 } from './en/nis2.ts';
import { sec } from './en/sec.ts';
import { security } from './en/security.ts';

/** The words of the app's templates in English. */
export const en: TemplateWords = {
  usual: { summary: 'Summary', timeline: 'Timeline', causes: 'Causes', actions: 'Actions', status: 'Current status' },
  facts,
  rules: { ...engineering.rules, ...security.rules, ...gdpr.rules, ...nis2.rules, ...dora.rules, ...sec.rules },
  deadlines: { ...security.deadlines, ...gdpr.deadlines, ...nis2.deadlines, ...dora.deadlines, ...sec.deadlines },
  templates: {
    ...customers.templates,
    ...engineering.templates,
    ...security.templates,
    ...gdpr.templates,
    ...nis2.templates,
    ...dora.templates,
    ...sec.templates,
  },
};
