import { showDuration } from '../../../time/lengths/duration.ts';
import { daysBetween } from '../../../time/local-time.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import { type FootStamp, footStamps } from './foot-stamps.ts';

const minute = 60_000;
const fewest = 3;
const farthest = 45;

/** The only update with its stamp below it that breaks the order of its part from the newest to the oldest. */
export const footOrder = (facts: Facts): readonly Finding[] => {
  const parts: FootStamp[][] = [];
  for (const update of footStamps(facts)) {
    const open = parts.at(-1);
    const [last] = open?.slice(-1) ?? [];
    if (last?.part === update.part && Math.abs(daysBetween(last.date, update.date)) <= farthest) open?.push(update);
    else parts.push([update]);
  }
  return parts.flatMap(ofPart).slice(0, 1);
};

const ofPart = (part: readonly FootStamp[]): readonly Finding[] => {
  const at = part.findIndex((one, index) => index > 0 && one.at > (part[index - 1]?.at ?? one.at));
  const [above, below] = [part[at - 1], part[at]];
  if (part.length < fewest || above === undefined || below === undefined) return [];
  if (![above, below].some((odd) => isFalling(part.filter((one) => one !== odd)))) return [];
  const by = below.at - above.at;
  return [
    {
      rule: 'out-of-order',
      severity: 'warning',
      place: above.passage.placeOf(above.words),
      message: `“${above.words}” stands above “${below.words}” in a list from the newest to the oldest, but is ${showDuration(by as Duration)} earlier.`,
      between: [above.words, below.words],
      offsetMinutes: -Math.round(by / minute),
      fix: null,
    },
  ];
};

const isFalling = (part: readonly FootStamp[]): boolean => part.every(({ at }, index) => index === 0 || at <= (part[index - 1]?.at ?? at));
