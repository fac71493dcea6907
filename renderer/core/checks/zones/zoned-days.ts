import { daysBetween } from '../../time/local-time.ts';
import type { CalendarDate, ClockTime } from '../../time/when.ts';
import { isZoneAbbreviation } from '../../time/zones/zone-words.ts';
import type { Facts } from '../facts/facts.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import { offsetsOf } from '../facts/moments/offsets-of.ts';
import type { Finding } from '../finding.ts';
import type { Sentence, Words } from '../prose/sentence.ts';
import { twoDaysWords } from '../words/two-days.ts';

/** A day with a zone and no time: "10 Feb 2026 (PST)". */
export type ZonedDay = Words & { readonly date: CalendarDate; readonly zone: string };

const behind = /^\s?[([]?\s?([A-Z]{2,5})(?:\s?[)\]])?(?![\p{L}\d])/u;
const joint = /^\s*(?:[/=|,]|or)\s*$/u;

/** The days of a sentence without times, each with the zone directly behind it. */
export const zonedDaysIn = ({ text, from, dates, clocks }: Sentence, near: Facts['near']): readonly ZonedDay[] =>
  clocks.length > 0
    ? []
    : dates.flatMap((words) => {
        const match = behind.exec(text.slice(words.to - from));
        const zone = match?.[1] ?? '';
        const [date, ...ways] = isZoneAbbreviation(zone) ? datesOf(words, near) : [];
        if (date === undefined || ways.length > 0) return [];
        const to = words.to + (match?.[0].length ?? 0);
        return [{ from: words.from, to, words: text.slice(words.from - from, to - from).trim(), date, zone }];
      });

/** Names that are as often of one place as of another. */
const ambiguous = new Set(['CST', 'IST', 'BST', 'AST']);

const likelyOf = ({ zone, date }: ZonedDay): readonly number[] => {
  const offsets = offsetsOf(zone, date, noon);
  return ambiguous.has(zone) ? offsets : offsets.slice(0, 1);
};

const noon = '12:00' as ClockTime;

/** "10 Feb 2026 (PST) / 9 Feb 2026 (UTC)": east of a place it is the same day or the next one, never another. */
export const dayConflicts = ({ sentences, near }: Facts): readonly Finding[] =>
  sentences.flatMap((sentence): readonly Finding[] => {
    const [first, second, ...others] = sentence.dates.length === 2 ? zonedDaysIn(sentence, near) : [];
    if (first === undefined || second === undefined || others.length > 0 || first.zone === second.zone) return [];
    if (!joint.test(sentence.text.slice(first.to - sentence.from, second.from - sentence.from))) return [];
    const days = daysBetween(first.date, second.date);
    const [offsets, otherOffsets] = [likelyOf(first), likelyOf(second)];
    const gaps = offsets.flatMap((a) => otherOffsets.map((b) => b - a));
    // The clocks of the second are ahead: it is as late or a day later there; nearly a day apart it may be either.
    const isRight = gaps.some((gap) => days === 0 || (days === 1 && gap > 0) || (days === -1 && gap < 0));
    if (gaps.length === 0 || isRight) return [];
    return [
      {
        rule: 'dual-zone-conflict',
        severity: 'error',
        place: sentence.passage.placeOf(second.words, second.from),
        message: twoDaysWords({ date: first.date, words: first.words }, { date: second.date, words: second.words }),
        between: [first.words, second.words],
        fix: null,
      },
    ];
  });
