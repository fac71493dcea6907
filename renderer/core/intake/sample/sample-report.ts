import type { Id, Report } from '../../report/report.ts';
import type { Language } from '../../time/shown/language.ts';
import { readReport } from '../read-report.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { withChart } from './with-chart.ts';

const texts: Readonly<Record<Language, string>> = { en, fr, de, es };

/** The report of the first start in a language, read by the same road as any pasted text, with a chart above its timeline; throws when it can't be read. */
export const sampleReport = (language: Language, newId: () => Id): Report => {
  const read = readReport({ text: texts[language], name: null, format: 'text' }, { zone: null, locale: language, today: null, newId });
  if (read.kind === 'refused') throw new Error(`The sample report can't be read: ${read.reason}`);
  return withChart(read.report);
};
