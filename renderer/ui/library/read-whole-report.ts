import type { IntakeResult } from '../../core/intake/intake.ts';
import { toCalendarDate } from '../../core/time/local-time.ts';
import { newId } from '../../store/new-id.ts';
import type { Services } from '../app/services.ts';

/** Reads a whole report from the text of a file, or what was pasted (then `name` is null). */
export const readWholeReport = async ({ now }: Pick<Services, 'now'>, text: string, name: string | null): Promise<IntakeResult> => {
  const { readReport } = await import('../../core/intake/read-report.ts');
  const today = toCalendarDate(new Date(now()).toISOString().slice(0, 10));
  const format = formatOf(name);
  const page = format === 'html' ? (await import('../../editor/paste/page-for-intake.ts')).openedPage(text) : text;
  return readReport({ text: page, name, format }, { zone: null, locale: navigator.language, today, assumesYear: true, newId });
};

const formatOf = (name: string | null): 'html' | 'markdown' | 'guess' => {
  if (name === null) return 'guess';
  if (/\.html?$/i.test(name)) return 'html';
  return /\.(md|markdown)$/i.test(name) ? 'markdown' : 'guess';
};
