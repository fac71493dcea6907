/** Lengths that are told in words, in milliseconds, by what each language says. */
const QUARTER = 900_000;
const LENGTHS: readonly (readonly [string, number])[] = [
  [
    `an hour and a half|one and a half hours|(?:anderthalb|eineinhalb) stunden|une heure et demie|(?:una )?hora y media|un['’]ora e mezza|uma hora e meia|anderhalf uur`,
    6 * QUARTER,
  ],
  [`half an hour|a half hour|(?:eine )?halbe stunde|une demi-heure|media hora|mezz['’]ora|meia hora|(?:een )?half uur`, 2 * QUARTER],
  [
    `(?:a )?quarter of an hour|(?:eine )?viertelstunde|un quart d['’]heure|un cuarto de hora|un quarto d['’]ora|um quarto de hora|een kwartier`,
    QUARTER,
  ],
  [`an hour|one hour|eine stunde|une heure|una hora|un['’]ora|uma hora|een uur`, 4 * QUARTER],
  [`a minute|one minute|eine minute|une minute|un minuto|um minuto|een minuut`, 60_000],
];
const UNITS =
  'seconds?|secs?|s|minutes?|mins?|min|m|hours?|hrs?|hr|h|days?|minuten|minute|stunden?|sekunden|tage?|heures?|jours?|minutos?|horas?|días?|minuti|ore|giorni|dias|uren|uur|dagen|分|時間';
const AFTER = `later|after(?:wards?)?(?=\\s?[:,–—-]|$)|später|danach|plus tard|après(?=\\s?[:,–—-])|más tarde|después|più tardi|dopo(?=\\s?[:,–—-])|mais tarde|depois(?=\\s?[:,–—-])|daarna|後`;
const LATER = new RegExp(
  `(?:(?:about|approx\\.?|around|some|etwa|ungefähr|environ|unos|circa|cerca de|ongeveer|~|約)\\s{0,2})?(?:(\\d{1,4})\\s?(${UNITS})|(${LENGTHS.map(([words]) => words).join('|')}))\\s?(?:${AFTER})(?!\\p{L}(?<![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]))`,
  'iuy',
);
const IN_WORDS: readonly (readonly [RegExp, number])[] = LENGTHS.map(([words, length]) => [new RegExp(`^(?:${words})$`, 'iu'), length]);

function unitLength(unit: string): number {
  if (unit === '分' || /^m/.test(unit)) return 60_000;
  if (/^(?:tag|jour|d|giorni)/.test(unit)) return 86_400_000;
  return /^(?:s$|sec|sek)/.test(unit) ? 1000 : 3_600_000;
}

/** How long after the entry above something was, "5 min later", "eine halbe Stunde später", in milliseconds, with the whole days in it and the length of the words; null elsewhere. */
export function readLater(text: string, at: number): { readonly distance: number; readonly days: number; readonly length: number } | null {
  LATER.lastIndex = at;
  const found = LATER.exec(text);
  if (found === null) return null;
  const words = found[3] ?? '';
  const told = IN_WORDS.find(([pattern]) => pattern.test(words))?.[1];
  const unit = unitLength((found[2] ?? '').toLowerCase());
  const days = told === undefined && unit === 86_400_000 ? Number(found[1]) : 0;
  return { distance: told ?? Number(found[1]) * unit, days, length: found[0].length };
}
