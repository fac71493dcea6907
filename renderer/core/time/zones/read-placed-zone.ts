import type { LocalTime, Zone } from '../when.ts';
import type { WhenFlag } from '../words/read-flag.ts';
import { meaningsOf } from './abbreviations.ts';
import { fixedZone } from './fixed-offset.ts';
import { readZone } from './read-zone.ts';
import { isLocalTime } from './read-zone-words.ts';
import { toZone } from './zone.ts';

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

/**
 * The zone of a time that is also given on another clock, whose offset that makes `minutes`: an abbreviation with several meanings
 * means the one that agrees, and a time without a zone is that far ahead of UTC.
 */
export function byPartner(named: NamedZone | null, words: string | null, minutes: number, at: LocalTime): NamedZone | null {
  const offset = ((((minutes + 720) % 1440) + 1440) % 1440) - 720;
  if (named === null) {
    const zone = offset % 15 === 0 ? (fixedZone(offset) ?? null) : null;
    return zone === null ? null : { zone, minutes: offset, likely: null, flags: [] };
  }
  if (words === null || named.flags.length === 0) return named;
  const ambiguous = named.flags.some(({ kind }) => kind === 'ambiguous-zone');
  if (named.minutes === offset) return ambiguous ? { ...named, flags: [], likely: null } : named;
  const meaning = meaningsOf(words.toUpperCase()).find((one) => one.minutes === offset);
  const zone = meaning === undefined ? null : toZone(meaning.family.zones[0]);
  return zone === null ? named : zoneOf(words, at, zone, false);
}
