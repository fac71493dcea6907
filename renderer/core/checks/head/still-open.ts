import { showDuration } from '../../time/lengths/duration.ts';
import { localMillis } from '../../time/local-time.ts';
import type { CalendarDate, Duration } from '../../time/when.ts';
import type { Facts } from '../facts/facts.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import type { Finding } from '../finding.ts';
import type { ClockWords, Sentence } from '../prose/sentence.ts';

const minute = 60_000;
const wholeDay = 1440 * minute;
/** A page's head is set by hand, some minutes before or after. */
const leeway = 5 * minute;
const closes =
  /(?<!\p{L})(?:(?:is|are|was|were|been|now|fully|considered) (?:now |fully |considered )?(?:resolved|closed|fixed)|closing this|behoben|gelöst|résolue?|resuelt[oa])(?!\p{L})/iu;
const open =
  /(?<!\p{L})(?:before (?:closing|we close|resolving)|(?:is|are) (?:still )?being restored|working to (?:restore|resolve|recover|repair|fix)|(?:is|are|still) (?:still )?(?:down|unavailable|investigating|affected)|continu(?:e|ing) to investigate|(?:kommen|kommt) wieder|wird (?:noch )?geprüft|wir prüfen|noch nicht|toujours (?:en cours|indisponible)|sigue(?:n)? (?:sin|caíd[oa]))(?!\p{L})/iu;

type Update = { readonly clock: ClockWords; readonly at: number; readonly text: string };

/** "resolvedWhen: 07:15" over an update of 07:42 that is still at it, on a page whose newest update, of 08:15, says that it is over. */
export const stillOpen = (facts: Facts): readonly Finding[] => {
  const label = facts.labels.find(({ isKey, kind, sentence }) => isKey && kind === 'end' && sentence.clocks.length === 1);
  const [clock] = label?.sentence.clocks ?? [];
  const [date, ...ways] = datesOf(clock?.date ?? null, facts.near);
  if (label === undefined || clock === undefined || date === undefined || ways.length > 0) return [];
  const end = localMillis(date, clock.time);
  const updates = updatesOf(facts, clock, date);
  const [newest, ...older] = updates;
  if (newest === undefined || older.length < 1 || !older.every(({ at }, index) => at <= (updates[index]?.at ?? at))) return [];
  // Who writes when it was over says why the head bears another time.
  if (!closes.test(newest.text) || newest.at - end <= leeway) return [];
  const still = older.find(({ at, text }) => at >= end - 2 * minute && open.test(text));
  if (still === undefined) return [];
  return [
    {
      rule: 'metadata-vs-timeline',
      severity: 'error',
      place: label.passage.placeOf(clock.words, clock.from),
      message: `“${label.sentence.words.trim()}” is ${showDuration((newest.at - end) as Duration)} before ${newest.clock.words}, the update that says so; that of ${still.clock.words} is still at it.`,
      between: [clock.words, newest.clock.words],
      offsetMinutes: -Math.round((newest.at - end) / minute),
      fix: null,
    },
  ];
};

/** The updates under stamps that stand alone, each with its words; a stamp without a day is of the day that brings it closest to the end. */
const updatesOf = ({ sentences, near }: Facts, end: ClockWords, day: CalendarDate): readonly Update[] => {
  const updates: { readonly clock: ClockWords; readonly at: number; text: string }[] = [];
  for (const sentence of sentences) {
    const { source } = sentence.passage;
    if (source !== 'body' && source !== 'heading') continue;
    const clock = stampIn(sentence);
    if (clock === null) {
      const last = updates.at(-1);
      if (last !== undefined) last.text += `\n${sentence.text}`;
      continue;
    }
    if (end.zone !== null && clock.zone !== null && end.zone !== clock.zone) return [];
    const [date] = datesOf(clock.date, near);
    const at = localMillis(date ?? day, clock.time);
    updates.push({ clock, at: date === undefined ? closest(at, localMillis(day, end.time)) : at, text: '' });
  }
  return updates;
};

const closest = (at: number, end: number): number => at + Math.round((end - at) / wholeDay) * wholeDay;

/** The time of a line that says no more than when it was written. */
const stampIn = ({ text, words, clocks, dates, from }: Sentence): ClockWords | null => {
  const [clock, ...others] = clocks;
  if (clock === undefined || others.length > 0 || words.length > 60) return null;
  let rest = text;
  for (const one of [clock, ...dates]) rest = rest.replace(text.slice(one.from - from, one.to - from), ' ');
  return /[\p{L}\d]/u.test(rest) ? null : clock;
};
