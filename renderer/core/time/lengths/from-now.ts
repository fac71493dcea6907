import { type NumberWords, numberOf, numberPattern, numberWords } from './number-words.ts';

/** How long before the present time something was, as people say it. */
export type FromNow = {
  /** Milliseconds before now; 0 for "now". */
  readonly ago: number;
  /** The smallest unit named: of days only the date is known. */
  readonly unit: 'second' | 'minute' | 'hour' | 'day';
  readonly isApprox: boolean;
};

const NOW =
  /^(?:(?:right |just |as of )?now|this (?:minute|moment)|at this moment|jetzt(?: gerade| eben)?|gerade(?: eben| jetzt)?|soeben|eben(?: gerade)?|maintenant|à l[’']instant|en ce moment|ahora(?: mismo)?|justo ahora|en este momento)$/iu;
const ABOUT =
  /^(?:about|around|some|roughly|approx\.?|approximately|etwa|ca\.?|circa|ungefähr|rund|gut|knapp|environ|à peu près|unos|unas|aproximadamente|cerca de|más o menos|~)\s?/iu;

type Unit = FromNow['unit'];
const lengths: Readonly<Record<Unit, number>> = { second: 1000, minute: 60_000, hour: 3_600_000, day: 86_400_000 };

const unitOf = (words: string): Unit => {
  const word = words.toLowerCase();
  if (/^(?:s$|sec|sek|seg)/.test(word)) return 'second';
  if (/^m/.test(word)) return 'minute';
  return /^(?:d|tag|jour|j$|día|dia)/.test(word) ? 'day' : 'hour';
};

const units =
  'seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|sekunden?|sek\\.?|minuten?|min\\.?|stunden?|std\\.?|tage?n?|secondes?|heures?|jours?|j|segundos?|minutos?|horas?|días?|dias?';

/** Lengths that have a name of their own, in minutes. */
const named: readonly (readonly [RegExp, number])[] = [
  [/^(?:half an hour|a half hour|half hour|(?:einer |eine )?halben? stunde|une demi-heure|media hora)$/iu, 30],
  [/^(?:a |one )?quarter of an hour$|^(?:einer |eine )?viertelstunde$|^un quart d[’']heure$|^un cuarto de hora$/iu, 15],
  [/^(?:(?:einer |eine )?dreiviertelstunde|trois quarts d[’']heure|tres cuartos de hora)$/iu, 45],
  [
    /^(?:an hour and a half|one and a half hours|(?:anderthalb|eineinhalb|einer und einer halben) stunden?|une heure et demie|hora y media|una hora y media)$/iu,
    90,
  ],
  [/^(?:two and a half hours|zweieinhalb stunden|deux heures et demie|dos horas y media)$/iu, 150],
];

const patterns: readonly { readonly numbers: NumberWords; readonly part: RegExp }[] = (
  [
    [numberWords.en, 'an?'],
    [numberWords.de, 'einer|einem|eine'],
    [numberWords.fr, 'une?'],
    [numberWords.es, 'una?'],
  ] as const
).map(([numbers, one]) => ({
  numbers,
  part: new RegExp(`^(?:(?<one>${one})|(?<count>${numberPattern(numbers)}|\\d{1,3})) ?(?<unit>${units})(?![\\p{L}\\d])`, 'iu'),
}));

function lengthOf(words: string): { readonly ago: number; readonly unit: Unit } | null {
  for (const [pattern, minutes] of named) if (pattern.test(words)) return { ago: minutes * 60_000, unit: 'minute' };
  for (const { numbers, part } of patterns) {
    let rest = words;
    let ago = 0;
    let unit: Unit | null = null;
    while (rest !== '') {
      const found = part.exec(rest);
      const count = found?.groups?.one === undefined ? numberOf(found?.groups?.count ?? '', numbers) : 1;
      const next = found === null ? null : unitOf(found.groups?.unit ?? '');
      // From the larger to the smaller, each once: "1 h 20 min".
      if (found === null || count === null || next === null || (unit !== null && lengths[next] >= lengths[unit])) break;
      ago += count * lengths[next];
      unit = next;
      rest = rest.slice(found[0].length).replace(/^(?:,? (?:and|und|et|y) |,? ?)/iu, '');
    }
    if (rest === '' && unit !== null) return { ago, unit };
  }
  return null;
}

/** Reads words that count from the present time: "now", "5 min ago", "vor einer Stunde", "il y a 5 minutes", "hace media hora"; null for others. */
export function readFromNow(typed: string): FromNow | null {
  const words = typed.trim().replace(/\s+/g, ' ').replace(/[.!]$/, '');
  if (NOW.test(words)) return { ago: 0, unit: 'minute', isApprox: false };
  const found = /^(?<english>.+) ago$|^(?:vor|il y a|hace) (?<others>.+)$/iu.exec(words);
  const told = found?.groups?.english ?? found?.groups?.others;
  // "About 5 min ago", and "vor etwa 5 Minuten" with the word inside; "etwa vor 5 Minuten" with it before.
  if (told === undefined) {
    const ahead = ABOUT.exec(words)?.[0] ?? '';
    const rest = ahead === '' ? null : readFromNow(words.slice(ahead.length));
    return rest === null ? null : { ...rest, isApprox: true };
  }
  const about = ABOUT.exec(told)?.[0] ?? '';
  const length = lengthOf(told.slice(about.length));
  return length === null ? null : { ...length, isApprox: about !== '' };
}
