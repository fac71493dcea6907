import { daysBetween } from '../../../time/local-time.ts';
import { showDate } from '../../../time/shown/show-date.ts';
import { spansIn } from '../../dates/spans/read-spans.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { isAside } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { LengthWords, Sentence } from '../../prose/sentence.ts';
import { fits } from '../fits.ts';
import { lengthMismatch } from '../length-mismatch.ts';

const day = 86_400_000;
const longest = 400;
const joint = "\\s*(?:→|->|[-–—]|to|until|till|through|bis|au|à|jusqu['’]au|al?|hasta(?: el)?|até)\\s*(?:the |le |el |zum )?";
const dash = new RegExp(`^${joint}(?:\\p{L}{3,10},? )?$`, 'iu');

/** "10 days (June 20 – June 30)": a length beside the days that it runs between. */
export const datedRanges = (facts: Facts): readonly Finding[] =>
  facts.sentences.flatMap((sentence) => besideDays(sentence, facts)).slice(0, 1);

type Range = {
  readonly days: number;
  readonly from: number;
  readonly to: number;
  readonly words: string;
  /** The first and the last day, as they are told. */
  readonly start: { readonly words: string };
  readonly end: { readonly words: string };
};

/** The only two dates of a sentence, as a range of days. */
const rangeOf = ({ text, from, dates, clocks, passage }: Sentence, { near }: Facts): Range | null => {
  const [first, last, ...others] = dates;
  if (first === undefined || last === undefined || others.length + clocks.length > 0) return null;
  if (!dash.test(text.slice(first.to - from, last.from - from))) return null;
  const [[start, ...ways], [end, ...more]] = [datesOf(first, near), datesOf(last, near)];
  if (start === undefined || end === undefined || ways.length + more.length > 0) return null;
  const days = daysBetween(start, end);
  const words = passage.raw.slice(first.from, last.to);
  return days < 1 || days > longest ? null : { days, from: first.from, to: last.to, words, start: first, end: last };
};

/** "Vom 11. bis zum 24. November": the only range of a sentence whose first day leaves its month to the last. */
const spanOf = ({ from, to, dates, clocks, passage }: Sentence, { near }: Facts): Range | null => {
  const [span, ...others] = spansIn(passage, { near }).filter((one) => one.from >= from && one.from < to);
  if (span === undefined || others.length + clocks.length > 0 || dates.length > 1) return null;
  const [start, end] = [span.first, span.last].map((date) => ({ words: showDate(date, 'en', 'medium') }));
  if (start === undefined || end === undefined) return null;
  return { days: daysBetween(span.first, span.last), from: span.from, to: span.from + span.words.length, words: span.words, start, end };
};

const isInDays = ({ grain, millis, manner }: LengthWords): boolean =>
  grain >= day && millis >= 2 * day && manner !== 'vague' && manner !== 'most' && manner !== 'least';

/** Counted with its first day or without it. */
const fitsDays = (length: LengthWords, days: number): boolean => [days - 1, days, days + 1].some((count) => fits(length, count * day));

/** "From 11 to 24 November the portal was down, so for 15 days". */
const isSummedUp =
  /,\s?(?:(?:so|or|thus|that is|i\.e\.|a total of|also|das sind|d\. ?h\.|insgesamt|soit|c['’]est-à-dire|au total|es decir|o sea|en total)(?!\p{L}),?\s?(?:for |a total of |während |pendant |durante )?)$/iu;

const besideDays = (sentence: Sentence, facts: Facts): readonly Finding[] => {
  const { text, from, passage, lengths } = sentence;
  const [length, ...others] = lengths;
  if (length === undefined || others.length > 0 || !isInDays(length) || isAside(text)) return [];
  const range = rangeOf(sentence, facts) ?? spanOf(sentence, facts);
  if (range === null) return [];
  const gap = text.slice(Math.min(length.to, range.to) - from, Math.max(length.from, range.from) - from);
  if (gap.length > (isSummedUp.test(gap) ? 60 : 24) || fitsDays(length, range.days)) return [];
  return [lengthMismatch(passage, length, range, range.days * day)];
};
