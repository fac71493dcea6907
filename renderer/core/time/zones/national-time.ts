/** Where the time of a country is asked for by its adjective, with the country's one zone: "ora italiana", "Nederlandse tijd", "heure suisse". Countries of several zones are left out. */
const zones: ReadonlyMap<string, string> = new Map([
  ['ora italiana', 'Europe/Rome'],
  ['ora svizzera', 'Europe/Zurich'],
  ['ora francese', 'Europe/Paris'],
  ['ora tedesca', 'Europe/Berlin'],
  ['heure française', 'Europe/Paris'],
  ['heure suisse', 'Europe/Zurich'],
  ['heure belge', 'Europe/Brussels'],
  ['heure allemande', 'Europe/Berlin'],
  ['deutsche zeit', 'Europe/Berlin'],
  ['deutscher zeit', 'Europe/Berlin'],
  ['schweizer zeit', 'Europe/Zurich'],
  ['österreichische zeit', 'Europe/Vienna'],
  ['österreichischer zeit', 'Europe/Vienna'],
  ['nederlandse tijd', 'Europe/Amsterdam'],
  ['belgische tijd', 'Europe/Brussels'],
  ['hora argentina', 'America/Argentina/Buenos_Aires'],
  ['hora colombiana', 'America/Bogota'],
  ['hora peruana', 'America/Lima'],
  ['hora venezolana', 'America/Caracas'],
  ['hora uruguaya', 'America/Montevideo'],
  ['hora peninsular española', 'Europe/Madrid'],
  ['hora peninsular', 'Europe/Madrid'],
]);

const WORDS = new RegExp(`(?:${[...zones.keys()].join('|')})(?!\\p{L})`, 'iuy');

/** The zone that such words name; null for all others. */
export function nationalZone(words: string): string | null {
  return zones.get(words.toLowerCase()) ?? null;
}

/** Such words right at a place of a text; null where none stand. */
export function nationalTimeAt(text: string, at: number): string | null {
  WORDS.lastIndex = at;
  return WORDS.exec(text)?.[0] ?? null;
}
