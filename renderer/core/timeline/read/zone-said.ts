import { readZone } from '../../time/read-zone.ts';
import { readZoneWords } from '../../time/read-zone-words.ts';

const TRIGGER =
  /(?<!\p{L})(?:all times|times?|timestamps?|time ?zone|timeline|chronology|clock|zeiten|zeitangaben|uhrzeiten|uhrzeit|zeitzone|zeit|heures?|horas?|horarios?|fuseau horaire|orari)(?!\p{L})/giu;
const BEFORE = /(?<=^|[\s(])(?=(?:UTC|GMT|[A-Z]{2,4}T|[A-Z]{3,4})\s(?:times?|timestamps?|timezone)(?!\p{L}))/gu;

const CITY = /(?:heures? (?:de |d['’])|horas? de |ora di |uhrzeit )(\p{Lu}\p{L}{2,20})/u;

/** The zone that a date heading declares behind its date: "June 10, 2024 (UTC)"; null where it declares none. */
export function zoneOfHeading(text: string, rest: string): string | null {
  const said = zoneSaid(text);
  if (said !== null) return said;
  const bare = rest.replace(/^[\s([]{1,5}|[)\]\s:]{1,5}$/g, '');
  return readZoneWords(bare, 0, false)?.length === bare.length ? bare : null;
}

/** The zone that a line declares for times that name none: "All times in UTC", "Timeline (CET)", "(times are EST)"; null where it declares none. */
export function zoneSaid(text: string): string | null {
  if (text.length > 2000) return null;
  for (const trigger of text.matchAll(TRIGGER)) {
    const from = trigger.index + trigger[0].length;
    const reach = text.slice(from, from + 60);
    for (const start of reach.matchAll(/(?<=[\s(:=/[])(?=[\p{L}+])/gu)) {
      if (/\d[:.h]\d\d/.test(reach.slice(0, start.index))) break;
      const zone = readZoneWords(text, from + start.index, false);
      if (zone === null) continue;
      const capital = /^[\p{Lu}+]/u.test(zone.words);
      if (capital) return zone.words;
    }
  }
  const city = CITY.exec(text)?.[1];
  if (city !== undefined && readZone(`${city} time`, null, null).kind === 'zone') return `${city} time`;
  for (const start of text.matchAll(BEFORE)) {
    const zone = readZoneWords(text, start.index, false);
    if (zone !== null) return zone.words;
  }
  return null;
}
