import type { Report } from '../../core/report/report.ts';
import { errorWords } from '../../store/error-words.ts';
import { keepDraft } from '../../store/library.ts';
import { t } from '../../words/words.ts';
import type { Services } from '../app/services.ts';
import type { FitReport } from '../images/take-assets.ts';
import { readWholeReport } from './read-whole-report.ts';

/** What came of taking in a pasted or opened report: the new draft's id, or why not. */
export type TakenIn = { readonly kind: 'draft'; readonly id: string } | { readonly kind: 'refused'; readonly reason: string };

/** Reads a whole report, keeps it as a draft, and shows what the reading noticed. */
export const takeIn = async (services: Services, text: string, name: string | null): Promise<TakenIn> => {
  try {
    return await readAndKeep(services, text, name);
  } catch (error) {
    return {
      kind: 'refused',
      reason: t('The report could not be read ({errorWords}). Nothing was changed; please try again.', { errorWords: errorWords(error) }),
    };
  }
};

const readAndKeep = async (services: Services, text: string, name: string | null): Promise<TakenIn> => {
  const read = await readWholeReport(services, text, name);
  if (read.kind === 'refused') return read;
  const { report, leftOut } = await fitReport(read.report);
  const kept = await keepDraft(services.db, services.host.journal, report, services.now(), read.doubts);
  if (kept.kind === 'failed') return { kind: 'refused', reason: kept.reason };
  services.notify({
    kind: 'information',
    message: summary(report),
    about: kept.id,
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
    : [
        t(
          '{count, plural, one {# image is damaged and left out; its alternative text stands in the text.} other {# images are damaged and left out; their alternative texts stand in the text.}}',
          { count },
        ),
      ];

const summary = ({ details }: Report): string => {
  const { title } = details;
  return title === '' ? t('The report is now a draft.') : t('“{title}” is now a draft.', { title });
};
