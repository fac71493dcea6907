import type { LengthWords } from './sentence.ts';

const second = 1000;
const minute = 60_000;
const hour = 3_600_000;
const day = 86_400_000;
const week = 7 * day;

const numberWords = new Map<string, number>(
  [
    'zero null zéro cero',
    'one a an eine einer ein einen une un una',
    'two zwei deux dos',
    'three drei trois tres',
    'four vier quatre cuatro',
    'five fünf cinq cinco',
    'six sechs seis',
    'seven sieben sept siete',
    'eight acht huit ocho',
    'nine neun neuf nueve',
    'ten zehn dix diez',
    'eleven elf onze once',
    'twelve zwölf douze doce',
    'thirteen dreizehn treize trece',
    'fourteen vierzehn quatorze catorce',
    'fifteen fünfzehn quinze quince',
    'sixteen sechzehn seize',
    'seventeen siebzehn',
    'eighteen achtzehn',
    'nineteen neunzehn',
    'twenty zwanzig vingt veinte',
  ].flatMap((words, value) => words.split(' ').map((word) => [word, value] as const)),
);
for (const [word, value] of Object.entries({ thirty: 30, dreißig: 30, trente: 30, treinta: 30, forty: 40, vierzig: 40, cuarenta: 40 }))
  numberWords.set(word, value);
for (const [word, value] of Object.entries({ fifty: 50, sixty: 60, ninety: 90, 'twenty-five': 25, 'thirty-five': 35, 'forty-five': 45 }))
  numberWords.set(word, value);

const ones = {
  english: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  german: ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'],
  french: ['et un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
  spanish: ['ún', 'dós', 'trés', 'cuatro', 'cinco', 'séis', 'siete', 'ocho', 'nueve'],
};
for (const [tens, english, german, french] of [
  [20, 'twenty', 'zwanzig', 'vingt'],
  [30, 'thirty', 'dreißig', 'trente'],
  [40, 'forty', 'vierzig', 'quarante'],
  [50, 'fifty', 'fünfzig', 'cinquante'],
] as const) {
  numberWords.set(french, tens).set(german, tens);
  for (const [at, word] of ones.english.entries()) numberWords.set(`${english}-${word}`, tens + at + 1);
  for (const [at, word] of ones.german.entries()) numberWords.set(`${word}und${german}`, tens + at + 1);
  for (const [at, word] of ones.french.entries()) numberWords.set(at === 0 ? `${french} ${word}` : `${french}-${word}`, tens + at + 1);
}
for (const [at, word] of ones.spanish.entries()) numberWords.set(`veinti${word}`, 21 + at);

/** The number that a word of the four languages names, up to fifty-nine; null for other words. */
export const numberNamed = (word: string): number | null => numberWords.get(word.toLowerCase()) ?? null;

const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:s|secs?|seconds?|sekunden?|secondes?|segundos?|secondi)$/iu, second],
  [/^(?:m|mins?|minutes?|minuten?|minutos?|minuti|mn)$/iu, minute],
  [/^(?:h|hrs?|hours?|stunden?|std|heures?|horas?|ore)$/iu, hour],
  [/^(?:d|days?|tagen?|tag|tage|jours?|días?|dias?|giorni)$/iu, day],
  [/^(?:weeks?|wochen?|semaines?|semanas?)$/iu, week],
];

const unit =
  'seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|sekunden?|minuten?|stunden?|std|tagen?|tage?|secondes?|heures?|jours?|segundos?|minutos?|minuti|horas?|ore|giorni|d[ií]as?|weeks?|wochen?|semaines?|semanas?|[smhd]|mn';
const spelled = [...numberWords.keys()].toSorted((a, b) => b.length - a.length).join('|');
const part = `(\\d{1,5}(?:[.,]\\d{1,2})?|(?:${spelled})(?=[\\s-]\\p{L}{3}))[\\s-]?(${unit})(?![\\p{L}\\d'’])`;
const whole = new RegExp(
  `(?<![\\p{L}\\d.,:/+=-])${part}(?:\\s?(?:,|and|und|et|y|e)?\\s{0,2}${part})?(?:\\s?(?:,|and|und|et|y)?\\s{0,2}${part})?`,
  'dgiu',
);
const halves =
  /(?<!\p{L})(?:(?:(one|two|three|four|five|six|an|\d{1,2}) (?:and a half (hours?|days?|minutes?)|(hours?|days?) and a half))|(half an hour|a half[ -]hour|half-hour|halbe stunde|halben stunde|demi-heure|media hora)|((?:eineinhalb|anderthalb) stunden)|(?:(une|deux|trois|\d{1,2}) heures? et demie)|((?:three[ -]quarters|quarter) of an hour|dreiviertelstunde|viertelstunde|(?:trois )?quarts? d['’]heure|(?:tres cuartos|cuarto) de hora))(?!\p{L})/giu;

const before: readonly (readonly [RegExp, LengthWords['manner']])[] = [
  [/(?:several|a few|some|couple of|many|einige|mehrere|quelques|plusieurs|varias|unas pocas)\s*$/iu, 'vague'],
  [
    /(?:just |slightly |a little |well )?(?:over|more than|beyond|above|in excess of|mehr als|über|gut|plus de|un peu plus de|más de)\s*(?:an?\s*)?$/iu,
    'over',
  ],
  [
    /(?:nearly|almost|just (?:under|short of|below)|(?:slightly |a little )?(?:under|less than|below)|weniger als|knapp|fast|moins de|près de|presque|menos de|casi)\s*(?:an?\s*)?$/iu,
    'under',
  ],
  [/(?:up to|at most|no more than|a maximum of|within|maximum|max\.?|bis zu|höchstens|jusqu['’]à|au plus|hasta)\s*$/iu, 'most'],
  [/(?:at least|no less than|a minimum of|mindestens|au moins|al menos|minimum)\s*$/iu, 'least'],
  [
    /(?:about|around|approx(?:\.|imately)?|roughly|some|circa|ca\.?|~|≈|an estimated|estimated|etwa|ungefähr|rund|environ|approximativement|unos|unas|aproximadamente|alrededor de|cerca de)\s*(?:an?\s*)?$/iu,
    'about',
  ],
];

/** "Over a 32-minute period" lasts 32 minutes, "just over a 32-minute period" lasts longer. */
const spread = /(?<!(?:just|slightly|little|well) )(?<!\p{L})over an?\s*$/iu;

const isBetween = /(?<![\p{L}\d.,:/–—-])\d{1,4}(?:[.,]\d)?\s?[–—]\s?$/u;

/** The lengths of time in a text: "about 30 minutes", "1 h 15 min", "two and a half hours", "eine halbe Stunde". */
export const readLengths = (text: string): readonly LengthWords[] => {
  const found = [
    ...ofHalves(text),
    ...ofShort(text),
    ...ofUnits(text),
    ...ofSigns(text),
    ...ofNamedSigns(text),
    ...ofColons(text),
  ].toSorted((a, b) => a.from - b.from || b.to - a.to);
  return found.filter((one, at) => at === 0 || one.from >= (found[at - 1]?.to ?? 0));
};

const ofUnits = (text: string): readonly LengthWords[] =>
  [...text.matchAll(whole)].flatMap((match) => {
    const pairs: { readonly value: number; readonly size: number; readonly to: number }[] = [];
    for (const at of [1, 3, 5]) {
      const size = unitOf(match[at + 1] ?? '');
      const value = numberOf(match[at] ?? '');
      const to = match.indices?.[at + 1]?.[1];
      // "an hour, 20 hours" are two lengths, not one.
      if (size === null || value === null || to === undefined || size >= (pairs.at(-1)?.size ?? Number.POSITIVE_INFINITY)) break;
      pairs.push({ value, size, to });
    }
    const last = pairs.at(-1);
    if (last === undefined) return [];
    const words = text.slice(match.index, last.to);
    // "m" alone is as often a metre or a million.
    if (pairs.length === 1 && /\d\s[md]$/u.test(words)) return [];
    const millis = pairs.reduce((sum, { value, size }) => sum + value * size, 0);
    return [made(text, match.index, words, millis, last.value % 1 === 0 ? last.size : last.size / 2)];
  });

/** "1h25", as French writes it. */
const ofShort = (text: string): readonly LengthWords[] =>
  [...text.matchAll(/(?<![\p{L}\d.,:])(\d{1,2})\s?h\s?([0-5]\d)(?:\s?(?:m|mn|min))?(?![\p{L}\d])/giu)].map((match) =>
    made(text, match.index, match[0], Number(match[1]) * hour + Number(match[2]) * minute, minute),
  );

/** What is as long as the hours, minutes and seconds behind it. */
const lengthName =
  "(?:duration|downtime|outage time|time (?:down|to (?:detect|repair|recover|resolve|restore|mitigate))|length|dauer|\\p{L}+dauer|ausfallzeit|durée|temps d[’']arrêt|duración|tiempo (?:total|de (?:caída|inactividad)))";
const colons = new RegExp(
  `(?<=(?<!\\p{L})${lengthName}(?: (?:of|de|der|des|du|della)(?: [\\p{L}’']+){1,3})?(?: \\([^)]{1,20}\\))?\\s?(?:[:|=]|was|is|of|war|betrug|était de|fue de)\\s*)(\\d{1,3}):([0-5]\\d):([0-5]\\d)(?![:.,]?\\d|\\s?(?:[-–—/]|to|until|bis|à|al?)\\s?\\d|\\s?(?:[ap]\\.?m|Z|UTC|GMT|Uhr|\\p{Lu}{2,4}T)(?!\\p{L}))`,
  'giu',
);

/** "Total downtime: 01:45:00": behind such a name it is no time of day. */
const ofColons = (text: string): readonly LengthWords[] =>
  !/\d:\d\d:\d\d/u.test(text)
    ? []
    : [...text.matchAll(colons)].map(({ 0: words, 1: hours, 2: minutes, 3: seconds, index }) => {
        const millis = Number(hours) * hour + Number(minutes) * minute + Number(seconds) * second;
        // The times that it lies between are told to the minute.
        return made(text, index, words, millis, minute);
      });

const signs: Readonly<Record<string, number>> = {
  日: day,
  天: day,
  일: day,
  時: hour,
  小: hour,
  시: hour,
  分: minute,
  분: minute,
  秒: second,
  초: second,
};
const ofSign = '(\\d{1,4})\\s?(日間|天|일간|時間|小时|小時|시간|分間|分钟|分鐘|분간|秒間|초간)';

/** "所要 15 分" and "MTTR 15 分": behind such a word a minute is no part of a time. */
const ofNamedSigns = (text: string): readonly LengthWords[] =>
  !/[分秒]/u.test(text)
    ? []
    : [
        ...text.matchAll(
          /(?<=(?:所要(?:時間)?|停止時間|ダウンタイム|影響時間|継続時間|MTTR|MTTD)[:：はが]?\s?約?)(\d{1,4})\s?([分秒])(?![弱強前後間\d]|以[内上]|未満|程度|ほど|半)/gu,
        ),
      ].map((match) =>
        made(text, match.index, match[0], Number(match[1]) * (signs[match[2] ?? ''] ?? minute), signs[match[2] ?? ''] ?? minute),
      );

/** "約1時間30分", "45分間", "3小时20分钟"; "45分" alone is as often a part of a time. */
const ofSigns = (text: string): readonly LengthWords[] =>
  [...text.matchAll(new RegExp(`(?<![\\d.,:/])${ofSign}(半)?(?:\\s?(\\d{1,2})\\s?(?:分|분))?`, 'gu'))].map((match) => {
    const [words, count, unit = '', half, minutes] = match;
    const size = signs[unit.charAt(0)] ?? minute;
    const millis = Number(count) * size + (half === undefined ? 0 : size / 2) + Number(minutes ?? 0) * minute;
    const isAbout = /(?:約|约|およそ|약)\s?$/u.test(text.slice(Math.max(0, match.index - 5), match.index));
    const one = made(text, match.index, words, millis, minutes !== undefined ? minute : half === undefined ? size : size / 2);
    return isAbout ? { ...one, manner: 'about' } : one;
  });

const ofHalves = (text: string): readonly LengthWords[] =>
  [...text.matchAll(halves)].map((match) => {
    const [words, english, halfThen, thenHalf, half, german, french, quarters] = match;
    const of = halfThen ?? thenHalf;
    if (quarters !== undefined)
      return made(text, match.index, words, /^(?:three|drei|trois|tres)/iu.test(words) ? (hour / 4) * 3 : hour / 4, hour / 4);
    if (half !== undefined) return made(text, match.index, words, hour / 2, hour / 4);
    if (german !== undefined) return made(text, match.index, words, hour * 1.5, hour / 2);
    const size = french === undefined ? (unitOf(of ?? '') ?? hour) : hour;
    return made(text, match.index, words, ((numberOf(english ?? french ?? '') ?? 1) + 0.5) * size, size / 2);
  });

const made = (text: string, from: number, words: string, millis: number, grain: number): LengthWords => {
  const lead = text.slice(Math.max(0, from - 24), from);
  const isSpread = spread.test(lead) && /^\d/u.test(words);
  // Of "15–30 min" neither end is the length.
  const manner =
    isBetween.test(lead) && /^\d/u.test(words)
      ? 'vague'
      : isSpread
        ? 'exact'
        : (before.find(([pattern]) => pattern.test(lead))?.[1] ?? 'exact');
  return { from, to: from + words.length, words, millis, grain, manner };
};

const numberOf = (words: string): number | null => {
  const value = numberWords.get(words.toLowerCase()) ?? Number(words.replace(',', '.'));
  return Number.isFinite(value) ? value : null;
};

const unitOf = (words: string): number | null => units.find(([pattern]) => pattern.test(words))?.[1] ?? null;
