import { showDuration } from '../../time/lengths/duration.ts';
import { daysBetween, localMillis } from '../../time/local-time.ts';
import { showDate } from '../../time/shown/show-date.ts';
import type { CalendarDate, ClockTime, Duration } from '../../time/when.ts';
import { spansIn } from '../dates/spans/read-spans.ts';
import type { Facts } from '../facts/facts.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import { namesImpact } from '../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../facts/words/unsettled.ts';
import type { Finding } from '../finding.ts';
import type { DateWords, LengthWords, Sentence } from '../prose/sentence.ts';
import { fits } from './fits.ts';

const day = 86_400_000;
const longest = 400;
const joint = "\\s*(?:→|->|[-–—]|to|until|till|through|bis|au|à|jusqu['’]au|al?|hasta(?: el)?|até)\\s*(?:the |le |el |zum )?";
const dash = new RegExp(`^${joint}(?:\\p{L}{3,10},? )?$`, 'iu');
const stamps = new RegExp(
  `(?<![\\d/.])(\\d{1,2})/(\\d{1,2}),? (\\d{1,2}:\\d\\d)${joint}(\\d{1,2})/(\\d{1,2}),? (\\d{1,2}:\\d\\d)(?![\\d:])`,
  'iu',
);

/** "10 days (June 20 – June 30)" and "~20h (02/06 23:40 → 03/06 19:30)": a length beside the days that it runs between. */
export const datedRanges = (facts: Facts): readonly Finding[] => {
  const sentences = [...facts.labels.filter(({ kind }) => kind === 'duration').map(({ sentence }) => sentence), ...facts.prose];
  const ofDays = facts.sentences.flatMap((sentence) => besideDays(sentence, facts));
  const ofStamps = [...new Set(sentences)].flatMap(besideStamps);
  const ofLines = ofDays.length > 0 ? [] : [...ofLabels(facts), ...elsewhere(sentences, facts)];
  return [...ofDays, ...ofStamps, ...ofLines].slice(0, 1);
};

/** "Start: 3 April", "End: 10 April" and "Duration: 17 days", or one line with both days: labelled days without a time. */
const ofLabels = (facts: Facts): readonly Finding[] => {
  const of = (...kinds: readonly string[]): Sentence | undefined => facts.labels.find(({ kind }) => kinds.includes(kind))?.sentence;
  const [start, end, window, told] = [of('start'), of('end'), of('window', 'impact'), of('duration')];
  const [length, ...others] = told?.lengths ?? [];
  if (told === undefined || length === undefined || others.length + told.dates.length + told.clocks.length > 0) return [];
  const [first, last] = [start?.dates[0], end?.dates[0]];
  const isPair = start?.dates.length === 1 && end?.dates.length === 1 && start.clocks.length + end.clocks.length === 0;
  const range =
    isPair && first !== undefined && last !== undefined
      ? rangeBetween(first, last, facts)
      : window === undefined || start !== undefined || end !== undefined
        ? null
        : rangeOf(window, facts);
  if (range === null || !isInDays(length) || isUnsettled(told.text) || fitsDays(length, range.days)) return [];
  return [finding(told, length, ...range.ends, range.words, range.days * day)];
};

type Range = {
  readonly days: number;
  readonly from: number;
  readonly to: number;
  readonly words: string;
  /** The first and the last day, as written. */
  readonly ends: readonly [string, string];
};

/** The only two dates of a sentence, as a range of days. */
const rangeOf = ({ text, from, dates, clocks, passage }: Sentence, facts: Facts): Range | null => {
  const [first, last, ...others] = dates;
  if (first === undefined || last === undefined || others.length + clocks.length > 0) return null;
  if (!dash.test(text.slice(first.to - from, last.from - from))) return null;
  const range = rangeBetween(first, last, facts);
  return range === null ? null : { ...range, words: passage.raw.slice(first.from, last.to) };
};

const rangeBetween = (first: DateWords, last: DateWords, { near }: Facts): Range | null => {
  const [[start, ...ways], [end, ...more]] = [datesOf(first, near), datesOf(last, near)];
  if (start === undefined || end === undefined || ways.length + more.length > 0) return null;
  const days = daysBetween(start, end);
  const words = `${first.words} – ${last.words}`;
  return days < 1 || days > longest ? null : { days, from: first.from, to: last.to, words, ends: [first.words, last.words] };
};

/** "Vom 11. bis zum 24. November": the only range of a sentence whose first day leaves its month to the last. */
const spanOf = ({ from, to, dates, clocks, passage }: Sentence, { near }: Facts): Range | null => {
  const [span, ...others] = spansIn(passage, { near }).filter((one) => one.from >= from && one.from < to);
  if (span === undefined || others.length + clocks.length > 0 || dates.length > 1) return null;
  const end = span.from + span.words.length;
  const days = daysBetween(span.first, span.last);
  return {
    days,
    from: span.from,
    to: end,
    words: span.words,
    ends: [showDate(span.first, 'en', 'medium'), showDate(span.last, 'en', 'medium')],
  };
};

const isInDays = ({ grain, millis, manner }: LengthWords): boolean =>
  grain >= day && millis >= 2 * day && manner !== 'vague' && manner !== 'most' && manner !== 'least';

/** "10 hours (June 20 – June 30)": the number of the days before another unit. */
const isInHours = ({ grain, millis, manner }: LengthWords, { days }: Range): boolean =>
  grain === day / 24 && millis >= 2 * grain && manner !== 'vague' && Math.abs(millis / grain - days) <= 1;

/** Counted with its first day or without it. */
const fitsDays = (length: LengthWords, days: number): boolean => [days - 1, days, days + 1].some((count) => fits(length, count * day));

const besideDays = (sentence: Sentence, facts: Facts): readonly Finding[] => {
  const [length, ...others] = sentence.lengths;
  const told = length === undefined || others.length > 0 ? null : (rangeOf(sentence, facts) ?? spanOf(sentence, facts));
  const range = told !== null && length !== undefined && (isInDays(length) || isInHours(length, told)) ? told : null;
  if (length === undefined || range === null || isUnsettled(sentence.text) || isElsewhere(sentence.text)) return [];
  const gap = sentence.text.slice(Math.min(length.to, range.to) - sentence.from, Math.max(length.from, range.from) - sentence.from);
  if (gap.length > (isSummedUp.test(gap) ? 60 : 24) || fitsDays(length, range.days)) return [];
  return [finding(sentence, length, ...range.ends, range.words, range.days * day)];
};

/** "From 11 to 24 November the portal was down, so for 15 days". */
const isSummedUp =
  /,\s?(?:(?:so|or|thus|that is|i\.e\.|a total of|also|das sind|d\. ?h\.|insgesamt|soit|c['’]est-à-dire|au total|es decir|o sea|en total)(?!\p{L}),?\s?(?:for |a total of |während |pendant |durante )?)$/iu;

/** "A 3-day outage came before" is another one. */
const ofThis =
  /(?<!\p{L})(?:result(?:s|ed|ing) in|caus(?:es?|ed|ing)|le(?:d|ads?|ading) to|total of|the|this|our|der|die|dies\p{L}*|la|cette|cet|esta?|el|o|a (?:nossa|nuestra))(?: an?| une?| una?)? (?:total of )?$/iu;

/** "A 16-day outage", where the line of the duration gives its days. */
const elsewhere = (sentences: readonly Sentence[], facts: Facts): readonly Finding[] => {
  const label = facts.labels.find(({ kind }) => kind === 'duration' || kind === 'window' || kind === 'impact');
  const range = label === undefined ? null : rangeOf(label.sentence, facts);
  if (label === undefined || range === null) return [];
  return sentences.flatMap((sentence): readonly Finding[] => {
    const { text, from, lengths, dates } = sentence;
    const [length, ...others] = lengths;
    if (sentence === label.sentence || length === undefined || others.length + dates.length > 0 || !isInDays(length)) return [];
    if (
      !/^[\s-]*(?:long )?(?:outage|incident|disruption|downtime|ausfall|störung|panne|interrupción|caída)/iu.test(
        text.slice(length.to - from),
      )
    )
      return [];
    if (!ofThis.test(text.slice(0, length.from - from))) return [];
    if (!namesImpact(text) || isUnsettled(text) || isElsewhere(text) || fitsDays(length, range.days)) return [];
    return [finding(sentence, length, ...range.ends, range.words, range.days * day)];
  });
};

const anyYear = 2023;

/** Days and months in either order, whichever the length fits. */
const besideStamps = (sentence: Sentence): readonly Finding[] => {
  const [length, ...others] = sentence.lengths;
  const found = stamps.exec(sentence.text);
  if (length === undefined || found === null || others.length > 0 || length.manner === 'vague' || isUnsettled(sentence.text)) return [];
  const [range, a = '', b = '', from = '', c = '', d = '', to = ''] = found;
  const spans = [
    [b, a, d, c],
    [a, b, c, d],
  ].flatMap(([month = '', one = '', otherMonth = '', other = '']) => {
    if (Number(month) > 12 || Number(otherMonth) > 12) return [];
    const span = at(otherMonth, other, to) - at(month, one, from);
    return span > 0 ? [span] : [];
  });
  const closest = spans.toSorted((x, y) => Math.abs(x - length.millis) - Math.abs(y - length.millis))[0];
  const isNear = Math.abs(found.index + sentence.from - length.to) <= 30;
  if (closest === undefined || !isNear || spans.some((span) => fits(length, span))) return [];
  return [finding(sentence, length, `${a}/${b} ${from}`, `${c}/${d} ${to}`, range, closest)];
};

const at = (month: string, date: string, time: string): number =>
  localMillis(`${anyYear}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` as CalendarDate, time.padStart(5, '0') as ClockTime);

const finding = (sentence: Sentence, length: LengthWords, start: string, end: string, range: string, span: number): Finding => ({
  rule: 'duration-mismatch',
  severity: 'error',
  place: sentence.passage.placeOf(length.words, length.from),
  message: `“${length.words}” is not the time from ${start} to ${end}: that is ${showDuration(span as Duration)}.`,
  between: [length.words, range],
  offsetMinutes: Math.round((length.millis - span) / 60_000),
  fix: null,
});
