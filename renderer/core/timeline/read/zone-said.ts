import { readZoneWords } from '../../time/read-zone-words.ts';

const TRIGGER =
  /(?<!\p{L})(?:all times|times?|timestamps?|time ?zone|timeline|chronology|clock|zeiten|zeitangaben|uhrzeiten|uhrzeit|zeitzone|zeit|heures?|horas?|horarios?|fuseau horaire|orari)(?!\p{L})/giu;
const BEFORE = /(?<=^|[\s(])(?=(?:UTC|GMT|[A-Z]{2,4}T|[A-Z]{3,4})\s(?:times?|timestamps?|timezone)(?!\p{L}))/gu;

/** The zone that a line declares for times that name none: "All times in UTC", "Timeline (CET)", "(times are EST)"; null where it declares none. */
export function zoneSaid(text: string): string | null {
  if (text.length > 2000) return null;
  for (const trigger of text.matchAll(TRIGGER)) {
    const from = trigger.index + trigger[0].length;
    const reach = text.slice(from, from + 60);
    for (const start of reach.matchAll(/(?<=[\s(:=/[])(?=[\p{L}+])/gu)) {
      if (/\d/.test(reach.slice(0, start.index))) break;
      const zone = readZoneWords(text, from + start.index, false);
      if (zone === null) continue;
      const capital = /^[\p{Lu}+]/u.test(zone.words);
      if (capital) return zone.words;
    }
  }
  for (const start of text.matchAll(BEFORE)) {
    const zone = readZoneWords(text, start.index, false);
    if (zone !== null) return zone.words;
  }
  return null;
}
