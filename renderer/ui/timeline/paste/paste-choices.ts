import type { Visibility } from '../../../core/report/report.ts';
import { toCalendarDate } from '../../../core/time/local-time.ts';
import type { CalendarDate, Zone } from '../../../core/time/when.ts';
import { toZone } from '../../../core/time/zones/zone.ts';
import type { DateOrder } from './paste-questions.ts';

/** What somebody has chosen for a pasted text; what is absent was left as it is suggested. */
export type PasteChoices = {
  readonly zone?: Zone | null;
  readonly date?: CalendarDate | null;
  readonly audience?: Visibility;
  readonly order?: DateOrder;
  /** The words for T0. */
  readonly start?: string;
  readonly keepsRest?: boolean;
};

/** Choices as they are kept beside the words of a paste; empty where none were made. */
export const choiceWords = (choices: PasteChoices): string => (Object.keys(choices).length === 0 ? '' : JSON.stringify(choices));

/** Kept choices read back; what is none any more is as if it had not been made. */
export const readChoices = (words: string): PasteChoices => {
  const kept = parsed(words);
  const { zone, date, audience, order, start, keepsRest } = kept;
  const knownZone = typeof zone === 'string' ? toZone(zone) : null;
  const knownDate = typeof date === 'string' ? toCalendarDate(date) : null;
  return {
    ...(zone === null || knownZone !== null ? { zone: knownZone } : {}),
    ...(date === null || knownDate !== null ? { date: knownDate } : {}),
    ...(audience === 'public' || audience === 'internal' || audience === 'authority' ? { audience } : {}),
    ...(order === 'day-first' || order === 'month-first' ? { order } : {}),
    ...(typeof start === 'string' ? { start } : {}),
    ...(typeof keepsRest === 'boolean' ? { keepsRest } : {}),
  };
};

const parsed = (words: string): Readonly<Record<string, unknown>> => {
  if (words === '') return {};
  try {
    const value: unknown = JSON.parse(words);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};
