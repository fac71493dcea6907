import type { TemplateWords } from '../template-words.ts';
import { customers } from './fr/customers.ts';
import { dora } from './fr/dora.ts';
import { engineering } from './fr/engineering.ts';
import { facts } from './fr/facts.ts';
import { gdpr } from './fr/gdpr.ts';
import { nis2 } from './fr/nis2.ts';
import { sec } from './fr/sec.ts';
import { security } from './fr/security.ts';

/** The words of the app's templates in French. */
export const fr: TemplateWords = {
  usual: { summary: 'Résumé', timeline: 'Chronologie', causes: 'Causes', actions: 'Actions', status: 'État actuel' },
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
