import { numberOf, numberWords } from '../lengths/number-words.ts';
import { addDays, dayNumber } from '../local-time.ts';
import type { CalendarDate } from '../when.ts';

/** A day that words name by its distance from today; `other` is the day that they may mean as well, null where they can mean one only. */
export type NamedDay = { readonly date: CalendarDate; readonly other: CalendarDate | null };

const near: readonly (readonly [RegExp, number])[] = [
  [/^(?:today|heute|aujourd['’]hui|hoy)$/iu, 0],
  [/^(?:tomorrow|morgen|demain|mañana)$/iu, 1],
  [/^(?:(?:the )?day after tomorrow|übermorgen|uebermorgen|après-demain|pasado mañana)$/iu, 2],
  [/^(?:yesterday|gestern|hier|ayer)$/iu, -1],
  [/^(?:(?:the )?day before yesterday|vorgestern|avant-hier|anteayer|antier)$/iu, -2],
];

/** The days of the week from Monday on, in four languages. */
const weekdays: readonly RegExp[] = [
  'monday|mon|montag|mo|lundi|lunes',
  'tuesday|tue|tues|dienstag|di|mardi|martes',
  'wednesday|wed|mittwoch|mi|mercredi|miércoles|miercoles',
  'thursday|thu|thurs|donnerstag|do|jeudi|jueves',
  'friday|fri|freitag|fr|vendredi|viernes',
  'saturday|sat|samstag|sonnabend|sa|samedi|sábado|sabado',
  'sunday|sun|sonntag|so|dimanche|domingo',
].map((names) => new RegExp(`^(?:${names})\\.?$`, 'iu'));

const ON = /^(?:on |by |until |bis |am |le |el |der |den |due )/iu;
const NEXT =
  /^(?:next|coming|the next|nächste[nrsm]?|naechste[nrsm]?|kommende[nrsm]?|el próximo|el proximo|próximo|proximo|la próxima|próxima) | (?:prochaine?|que viene|próximo|proximo)$/iu;
const THIS = /^(?:this|diese[nrsm]?|ce|cette|este|esta) /iu;
const IN = /^(?:in|dans|en|dentro de) (?<rest>.+)$|^(?<behind>.+) from (?:now|today)$/iu;
const LENGTH = /^(?<count>\d{1,3}|\p{L}+(?:[ -]\p{L}+)?) (?<unit>days?|tage?n?|jours?|días?|dias?|weeks?|wochen?|semaines?|semanas?)$/iu;
const FORTNIGHT = /^(?:a fortnight|quinze jours|quince días)$/iu;

/** Monday is 0. */
const weekdayOf = (date: CalendarDate): number => (((dayNumber(date) + 3) % 7) + 7) % 7;

const countOf = (word: string): number | null => {
  if (/^(?:an?|einer|einem|une?|una?)$/iu.test(word)) return 1;
  for (const numbers of Object.values(numberWords)) {
    const count = numberOf(word, numbers);
    if (count !== null) return count;
  }
  return null;
};

/**
 * Reads words that name a day from today: "tomorrow", "next friday", "in two weeks", "übermorgen", "vendredi prochain", "dentro de 3 días"; null for others.
 * A weekday is the coming one; what is called the next may also be that of next week while this week's is still to come.
 */
export function readDayWords(typed: string, today: CalendarDate): NamedDay | null {
  const words = typed.trim().replace(/\s+/g, ' ').replace(ON, '');
  for (const [pattern, days] of near) if (pattern.test(words)) return { date: addDays(today, days), other: null };
  const away = IN.exec(words)?.groups;
  const span = away?.rest ?? away?.behind;
  if (span !== undefined) {
    if (FORTNIGHT.test(span)) return { date: addDays(today, /^qui/iu.test(span) ? 15 : 14), other: null };
    const length = LENGTH.exec(span)?.groups;
    const count = countOf(length?.count ?? '');
    if (length === undefined || count === null) return null;
    return { date: addDays(today, count * (/^(?:w|s)/iu.test(length.unit ?? '') ? 7 : 1)), other: null };
  }
  const isNext = NEXT.test(words);
  const name = words.replace(NEXT, '').replace(THIS, '').replace(ON, '');
  const wanted = weekdays.findIndex((pattern) => pattern.test(name));
  if (wanted < 0) return null;
  const from = weekdayOf(today);
  const coming = addDays(today, ((wanted - from + 6) % 7) + 1);
  return { date: coming, other: isNext && wanted > from ? addDays(coming, 7) : null };
}
