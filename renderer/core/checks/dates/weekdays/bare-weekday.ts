import { weekdayOf } from '../../../time/dates/read-chosen-date.ts';
import { daysBetween } from '../../../time/local-time.ts';
import type { CalendarDate } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import { weekdaysIn } from '../../prose/day-words.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { bylineOf } from '../bylines/byline.ts';

const named =
  /(?<!\p{L})(?:outage|incident|disruption|interruption|failure|downtime|\p{L}*ausfalls?|\p{L}*störung|vorfalls?|panne|coupure|caída|interrupción|incidencia)(?: (?:happened|occurred|took place|began|started|s['’]est produite?|a eu lieu|ereignete sich|begann|ocurrió|se produjo))?(?: (?:on|this|last|this past|am|vom|du|le|un|ce|de ce|del?|el))? (\p{L}{5,})(?!\p{L})/iu;

const deed =
  /(?<!\p{L})(?:was|were|is|been|power|service|water|went|came|again) (?:\p{L}+ly )?(?:restored|repaired|resolved|fixed|lost|down|offline|back|interrupted)(?: (?:online|up))?,? (?:on |this |early |late )*(\p{L}{6,9})(?= (?:morning|afternoon|evening|night|noon)| at \d|[.,;]|$)/iu;

/** "The disruption lasted for about five hours on a Saturday evening." */
const partOfDay =
  /(?<!\p{L})(?:outage|incident|disruption|interruption|failure|downtime)(?: for \p{L}+)? (?:lasted|was|happened|occurred|began|started)[^.;]{0,40} on (?:a |that |the )?(\p{L}{6,9}) (?:morning|afternoon|evening|noon)(?!\p{L})/iu;

/** A key of a page's head that holds where the page is, often with the day of its publication. */
const isAddress = /^\s*(?:path|slug|url|permalink|alias(?:es)?|redirect_from)\s*:/iu;

/** "such as the one we experienced on Tuesday". */
const suffered =
  /(?<!\p{L})(?:the one|what|that|which) (?:we|customers|users|many of you) (?:experienced|had|saw|suffered) on (\p{L}{6,9})(?=[.,;!]|$)/iu;

/** "The outage on Saturday" of a report whose only day was a Sunday. */
export const bareWeekdays = (facts: Facts): readonly Finding[] => {
  const { sentences, near, isYearTold, eventDates } = facts;
  const told = sentences
    .filter(({ passage: { source } }) => source !== 'event' && source !== 'item')
    .filter((sentence) => !isAddress.test(sentence.text) && !isOfPage(sentence, facts))
    .flatMap(({ dates }) => dates);
  const days = [...new Set([...eventDates, ...told.flatMap((date) => datesOf(date, near))])].toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first !== undefined && last !== undefined && daysBetween(first, last) > 1) return titledDay(facts);
  const anchors = told.flatMap((date) =>
    weekdayIn(date.weekday, datesOf(date, near), isYearTold).map((weekday) => ({ weekday, words: date.words })),
  );
  const [anchor] = anchors;
  if (anchor === undefined) return [];
  const known = new Set(
    isYearTold ? [...anchors.map(({ weekday }) => weekday), ...days.map(weekdayOf)] : anchors.map(({ weekday }) => weekday),
  );
  return sentences
    .flatMap((sentence): readonly Finding[] => {
      const { text, dates, passage, from } = sentence;
      const found = partOfDay.exec(text) ?? named.exec(text) ?? deed.exec(text) ?? suffered.exec(text);
      const word = found?.[1] ?? '';
      const [weekday] = weekdaysIn(word);
      if (found === null || weekday === undefined || known.has(weekday) || dates.length > 0) return [];
      if (isUnsettled(text) || isElsewhere(text) || (isNext(weekday, known) && isNight(facts) && !isPast(found[0], facts))) return [];
      const message = `“${word}” names another day of the week than “${anchor.words}”.`;
      const at = from + found.index + found[0].lastIndexOf(word);
      return [
        {
          rule: 'weekday-mismatch',
          severity: 'error',
          place: passage.placeOf(word, at),
          message,
          between: [word, anchor.words],
          fix: null,
        },
      ];
    })
    .slice(0, 1);
};

/** A key of a file's head, or the line that bears the day of its writing. */
const isOfPage = (sentence: Sentence, facts: Facts): boolean =>
  facts.labels.some((label) => label.sentence === sentence && (label.isKey || label.kind === 'published')) ||
  bylineOf(facts)?.sentence === sentence;

/** "It lasted for five hours on a Saturday evening", under a title of a Sunday whose entries begin in the evening. */
const titledDay = ({ sentences, moments, near, isYearTold }: Facts): readonly Finding[] => {
  const title = sentences.find(({ passage: { source } }) => source === 'title');
  const [words, ...more] = title?.dates ?? [];
  const [day, ...ways] = datesOf(words ?? null, near);
  if (words === undefined || day === undefined || more.length + ways.length > 0 || !isYearTold) return [];
  const [start] = moments.filter(({ part, when }) => part === 'start' && when.date === day).map(({ when }) => when.time);
  if (start == null || start < '12:00' || start >= '22:00') return [];
  return sentences
    .flatMap(({ text, dates, passage, from }): readonly Finding[] => {
      const found = partOfDay.exec(text);
      const word = found?.[1] ?? '';
      const [weekday] = weekdaysIn(word);
      if (found === null || weekday === undefined || weekday === weekdayOf(day) || dates.length > 0) return [];
      if (isUnsettled(text) || isElsewhere(text)) return [];
      const message = `“${word}” names another day of the week than “${words.words}”.`;
      const place = passage.placeOf(word, from + found.index + found[0].lastIndexOf(word));
      return [{ rule: 'weekday-mismatch', severity: 'error', place, message, between: [word, words.words], fix: null }];
    })
    .slice(0, 1);
};

/** The weekday as written, else that of the date where its year is told. */
const weekdayIn = (written: number | null, dates: readonly CalendarDate[], isYearTold: boolean): readonly number[] => {
  const [date, ...others] = dates;
  if (!isYearTold || date === undefined || others.length > 0) return written === null ? [] : [written];
  return [weekdayOf(date)];
};

const isNext = (weekday: number, known: ReadonlySet<number>): boolean =>
  [...known].some((one) => (one % 7) + 1 === weekday || (weekday % 7) + 1 === one);

/** Whether an evening is told of while all began on the afternoon of another day: no night lies between. */
const isPast = (words: string, { moments }: Facts): boolean => {
  const first = moments[0]?.when.time;
  return /(?:afternoon|evening)$/iu.test(words) && first != null && first >= '12:00' && first < '22:00';
};

/** Around midnight the night belongs to both days; and where no time is told, it may have been then. */
const isNight = ({ sentences, moments }: Facts): boolean => {
  const times = [...sentences.flatMap(({ clocks }) => clocks.map(({ time }) => time)), ...moments.flatMap(({ when }) => when.time ?? [])];
  return times.length === 0 || times.some((time) => time >= '22:00' || time < '05:00');
};
