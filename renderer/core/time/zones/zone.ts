import { IANAZone } from 'luxon';
import { timeWords } from '../shown/time-words.ts';
import type { Instant, Zone } from '../when.ts';
import { familyOf } from './abbreviations.ts';
import { fixedZone, offsetLabel, readOffset } from './fixed-offset.ts';
import { properName } from './zone-names.ts';

const DAY = 86_400_000;

/** The memory of a zone: its fixed offset, or its rules and the offsets at the starts of days asked for so far. */
type Known = { readonly fixed: number } | { readonly rules: IANAZone; readonly days: Map<number, number> };

const known = new Map<string, Known>();
const gated = new Map<string, Zone | null>();

/**
 * The zone that a text names exactly: an IANA name (in any case), 'UTC', or an offset ('+02:00', 'UTC-3:30').
 * Null for everything else, abbreviations such as 'CET' or 'EST' included: those are for `readZone`.
 */
export function toZone(text: string): Zone | null {
  const found = gated.get(text);
  if (found !== undefined) return found;
  const zone = readName(text);
  if (gated.size > 5000) gated.clear();
  if (text.length <= 60) gated.set(text, zone);
  return zone;
}

/** Whether a text is a zone as it is stored: named exactly and in its normal form. */
export function isZone(text: string): text is Zone {
  return toZone(text) === text;
}

/** How far a zone's clocks were ahead of UTC at an instant, in minutes. */
export function offsetAt(zone: Zone, instant: Instant): number {
  const zoneKnown = lookUp(zone);
  if ('fixed' in zoneKnown) return zoneKnown.fixed;
  // Clocks change at most once a day: equal offsets at both ends of a day hold all through it.
  const day = Math.floor(instant / DAY);
  const start = offsetOfDay(zoneKnown, day);
  return start === offsetOfDay(zoneKnown, day + 1) ? start : zoneKnown.rules.offset(instant);
}

/** What a zone shows on a date: 'CEST', 'CET', 'BST', 'UTC', else its offset as 'UTC+5:45'; as its readers write it where a language (BCP 47) has a name of its own: 'MESZ'. */
export function zoneLabel(zone: Zone, instant: Instant, language = 'en'): string {
  const minutes = offsetAt(zone, instant);
  const family = familyOf(zone);
  const { zones } = timeWords(language);
  const own = (short: string): string => zones[short] ?? short;
  if (family?.standard.minutes === minutes) return own(family.standard.short);
  if (family?.summer?.minutes === minutes) return own(family.summer.short);
  return offsetLabel(minutes);
}

function readName(text: string): Zone | null {
  // A name of the table is known to be one; to ask the engine takes long just when a draft is opened.
  if (familyOf(text) !== null) return text as Zone;
  const minutes = text.length <= 12 ? readOffset(text) : null;
  if (minutes !== null) return fixedZone(minutes);
  if (/^(?:etc\/)?(?:utc|uct|gmt|universal|zulu|greenwich|gmt[+-]?0)$/i.test(text)) return fixedZone(0);
  // POSIX signs count westwards: Etc/GMT+5 is five hours behind.
  const posix = /^etc\/gmt([+-])(\d{1,2})$/i.exec(text);
  if (posix) return fixedZone((posix[1] === '+' ? -60 : 60) * Number(posix[2]));
  if (!/^[a-z][a-z0-9_+-]*(?:\/[a-z0-9_+-]+){0,2}$/i.test(text) || text.length > 60) return null;
  if (/^[a-z]{1,4}$/i.test(text) && !/^(?:cuba|eire|iran)$/i.test(text)) return null;
  return IANAZone.isValidZone(text) ? (properName(text) as Zone) : null;
}

function lookUp(zone: Zone): Known {
  const found = known.get(zone);
  if (found) return found;
  const minutes = readOffset(zone);
  const made: Known = minutes === null ? { rules: IANAZone.create(zone), days: new Map() } : { fixed: minutes };
  if (known.size > 1000) known.clear();
  known.set(zone, made);
  return made;
}

function offsetOfDay(zone: { readonly rules: IANAZone; readonly days: Map<number, number> }, day: number): number {
  const found = zone.days.get(day);
  if (found !== undefined) return found;
  const offset = zone.rules.offset(day * DAY);
  if (zone.days.size > 5000) zone.days.clear();
  zone.days.set(day, offset);
  return offset;
}
