import { parseReport } from '../../core/report/parse-report.ts';
import type { Report } from '../../core/report/report.ts';
import type { Language } from '../../core/time/shown/language.ts';
import { newId } from '../../store/new-id.ts';

const samples: Readonly<Record<Language, () => Promise<{ readonly sample: string }>>> = {
  en: () => import('virtual:sample-en'),
  fr: () => import('virtual:sample-fr'),
  de: () => import('virtual:sample-de'),
  es: () => import('virtual:sample-es'),
};

/** The report of the first start in a language, with ids of its own. It was read when the app was built: what reads reports need not come for it. */
export const readSample = async (language: Language): Promise<Report> => {
  const { sample } = await samples[language]();
  const ids = new Map<string, string>();
  const own = sample.replaceAll(/built-in-\d+/g, (id) => {
    const known = ids.get(id) ?? newId();
    ids.set(id, known);
    return known;
  });
  const parsed = parseReport(JSON.parse(own));
  if (parsed.kind === 'refused') throw new Error(`The sample report can't be read: ${parsed.reason}`);
  return parsed.report;
};
