import { weekdayNamed } from '../../time/dates/date-names.ts';
import type { CalendarDate } from '../../time/when.ts';
import type { Facts } from '../facts/facts.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import type { Sentence } from './sentence.ts';

const today =
  /(?<!\p{L})(?:today|yesterday|tomorrow|overnight|midnight|next morning|heute|gestern|morgen|mitternacht|aujourd['’]hui|hier|demain|ce matin|ce soir|minuit|hoy|ayer|mañana|medianoche)(?!\p{L})/giu;

/** Whether two sentences may tell of one day: the dates and the names of days in them are alike, or one of them names none. */
export const isOneDay = (a: Sentence, b: Sentence, { near }: Pick<Facts, 'near'>): boolean => {
  const [days, others] = [daysIn(a, near), daysIn(b, near)];
  return [...days].every(([kind, day]) => !others.has(kind) || others.get(kind) === day) && sayings(a) === sayings(b);
};

const daysIn = ({ dates, dateAbove, text }: Sentence, near: CalendarDate | null): ReadonlyMap<'date' | 'weekday', string> => {
  const days = new Map<'date' | 'weekday', string>();
  const own = [dates.length > 0 ? dates : (dateAbove ?? [])].flat();
  const read = own.flatMap((date) => datesOf(date, near));
  // Where no year is told anywhere, a day of a month is a day all the same.
  const bare = own.flatMap(({ candidates }) => candidates.map(({ month, day }) => `${month}-${day}`));
  const written = [...new Set<string>(read.length > 0 ? read : bare)];
  if (written.length > 0) days.set('date', written.join(' '));
  const names = weekdaysIn(text);
  if (names.length > 0) days.set('weekday', names.join(' '));
  return days;
};

const sayings = ({ text }: Sentence): string => (text.match(today) ?? []).join(' ').toLowerCase();

/** The days of the week that a text names in full, 1 Monday to 7 Sunday, each once; "Samstagabend" is one too. */
export const weekdaysIn = (text: string): readonly number[] => [
  ...new Set((text.match(/(?<!\p{L})\p{L}{5,}(?!\p{L})/gu) ?? []).flatMap((word) => weekdayNamed(word.replace(partOfDay, '')) ?? [])),
];

const partOfDay = /(?<=tag)(?:s|früh|morgen|vormittag|mittag|nachmittag|abend|nacht)$/iu;
