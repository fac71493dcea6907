import type { Facts } from '../../facts/facts.ts';
import { leewayOf } from '../../facts/moments/leeway.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import { isOneDay } from '../../prose/day-words.ts';
import { clockGap } from '../moments/clock-gap.ts';
import { twoTimes } from '../moments/two-times.ts';

const farthest = 43_200_000;
const since =
  /(?<!\p{L})(?:back to normal|normal|operational|restored|recovered|available|wieder \p{L}+|rétabli\p{L}*|restablecid\p{L}*)[^.;,]{0,20}(?<!\p{L})(?:since|as of|seit|depuis|desde)[^.;,\p{L}]{0,4}$/iu;

/** "Resolved: 11:08" over "back to normal since 12:08", in a report without a timeline. */
export const labelVsTold = (facts: Facts): readonly Finding[] => {
  const label = facts.labels.find(({ kind }) => kind === 'end')?.sentence;
  const [end] = label?.clocks ?? [];
  if (facts.report.events.length > 0 || label === undefined || end === undefined || end.approx) return [];
  return facts.prose.flatMap((sentence): readonly Finding[] => {
    const { text, from, clocks, dates, passage } = sentence;
    if (isUnsettled(text) || isElsewhere(text) || !isOneDay(label, sentence, facts)) return [];
    const begins = (at: number): number => dates.findLast((date) => date.to <= at && at - date.to < 6)?.from ?? at;
    return clocks.flatMap((clock): readonly Finding[] => {
      if (!since.test(text.slice(0, Math.max(0, begins(clock.from) - from)))) return [];
      const by = clockGap(clock, end, facts.near)?.real ?? 0;
      if (Math.abs(by) <= Math.max(leewayOf(end), leewayOf({ ...clock, approx: false })) || Math.abs(by) > farthest) return [];
      return [twoTimes('prose-vs-prose-time', end, clock, { by, passage })];
    });
  });
};
