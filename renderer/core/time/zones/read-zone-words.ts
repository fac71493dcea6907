import { nationalTimeAt } from './national-time.ts';
import { readZone } from './read-zone.ts';
import { isZoneAbbreviation } from './zone-words.ts';

/** Where the name of a zone stands in a text: the name alone, and how many characters it takes with its brackets and gap. */
export type ZoneWords = { readonly words: string; readonly length: number };

const UTC =
  /(?:UTC\/GMT|GMT\/UTC|UTC|GMT)(?:\+\d{1,2}(?::?\d{2}|[.,]\d{1,2})?(?!\d|[:.]\d)|[-−](?:1[0-2]|0?\d)(?::?(?:00|15|30|45))?(?!\d|[:.]\d|\s?(?:UTC|GMT|Z)(?!\p{L}))|\s(?:\+\s?(?:1[0-4]|0?\d)|[-−](?:1[0-2]|0?\d))(?::?(?:00|15|30|45)(?!\d|\s?(?:UTC|GMT|Z)(?!\p{L}))|(?=\s*(?:$|[:)\],;|/–—-])))|\s[-−]\s(?:1[0-2]|0?\d)(?=\s?[)\]])|\s[+\-−]\s?(?:1[0-4]|0?\d)(?=\s?(?:hours?|hrs?|h)\s?(?:$|[)\]]))|\s[+\-−](?:1[0-4]|0?\d)(?=\s\p{L})(?!\s(?:\p{L}{1,20}(?<![siu])s|more|new|extra|min|h|of)(?!\p{L})))?(?![\p{L}\d])/iuy;
const ZULU_WORD = /zulu(?: time)?(?![\p{L}\d])/iuy;
const ZULU = /[Zz](?![\p{L}\d]|-\p{L})/uy;
const ZULU_SPACED = /Z(?![\p{L}\d]|-\p{L})/uy;
/** What Portuguese sets before its name of a zone: “10h, no horário de Brasília”. */
const NO_HORARIO = /,?\s(?:no|pelo)(?=\shor[aá]rio\s)/iuy;
const PLUS_UTC = /\+(?:UTC|GMT)(?![\p{L}\d+\-−])/uy;
const PLUS = /\+(?:1[0-4]|0?\d)(?::?[0-5]\d)?(?!\d|:\d)/y;
/** Of the parts of an hour only those that a country has kept: "02:25:00-02:45" is a range. */
const OFFSET = /[+\-−](?:1[0-4]|0\d)(?::?(?:00|30|(?<=\+\d\d:?)45))?(?!\d|:\d)/y;
const OFFSET_SPACED = /[+\-−](?:1[0-4]|0\d):?[0-5]\d(?!\d|:\d)|\+(?:1[0-4]|0\d)(?!\d|:\d)/y;
const IANA =
  /(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Brazil|Canada|Chile|Etc|Europe|Indian|Mexico|Pacific|US)\/[A-Za-z](?:[A-Za-z_-]{0,29}[A-Za-z])?(?:[+-]?\d{1,2})?(?:\/[A-Za-z][A-Za-z_-]{0,29}[A-Za-z])?/y;
/** The names of one zone in winter and in summer: "CET/CEST". */
const PAIR = /[A-Z]{2,5}\/[A-Z]{2,5}(?![\p{L}\d]|\s?[+\-−]\s?\d)/uy;
/** "3 pm US EST", "9 pm U.S. ET". */
const AMERICAN = /(?:US|U\.S\.)\s(?:[ECMP][SD]?T|AK[SD]?T|HST)(?![\p{L}\d])/uy;
const ABBREVIATION = /\p{L}{2,5}(?![\p{L}\d])/uy;
const LONG =
  /(?:\p{L}{2,14}[ -]){1,4}time(?!\p{L})|heure (?:normale |avancée )?d['’]europe centrale|heure (?:de |d['’])\p{L}{3,20}|hor[aá]rio(?: oficial)? (?:de|do) \p{L}{3,20}|\p{L}{3,20}er zeit/iuy;
const LOCAL =
  /(?:local|server|system|office)(?: time)?(?=\s*(?:$|[:,;|)\]–—-]))|(?:local|server) time(?!\p{L})|ortszeit(?!\p{L})|heure locale(?!\p{L})|hora local(?!\p{L})|現地時間/iuy;
/** Local time as pilots and engineers shorten it. */
const LT = /LT(?![\p{L}\d])/uy;
/** Local time with the place named beside it: "local time (Berlin)", "Ortszeit Berlin". */
const LOCAL_PLACE =
  /(?:local times?|ortszeit|heures? locales?|horas? local(?:es)?|or[ae] local[ei]|lokale tijd)(?:,? (?:in |à |en )?|\s?\((?:in )?)(\p{Lu}[\p{L}’'-]{2,20}(?: \p{Lu}\p{L}{2,14})?)/iuy;
/** A place behind the word for time: "hora de Perú", "heure d'Israël", "hora Ciudad de México". */
const HOUR_OF =
  /(?:[Hh]ora|HORA|[Hh]eure|HEURE|[Oo]ra|[Hh]or[aá]rio)(?: oficial)? (?:de l['’]|de la |del |du |des |de |do |da |di |d['’])?\p{Lu}\p{L}{2,20}((?: d[eo])?[ -]\p{Lu}\p{L}{2,20})?/uy;
const JAPANESE = /日本標準時|日本時間|協定世界時|世界標準時/y;
const REGION =
  /(?:US )?(?:Pacific|Mountain|Central|Eastern)(?=\s*(?:$|[:,;|)\]*_>`–—-]|\.(?:\s|\.|$))|\s{2,}\S)|(?:US )?(?:Pacific|Eastern)(?= \p{Ll})(?! (?:region|coast|office|data|states|team|district|division|europe|time|area|zone|side|half|site|branch|seaboard)(?!\p{L}))/uy;
/** "ICT team", "CT scanner": no zone is meant. */
const TEAM =
  /^[ -](?:of|team|service desk|staff|dep(?:t|artment)|services?|support|help ?desk|desk|manager|office|operations|ops|infrastructure|scan(?:ner)?|5e?|6a?)s?(?!\p{L})/iu;
/** Words that are zones in capitals and ordinary words otherwise. */
const ORDINARY = new Set([
  'est',
  'ist',
  'met',
  'eat',
  'cat',
  'art',
  'wet',
  'at',
  'et',
  'pt',
  'ct',
  'mt',
  'it',
  'nt',
  'bit',
  'gst',
  'sst',
  'pet',
  'get',
  'let',
  'hat',
  'wit',
  'west',
  'sgt',
  'ast',
  'wat',
  'trt',
  'wez',
  'wib',
]);

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function nameAt(text: string, at: number, spaced: boolean, exact: boolean): string | null {
  const char = text.charAt(at);
  if (char === '+' || char === '-' || char === '−') {
    const plus = match(PLUS_UTC, text, at);
    if (plus !== null) return plus;
    if (exact && !spaced) return match(OFFSET, text, at);
    if (char === '+' && !spaced) return match(PLUS, text, at);
    return spaced ? match(OFFSET_SPACED, text, at) : null;
  }
  const pair = match(PAIR, text, at);
  if (pair?.split('/').every(isZoneAbbreviation)) return pair;
  const plain =
    match(UTC, text, at) ??
    match(ZULU_WORD, text, at) ??
    match(JAPANESE, text, at) ??
    nationalTimeAt(text, at) ??
    placedLocal(text, at) ??
    match(spaced ? ZULU_SPACED : ZULU, text, at) ??
    match(IANA, text, at) ??
    match(LOCAL, text, at) ??
    match(LT, text, at) ??
    match(REGION, text, at) ??
    match(AMERICAN, text, at);
  if (plain !== null) return plain;
  const long = match(LONG, text, at);
  if (long !== null && readZone(long, null, null).kind === 'zone') return long;
  const hour = hourOf(text, at);
  if (hour !== null) return hour;
  const word = match(ABBREVIATION, text, at);
  if (word === null || !isZoneAbbreviation(word) || TEAM.test(text.slice(at + word.length, at + word.length + 20))) return null;
  if (word === word.toUpperCase()) return word;
  return word === word.toLowerCase() && !ORDINARY.has(word) ? word : null;
}

/** The place may have a second word, or the sentence goes on with it: "hora Lima Juan avisa". */
function hourOf(text: string, at: number): string | null {
  HOUR_OF.lastIndex = at;
  const found = HOUR_OF.exec(text);
  if (found === null) return null;
  const short = found[0].slice(0, found[0].length - (found[1]?.length ?? 0));
  return [found[0], short].find((words) => readZone(words, null, null).kind === 'zone') ?? null;
}

function placedLocal(text: string, at: number): string | null {
  LOCAL_PLACE.lastIndex = at;
  const found = LOCAL_PLACE.exec(text);
  return found !== null && readZone(`${found[1]} time`, null, null).kind === 'zone' ? found[0] : null;
}

/** Whether zone words only say that the clock hung where the people were, not where that is. */
export function isLocalTime(words: string): boolean {
  return (match(LOCAL, words, 0) !== null || words === 'LT') && placedLocal(words, 0) === null;
}

/**
 * Finds the name of a zone right after a time, with an optional gap and brackets: "CEST", "(UTC)", "+02:00", "Europe/Berlin".
 * `exact` says that the time was written as a machine writes it, so that "-05" is an offset and no range.
 */
export function readZoneWords(text: string, at: number, exact: boolean): ZoneWords | null {
  let start = at + (match(NO_HORARIO, text, at)?.length ?? 0);
  const last = start + 3;
  while (start < last && text.charAt(start) === ' ') start += 1;
  const open = text.charAt(start);
  const bracket = open !== '' && '([（【'.includes(open);
  if (bracket) start += 1;
  const words = nameAt(text, start, start > at, exact);
  if (words === null) return null;
  let end = start + words.length;
  if (/^ time\s?(?:$|[:,)|–—-])/.test(text.slice(end, end + 7))) end += ' time'.length;
  if (bracket) {
    if (!/[)\]）】]/.test(text.charAt(end))) return null;
    end += 1;
  } else if (words.includes('(') && text.charAt(end) === ')') {
    end += 1;
  }
  // Both names of one clock, with an offset from it: "UTC/GMT +2".
  const plain = words.replace(/^(?:UTC\/GMT|GMT\/UTC)(?=\s?[+\-−])/i, 'UTC');
  return { words: plain, length: end - at };
}

const UNKNOWN = /^\s{0,2}(?:([A-Z]{2,4}T)(?=\s*(?:$|[:)\]|–—-]))|[([]([A-Z]{3,5})[)\]](?=\s*(?:$|[:|–—-]))|(\+(?:1[4-9]|2\d):?\d\d)(?!\d))/;
/** Capitals after a time that are teams, roles and things rather than zones. */
const NO_ZONES =
  /^(?:SRE|DBA|NOC|SOC|CTO|CEO|CIO|CISO|COO|OPS|DEV|ISP|AWS|GCP|TBC|TBD|ETA|API|CDN|DNS|VPN|ALL|END|INC|APP|WEB|POST|ALERT|START|EVENT|C[ES]RT|CSIRT|HOST|TEST|ROOT|PORT|BOOT|NEXT|LAST|FIRST|CHAT|INPUT|INIT|AUDIT|AGENT|RESET|ROBOT|GIT|NAT|MQTT|IOT|JWT|SAT|OCT|BOT|QUIT|EXIT|LIMIT|INFO|WARN|ERROR|DEBUG|FATAL|NOT|OUT|PUT|GET|DIRECT|REST|REACT|TEAM|CLIENT)$/;

/** Capitals right after a time that look like the name of a zone but are none that is known: "XYZT:", "(XYZ):", "+15:00"; null for other words. */
export function readUnknownZone(text: string, at: number): ZoneWords | null {
  const found = UNKNOWN.exec(text.slice(at, at + 16));
  const words = found === null ? undefined : (found[1] ?? found[2] ?? found[3]);
  if (found === null || words === undefined || NO_ZONES.test(words)) return null;
  return { words, length: found[0].length };
}

/** Whether a text begins with capitals that may be the name of a zone ("XYZT Go"). */
export function maybeZoneWord(text: string): string | null {
  const word = /^[A-Z]{2,4}T(?= )/.exec(text)?.[0] ?? null;
  return word === null || NO_ZONES.test(word) || TEAM.test(text.slice(word.length)) ? null : word;
}
