import type { Report, TimelineEvent } from '../../../report/report.ts';
import { instantOf } from '../../../time/instant-of.ts';
import { localMillis } from '../../../time/local-time.ts';
import type { When } from '../../../time/when.ts';
import { readZone } from '../../../time/zones/read-zone.ts';
import { isZoneAbbreviation } from '../../../time/zones/zone-words.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { endOf } from '../../times/end-of.ts';
import { momentWords } from '../../words/moment-words.ts';
import { deedsIn } from '../words/deeds.ts';
import type { Moment } from './moment.ts';
import { offsetsOf } from './offsets-of.ts';

/** The moments that the timeline names, in its order: starts, ends of ranges, and times in the words of an event. Where `isMarked`, its milestones were set by a person. */
export const readMoments = (
  { events }: Report,
  sentences: ReadonlyMap<string, readonly Sentence[]>,
  declared: string | null,
  isMarked: boolean,
): readonly Moment[] => {
  // Of several beginnings the earliest counts, of several ends the latest, as in the key figures.
  const begin = isMarked ? events.find(({ milestone }) => milestone === 'impact-began') : undefined;
  const over = isMarked ? events.findLast(({ milestone }) => milestone === 'impact-ended') : undefined;
  return events.flatMap((event): readonly Moment[] => {
    const { when } = event;
    if (when.time === null) return [];
    const deeds = deedsIn(event.text);
    const start: When = { ...when, end: null };
    const end = endOf(when);
    const words = when.entered === '' ? momentWords(when) : when.entered;
    const begins = begin === undefined ? null : event === begin;
    const ends = over === undefined ? null : event === over;
    const isRange = end !== null && end.time !== null;
    const own: Moment[] = [
      {
        event,
        when: start,
        part: 'start',
        words,
        instants: instantsOf(start, declared),
        deeds,
        begins,
        ends: ends === true ? !isRange : ends,
      },
    ];
    if (isRange)
      own.push({
        event,
        when: end,
        part: 'end',
        words,
        instants: instantsOf(end, declared),
        deeds,
        begins: begins === null ? null : false,
        ends,
      });
    return [...own, ...mentionedIn(event, sentences.get(event.id) ?? [], declared)];
  });
};

const instantsOf = (when: When, declared: string | null): readonly number[] => {
  const { date, time } = when;
  if (when.zone === null && declared !== null && date !== null && time !== null)
    return offsetsOf(declared, date, time).map((offset) => localMillis(date, time) - offset * 60_000);
  const result = instantOf(when);
  const literal = result.kind === 'instant' ? [result.instant] : result.kind === 'doubled' ? [result.first, result.second] : [];
  if (date === null || time === null || literal.length === 0) return literal;
  const zone = when.entered.match(/\p{L}{2,5}/gu)?.findLast(isZoneAbbreviation) ?? declared;
  if (zone === null || zone === undefined) return literal;
  const reading = readZone(zone, { date, time }, null);
  // A zone that somebody chose since is believed.
  if (reading.kind !== 'zone' || reading.zone !== when.zone) return literal;
  return [...new Set([...literal, ...offsetsOf(zone, date, time).map((offset) => localMillis(date, time) - offset * 60_000)])];
};

const mentionedIn = (event: TimelineEvent, sentences: readonly Sentence[], declared: string | null): readonly Moment[] =>
  sentences.flatMap(({ clocks }) =>
    clocks.map((clock): Moment => {
      const { date, zone } = event.when;
      const offsets = date === null || clock.zone === null ? [] : offsetsOf(clock.zone, date, clock.time);
      const when: When = { ...event.when, time: clock.time, end: null, precision: 'minute', entered: clock.words };
      const instants =
        date === null || (clock.zone === null && zone === null)
          ? []
          : clock.zone === null
            ? instantsOf(when, declared)
            : offsets.map((offset) => localMillis(date, clock.time) - offset * 60_000);
      return { event, when, part: 'mentioned', words: clock.words, instants, deeds: new Set(), begins: null, ends: null };
    }),
  );
