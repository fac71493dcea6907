import type { Report } from '../../core/report/report.ts';
import { toCalendarDate } from '../../core/time/local-time.ts';
import { errorWords } from '../../store/error-words.ts';
import { keepDraft } from '../../store/library.ts';
import { newId } from '../../store/new-id.ts';
import type { Services } from '../app/services.ts';
import type { FitReport } from '../images/take-assets.ts';

/** What came of taking in a pasted or opened report: the new draft's id, or why not. */
export type TakenIn = { readonly kind: 'draft'; readonly id: string } | { readonly kind: 'refused'; readonly reason: string };

/** Reads a whole report, keeps it as a draft, and shows what the reading noticed. */
export const takeIn = async (services: Services, text: string, name: string | null): Promise<TakenIn> => {
  try {
    return await readAndKeep(services, text, name);
  } catch (error) {
    return { kind: 'refused', reason: `The report could not be read (${errorWords(error)}). Nothing was changed; please try again.` };
  }
};

const readAndKeep = async (services: Services, text: string, name: string | null): Promise<TakenIn> => {
  const { readReport } = await import('../../core/intake/read-report.ts');
  const today = toCalendarDate(new Date(services.now()).toISOString().slice(0, 10));
  const read = readReport({ text, name, format: formatOf(name) }, { zone: null, locale: navigator.language, today, newId });
  if (read.kind === 'refused') return read;
  const { report, leftOut } = await fitReport(read.report);
  const kept = await keepDraft(services.db, services.host.journal, report, services.now());
  if (kept.kind === 'failed') return { kind: 'refused', reason: kept.reason };
  services.notify({
    kind: 'information',
    message: summary(report),
    details: [...read.notes.map((note) => note.message), ...damaged(leftOut)],
  });
  return { kind: 'draft', id: kept.id };
};

/** Most reports bring no pictures, and need not wait for what reads them. */
const fitReport = async (report: Report): Promise<FitReport> =>
  report.assets.length === 0 ? { report, leftOut: 0 } : (await import('../images/take-assets.ts')).withFitAssets(report);

const damaged = (count: number): readonly string[] =>
  count === 0
    ? []
    : [`${count === 1 ? '1 image is' : `${count} images are`} damaged and left out; the alternative text stands in the text.`];

const formatOf = (name: string | null): 'html' | 'markdown' | 'guess' => {
  if (name === null) return 'guess';
  if (/\.html?$/i.test(name)) return 'html';
  return /\.(md|markdown)$/i.test(name) ? 'markdown' : 'guess';
};

const summary = ({ details }: Report): string => {
  const what = details.title === '' ? 'The report' : `“${details.title}”`;
  return `${what} is now a draft.`;
};
