import { weekdayNamed } from '../../../time/dates/date-names.ts';
import { dateOf, weekdayOf } from '../../../time/dates/read-chosen-date.ts';
import { daysBetween } from '../../../time/local-time.ts';
import { showDate } from '../../../time/shown/show-date.ts';
import type { CalendarDate } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { weekdayNames } from '../../words/weekday-names.ts';

const farthest = 35;
/** "Wednesday 16th", "Wednesday the 16th", "Mittwoch, dem 16.", "mercredi 16", "miércoles 16", without a month behind it. */
const shape =
  /(?<!\p{L})(\p{L}{5,10}),? (?:(?:the|den|dem|le|el|día) )?(\d{1,2})(?:(st|nd|rd|th)|\.(?=\s)|er)?(?![\p{L}\d:.,/-]*\d)(?!\s?(?:uhr|h|am|pm|%|[ap]\.m|min|customers|users|people))(?! (?:of|de|jan|feb|fév|mär|mar|apr|avr|abr|may|mai|jun|jui|jul|aug|aoû|ago|sep|oct|okt|nov|dec|déc|dez|dic))/giu;

/** A name, which may be a month's in any language. */
const named = /^ (?:(?:of|de|d['’]) ?)?\p{Lu}\p{Ll}{2,}/u;
/** Without "th" the number may be that of things, unless no noun follows. */
const bare =
  /^(?:[^\p{L}\d]*$|[).,;:!?]|\s?[–—-]\s| (?:para|por|con|desde|hasta|entre|que|se|y|a|pour|vers|dans|en|et|à|jusqu|um|ab|bis|von|war|ist)(?!\p{L}))/u;

/** A day of the week beside a day of a month that is not named; the position is that of the passage. */
type Ordinal = {
  readonly sentence: Sentence;
  readonly words: string;
  readonly name: string;
  readonly number: string;
  readonly weekday: number;
  readonly from: number;
};

const ordinalsIn = (sentence: Sentence): readonly Ordinal[] => {
  const { text, from, dates } = sentence;
  return [...text.matchAll(shape)].flatMap(([words, name = '', number = '', suffix], index): readonly Ordinal[] => {
    const at = from + text.indexOf(words);
    const weekday = weekdayNamed(name.toLowerCase());
    const isDated = dates.some((date) => date.from < at + words.length && date.to > at);
    // Without "th" only in languages that write none.
    const rest = text.slice(at - from + words.length);
    if (named.test(rest) || (suffix === undefined && !bare.test(rest))) return [];
    if (weekday === null || isDated || index > 3 || (suffix === undefined && /day$/iu.test(name))) return [];
    return [{ sentence, words, name, number, weekday, from: at }];
  });
};

/** "Delayed from Tuesday 16th" in a month whose 16th was a Wednesday; and where no month or year is told, "Friday 21st … Thursday 26th". */
export const ordinalWeekdays = (facts: Facts): readonly Finding[] => {
  const { sentences, near, isYearTold } = facts;
  const told = sentences.flatMap(ordinalsIn);
  if (near === null || !isYearTold) return apart(told, sentences);
  return told
    .flatMap(({ words, name, number, weekday, from, sentence: { passage } }): readonly Finding[] => {
      const days = daysNear(Number(number), near);
      const [date] = days;
      if (date === undefined || days.some((one) => weekdayOf(one) === weekday)) return [];
      const message = `${showDate(date, 'en', 'medium')} was a ${weekdayNames[weekdayOf(date)]}, not a ${weekdayNames[weekday]}: one of the two in “${words}” is wrong.`;
      return [
        { rule: 'weekday-mismatch', severity: 'error', place: passage.placeOf(words, from), message, between: [name, number], fix: null },
      ];
    })
    .slice(0, 1);
};

/** Days so close to each other are taken to be of one month. */
const closest = 10;

/** Two days whose days of the week are further apart than they, or closer. */
const apart = (ordinals: readonly Ordinal[], sentences: readonly Sentence[]): readonly Finding[] => {
  if (ordinals.length === 0) return [];
  const dated = sentences.flatMap((sentence) =>
    sentence.dates.flatMap(({ words, from, weekday, candidates: [date, ...ways] }) =>
      weekday === null || date === undefined || ways.length > 0
        ? []
        : [{ sentence, words, name: '', number: String(date.day), weekday, from }],
    ),
  );
  const all = [...dated, ...ordinals];
  return ordinals
    .flatMap((one): readonly Finding[] => {
      const others = all.filter((other) => other !== one && Math.abs(Number(other.number) - Number(one.number)) <= closest);
      const fits = ({ number, weekday }: Ordinal): boolean => (Number(number) - Number(one.number) - (weekday - one.weekday)) % 7 === 0;
      const [other] = others.filter((two) => !fits(two));
      if (other === undefined || others.some(fits)) return [];
      const message = `“${other.words}” and “${one.words}” are in no month together: one of the days of the week is wrong.`;
      const place = one.sentence.passage.placeOf(one.words, one.from);
      return [{ rule: 'weekday-mismatch', severity: 'error', place, message, between: [one.words, other.words], fix: null }];
    })
    .slice(-1);
};

/** The days of that number around a date, the nearest first. */
const daysNear = (day: number, near: CalendarDate): readonly CalendarDate[] => {
  const month = Number(near.slice(5, 7));
  return [month - 1, month, month + 1]
    .flatMap((one) => dateOf({ order: 'named', year: null, month: ((one + 11) % 12) + 1, day }, near) ?? [])
    .filter((date) => Math.abs(daysBetween(near, date)) <= farthest)
    .toSorted((a, b) => Math.abs(daysBetween(near, a)) - Math.abs(daysBetween(near, b)));
};
