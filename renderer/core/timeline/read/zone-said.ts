import { readZone } from '../../time/zones/read-zone.ts';
import { isLocalTime, readZoneWords } from '../../time/zones/read-zone-words.ts';

const TRIGGER =
  /(?<!\p{L})(?:all times|times?|timestamps?|all (?:events|dates|entries|logs)|time ?zone|tz|timeline|time line|chronology|clock|logs?|zeiten|zeitverlauf|zeitachse|zeitstrahl|verlauf|chronik|zeitangaben|angaben|uhrzeiten|uhrzeit|zeitzone|zeit|ablauf|heures?|horas?|hor[aá]rios?|horaires|horodatages?|chronologie|zeitleiste|déroulement|déroulé|línea de tiempo|línea temporal|linea temporale|linha do tempo|cronistoria|cronología|cronologia|ore|tijdverloop|tijdsverloop|verloop|fuseau horaire|huso horario|fuso horário|fuso orario|zona horaria|orari|tijden|tijdstippen|tijdzone|tijdlijn|tijd|経緯|時系列|タイムライン|тайминг)(?!\p{L})/giu;
const BEFORE =
  /(?<=^|[\s(])(?=(?:UTC|GMT|[A-Z]{2,4}T|[A-Z]{3,4})(?:\s(?:times?|timestamps?|timezone|timeline|time line|chronology)|[\s-]?(?:zeiten|tijden))(?!\p{L}))/giu;
/** "All times in XYZ": the name of a zone that may not be known. */
const DECLARED =
  /(?<!\p{L})(?:all (?:of the )?(?:times?|timestamps?)(?: below| listed| shown| given| here| in this (?:report|document|post))?(?: are| is)?(?: listed| shown| given| displayed| stated)?(?: in| as)?|(?:times?|timestamps?) (?:are|is)(?: all)? in|time ?zone(?:\sis)?|alle zeiten(?:angaben)? (?:sind )?in|toutes les heures sont en|todas las horas (?:son |están )?en)[\s:=]{1,3}\(?([A-Z]{3,5}|[A-Z][a-z]{3,15} (?:time|Time))(?![\p{L}])/giu;
/** "時刻はすべてUTC+9です": what is said of times is written without a space. */
const JAPANESE =
  /(?:時刻|時間|日時|時間帯|タイムゾーン|タイムライン)[^A-Za-z\d\n+-]{0,16}([A-Za-z][A-Za-z/_]{1,30}(?:[+-]\d{1,2}(?::?\d\d)?)?|[+-]\d\d:?\d\d)(?![A-Za-z\d:])/;
const JAPANESE_NAME = /日本標準時|日本時間|協定世界時/;
/** The same right behind the word for times, whatever else the line says: "6月10日 ※時刻はすべて日本時間". */
const JAPANESE_TIMES = /(?:時刻|日時|表記)[^\d:]{0,10}(日本標準時|日本時間|協定世界時)/;

const CITY = /(?:heures? (?:de |d['’])|horas? de |ora di |uhrzeit )(\p{Lu}\p{L}{2,20})/u;

/** "Everything below is in UTC", "We use UTC for all times", "Throughout this report we use UTC", "UTC is used throughout". */
const THROUGHOUT =
  /(?:^|[.;]\s)\W{0,6}(?:everything (?:below|here|in this \p{L}{4,12}) is in |(?:we|this (?:report|page|document|post|timeline)) uses? (?=[^.]{2,30}\s(?:for all (?:the )?times|throughout)(?!\p{L}))|throughout(?: (?:this|the) (?:report|page|document|post|timeline))?,? we use |nous utilisons (?:l['’])?(?=[^.]{2,30}\spour toutes les heures(?!\p{L}))|usamos (?=[^.]{2,30}\spara todas las horas(?!\p{L}))|wir (?:verwenden|nutzen) (?=[^.]{2,30}\sfür alle zeiten(?!\p{L}))|(?=[^.]{2,30}\s(?:is|was) used (?:throughout|for all (?:the )?times)(?!\p{L})))/iu;

/** "(CET = UTC+1)" and nothing else: whoever says what a zone's name means has meant it. */
const DEFINED = /^\W*([A-Z]{3,5})\s?=\s?(?:UTC|GMT)\s?[+-]\d{1,2}(?::?\d\d)?\W*$/u;

/** "Next time we will give all times in UTC": what is meant to be. */
const OF_LATER =
  /(?<!\p{L})(?:next time|in (?:the )?future|from now on|going forward|künftig|zukünftig|in zukunft|à l['’]avenir|désormais|en (?:el )?futuro|a partir de ahora|(?:we|wir|nous) (?:will|shall|should|werden|sollten|allons|devrions)|wir würden)(?!\p{L})[^.!?\n]{0,60}(?<!\p{L})(?:times|timestamps|zeiten|uhrzeiten|heures|horas|UTC|GMT)(?!\p{L})/iu;

/** Whether a sentence about zones tells what is to be, not how the times of this text are. */
export const isOfLater = (text: string): boolean => OF_LATER.test(text);

/** "All times are in Bucharest": a city that a zone is named after. */
const IN_CITY =
  /(?<!\p{L})(?:all (?:of the )?(?:times?|timestamps?)|(?:times?|timestamps?) (?:are|is)|alle zeiten|alle uhrzeiten|toutes les heures|todas las horas)(?: below| listed| shown| given| here)?(?: (?:are|is|sind|sont|son|están))?(?: all)?(?: listed| shown| given| in der zeit von| local(?:,| to)?)?(?: (?:in|à|en))? \(?(\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,14})?|UK|NZ|HK)(?=\s*(?:$|[.,;)\]]))/iu;

/** All that may stand between "times" and their zone; other words there speak of something else: "response times of the EAT team". */
const LINKING =
  /^(?:[\s()[\]:=,/|.’'"–—-]|\d{1,2}\s?-?h(?:ours?|rs?)?(?!\p{L})|(?:are|is|were|was|be|in|as|at|on|all|and|below|above|here|shown|listed|given|displayed|stated|noted|reported|recorded|expressed|documented|converted|written|quoted|used?|using|to|the|this|these|those|my|our|your|report|document|documentation|post|page|article|incident|outage|event|events|timeline|times?|timestamps?|zones?|zoned?|timezone|format|of|for|by|unless|otherwise|approximate|reference|approximately|local|default|standard|sind|ist|alle|angaben|nach|référence|referencia|riferimento|em|no|estão|está|zeitangaben|beziehen|sich|auf|der|die|das|den|dem|jeweils|angegeben|lokal|locales|locali|sont|est|en|de|du|la|le|les|indiqués?|indiquées?|exprimés?|exprimées?|affichées?|données?|son|están|del?|el|los|las|todos|todas|hora|horario|oficial|indican|expresadas?|indicadas?|mostradas?|sono|tutti|gli|orari|espressi|em|são|horários?|zijn|alle|tijden|weergegeven|vermeld|tijd)(?![\p{L}\d]))*$/iu;

const WHOLE_OFFSET = /^[\s([]{0,3}[+\-−](?:1[0-4]|0\d):?(?:00|30|45)[\s)\]:]{0,3}$/;

/** Whether words behind a date are nothing but an offset that holds for it: "(+01:00)". */
export function isOffsetAlone(words: string): boolean {
  return WHOLE_OFFSET.test(words);
}

/** The zone that a date heading declares behind its date: "June 10, 2024 (UTC)"; null where it declares none. */
export function zoneOfHeading(text: string, rest: string): string | null {
  const said = zoneSaid(text);
  if (said !== null) return said;
  const bare = rest.replace(/^[\s([]{1,5}|[)\]\s:]{1,5}$/g, '');
  if (WHOLE_OFFSET.test(bare)) return bare;
  return readZoneWords(bare, 0, false)?.length === bare.length ? bare : null;
}

/** A link as Markdown writes it: only its words say something. */
const LINK = /\[([^[\]]{1,60})\]\([^()\s]{1,300}\)/g;
/** What may stand around a zone that is all that a line says: "(in UTC)", "*Pacific*:", "Zone: CET". */
const AROUND = /^[\s*_([【]{0,6}(?:(?:all )?(?:times? )?(?:in|are|shown in|zone:)\s|all\s(?:times?\s)?)?|[\s*_)\].:】]{1,6}$/giu;

/** The zone that is all that a line says; null for other lines. */
function zoneAlone(text: string): string | null {
  if (text.length > 60) return null;
  const bare = text.replace(AROUND, '');
  const zone = bare.length < 2 || bare === bare.toLowerCase() ? null : readZoneWords(bare, 0, false);
  return zone?.length === bare.length && !isLocalTime(bare) ? zone.words : null;
}

function isInBrackets(text: string, at: number, length: number): boolean {
  return /[([]/.test(text.charAt(at - 1)) && /^[)\],;/]/.test(text.slice(at + length, at + length + 1));
}

const LAST = /(?:([([])|[,;–—-]\s(?:all\s)?(?:times\s)?(?:in\s)?)([^()[\],;:–—]{2,30})(?:[)\]]\s?:?|:)?$/u;
/** An offset that clocks are set to: no other parts of an hour than those that a country keeps. */
const OFFSET = String.raw`[+\-−](?:1[0-4]|0\d):?(?:00|30|(?<=\+0[58]:?|\+12:?)45)`;
/** The same as all that stands behind the words for times, or in brackets behind them: "Time zone: -08:00", "Timeline (+05:30)", "all times in -05:00". */
const OFFSET_SAID = new RegExp(String.raw`(?<=[\s(（[:：=])${OFFSET}(?=[)）\]]|[.;:]?\s*$)`, 'u');
/** Zones in capitals that are as often departments and things. */
const NO_LAST = /^(?:ICT|ART|CAT|EAT|MET|MT|PET|SST|WIT|IT)$/;

/** A zone that nearly every text means as such. */
const NAMED_BEFORE = /(?<![\p{L}\d])(?:times?|timestamps?)\s(?:are\s|in\s|is\s)*(?:UTC|GMT)(?![\p{L}\d])/iu;

/** Where a line speaks of the zone of its times rather than of a thing that has one. */
const OF_TIMES =
  /(?<!\p{L})(?:times?|timestamps?|time ?zone|tz|timeline|time line|chronology|events|zeit\p{L}*|uhrzeit(?:en)?|ablauf|chronologie|heures?|horaires?|horas?|hor[aá]rios?|or[ae]|orari|fuseau|huso|fuso|cronolog[ií]a|tijd\p{L}*)(?!\p{L})|時刻|時間|日時|時系列|タイムライン|経緯/iu;

/** The zone that ends a short line without a time: "What happened (CT)", "Events – UTC"; null for other lines. */
function zoneLast(text: string): string | null {
  if (text.length > 100 || /\d[:h]\d\d|(?<![\d.])\d{1,2}\.\d\d(?![\d.])/.test(text)) return null;
  const found = LAST.exec(text);
  const [bracket, last = ''] = [found?.[1], found?.[2]];
  // Without brackets only capitals are a zone: "Region – Eastern" names a place.
  if (NO_LAST.test(last) || (bracket === undefined && (last.length < 3 || /\p{Ll}/u.test(last)))) return null;
  // "Region (Eastern)" names a place as well.
  if (/^(?:Eastern|Central|Mountain|Pacific)$/.test(last) && !OF_TIMES.test(text)) return null;
  // "Times are UTC unless noted (CEST)": what stands before tells the zone.
  if (bracket !== undefined && NAMED_BEFORE.test(text.slice(0, found?.index ?? 0))) return null;
  const zone = bracket !== undefined && /^(?:utc|gmt)$/.test(last) ? last : zoneAlone(last);
  if (zone !== null || bracket === undefined || /\d/.test(last)) return zone;
  // "(UK / BST)": one of two names may be that of a place.
  return last.split(/\s?\/\s?/).flatMap((part) => (NO_LAST.test(part) ? [] : (zoneAlone(part) ?? [])))[0] ?? null;
}

/** "(local time; the logs are UTC)": the zone is that of something else. */
const OF_LOGS = /(local times?)[;,]\s[^()[\];]{0,30}(?<!\p{L})logs?(?!\p{L})[^()[\]]{0,30}/giu;

/** The zone that a line declares for times that name none: "All times in UTC", "Timeline (CET)", "(times are EST)"; null where it declares none. */
export function zoneSaid(said: string): string | null {
  if (said.length > 2000 || isOfLater(said)) return null;
  const defined = DEFINED.exec(said)?.[1];
  if (defined !== undefined && readZone(defined, null, null).kind === 'zone') return defined;
  // A heading that goes on, "Timeline (PST). All times approximate", "Timeline (UTC) All times approximate", names its zone before it ends.
  const heading =
    /^(.{3,80}?)(?:[.;]\s(?=(?:all|alle|toutes|todas)\s)|[\s–—,;-]{1,3}(?=(?:all|alle|toutes|todas) (?:the |les |las )?(?:times|timestamps|zeiten|heures|horas)(?!\p{L})))/iu.exec(
      said,
    )?.[1];
  return zoneOfWords(said) ?? (heading === undefined ? null : zoneOfWords(heading));
}

/** The offset that a line without a time declares behind a word for times: "Timeline (-05:00)"; null for other lines. */
function offsetSaid(text: string): string | null {
  const found = text.length > 120 ? null : OFFSET_SAID.exec(text);
  if (found === null || /\d[:h]\d\d/.test(text.replace(found[0], ''))) return null;
  const before = text.slice(0, found.index);
  const isOpen = /[(（[]$/.test(before);
  return [...before.matchAll(TRIGGER)].some(({ index, 0: word }) => isOpen || LINKING.test(before.slice(index + word.length)))
    ? found[0]
    : null;
}

/** Whether brackets behind two things name a zone each: "Most logs (UTC) and the chat (CEST)". */
function isOfTwo(text: string): boolean {
  const zones = [...text.matchAll(/\p{L}\s[([]([A-Z]{2,5})[)\]]/gu)];
  const named = new Set(zones.flatMap(({ 1: words = '' }) => (NO_LAST.test(words) ? [] : (zoneAlone(words) ?? []))));
  return named.size > 1;
}

/** What is said of every time of a text; "unless noted" leaves some open. */
const OF_ALL =
  /(?<!\p{L})(?:(?:all|alle|sämtliche|toutes|todas|todos|tutte|tutti)(?: of)?(?: the| les| las| los| as| os| le| gli)? (?:times|timestamps|zeiten|zeitangaben|uhrzeiten|angaben|heures|horaires|horas|horários|ore|orari|tijden|tijdstippen)|time ?zone|tz|zeitzone|fuseau horaire|zona horaria|huso horario|fuso (?:orario|horário)|tijdzone)(?!\p{L})|^\W{0,6}(?:all )?(?:times|timestamps|zeiten|uhrzeiten|heures|horas|orari|horários|tijden)(?:\s?[:=]| (?:are |is |sind |sont |son |sono |são |zijn )?(?:in|en|em)(?!\p{L}))|時刻|タイムゾーン/iu;
const UNLESS = /(?<!\p{L})(?:unless|except|sofern|soweit|wenn nicht|sauf|salvo|tenzij|a menos que|se non)(?!\p{L})|特記/iu;

/** What a line that tells a zone speaks of: all times ("All times in UTC"), those below it ("Timeline (CET)", "(UTC)"), or a thing ("Customers (PST)"). */
export function zoneSaidOf(text: string): 'all' | 'times' | 'thing' {
  if ((OF_ALL.test(text) && !UNLESS.test(text)) || THROUGHOUT.test(text)) return 'all';
  return OF_TIMES.test(text) || UNLESS.test(text) || zoneAlone(text.replace(LINK, '$1').trim()) !== null ? 'times' : 'thing';
}

function zoneOfWords(said: string): string | null {
  const whole = said.replace(LINK, '$1').replace(OF_LOGS, '$1').replaceAll('*', '').replace(/（/g, '(').replace(/）/g, ')').trim();
  const throughout = THROUGHOUT.exec(whole);
  const used = throughout === null ? null : readZoneWords(whole, throughout.index + throughout[0].length, false);
  if (used !== null) return used.words;
  // What is said of all times comes before what is said of some.
  const all = /(?<!\p{L})(?:all|alle|toutes|todas) (?:the |les |las )?(?:times|timestamps|zeiten|heures|horas)(?!\p{L})/iu.exec(whole);
  const text = all === null ? whole : whole.slice(all.index);
  // Of two zones that two things are told in, neither is that of all times.
  if (all === null && isOfTwo(text)) return null;
  const alone = offsetSaid(text) ?? zoneAlone(text) ?? zoneLast(text);
  if (alone !== null) return alone;
  let local: string | null = null;
  for (const trigger of text.matchAll(TRIGGER)) {
    const from = trigger.index + trigger[0].length;
    const reach = text.slice(from, from + 60);
    for (const start of reach.matchAll(/(?<=[\s(:=/[])(?=[\p{L}+])/gu)) {
      if (/\d[:.h]\d\d/.test(reach.slice(0, start.index))) break;
      const zone = readZoneWords(text, from + start.index, false);
      const between = reach.slice(0, start.index);
      if (zone === null || !(LINKING.test(between) || isInBrackets(text, from + start.index, zone.length))) continue;
      const ends = /^\W*$/.test(text.slice(from + start.index + zone.length));
      if (NO_LAST.test(zone.words) && !(/(?:\bin\s|\()$/i.test(between) || (ends && /[:=]\s?$/.test(between)))) continue;
      if (isLocalTime(zone.words)) {
        local ??= zone.words;
        continue;
      }
      const capital = /^[\p{Lu}+]/u.test(zone.words);
      if (capital || (zone.words.length > 2 && zone.words !== 'zulu')) return zone.words;
    }
  }
  if (/[一-龠ァ-ヶ]/.test(text)) {
    const said = JAPANESE.exec(text)?.[1];
    const known = said === undefined || /^[A-Z+-]/.test(said) ? said : undefined;
    const named = /時刻|時間/.test(text) && !/\d/.test(text) ? JAPANESE_NAME.exec(text)?.[0] : JAPANESE_TIMES.exec(text)?.[1];
    const words = known ?? named;
    if (words !== undefined && readZone(words, null, null).kind === 'zone') return words;
  }
  if (/hora peninsular/i.test(text)) return 'Madrid time';
  const city = CITY.exec(text)?.[1];
  if (city !== undefined && readZone(`${city} time`, null, null).kind === 'zone') return `${city} time`;
  const place = IN_CITY.exec(text)?.[1];
  if (place !== undefined && /^\p{Lu}/u.test(place) && readZone(`${place} time`, null, null).kind === 'zone') return `${place} time`;
  for (const start of text.matchAll(BEFORE)) {
    const zone = readZoneWords(text, start.index, false);
    if (zone !== null && !NO_LAST.test(zone.words)) return zone.words;
  }
  for (const declared of text.matchAll(DECLARED)) {
    const words = declared[1] ?? '';
    if (words === words.toUpperCase() || / time$/i.test(words)) return words;
  }
  return local;
}
