import type { TemplateWords } from '../template-words.ts';
import { customers } from './es/customers.ts';
import { dora } from './es/dora.ts';
import { engineering } from './es/engineering.ts';
import { facts } from './es/facts.ts';
import { gdpr } from './es/gdpr.ts';
import { nis2 } from './es/nis2.ts';
import { sec } from './es/sec.ts';
import { security } from './es/security.ts';

/** The words of the app's templates in Spanish. */
export const es: TemplateWords = {
  usual: { summary: 'Resumen', timeline: 'Cronología', causes: 'Causas', actions: 'Acciones', status: 'Estado actual' },
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
