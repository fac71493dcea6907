import { daysBetween } from '../../../time/local-time.ts';
import { showDate } from '../../../time/shown/show-date.ts';
import type { CalendarDate } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { namesImpact } from '../../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import { inOrder, strokeOrder } from '../../head/date-order.ts';
import { twoDaysWords } from '../../words/two-days.ts';
import { spansIn } from '../spans/read-spans.ts';

const titleKey = /^\s*(?:title|heading|headline|titel|titre|título)\s*:\s/iu;

/** "date: 2015-07-16" in a head over the title “Outages on July 15 & 16, 2014”: the day is the title's, the year is not. */
export const headYears = (facts: Facts): readonly Finding[] => {
  const titled = overTitle(facts);
  return titled.length > 0 ? titled : yearApart(facts);
};

const overTitle = (facts: Facts): readonly Finding[] => {
  const order = strokeOrder(facts);
  const titles = facts.sentences.filter(({ passage: { source }, text }, at) => source === 'title' || (at < 8 && titleKey.test(text)));
  // A day without its year has it from the head.
  const named = titles.flatMap(({ dates, passage }) =>
    [
      ...dates.flatMap((words) => datesOf(inOrder(words, order), facts.near).map((date) => ({ date, words: words.words }))),
      ...spansIn(passage, facts).flatMap(({ first, last, words }) => [first, last].map((date) => ({ date, words }))),
    ].filter(({ words }) => /(?:19|20)\d\d/u.test(words)),
  );
  return facts.labels
    .flatMap(({ kind, isKey, sentence, passage }): readonly Finding[] => {
      const [words, ...others] = sentence.dates;
      const [date, ...ways] = datesOf(words ?? null, facts.near);
      if (kind !== 'date' && kind !== 'start') return [];
      if (!isKey || words === undefined || date === undefined || others.length + ways.length > 0) return [];
      const twin = named.find((one) => one.date.slice(5) === date.slice(5));
      if (twin === undefined || named.some((one) => one.date.slice(0, 4) === date.slice(0, 4))) return [];
      if (Math.abs(Number(twin.date.slice(0, 4)) - Number(date.slice(0, 4))) > 2) return [];
      return [
        {
          rule: 'date-mismatch',
          severity: 'error',
          place: passage.placeOf(words.words, words.from),
          message: twoDaysWords({ date: date, words: sentence.words }, { date: twin.date, words: twin.words }),
          between: [sentence.words, twin.words],
          fix: null,
        },
      ];
    })
    .slice(0, 1);
};

/** A day or two apart is the head's own day, and so is that of another zone. */
const nearest = 3;
/** A page is written within so many days of what it tells of. */
const written = 31;
const background =
  /(?<!\p{L})(?:valid\p{L}*|expir\p{L}*|issued|certificates?|renew\p{L}*|since|introduced|founded|version|released?|copyright|anniversary|years?)(?!\p{L})/iu;

/** "On February 28th, 2022" below a head of 2023-02-27, or a head of 2023 over a text that tells of 2024 alone: no other day of the report has that year. */
const yearApart = (facts: Facts): readonly Finding[] => {
  const key = facts.labels.find(({ kind, isKey }) => isKey && kind === 'date');
  const [words, ...others] = key?.sentence.dates ?? [];
  const [date, ...ways] = datesOf(words ?? null, facts.near);
  if (key === undefined || words === undefined || date === undefined || others.length + ways.length > 0) return [];
  const told = facts.sentences.flatMap((sentence) =>
    sentence === key.sentence || sentence.passage === key.passage || isElsewhere(sentence.text)
      ? []
      : sentence.dates.flatMap((own) => {
          const [day, ...more] = own.candidates.every(({ year }) => year !== null) ? datesOf(own, facts.near) : [];
          return day === undefined || more.length > 0 ? [] : [{ day, own, sentence }];
        }),
  );
  const year = Number(date.slice(0, 4));
  const yearOf = ({ day }: { readonly day: string }): number => Number(day.slice(0, 4));
  const entries = facts.eventDates.map((day) => Number(day.slice(0, 4)));
  if (told.length === 1 && told[0] !== undefined) {
    const [{ day, own, sentence }] = [told[0]];
    const apart = Math.abs(daysBetween(date, day));
    const isNear = Math.abs(yearOf({ day }) - year) === 1 && Math.abs(apart - 365) <= nearest + 1;
    if (
      !isNear ||
      sentence.passage.source === 'event' ||
      entries.includes(yearOf({ day })) ||
      isUnsettled(sentence.text) ||
      !namesImpact(sentence.text) ||
      background.test(sentence.text)
    )
      return [];
    return [yearFinding(sentence.passage.placeOf(own.words, own.from), own.words, date, key.sentence.words)];
  }
  const all = [...told.map(yearOf), ...entries];
  const late = told.find(({ day }) => Math.abs(daysBetween(date, day) - 365) <= written);
  if (late === undefined || all.some((one) => one !== year + 1)) return [];
  return [yearFinding(key.passage.placeOf(words.words, words.from), words.words, late.day, late.own.words)];
};

const yearFinding = (place: Finding['place'], words: string, date: CalendarDate, other: string): Finding => ({
  rule: 'date-mismatch',
  severity: 'error',
  place,
  message: `“${words}” is a year from ${showDate(date, 'en', 'medium')} (“${other}”): the year is the likely slip.`,
  between: [words, other],
  fix: null,
});
