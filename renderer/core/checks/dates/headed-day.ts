import { daysBetween } from '../../time/local-time.ts';
import { showDate } from '../../time/shown/show-date.ts';
import type { CalendarDate } from '../../time/when.ts';
import type { Facts } from '../facts/facts.ts';
import { isBareDate, type LabelKind } from '../facts/labels.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import { namesImpact } from '../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../facts/words/unsettled.ts';
import type { Finding } from '../finding.ts';
import { inOrder, strokeOrder } from '../head/date-order.ts';
import type { DateWords, Sentence } from '../prose/sentence.ts';
import { isLasting } from './typos/lasting.ts';

const whole: ReadonlySet<LabelKind> = new Set(['date', 'start', 'detected', 'end', 'window', 'impact']);

type Headed = { readonly days: readonly CalendarDate[]; readonly words: string; readonly sentences: readonly Sentence[] };

/** "Outage window: 27 June" over "On 26 June we experienced an outage", where no timeline has days: those that the labelled lines, or a title and another line, give the incident stand for it. */
export const headedDay = (facts: Facts, ofDay: (facts: Facts) => readonly Finding[]): readonly Finding[] => {
  const head = ofLabels(facts) ?? ofTitle(facts);
  if (head === null) return [];
  const ofYear = otherYear(head, facts);
  if (ofYear.length > 0) return ofYear;
  const [found] = ofDay({ ...facts, eventDates: head.days });
  const first = facts.prose.find(({ dates }) => dates.length > 0);
  const [day] = datesOf(first?.dates[0] ?? null, facts.near);
  if (found === undefined || day === undefined) return [];
  const daysIn = ({ dates }: Sentence): readonly CalendarDate[] => dates.flatMap((words) => datesOf(words, facts.near));
  // A day before may be that of its first signs, and a day that is told again is no slip.
  const isToldAgain = facts.sentences.some((sentence) => sentence !== first && daysIn(sentence).includes(day));
  const isStory = facts.prose.some(
    (sentence) => sentence !== first && namesImpact(sentence.text) && daysIn(sentence).some((one) => head.days.includes(one)),
  );
  if (isToldAgain || isStory || before.test(first?.text ?? '')) return [];
  const clocks = [...head.sentences, ...facts.prose].flatMap((sentence) => sentence.clocks);
  // Near midnight another zone has another day, and a night is told of the day before it unless it went on into the day.
  const isNext = head.days.some((one) => Math.abs(daysBetween(one, day)) === 1);
  const isDay = clocks.every(({ zone }) => zone === null) && clocks.some(({ time }) => time > '09:00' && time < '18:00');
  if (isNext && !isDay && clocks.some(({ time }) => time < '04:00' || time > '20:00')) return [];
  return [{ ...found, message: found.message.replace('the timeline', 'the line above'), between: [found.between?.[0] ?? '', head.words] }];
};

const before =
  /(?<!\p{L})(?:first|already|initially|shorter|smaller|warnings?|signs?|erste[nrs]?|bereits|schon|premi(?:er|ère)s?|déjà|primer[oa]?s?|ya)(?!\p{L})/iu;

/** "On 5 May 2025 the site was down" below "Incident date: 5 May 2026": one day of two years. */
const otherYear = ({ days, words: label }: Headed, { prose, near, sentences }: Facts): readonly Finding[] =>
  prose
    .flatMap((sentence): readonly Finding[] => {
      const { text, passage, dates } = sentence;
      if (dates.length !== 1 || !namesImpact(text) || isElsewhere(text) || isUnsettled(text)) return [];
      return dates.flatMap((words): readonly Finding[] => {
        const [day, ...ways] = datesOf(words, near);
        const twin = days.find((one) => day !== undefined && one !== day && one.slice(5) === day.slice(5));
        if (day === undefined || twin === undefined || ways.length > 0 || isLasting(text)) return [];
        if (sentences.some((one) => one !== sentence && one.dates.some((own) => datesOf(own, near).includes(day)))) return [];
        const message = `“${words.words}” is a year from ${showDate(twin, 'en', 'medium')} (“${label}”): the year is the likely slip.`;
        const place = passage.placeOf(words.words, words.from);
        return [{ rule: 'date-mismatch', severity: 'error', place, message, between: [words.words, label], fix: null }];
      });
    })
    .slice(0, 1);

const ofLabels = ({ labels, near, passages, report }: Facts): Headed | null => {
  const order = strokeOrder({ passages, report });
  const own = labels.filter(
    (label) =>
      whole.has(label.kind) && !label.isKey && !isBareDate(label) && label.sentence.dates.length > 0 && !isElsewhere(label.sentence.text),
  );
  const days = own.flatMap(({ sentence }) => sentence.dates.map((words) => datesOf(inOrder(words, order), near)));
  const [label] = own;
  if (label === undefined || days.some(({ length }) => length !== 1)) return null;
  return { days: [...new Set(days.flat())].toSorted(), words: label.sentence.words, sentences: own.map(({ sentence }) => sentence) };
};

/** The day of a title that a time in the text bears out; the day that opens a title beside another one is that of the notice. */
const ofTitle = ({ sentences, near }: Facts): Headed | null => {
  const title = sentences.find(({ passage: { source } }) => source === 'title');
  const [first, second, ...more] = title?.dates ?? [];
  const words: DateWords | undefined =
    second !== undefined && first?.from === title?.from ? second : second === undefined ? first : undefined;
  const [day, ...ways] = datesOf(words ?? null, near);
  if (title === undefined || words === undefined || day === undefined || more.length + ways.length > 0) return null;
  if (isUnsettled(title.text) || isElsewhere(title.text)) return null;
  const told = sentences.filter(
    (sentence) => sentence !== title && sentence.clocks.some(({ date }) => date !== null && datesOf(date, near).includes(day)),
  );
  return told.length === 0 ? null : { days: [day], words: words.words, sentences: told };
};
