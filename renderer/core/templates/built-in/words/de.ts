import type { TemplateWords } from '../template-words.ts';
import { customers } from './de/customers.ts';
import { dora } from './de/dora.ts';
import { engineering } from './de/engineering.ts';
import { facts } from './de/facts.ts';
import { gdpr } from './de/gdpr.ts';
import { nis2 } from './de/nis2.ts';
import { sec } from './de/sec.ts';
import { security } from './de/security.ts';

/** The words of the app's templates in German. */
export const de: TemplateWords = {
  usual: { summary: 'Zusammenfassung', timeline: 'Zeitlicher Ablauf', causes: 'Ursachen', actions: 'Maßnahmen', status: 'Aktueller Stand' },
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
