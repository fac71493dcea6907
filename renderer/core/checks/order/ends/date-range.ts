import { showDuration } from '../../../time/lengths/duration.ts';
import { daysBetween } from '../../../time/local-time.ts';
import type { CalendarDate, Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import type { Finding } from '../../finding.ts';
import type { Sentence } from '../../prose/sentence.ts';

const joint = /^\s*(?:[-–—]|to|until|till|through|bis(?: zum)?|au|jusqu['’]au|al|hasta(?: el)?)\s*(?:the\s)?$/iu;
const changed =
  /(?<!\p{L})(?:chang|mov|correct|amend|adjust|updat|postpon|shift|reschedul|delay|extend|geändert|verschoben|verlängert|modifi|report|prolong|cambi|aplaz)\p{L}*(?!\p{L})/iu;

/** Where no year is told, days are compared in one. */
const anyYear = '2024-06-15' as CalendarDate;

/** "16 May 2026 to 16 April 2026": a range of days that ends before it begins. */
export const dateRanges = ({ sentences, near }: Facts): readonly Finding[] =>
  sentences.flatMap((sentence) => {
    if (sentence.clocks.length > 0) return [];
    return sentence.dates.flatMap((first, at) => {
      const last = sentence.dates[at + 1];
      return changed.test(cellOf(sentence, first, last)) ? [] : ofPair(sentence, first, last, near);
    });
  });

/** The cell of a table's row that a range stands in; of other sentences the whole. */
const cellOf = ({ text, from }: Sentence, first: Sentence['dates'][number], last: Sentence['dates'][number] | undefined): string => {
  const start = text.lastIndexOf(' | ', first.from - from);
  const end = text.indexOf(' | ', (last ?? first).to - from);
  return text.slice(start === -1 ? 0 : start, end === -1 ? text.length : end);
};

const ofPair = (
  { passage }: Sentence,
  first: Sentence['dates'][number],
  last: Sentence['dates'][number] | undefined,
  near: Facts['near'],
): readonly Finding[] => {
  if (last === undefined) return [];
  const gap = passage.text.slice(first.to, last.from);
  const isLabelled =
    /^\s*(?:end|until|ende|fin)\s?:\s?$/iu.test(gap) &&
    /(?<!\p{L})(?:start|begin|from|beginn|début|inicio)\s?:\s?$/iu.test(passage.text.slice(0, first.from));
  const isPair =
    /^\s(?:and|und|et|y)\s(?:the |le |el )?$/iu.test(gap) &&
    /(?<!\p{L})(?:between|zwischen|entre)\s(?:dem |le |el )?$/iu.test(passage.text.slice(0, first.from));
  if (!isLabelled && !isPair && !joint.test(gap)) return [];
  const [years, otherYears] = [first.candidates.map(({ year }) => year), last.candidates.map(({ year }) => year)];
  const [from, ...others] = datesOf(first, near ?? anyYear);
  const [to, ...more] = datesOf(last, near ?? anyYear);
  if (from === undefined || to === undefined || others.length + more.length > 0) return [];
  // A range without years may go on into the next one.
  const isOneYear = years[0] !== null && otherYears[0] !== null;
  if (!isOneYear && from.slice(0, 7) !== to.slice(0, 7)) return [];
  const days = daysBetween(to, from);
  if (days <= 0) return [];
  const words = passage.raw.slice(first.from, last.to);
  const length = (days * 86_400_000) as Duration;
  return [
    {
      rule: 'range-end-before-start',
      severity: 'error',
      place: passage.placeOf(words, first.from),
      message: `“${words}” ends ${showDuration(length)} before it begins.`,
      between: [first.words, last.words],
      offsetMinutes: -days * 1440,
      fix: null,
    },
  ];
};
