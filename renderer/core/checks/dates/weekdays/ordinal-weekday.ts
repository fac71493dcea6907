import { weekdayNamed } from '../../../time/dates/date-names.ts';
import { dateOf, weekdayOf } from '../../../time/dates/read-chosen-date.ts';
import { daysBetween } from '../../../time/local-time.ts';
import { showDate } from '../../../time/shown/show-date.ts';
import type { CalendarDate } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
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

/** "Delayed from Tuesday 16th" in a month whose 16th was a Wednesday. */
export const ordinalWeekdays = ({ sentences, near, isYearTold }: Facts): readonly Finding[] => {
  if (near === null || !isYearTold) return [];
  return sentences
    .flatMap(({ text, from, passage, dates }): readonly Finding[] =>
      [...text.matchAll(shape)].flatMap(([words, name = '', number = '', suffix], index): readonly Finding[] => {
        const at = from + text.indexOf(words);
        const weekday = weekdayNamed(name.toLowerCase());
        const isDated = dates.some((date) => date.from < at + words.length && date.to > at);
        // Without "th" only in languages that write none.
        const rest = text.slice(at - from + words.length);
        if (named.test(rest) || (suffix === undefined && !bare.test(rest))) return [];
        if (weekday === null || isDated || index > 3 || (suffix === undefined && /day$/iu.test(name))) return [];
        const days = daysNear(Number(number), near);
        const [date] = days;
        if (date === undefined || days.some((one) => weekdayOf(one) === weekday)) return [];
        const message = `${showDate(date, 'en', 'medium')} was a ${weekdayNames[weekdayOf(date)]}, not a ${weekdayNames[weekday]}: one of the two in “${words}” is wrong.`;
        return [
          { rule: 'weekday-mismatch', severity: 'error', place: passage.placeOf(words, at), message, between: [name, number], fix: null },
        ];
      }),
    )
    .slice(0, 1);
};

/** The days of that number around a date, the nearest first. */
const daysNear = (day: number, near: CalendarDate): readonly CalendarDate[] => {
  const month = Number(near.slice(5, 7));
  return [month - 1, month, month + 1]
    .flatMap((one) => dateOf({ order: 'named', year: null, month: ((one + 11) % 12) + 1, day }, near) ?? [])
    .filter((date) => Math.abs(daysBetween(near, date)) <= farthest)
    .toSorted((a, b) => Math.abs(daysBetween(near, a)) - Math.abs(daysBetween(near, b)));
};
