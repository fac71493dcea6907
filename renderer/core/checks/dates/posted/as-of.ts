import { showDuration } from '../../../time/lengths/duration.ts';
import { dayNumber, localMillis } from '../../../time/local-time.ts';
import type { CalendarDate, ClockTime, Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import type { Finding } from '../../finding.ts';
import { stepsOf } from '../../order/pages/page-steps.ts';

const minute = 60_000;
const asOf =
  /(?<!\p{L})(?:stand|as of|status as of|last updated?|aktualisiert am|zuletzt aktualisiert|état au|mise? à jour le|dernière mise à jour|a fecha de|actualizado el|última actualización)\s*:?\s*$/iu;

/** A day alone is told up to its end. */
const toldAt = (date: CalendarDate, time: ClockTime | null): number =>
  time === null ? (dayNumber(date) + 1) * 86_400_000 - minute : localMillis(date, time);

/** "Disruption, as of 25 August 10:00" over an update of the 27th. */
export const asOfBefore = (facts: Facts): readonly Finding[] => {
  const { sentences, near } = facts;
  const stands = sentences.slice(0, 6).flatMap((sentence) => {
    const { text, from, dates, clocks, passage } = sentence;
    const [words, ...others] = dates;
    const [date, ...ways] = datesOf(words ?? null, near);
    if (words === undefined || date === undefined || others.length + ways.length > 0 || clocks.length > 1) return [];
    if (passage.source === 'event' || passage.source === 'item' || !asOf.test(text.slice(0, words.from - from))) return [];
    return [{ words, sentence, at: toldAt(date, clocks[0]?.time ?? null), zone: clocks[0]?.zone ?? null }];
  });
  const [stand, ...more] = stands;
  const last = stepsOf(facts)
    .filter(({ clock }) => clock.zone === (stand?.zone ?? clock.zone))
    .toSorted((a, b) => b.at - a.at)[0];
  if (stand === undefined || more.length > 0 || last === undefined || last.at - stand.at <= minute) return [];
  const { words, sentence, at } = stand;
  return [
    {
      rule: 'metadata-before-last-event',
      severity: 'warning',
      place: sentence.passage.placeOf(words.words, words.from),
      message: `“${words.words}” is ${showDuration((last.at - at) as Duration)} before “${last.sentence.words.slice(0, 60)}”.`,
      between: [words.words, last.clock.words],
      offsetMinutes: -Math.round((last.at - at) / minute),
      fix: null,
    },
  ];
};
