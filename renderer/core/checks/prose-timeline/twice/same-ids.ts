import type { Report, TimelineEvent } from '../../../report/report.ts';
import { blockText, eachBlock } from '../../../rich-text/walk.ts';
import { showDuration } from '../../../time/lengths/duration.ts';
import { localMillis, toCalendarDate, toClockTime } from '../../../time/local-time.ts';
import type { CalendarDate, ClockTime, Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Finding, Place } from '../../finding.ts';

const minute = 60_000;
const fewest = 3;
const someDay = '2024-06-15' as CalendarDate;
const id = /(?<![\p{L}\d-])(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,12}(?![\p{L}\d-])/gu;

/** A line of a list, or an entry of the timeline, with the one mark that it bears and the two words behind it. */
type Told = {
  readonly date: CalendarDate | null;
  readonly time: ClockTime;
  readonly words: string;
  readonly place: Place;
  readonly key: string;
  readonly at: number;
};
type Pair = { readonly first: Told; readonly second: Told; readonly by: number };

/** "06:23 f6eb9f32 deleted: true" in one list and "11:08 f6eb9f32 → deleted: true" in a second: what two lists tell of the same marks in the same words, at other times for some of them. */
export const sameIds = ({ report: { events }, written }: Facts): readonly Finding[] => {
  const told = [...events.flatMap(ofEvent), ...linesIn(written)].map((one, at): Told => ({ ...one, at }));
  const keys = new Map<string, Told[]>();
  for (const one of told) keys.set(one.key, [...(keys.get(one.key) ?? []), one]);
  const pairs = [...keys.values()].flatMap(([first, second, ...others]): readonly Pair[] =>
    first === undefined || second === undefined || others.length > 0 ? [] : [{ first, second, by: apart(first, second) }],
  );
  // Two lists, one below the other.
  if (pairs.length < fewest || Math.max(...pairs.map(({ first }) => first.at)) > Math.min(...pairs.map(({ second }) => second.at)))
    return [];
  // Where all of them differ the lists may be on two clocks, or tell of two steps.
  if (pairs.every(({ by }) => by !== 0)) return [];
  return pairs
    .filter(({ by }) => by !== 0)
    .map(({ first, second, by }) => ({
      rule: 'prose-vs-prose-time',
      severity: 'error',
      place: second.place,
      message: `Two lists tell of ${first.key.split(' ')[0]} in the same words, in “${first.words}” and in “${second.words}”: ${showDuration(Math.abs(by) as Duration)} apart.`,
      between: [second.words, first.words],
      offsetMinutes: Math.round(by / minute),
      fix: null,
    }));
};

type Line = Omit<Told, 'at'>;

const ofEvent = ({ id: event, when, text }: TimelineEvent): readonly Line[] => {
  const key = when.precision === 'approx' ? null : keyOf(text);
  if (key === null || when.time === null) return [];
  return [{ date: when.date, time: when.time, words: `${when.entered} ${short(text)}`, place: { kind: 'event', id: event }, key }];
};

/** Lines of the body that begin with a time, as those of a log in code do. */
const linesIn = ({ body }: Report): readonly Line[] =>
  body.content.flatMap((top, block) =>
    [...eachBlock([top])].flatMap(({ block: one }) =>
      blockText(one)
        .split('\n')
        .flatMap((line): readonly Line[] => {
          const { date = '', time = '' } = begins.exec(line)?.groups ?? {};
          const [clock, key] = [toClockTime(time), time === '' ? null : keyOf(line)];
          if (clock === null || key === null) return [];
          const words = short(line.trim());
          return [{ date: toCalendarDate(date), time: clock, words, place: { kind: 'text', block, words }, key }];
        }),
    ),
  );

const begins = /^\s*(?:[-*•|]\s*)?(?:(?<date>\d{4}-\d\d-\d\d)[T ])?(?<time>\d\d:\d\d(?::\d\d)?)(?![\d:])/u;

const short = (text: string): string => (text.split('\n')[0] ?? '').slice(0, 100).trim();

const keyOf = (text: string): string | null => {
  const [mark, ...others] = text.matchAll(id);
  if (mark === undefined || others.length > 0) return null;
  const [first, second] = text.slice(mark.index + mark[0].length).match(/\p{L}{2,}/gu) ?? [];
  return first === undefined || second === undefined ? null : `${mark[0]} ${first} ${second}`.toLowerCase();
};

/** How much later the second is, to whole minutes; zero within one. */
const apart = (a: Told, b: Told): number => {
  const isDated = a.date !== null && b.date !== null;
  const minuteOf = ({ date, time }: Told): number => Math.floor(localMillis(isDated ? (date ?? someDay) : someDay, time) / minute);
  const by = (minuteOf(b) - minuteOf(a)) * minute;
  return Math.abs(by) <= minute ? 0 : by;
};
