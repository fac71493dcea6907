import { secondsOf } from '../../../time/words/read-placed.ts';
import type { Facts } from '../../facts/facts.ts';
import { deedsIn, namesImpact, namesPart } from '../../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import { isOneDay } from '../../prose/day-words.ts';
import type { ClockWords, Sentence } from '../../prose/sentence.ts';
import { twoTimes } from '../../prose-timeline/moments/two-times.ts';

const day = 86_400;
const half = day / 2;
const hour = 3600;

/** More times than these are a log's, of which some are always half a day apart. */
const most = 300;

type Told = { readonly clock: ClockWords; readonly sentence: Sentence };

/** "At 9:43 PM all recovered" in a report whose trouble lasted "from 8:19 AM to 9:43 AM", and the other way round: half a day from the one end that it must be. */
export const halfDayTwins = (facts: Facts): readonly Finding[] => {
  if (facts.report.events.length > 0) return [];
  const told = facts.prose.flatMap((sentence) =>
    isUnsettled(sentence.text) || isElsewhere(sentence.text) || namesPart(sentence.text)
      ? []
      : sentence.clocks.map((clock) => ({ clock, sentence })),
  );
  if (told.length > most) return [];
  return [...ofEnds(told, facts), ...ofWindow(told)].slice(0, 1);
};

/** The ends of the one range of the trouble, and the beginning and end of the head. */
const ofEnds = (told: readonly Told[], facts: Facts): readonly Finding[] => {
  const windows = told.filter(({ clock, sentence }) => namesImpact(sentence.text) && inWindow(sentence, clock));
  const head = facts.labels.flatMap(({ kind, isKey, sentence }) =>
    isKey && (kind === 'start' || kind === 'end' || kind === 'date') && sentence.clocks.length === 1
      ? sentence.clocks.map((clock) => ({ clock, sentence }))
      : [],
  );
  const ends = [...(windows.length === 2 ? windows : []), ...head];
  return ends.flatMap((end) => {
    if (isRound(end.clock)) return [];
    return told.flatMap((one): readonly Finding[] => {
      const { clock, sentence } = one;
      if (clock.meridiem === null || clock.odd || sentence === end.sentence || inWindow(sentence, clock)) return [];
      if (Math.abs(secondOf(clock) - secondOf(end.clock)) !== half || !isOneZone(clock, end.clock)) return [];
      // The one that is told again is the right one.
      if (told.some((other) => other !== one && secondOf(other.clock) === secondOf(clock))) return [];
      if (!isOneDay(end.sentence, sentence, facts) || deedsIn(sentence.text).size + Number(namesImpact(sentence.text)) === 0) return [];
      const by = (secondOf(clock) - secondOf(end.clock)) * 1000;
      return [twoTimes('am-pm-mismatch', end.clock, clock, { by, passage: sentence.passage })];
    });
  });
};

/** "Between 8:19 PM and 9:43 AM", when all that is told besides lies between 8:19 and 9:43 in the morning. */
const ofWindow = (told: readonly Told[]): readonly Finding[] =>
  told.flatMap(({ sentence, clock }): readonly Finding[] => {
    const [window, ...others] = sentence.windows;
    if (window === undefined || others.length > 0 || clock.from !== window.start.from || !namesImpact(sentence.text)) return [];
    const { start, end } = window;
    if (start.meridiem === null || end.meridiem === null || start.date !== end.date || start.odd || end.odd) return [];
    const [from, to] = [secondOf(start), secondOf(end)];
    if (wrap(to - from) < 10 * hour || wrap(to - from - half) > 6 * hour) return [];
    const besides = told.filter((one) => one.sentence !== sentence && one.clock.meridiem !== null && isOneZone(one.clock, end));
    const within = (at: number, first: number): boolean => wrap(at - first) <= wrap(to - from - half);
    const [moved, kept] = [from + half, to - half];
    const ofStart = besides.every((one) => within(secondOf(one.clock), moved));
    const ofEnd = besides.every((one) => within(secondOf(one.clock), kept - wrap(to - from - half)));
    if (besides.length < 2 || ofStart === ofEnd) return [];
    const [slip, other] = ofStart ? [start, besides[0]?.clock] : [end, besides[0]?.clock];
    if (other === undefined) return [];
    return [
      {
        rule: 'am-pm-mismatch',
        severity: 'error',
        place: sentence.passage.placeOf(slip.words, slip.from),
        message: `“${slip.words}” stands between “${other.words}” and “${(ofStart ? end : start).words}”: half a day more or less and it would fit, so am and pm are likely mixed up.`,
        between: [slip.words, other.words],
        offsetMinutes: ofStart ? 720 : -720,
        fix: null,
      },
    ];
  });

const inWindow = ({ windows }: Sentence, clock: ClockWords): boolean =>
  windows.some(({ from, to }) => clock.from >= from && clock.to <= to);

const isOneZone = (a: ClockWords, b: ClockWords): boolean =>
  a.zone === null || b.zone === null || a.zone === b.zone || /^[+-]/u.test(b.zone);

const isRound = ({ time, approx }: ClockWords): boolean => approx || Number(time.slice(3, 5)) % 15 === 0;

const secondOf = ({ time }: ClockWords): number => secondsOf(time.slice(0, 5) as ClockWords['time']);

const wrap = (seconds: number): number => ((seconds % day) + day) % day;
