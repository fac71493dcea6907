import { localMillis } from '../../time/local-time.ts';
import type { CalendarDate } from '../../time/when.ts';
import { isTimedLine } from '../facts/events/line-events.ts';
import type { Facts } from '../facts/facts.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import { offsetsOf } from '../facts/moments/offsets-of.ts';
import { deedsIn, namesImpact } from '../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../facts/words/unsettled.ts';
import type { Finding } from '../finding.ts';
import type { ClockWords, Sentence } from '../prose/sentence.ts';
import { twoTimes } from '../prose-timeline/moments/two-times.ts';
import { shortestWay } from '../times/shortest-way.ts';
import { keyOf } from './keys.ts';

const minute = 60_000;
const hour = 60 * minute;
const leeway = 10 * minute;

type Told = { readonly clock: ClockWords; readonly sentence: Sentence; readonly by: number };

/** "start_time: 09:43Z" where the text tells 10:43 UTC and nothing near the head's hour: whole hours off to an odd minute. */
export const keyHours = (facts: Facts): readonly Finding[] => {
  const labelled = new Set(facts.labels.map(({ sentence }) => sentence));
  // Other lines of the head tell other moments.
  const told = facts.sentences.filter(
    (sentence) =>
      sentence.clocks.length > 0 &&
      sentence.passage.source !== 'title' &&
      !labelled.has(sentence) &&
      keyOf(sentence.text) === null &&
      isTold(sentence.text) &&
      !isTimedLine(sentence) &&
      !isUnsettled(sentence.text) &&
      !isElsewhere(sentence.text),
  );
  return facts.labels
    .filter(({ kind, isKey }) => isKey && (kind === 'start' || kind === 'end'))
    .flatMap(({ kind, sentence, passage }): readonly Finding[] => {
      const [own] = sentence.clocks;
      const [date, ...ways] = datesOf(own?.date ?? null, facts.near);
      if (own === undefined || date === undefined || ways.length > 0 || own.zone === null || own.approx || sentence.windows.length > 0)
        return [];
      const instant = instantOn(own, date);
      if (instant === null) return [];
      const others = told.flatMap((one) =>
        one.passage === passage
          ? []
          : clocksOf(one).flatMap((clock): readonly Told[] => {
              const isOther = clock.time.length > 5 && own.time.length > 5 && clock.time.slice(5) !== own.time.slice(5);
              const at = clock.zone === null ? null : instantOn(clock, date);
              return at === null || (isOther && Math.abs(shortestWay(at - instant, 24 * hour)) > leeway)
                ? []
                : [{ clock, sentence: one, by: shortestWay(at - instant, 24 * hour) }];
            }),
      );
      const isEntry = facts.moments.some(({ instants }) => instants.some((at) => Math.abs(shortestWay(at - instant, 24 * hour)) <= leeway));
      if (isEntry || others.some(({ by }) => Math.abs(by) <= leeway)) return [];
      const minutes = Number(own.time.slice(3, 5));
      // A minute that many times have says it only of the first of the story, and where that tells of the beginning.
      const [first] = others;
      const isOdd = minutes % 5 !== 0;
      const isFirst = kind === 'start' && minutes % 30 !== 0 && first !== undefined && tellsBegin(first.sentence.text);
      const off = (isOdd ? others : isFirst ? [first] : []).filter(({ by }) => by % hour === 0);
      const [only] = off;
      if (only === undefined || off.some(({ by }) => by !== only.by) || Math.abs(only.by) > 11 * hour) return [];
      return [twoTimes('metadata-vs-timeline', own, only.clock, { by: only.by, passage: only.sentence.passage, told: sentence.words })];
    })
    .slice(0, 1);
};

/** The times of a sentence; of "from 9:11 to 10:11 UTC" both in the zone that is written once. */
const clocksOf = ({ clocks, windows }: Sentence): readonly ClockWords[] =>
  clocks
    .filter(({ words }) => !stamp.test(words))
    .map((clock) => windows.flatMap(({ start, end }) => [start, end]).find(({ from }) => from === clock.from) ?? clock);

/** "20:02:00+00:00" is a machine's. */
const stamp = /[+-]\d\d:\d\d$/u;

/** A line that is no more than a stamp tells when something was posted. */
const isTold = (text: string): boolean => (text.match(/(?<!\p{L})\p{L}{3,}(?!\p{L})/gu) ?? []).length > 3;

const tellsBegin = (text: string): boolean => deedsIn(text).has('begin') && namesImpact(text);

/** A time's instant to the minute on a day; null where its zone may be several. */
const instantOn = (clock: ClockWords, date: CalendarDate): number | null => {
  const [offset, ...others] = offsetsOf(clock.zone ?? '', date, clock.time);
  const at = offset === undefined ? 0 : localMillis(date, clock.time) - offset * minute;
  return offset === undefined || others.length > 0 ? null : at - (at % minute);
};
