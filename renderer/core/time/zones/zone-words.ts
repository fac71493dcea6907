import { meaningsOf } from './abbreviations.ts';
import { nationalZone } from './national-time.ts';
import { zoneOfCity } from './zone-names.ts';
import { zoneOfCountry } from './zone-of-country.ts';

/** An abbreviation in capitals, narrowed to the family of `zone` where the words said which is meant. */
export type AbbreviationWords = { readonly short: string; readonly zone: string | null };

/** The abbreviation that words stand for: 'MESZ' and 'Central European Summer Time' are CEST; null for other words. */
export function abbreviationOf(words: string): AbbreviationWords | null {
  const lower = words.toLowerCase();
  const foreign = otherAbbreviations.get(lower);
  if (foreign) return foreign;
  const match = /^(.+?) (standard|summer|daylight|savings?|mean)?(?: savings?)? ?time$/.exec(lower);
  const long = match?.[1] === undefined ? undefined : longNames.get(match[1].replace(/^(?:us|north american|american) /, ''));
  if (!match || !long) return null;
  const season = match[2];
  // "Eastern Time" leaves the season open; "Central European Time" is what CET stands for.
  if (season === undefined && !long.short) return null;
  const summer = season !== undefined && season !== 'standard' && season !== 'mean';
  const short = summer ? long.summer : (long.short ?? long.standard);
  return short === undefined ? null : { short, zone: long.zone };
}

/** The zone of words that name a place or leave the season open: 'Paris time', 'ET', 'Eastern', 'heure de Paris'; null for other words. */
export function placeOf(words: string): string | null {
  const lower = words.toLowerCase();
  const bare = places.get(lower) ?? nationalZone(lower);
  if (bare) return bare;
  const match =
    /^(?:us )?(.+?)(?: us)?(?: local| standard)? time$/.exec(lower) ??
    /^(?:local )?time in (.+)$/.exec(lower) ??
    /^(?:local times?|ortszeit|heures? locales?|horas? local(?:es)?|or[ae] local[ei]|lokale tijd),? ?\(?(?:in |à |en )?([^)]+)\)?$/.exec(
      lower,
    ) ??
    /^(?:heure|hora|ora|hor[aá]rio)(?: oficial)? (?:de l['’]|de la |del |du |des |de |do |da |di |d['’])?(.+)$/.exec(lower) ??
    /^(.+)er zeit$/.exec(lower);
  const place = match?.[1];
  return place === undefined ? null : zoneOfPlace(place);
}

/** The zone of a place by its bare name in any case, a city, a region or a country: 'Berlin', 'Wien', 'ET'; null for other words. Only where nothing but a zone is meant. */
export function zoneOfPlace(name: string): string | null {
  const place = name.replace(/\s+/g, ' ').trim().toLowerCase();
  return places.get(place) ?? cities.get(place) ?? zoneOfCity(place) ?? zoneOfCountry(place);
}

/** Whether one word, in any case, is the abbreviation of a zone that `readZone` reads: 'CEST', 'ET', 'UTC', 'MESZ'. */
export function isZoneAbbreviation(word: string): boolean {
  if (word.length > 5) return false;
  const lower = word.toLowerCase();
  return (
    lower === 'utc' ||
    lower === 'z' ||
    /^[ecmp]t$/.test(lower) ||
    otherAbbreviations.has(lower) ||
    rareAbbreviations.has(word) ||
    meaningsOf(word.toUpperCase()).length > 0
  );
}

/** The minutes ahead of UTC that an abbreviation in capitals stands for where it has that one meaning and no zone of the table carries it; null for others. */
export function rareMinutes(short: string): number | null {
  return rareAbbreviations.get(short) ?? null;
}

const rareAbbreviations = table<number>({
  ALMT: 300,
  AZT: 240,
  BNT: 480,
  CLST: -180,
  CLT: -240,
  FJT: 720,
  IRKT: 480,
  IRST: 210,
  KRAT: 420,
  MAGT: 660,
  MMT: 390,
  MUT: 240,
  MVT: 300,
  NOVT: 420,
  NPT: 345,
  OMST: 360,
  PETT: 720,
  SLST: 330,
  TMT: 300,
  UYT: -180,
  UZT: 300,
  VLAT: 600,
  WITA: 480,
  YAKT: 540,
  YEKT: 300,
});

const otherAbbreviations = table<AbbreviationWords>({
  mez: { short: 'CET', zone: null },
  mesz: { short: 'CEST', zone: null },
  hnec: { short: 'CET', zone: null },
  haec: { short: 'CEST', zone: null },
  aedst: { short: 'AEDT', zone: 'Australia/Sydney' },
  oez: { short: 'EET', zone: null },
  oesz: { short: 'EEST', zone: null },
  wez: { short: 'WET', zone: null },
  wesz: { short: 'WEST', zone: null },
  cedt: { short: 'CEST', zone: null },
  pht: { short: 'PST', zone: 'Asia/Manila' },
  phst: { short: 'PST', zone: 'Asia/Manila' },
  'greenwich mean time': { short: 'GMT', zone: null },
  'coordinated universal time': { short: 'UTC', zone: null },
  'universal time': { short: 'UTC', zone: null },
  'irish standard time': { short: 'IST', zone: 'Europe/Dublin' },
});

type LongName = { readonly zone: string; readonly standard: string; readonly summer?: string; readonly short?: string };

const longNames = table<LongName>({
  'western european': { zone: 'Europe/Lisbon', standard: 'WET', summer: 'WEST', short: 'WET' },
  'central european': { zone: 'Europe/Paris', standard: 'CET', summer: 'CEST', short: 'CET' },
  'eastern european': { zone: 'Europe/Athens', standard: 'EET', summer: 'EEST', short: 'EET' },
  british: { zone: 'Europe/London', standard: 'GMT', summer: 'BST' },
  eastern: { zone: 'America/New_York', standard: 'EST', summer: 'EDT' },
  central: { zone: 'America/Chicago', standard: 'CST', summer: 'CDT' },
  mountain: { zone: 'America/Denver', standard: 'MST', summer: 'MDT' },
  pacific: { zone: 'America/Los_Angeles', standard: 'PST', summer: 'PDT' },
  alaska: { zone: 'America/Anchorage', standard: 'AKST', summer: 'AKDT' },
  atlantic: { zone: 'America/Halifax', standard: 'AST', summer: 'ADT' },
  newfoundland: { zone: 'America/St_Johns', standard: 'NST', summer: 'NDT' },
  hawaii: { zone: 'Pacific/Honolulu', standard: 'HST' },
  india: { zone: 'Asia/Kolkata', standard: 'IST' },
  'hong kong': { zone: 'Asia/Hong_Kong', standard: 'HKT' },
  'middle european': { zone: 'Europe/Paris', standard: 'CET', summer: 'CEST', short: 'CET' },
  indian: { zone: 'Asia/Kolkata', standard: 'IST' },
  israel: { zone: 'Asia/Jerusalem', standard: 'IST', summer: 'IDT' },
  japan: { zone: 'Asia/Tokyo', standard: 'JST' },
  china: { zone: 'Asia/Shanghai', standard: 'CST' },
  korea: { zone: 'Asia/Seoul', standard: 'KST' },
  moscow: { zone: 'Europe/Moscow', standard: 'MSK' },
  singapore: { zone: 'Asia/Singapore', standard: 'SGT' },
  'south africa': { zone: 'Africa/Johannesburg', standard: 'SAST' },
  gulf: { zone: 'Asia/Dubai', standard: 'GST' },
  'australian eastern': { zone: 'Australia/Sydney', standard: 'AEST', summer: 'AEDT' },
  'australian central': { zone: 'Australia/Adelaide', standard: 'ACST', summer: 'ACDT' },
  'australian western': { zone: 'Australia/Perth', standard: 'AWST' },
  'new zealand': { zone: 'Pacific/Auckland', standard: 'NZST', summer: 'NZDT' },
});

/** Words that name a place by themselves. */
const places = table<string>({
  et: 'America/New_York',
  ct: 'America/Chicago',
  mt: 'America/Denver',
  pt: 'America/Los_Angeles',
  eastern: 'America/New_York',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  pacific: 'America/Los_Angeles',
  'us eastern': 'America/New_York',
  'us central': 'America/Chicago',
  'us mountain': 'America/Denver',
  'us pacific': 'America/Los_Angeles',
  'est/edt': 'America/New_York',
  'cst/cdt': 'America/Chicago',
  'mst/mdt': 'America/Denver',
  'pst/pdt': 'America/Los_Angeles',
  'cet/cest': 'Europe/Paris',
  'eet/eest': 'Europe/Athens',
  'gmt/bst': 'Europe/London',
  日本時間: 'Asia/Tokyo',
  日本標準時: 'Asia/Tokyo',
  協定世界時: 'UTC',
  世界標準時: 'UTC',
});

/** Places that need the word "time" beside them and have no IANA name of their own. */
const cities = table<string>({
  uk: 'Europe/London',
  nz: 'Pacific/Auckland',
  hk: 'Asia/Hong_Kong',
  'east coast': 'America/New_York',
  'west coast': 'America/Los_Angeles',
  'pacific coast': 'America/Los_Angeles',
  'europe centrale': 'Europe/Paris',
  brasília: 'America/Sao_Paulo',
  brasilia: 'America/Sao_Paulo',
  british: 'Europe/London',
  french: 'Europe/Paris',
  german: 'Europe/Berlin',
  irish: 'Europe/Dublin',
  indian: 'Asia/Kolkata',
  beijing: 'Asia/Shanghai',
  boston: 'America/New_York',
  washington: 'America/New_York',
  'san francisco': 'America/Los_Angeles',
  seattle: 'America/Los_Angeles',
  california: 'America/Los_Angeles',
  frankfurt: 'Europe/Berlin',
  hamburg: 'Europe/Berlin',
  munich: 'Europe/Berlin',
  münchen: 'Europe/Berlin',
  köln: 'Europe/Berlin',
  wien: 'Europe/Vienna',
  zürich: 'Europe/Zurich',
  bruxelles: 'Europe/Brussels',
  lyon: 'Europe/Paris',
  genève: 'Europe/Zurich',
  londres: 'Europe/London',
  barcelone: 'Europe/Madrid',
  geneva: 'Europe/Zurich',
  milan: 'Europe/Rome',
  barcelona: 'Europe/Madrid',
  mumbai: 'Asia/Kolkata',
  delhi: 'Asia/Kolkata',
  bangalore: 'Asia/Kolkata',
  bengaluru: 'Asia/Kolkata',
  atlanta: 'America/New_York',
  miami: 'America/New_York',
  florida: 'America/New_York',
  philadelphia: 'America/New_York',
  ottawa: 'America/New_York',
  houston: 'America/Chicago',
  dallas: 'America/Chicago',
  austin: 'America/Chicago',
  texas: 'America/Chicago',
  arizona: 'America/Phoenix',
  'las vegas': 'America/Los_Angeles',
  portland: 'America/Los_Angeles',
  'san diego': 'America/Los_Angeles',
  montreal: 'America/Toronto',
  montréal: 'America/Toronto',
  quebec: 'America/Toronto',
  québec: 'America/Toronto',
  calgary: 'America/Edmonton',
  'ciudad de méxico': 'America/Mexico_City',
  cdmx: 'America/Mexico_City',
  prag: 'Europe/Prague',
  praga: 'Europe/Prague',
  bukarest: 'Europe/Bucharest',
  bucarest: 'Europe/Bucharest',
  belgrad: 'Europe/Belgrade',
  kiew: 'Europe/Kyiv',
  singapur: 'Asia/Singapore',
  singapour: 'Asia/Singapore',
  lisboa: 'Europe/Lisbon',
  lisbonne: 'Europe/Lisbon',
  lissabon: 'Europe/Lisbon',
  moskau: 'Europe/Moscow',
  moscou: 'Europe/Moscow',
  moscú: 'Europe/Moscow',
  vienne: 'Europe/Vienna',
  viena: 'Europe/Vienna',
  brüssel: 'Europe/Brussels',
  bruselas: 'Europe/Brussels',
  roma: 'Europe/Rome',
  mailand: 'Europe/Rome',
  warschau: 'Europe/Warsaw',
  varsovie: 'Europe/Warsaw',
  varsovia: 'Europe/Warsaw',
  kopenhagen: 'Europe/Copenhagen',
  copenhague: 'Europe/Copenhagen',
  athen: 'Europe/Athens',
  athènes: 'Europe/Athens',
  atenas: 'Europe/Athens',
  peking: 'Asia/Shanghai',
  pékin: 'Asia/Shanghai',
  pekín: 'Asia/Shanghai',
  tokio: 'Asia/Tokyo',
  kairo: 'Africa/Cairo',
  'el cairo': 'Africa/Cairo',
  hyderabad: 'Asia/Kolkata',
  chennai: 'Asia/Kolkata',
  pune: 'Asia/Kolkata',
});

/** A map, because words such as "constructor" are found in every plain object. */
function table<T>(entries: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(entries));
}
