/** Current names that some engines still list only under an older spelling. */
const renamed = [
  'America/Argentina/Buenos_Aires',
  'America/Nuuk',
  'Asia/Ho_Chi_Minh',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Atlantic/Faroe',
  'Europe/Kyiv',
  'Pacific/Kanton',
];

const lowercaseWords = new Set(['of', 'es', 'au']);

const oddCapitals: ReadonlyMap<string, string> = new Map(
  [
    'McMurdo',
    'DumontDUrville',
    'EasterIsland',
    'DeNoronha',
    'ComodRivadavia',
    'BajaNorte',
    'BajaSur',
    'ACT',
    'LHI',
    'NSW',
    'GB',
    'US',
    'NZ',
    'IN',
    'ND',
    'SU',
    'CHAT',
    'GMT',
  ].map((name) => [name.toLowerCase(), name]),
);

/** Every IANA name to offer in a list, in its proper case and in alphabetical order. Asking the engine takes a while: call it when it is needed. */
export function zoneNames(): readonly string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), ...renamed])]
    .filter((name) => name.includes('/') && !name.startsWith('Etc/'))
    .sort();
}

/** Zones by the city in their name, in lower case with spaces: 'new york'; null until somebody asks. */
let byCity: ReadonlyMap<string, string> | null = null;

/** A valid IANA name in its proper case, older names included: 'us/pacific' is 'US/Pacific'. */
export function properName(name: string): string {
  const lower = name.toLowerCase();
  return lower.replace(/[a-z0-9]+/g, (word, at) => properWord(word, at > 0 && lower[at - 1] !== '/'));
}

/** The IANA name whose city a text names ('paris', 'New York', 'São Paulo'), or null. */
export function zoneOfCity(city: string): string | null {
  const plain = city
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s_-]+/g, ' ')
    .trim()
    .toLowerCase();
  byCity ??= new Map(zoneNames().map((name) => [cityOf(name).toLowerCase(), name]));
  return byCity.get(plain) ?? byCity.get(plain.replace(/ /g, '-')) ?? null;
}

/** The city in an IANA name: 'Europe/Paris' is 'Paris', 'America/New_York' is 'New York'. */
export function cityOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

function properWord(word: string, inside: boolean): string {
  if (inside && lowercaseWords.has(word)) return word;
  if (/\d/.test(word)) return word.toUpperCase();
  return oddCapitals.get(word) ?? word.charAt(0).toUpperCase() + word.slice(1);
}
