import { readZone } from '../../../time/zones/read-zone.ts';
import { isLocalTime, readZoneWords } from '../../../time/zones/read-zone-words.ts';
import { zoneOfPlace } from '../../../time/zones/zone-words.ts';

/** Heads that mean nothing but the zone of the times beside them. */
const ONLY_ZONE =
  /^\W{0,3}(?:time[ _-]?zones?|tz|fuseaux?(?: horaires?)?|zeitzonen?|zona (?:horaria|oraria)|husos?(?: horarios?)?|fusos?(?: (?:orari[oi]?|hor[aá]rios?))?|tijdzones?|タイムゾーン|時間帯|标准时区|时区|시간대)\W{0,3}$/iu;
/** Heads that may mean it: a zone is a part of a building too, an offset a place in a file, a “décalage” a delay. */
const MAYBE_ZONE =
  /zone|^\W{0,3}(?:zonas?|(?:utc|gmt|time)?[ _-]?offset(?: (?:utc|gmt))?|décalage(?: (?:horaire|utc|gmt))?|desfase(?: horario)?)\W{0,3}$/iu;
/** Capitals that are as often a team as a zone, and two letters, which may be those of a name. */
const TEAM = /^(?:ICT|ART|CAT|EAT|MET|PET|SST|WIT|SGT|GST|ACT|[A-Z]{2})$/i;
const NOTHING_SAID = /^(?:[\W_]{0,5}|n\/?a|none|unknown|unbekannt|inconnu|desconocid[oa])$/iu;

const BARE_OFFSET = /^[+\-−](?:1[0-4]|0?\d)(?::?(?:00|30|45))?$/;

/** Whether a cell is nothing but a zone, however doubtful: an abbreviation, an offset, an IANA name, "Paris time". */
export function isZoneCell(cell: string): boolean {
  return cell !== '' && (BARE_OFFSET.test(cell) || readZoneWords(cell, 0, true)?.length === cell.length);
}

/** The same where no word of another kind can be meant, whatever stands above the cell. */
export function isSureZone(cell: string): boolean {
  return isZoneCell(cell) && !TEAM.test(cell) && (/^(?:UTC|GMT)/i.test(cell) || cell !== cell.toLowerCase() || /\d/.test(cell));
}

/** Whether a column that holds `share` cells which are zones tells the zone of its rows' times, by its head. */
export function isZoneHead(title: string, share: number): boolean {
  return ONLY_ZONE.test(title) || (MAYBE_ZONE.test(title) && share > 0.5);
}

/** The words for a zone in a cell that can mean nothing else, a bare offset or place among them: "-5", "Paris"; empty where it says that nobody knows. */
export function zoneInCell(cell: string): string {
  if (NOTHING_SAID.test(cell)) return '';
  if (BARE_OFFSET.test(cell)) return `UTC${cell}`;
  if (isZoneCell(cell) || isLocalTime(cell)) return cell;
  return readZone(cell, null, null).kind === 'unknown' && zoneOfPlace(cell) !== null ? `${cell} time` : cell;
}
