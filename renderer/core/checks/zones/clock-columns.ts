import type { TimelineEvent } from '../../report/report.ts';
import { localMillis } from '../../time/local-time.ts';
import { secondsOf } from '../../time/words/read-placed.ts';
import type { Facts } from '../facts/facts.ts';
import { offsetsOf } from '../facts/moments/offsets-of.ts';
import type { Finding } from '../finding.ts';
import { readClocks } from '../prose/read-clocks.ts';
import type { ClockWords } from '../prose/sentence.ts';
import { shortestWay } from '../times/shortest-way.ts';

const minute = 60_000;
const day = 86_400;
/** So many entries with the same distance say what the second clock is. */
const fewest = 4;
const between = /^\s*(?:[/|]|\()\s*$/u;

type Row = { readonly event: TimelineEvent; readonly first: ClockWords; readonly second: ClockWords; readonly by: number };

/** Entries that say their time on two clocks, "05:04 UTC / 07:04 AM", "12:48 (5:48 PDT)": the only one whose clocks are another distance apart, or whose named zone is another. */
export const clockColumns = (facts: Facts): readonly Finding[] => {
  const { events, details } = facts.report;
  const rows = events.flatMap((event) => rowOf(event, details.language));
  const odd = oddRow(rows);
  return odd === null ? rows.flatMap((row) => ofNamed(row, facts)).slice(0, 1) : [odd];
};

const rowOf = (event: TimelineEvent, language: string): readonly Row[] => {
  const { entered, time, end } = event.when;
  if (time === null || end !== null || !/[/|(]/u.test(entered)) return [];
  const [first, second, ...others] = readClocks(entered, [], language);
  if (first === undefined || second === undefined || others.length > 0 || first.approx || second.approx) return [];
  if (!between.test(entered.slice(first.to, second.from))) return [];
  return [{ event, first, second, by: (secondsOf(second.time) - secondsOf(first.time) + day) % day }];
};

const oddRow = (rows: readonly Row[]): Finding | null => {
  const counts = new Map<number, number>();
  for (const { by } of rows) counts.set(by, (counts.get(by) ?? 0) + 1);
  const usual = rows.find(({ by }) => (counts.get(by) ?? 0) >= fewest)?.by;
  const [odd, ...others] = usual === undefined ? [] : rows.filter(({ by }) => by !== usual);
  if (odd === undefined || usual === undefined || others.length > 0) return null;
  // A clock that was put forward in the night is another one from then on.
  if (!rows.some((row) => row !== odd && row.event.when.date === odd.event.when.date)) return null;
  const off = odd.by - usual;
  const isHalf = Math.abs(off) === day / 2 && (odd.first.meridiem === null || odd.second.meridiem === null);
  if (isHalf && !/[ap]\.?m/iu.test(odd.event.when.entered)) return null;
  return found(odd, 'the two clocks are another distance apart than in all other entries', off);
};

/** "12:48 (6:48 PDT)" in a timeline of UTC. */
const ofNamed = (row: Row, { declaredZone }: Facts): readonly Finding[] => {
  const { event, first, second } = row;
  const { date, entered } = event.when;
  const zone = first.zone ?? declaredZone;
  // What both have after them is of both.
  if (zone === null || second.zone === null || first.zone !== null || date === null || !/\(/u.test(entered)) return [];
  const gaps = offsetsOf(zone, date, first.time).flatMap((a) =>
    offsetsOf(second.zone ?? '', date, second.time).map((b) =>
      shortestWay((localMillis(date, second.time) - localMillis(date, first.time)) / minute - (b - a), 1440),
    ),
  );
  const [least] = gaps.toSorted((a, b) => Math.abs(a) - Math.abs(b));
  if (least === undefined || Math.abs(least) < 15 || least % 15 !== 0) return [];
  return [found(row, `${second.zone} is not so far from ${zone} on that day`, least * 60)];
};

const found = ({ event, first, second }: Row, why: string, off: number): Finding => ({
  rule: 'dual-zone-conflict',
  severity: 'error',
  place: { kind: 'event', id: event.id },
  message: `“${event.when.entered}” says two times: ${why}.`,
  between: [first.words, second.words],
  offsetMinutes: Math.round(off / 60),
  fix: null,
});
