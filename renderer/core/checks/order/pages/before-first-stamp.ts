import { showDuration } from '../../../time/lengths/duration.ts';
import { localMillis } from '../../../time/local-time.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import type { Finding } from '../../finding.ts';

const minute = 60_000;
const fewest = 3;
const stamp = /^\W*\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[\d.]*(?:Z|[+-]\d\d:?\d\d)?\W*$/u;

/** The stamp alone under the title of a status page's file, over updates with stamps of the same make: the only update that is earlier. */
export const beforeFirstStamp = ({ sentences, report: { events }, near }: Facts): readonly Finding[] => {
  const first = sentences.find(({ passage: { source } }) => source === 'body');
  const [clock] = first?.clocks ?? [];
  const [date, ...ways] = datesOf(clock?.date ?? null, near);
  if (first === undefined || clock === undefined || date === undefined || ways.length > 0 || !stamp.test(first.words)) return [];
  const own = events.filter(({ when }) => when.date !== null && when.time !== null);
  if (own.length < fewest || own.length < events.length || !own.every(({ when }) => stamp.test(when.entered))) return [];
  const at = localMillis(date, clock.time);
  const early = own.flatMap(({ id, when }) => {
    const by = when.date === null || when.time === null ? 0 : at - localMillis(when.date, when.time);
    return by > minute ? [{ id, by, words: when.entered }] : [];
  });
  const [only, ...others] = early;
  if (only === undefined || others.length > 0 || isOtherZone(first.words, only.words)) return [];
  return [
    {
      rule: 'out-of-order',
      severity: 'warning',
      place: { kind: 'event', id: only.id },
      message: `“${only.words}” is ${showDuration(only.by as Duration)} before “${clock.words}”.`,
      between: [only.words, clock.words],
      offsetMinutes: -Math.round(only.by / minute),
      fix: null,
    },
  ];
};

const isOtherZone = (a: string, b: string): boolean => zoneIn(a) !== zoneIn(b);

const zoneIn = (words: string): string => /(?:Z|[+-]\d\d:?\d\d)?\W*$/u.exec(words)?.[0] ?? '';
