import { localMillis } from '../local-time.ts';
import type { Instant, LocalTime, Zone } from '../when.ts';
import type { WhenFlag } from '../words/read-flag.ts';
import { families, meaningsOf } from './abbreviations.ts';
import { fixedZone } from './fixed-offset.ts';
import { readZone } from './read-zone.ts';
import { isLocalTime } from './read-zone-words.ts';
import { offsetAt, toZone } from './zone.ts';

/** The zone that words name at a time, and what is uncertain about it; `likely` is the likelier zone, `minutes` the offset that was stated. */
export type NamedZone = {
  readonly zone: Zone | null;
  readonly minutes: number | null;
  readonly likely: Zone | null;
  readonly flags: readonly WhenFlag[];
};

/** Settles which zone words name at a time; `american` says that CST, CDT and PST mean the United States. */
export function zoneOf(words: string, at: LocalTime, preferred: Zone | null, american: boolean): NamedZone {
  if (isLocalTime(words)) {
    const message = `“${words}” does not say where: choose the zone.`;
    return { zone: preferred, minutes: null, likely: null, flags: preferred === null ? [{ kind: 'unknown-zone', message, words }] : [] };
  }
  const spaced = words.replaceAll('−', '-');
  const pair = /^([A-Z]{2,5})\/([A-Z]{2,5})$/.exec(spaced);
  if (pair !== null) {
    const [first, second] = [zoneOf(pair[1] ?? '', at, preferred, american), zoneOf(pair[2] ?? '', at, preferred, american)];
    return at.date !== null && first.likely !== null && second.likely === null ? second : first;
  }
  const reading = readZone(spaced, at.date === null ? null : at, preferred);
  if (reading.kind === 'unknown') {
    const message = `“${words}” is no time zone that is known here: choose the zone.`;
    return { zone: null, minutes: null, likely: null, flags: [{ kind: 'unknown-zone', message, words }] };
  }
  const { zone, minutes, note } = reading;
  if (note === null) return { zone, minutes, likely: null, flags: oddOffset(words, zone, minutes) };
  const settled = note.kind === 'ambiguous' && (isQuiet(words) || (american && zone.startsWith('America/')));
  if (settled) return { zone, minutes, likely: null, flags: [] };
  return { zone, minutes, likely: note.likely, flags: [{ kind: `${note.kind}-zone`, message: note.message, words }] };
}

/** Besides the United States only Cuba's clocks show CDT and only the Philippines' PST: who means those says so, or works there. */
function isQuiet(words: string): boolean {
  return /^(?:CDT|PST)$/i.test(words);
}

/** No clock of our time is so far from UTC, or not in step with its quarter hours. */
function oddOffset(words: string, zone: Zone, minutes: number | null): readonly WhenFlag[] {
  const decimal = /[.,]/.test(words);
  if (minutes === null || (!decimal && minutes >= -720 && minutes <= 840 && minutes % 15 === 0)) return [];
  return [{ kind: 'odd-offset', message: `“${words}” was read as ${zone}; check the offset.`, words }];
}

/** The offset that makes a time what another clock shows, in minutes ahead of UTC, brought to half a day on either side. */
function wrapped(minutes: number): number {
  return ((((minutes + 720) % 1440) + 1440) % 1440) - 720;
}

/** Whether the clocks of a place that people name zones after are so far ahead of UTC at a time; without a date, in any season. */
function isInUse(minutes: number, { date, time }: LocalTime): boolean {
  if (date === null || time === null)
    return families.some(({ standard, summer }) => standard.minutes === minutes || summer?.minutes === minutes);
  const at = (localMillis(date, time) - minutes * 60_000) as Instant;
  return families.some(({ zones: [name] }) => {
    const zone = toZone(name);
    return zone !== null && offsetAt(zone, at) === minutes;
  });
}

/**
 * The zone of a time without one that another clock shows as well, as far ahead of UTC as the two make it: it was worked out and not said,
 * so it is flagged. Null where nobody's clocks are so far ahead on that day: then one of the two is wrong.
 */
export function zoneOfPartner(minutes: number, at: LocalTime, entered: string): NamedZone | null {
  const offset = wrapped(minutes);
  const zone = isInUse(offset, at) ? fixedZone(offset) : null;
  if (zone === null) return null;
  const message = `“${entered}” names no zone for its first time; ${zone} was worked out from the second.`;
  return { zone, minutes: offset, likely: null, flags: [{ kind: 'zone-worked-out', message, words: entered }] };
}

/** The zone of a time that is also given on another clock, whose offset that makes `minutes`: of several meanings an abbreviation has the one that agrees. */
export function byPartner(named: NamedZone, words: string | null, minutes: number, at: LocalTime): NamedZone {
  const offset = wrapped(minutes);
  if (words === null || named.flags.length === 0) return named;
  const ambiguous = named.flags.some(({ kind }) => kind === 'ambiguous-zone');
  if (named.minutes === offset) return ambiguous ? { ...named, flags: [], likely: null } : named;
  const meaning = meaningsOf(words.toUpperCase()).find((one) => one.minutes === offset);
  const zone = meaning === undefined ? null : toZone(meaning.family.zones[0]);
  return zone === null ? named : zoneOf(words, at, zone, false);
}
