import type { Report } from '../../core/report/report.ts';
import type { Language } from '../../core/time/shown/language.ts';
import { newId } from '../../store/new-id.ts';

const samples: Readonly<Record<Language, () => Promise<string>>> = {
  en: async () => (await import('../../core/intake/sample/en.ts')).en,
  fr: async () => (await import('../../core/intake/sample/fr.ts')).fr,
  de: async () => (await import('../../core/intake/sample/de.ts')).de,
  es: async () => (await import('../../core/intake/sample/es.ts')).es,
};

/** The report of the first start in a language, read by the same road as any pasted text, with a chart above its timeline. */
export const readSample = async (language: Language): Promise<Report> => {
  const [text, { readReport }, { withChart }] = await Promise.all([
    samples[language](),
    import('../../core/intake/read-report.ts'),
    import('../../core/intake/sample/with-chart.ts'),
  ]);
  const read = readReport({ text, name: null, format: 'text' }, { zone: null, locale: language, today: null, newId });
  if (read.kind === 'refused') throw new Error(`The sample report can't be read: ${read.reason}`);
  return withChart(read.report);
};
