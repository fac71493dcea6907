import type { CalendarDate } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { offsetsOf } from '../../facts/moments/offsets-of.ts';
import type { Conflict } from '../conflict.ts';

const named = /(?<!\p{L})(?:UTC|GMT|[A-Z]{2,3}T|MESZ|MEZ)(?!\p{L})/u;

/** Whether a time of the text with a zone and an entry without one are the same moment in two zones: "05:37 UTC" beside 14:37 in a report whose head says "14:37 (JST)". */
export const isOtherZone = ({ sentence, words, other, by }: Conflict, facts: Facts): boolean => {
  const clock = sentence.clocks.find(({ from, to }) => from >= words.from && to <= words.to);
  const zone = clock?.zone ?? sentence.windows.find(({ start }) => start.from === clock?.from)?.end.zone ?? null;
  const date = facts.eventDates[0] ?? facts.near;
  if (clock === undefined || zone === null || date == null || facts.declaredZone !== null || named.test(other)) return false;
  return zonesBeside(other, facts).some((one) => gapsOf(one, zone, date, clock.time).includes(-by / 60_000));
};

/** The zones that the text names beside the entry's own time. */
const zonesBeside = (entered: string, { sentences }: Facts): readonly string[] => [
  ...new Set(
    sentences.flatMap(({ clocks }) =>
      clocks.flatMap(({ zone, time }) => (zone !== null && entered.includes(time.slice(0, 5)) ? zone : [])),
    ),
  ),
];

const gapsOf = (a: string, b: string, date: CalendarDate, time: Parameters<typeof offsetsOf>[2]): readonly number[] =>
  offsetsOf(a, date, time).flatMap((one) => offsetsOf(b, date, time).map((other) => one - other));
