import type { Facts } from '../facts/facts.ts';
import type { Label, LabelKind } from '../facts/labels.ts';
import { namesImpact, namesPart, namesPhase } from '../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../facts/words/unsettled.ts';
import type { Finding } from '../finding.ts';
import type { ClockWords } from '../prose/sentence.ts';
import { clockGap } from '../prose-timeline/moments/clock-gap.ts';
import { isSlipShaped } from '../prose-timeline/moments/slip-shape.ts';
import { twoTimes } from '../prose-timeline/moments/two-times.ts';

const minute = 60_000;

/** "Between 4:26am and 10:13pm UTC" below "start: 04:26" and "resolved: 10:13": one end of the range is the head's, and the other is a slip of the hand from it. */
export const toldEndsOfHead = (facts: Facts): readonly Finding[] => {
  const of = (...kinds: readonly LabelKind[]): Label | undefined =>
    facts.labels.find(({ kind, sentence }) => kinds.includes(kind) && sentence.clocks.length === 1 && sentence.windows.length === 0);
  const begin = of('start') ?? facts.labels.find(({ kind, isKey, sentence }) => kind === 'date' && isKey && sentence.clocks.length === 1);
  const [from, to] = [begin?.sentence.clocks[0], of('end')?.sentence.clocks[0]];
  if (from === undefined || to === undefined || from.approx || to.approx) return [];
  return facts.prose
    .flatMap((sentence): readonly Finding[] => {
      const [window, ...others] = sentence.windows;
      const { text, passage } = sentence;
      if (window === undefined || others.length > 0 || namesPart(text) || namesPhase(text)) return [];
      const { start, end } = window;
      const isDated = start.date !== null && end.date !== null && sentence.dates.length === 2;
      if (isUnsettled(text) || isElsewhere(text) || (sentence.dates.length > 1 && !isDated)) return [];
      if (start.approx || end.approx || !areOneZone(start, from) || !areOneZone(end, to)) return [];
      const [first, last] = [gapOf(start, from, facts), gapOf(end, to, facts)];
      if (Math.abs(first) < minute === Math.abs(last) < minute) return [];
      // Where nothing says that it is the trouble's, an end to an odd minute does.
      if (!namesImpact(text) && (Math.abs(first) < minute ? isFifth(start) : isFifth(end))) return [];
      // In another zone than the head's, hours are what a slip is of.
      const isOther = !isOneZone(start, from) || !isOneZone(end, to);
      if (isOther && (Math.abs(first) < minute ? last : first) % (60 * minute) !== 0) return [];
      const [own, told, by] = Math.abs(first) < minute ? ([to, end, last] as const) : ([from, start, first] as const);
      if (!isSlipShaped(short(own), short(told), by)) return [];
      return [twoTimes('prose-vs-prose-time', own, told, { by, passage })];
    })
    .slice(0, 1);
};

/** What one of two places leaves unsaid is the other's. */
const isOneZone = (a: ClockWords, b: ClockWords): boolean => a.zone === null || b.zone === null || a.zone === b.zone;

const areOneZone = (a: ClockWords, b: ClockWords): boolean => isOneZone(a, b) || (a.zone !== null && b.zone !== null);

const isFifth = ({ time }: ClockWords): boolean => Number(time.slice(3, 5)) % 5 === 0;

const short = ({ time }: ClockWords): ClockWords['time'] => time.slice(0, 5) as ClockWords['time'];

/** How much later one time is than the other, to the minute and as the clocks show it, am and pm as they are written. */
const gapOf = (a: ClockWords, b: ClockWords, { near }: Facts): number => {
  const gap = clockGap({ ...a, time: short(a) }, { ...b, time: short(b) }, near);
  if (gap === null) return 0;
  return a.meridiem !== null && Math.abs(gap.shown) === 12 * 60 * minute ? gap.shown : gap.real;
};
