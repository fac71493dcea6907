import type { LocalTime, Zone } from '../../time/when.ts';
import { readZone, type ZoneNote } from '../../time/zones/read-zone.ts';

/** Places whose clocks stay on an abbreviation all year, or that others write so: where the report names one, the abbreviation is believed. */
const elsewhere: Readonly<Record<string, RegExp>> = {
  CST: /\b(?:china|chinese|beijing|shanghai|shenzhen|hangzhou|taiwan|taipei|mexico|costa rica|guatemala|saskatchewan|alibaba|tencent|huawei)\b|(?:UTC|GMT)\s?\+\s?0?8\b/iu,
  EST: /\b(?:panama|jamaica|canc[uú]n|cayman|australia|sydney|melbourne|brisbane)\b/iu,
  MST: /\b(?:arizona|phoenix|tucson|sonora|yukon)\b/iu,
  BST: /\b(?:bangladesh|dhaka)\b/iu,
  CET: /\b(?:algeria|algiers|tunisia|tunis)\b/iu,
  EET: /\b(?:kaliningrad|libya|tripoli)\b/iu,
  AEST: /\b(?:queensland|brisbane)\b|\bAEST\s?[(—–=/-]\s?(?:UTC|GMT)\s?\+\s?0?10\b/iu,
  AST: /\b(?:saudi|riyadh|kuwait|bahrain|qatar|puerto rico)\b/iu,
  GMT: /./u,
  WET: /\b(?:morocco|casablanca)\b/iu,
};

/** The abbreviations that a report's words explain, so that they are believed out of season. */
export const explainedIn = (text: string): ReadonlySet<string> =>
  new Set(Object.entries(elsewhere).flatMap(([short, places]) => (places.test(text) ? [short] : [])));

/** What is odd about a zone's words at a local time, if they name one that was not in force then; null otherwise. */
export const seasonNote = (words: string, at: LocalTime, preferred: Zone | null, explained: ReadonlySet<string>): ZoneNote | null => {
  if (at.date === null || explained.has(words.toUpperCase())) return null;
  const reading = readZone(words, at, preferred);
  return reading.kind === 'zone' && reading.note?.kind === 'out-of-season' ? reading.note : null;
};
