import { localAt } from '../instant-of.ts';
import { localMillis } from '../local-time.ts';
import { showDate } from '../shown/show-date.ts';
import type { ClockTime, Instant, LocalTime, Zone } from '../when.ts';
import { familyOf, meaningsOf, type ZoneFamily } from './abbreviations.ts';
import { fixedZone, offsetLabel, readOffset } from './fixed-offset.ts';
import { offsetAt, toZone, zoneLabel } from './zone.ts';
import { abbreviationOf, placeOf, rareMinutes } from './zone-words.ts';

/** Something about a zone's words that a person should look at; `likely` is the likelier zone, offered and never applied by itself. */
export type ZoneNote = { readonly kind: 'out-of-season' | 'ambiguous'; readonly message: string; readonly likely: Zone | null };

/** The zone that words name; `minutes` is the offset that they state ('CEST' states 120, 'Paris time' none), which settles doubled times. */
export type ZoneReading =
  | { readonly kind: 'zone'; readonly zone: Zone; readonly minutes: number | null; readonly note: ZoneNote | null }
  | { readonly kind: 'unknown'; readonly words: string };

type Meaning = { readonly family: ZoneFamily; readonly zone: Zone; readonly minutes: number };

/**
 * Reads the zone that words name: an abbreviation, an offset, an IANA name or a place ('Paris time', 'ET').
 * `at` is when the clock showed them; without a date the season can't be checked, so read again once it is known.
 * `preferred` is the zone that an abbreviation is taken for if it is one of that zone's own.
 */
export function readZone(text: string, at: Instant | LocalTime | null, preferred: Zone | null): ZoneReading {
  const words = tidy(text);
  const unknown = { kind: 'unknown', words: text } as const;
  if (words === '' || words.length > 60) return unknown;
  const alias = abbreviationOf(words);
  const short = alias?.short ?? words.toUpperCase();
  const minutes = readOffset(short) ?? rareMinutes(short);
  const meanings = meaningsFor(short, alias?.zone ?? null, preferred);
  if (short === 'GMT' && !meanings.some(({ zone }) => zone === preferred)) return fixed(0) ?? unknown;
  // What is said of an abbreviation names it as it stands: 'MEZ', not 'CET'.
  const named = /^\p{L}{2,5}$/u.test(words) ? words.toUpperCase() : short;
  if (meanings[0]) return readMeanings(named, [meanings[0], ...meanings.slice(1)], at, preferred) ?? unknown;
  if (minutes !== null) return fixed(minutes) ?? unknown;
  const place = placeOf(words);
  const zone = toZone(place ?? words.replaceAll(' ', '_'));
  if (zone === null) return unknown;
  const sameClocks = place !== null && preferred !== null && familyOf(preferred) !== null && familyOf(preferred) === familyOf(zone);
  return { kind: 'zone', zone: sameClocks ? preferred : zone, minutes: null, note: null };
}

function tidy(text: string): string {
  if (text.length > 200) return '';
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s([]+|[\s)\].,;:]+$/g, '')
    .replace(/^\+(?=UTC|GMT)/i, '')
    .replace(/^(?:US|U\.S\.) (?=[A-Z]{2,4}$)/, '')
    .trim();
}

function fixed(minutes: number): ZoneReading | null {
  const zone = fixedZone(minutes);
  return zone && { kind: 'zone', zone, minutes, note: null };
}

/** The preferred zone's own meaning stands alone: it settles which of several is meant. */
function meaningsFor(short: string, only: string | null, preferred: Zone | null): readonly Meaning[] {
  const meanings = meaningsOf(short).flatMap(({ family, minutes }): Meaning[] => {
    const own = preferred !== null && family.zones.includes(preferred);
    const zone = own ? preferred : toZone(family.zones[0]);
    return zone && (own || !family.minor) && (only === null || family === familyOf(only)) ? [{ family, zone, minutes }] : [];
  });
  const own = meanings.find(({ zone }) => zone === preferred);
  return own ? [own] : meanings;
}

function readMeanings(
  short: string,
  meanings: readonly [Meaning, ...Meaning[]],
  at: Instant | LocalTime | null,
  preferred: Zone | null,
): ZoneReading | null {
  const [usual, ...others] = meanings;
  const current = others.filter((meaning) => inForce(meaning, at));
  if (!inForce(usual, at)) {
    const zone = fixedZone(usual.minutes);
    const note: ZoneNote = { kind: 'out-of-season', message: outOfSeason(short, usual, current, at), likely: usual.zone };
    return zone && { kind: 'zone', zone, minutes: usual.minutes, note };
  }
  const reading = { kind: 'zone', zone: usual.zone, minutes: usual.minutes } as const;
  const different = current.filter(({ minutes }) => minutes !== usual.minutes);
  if (different.length === 0 || usual.zone === preferred) return { ...reading, note: null };
  const names = [usual, ...different].map(describe);
  const message = `${short} can mean ${names.slice(0, -1).join(', ')} or ${names.at(-1)}; read as ${usual.family.region}.`;
  return { ...reading, note: { kind: 'ambiguous', message, likely: null } };
}

function describe({ family, minutes }: Meaning): string {
  return `${family.region} (${offsetLabel(minutes)})`;
}

function outOfSeason(short: string, usual: Meaning, current: readonly Meaning[], at: Instant | LocalTime | null): string {
  const instant = instantAt(usual, at) ?? (0 as Instant);
  const { date, time } = at !== null && typeof at === 'object' && at.date ? { date: at.date, time: at.time } : localAt(instant, usual.zone);
  const label = zoneLabel(usual.zone, instant);
  const offset = offsetLabel(offsetAt(usual.zone, instant));
  const was = `${usual.family.region} was on ${label === offset ? label : `${label} (${offset})`}`;
  // On the day of a change the date alone doesn't say which side is meant.
  const changes = inForce(usual, { date, time: null });
  const on = `${changes && time ? `at ${time.slice(0, 5)} ` : ''}on ${showDate(date, 'en', 'medium')}`;
  const same = current.filter(({ minutes }) => minutes === usual.minutes).map(({ family }) => family.region);
  const others = current.filter(({ minutes }) => minutes !== usual.minutes).map(describe);
  return [
    same.length > 0
      ? `${short} was in force ${on} only in other places, such as ${same.join(' and ')}; ${was}.`
      : `${short} is not in force ${on}; ${was}.`,
    `Read literally as ${offsetLabel(usual.minutes)}.`,
    ...(others.length > 0 ? [`${short} can also mean ${others.join(' or ')}.`] : []),
  ].join(' ');
}

function inForce(meaning: Meaning, at: Instant | LocalTime | null): boolean {
  if (at !== null && typeof at === 'object' && at.date !== null && at.time === null) {
    const { date } = at;
    return ['00:00', '23:59:59'].some((time) => inForce(meaning, { date, time: time as ClockTime }));
  }
  const instant = instantAt(meaning, at);
  return instant === null || offsetAt(meaning.zone, instant) === meaning.minutes;
}

/** The instant at which clocks that show this abbreviation show the given time; noon for a date alone, null without a date. */
function instantAt(meaning: Meaning, at: Instant | LocalTime | null): Instant | null {
  if (at === null || typeof at === 'number') return at;
  if (at.date === null) return null;
  return (localMillis(at.date, at.time ?? ('12:00' as ClockTime)) - meaning.minutes * 60_000) as Instant;
}
