import { type NumberWords, numberOf, numberPattern, numberWords } from '../lengths/number-words.ts';

/** A time that was told in words, written in figures so that it is read as any other. */
export type SpelledClock = {
  /** The whole text with the time in figures. */
  readonly text: string;
  /** The same with the other half of the day, where the words leave open which it is; null where they don't. */
  readonly other: string | null;
};

type Told = { readonly minutes: number; readonly isOpen: boolean };
type Groups = Readonly<Record<string, string | undefined>>;
type Way = {
  readonly pattern: RegExp;
  readonly numbers: NumberWords;
  /** Whether it is told as hours and minutes are written ("zehn Uhr dreißig"), and so on a clock of 24 hours as those are. */
  readonly isWhole: boolean;
  readonly minutesOf: (found: Groups, hour: number | null, minute: number | null) => number | null;
};

/** Words that are a time of day by themselves, in minutes since midnight. */
const fixed: Readonly<Record<string, number>> = {
  noon: 720,
  midday: 720,
  midnight: 0,
  mittag: 720,
  mitternacht: 0,
  midi: 720,
  minuit: 0,
  mediodía: 720,
  mediodia: 720,
  medianoche: 0,
};

const halves =
  "a\\.?\\s?m\\.?|p\\.?\\s?m\\.?|in the (?:morning|afternoon|evening)|at night|am (?:morgen|vormittag|nachmittag|abend)|in der (?:früh|nacht)|morgens|früh|vormittags|mittags|nachmittags|abends|nachts|du matin|de l[’']après-midi|du soir|de la (?:nuit|mañana|tarde|noche|madrugada)|del mediodía";

const before = '(?<![\\p{L}\\d:.,/-])';
const after = `(?<clock>\\s(?:uhr|o'clock|heures?|horas))?(?:\\s?(?<half>${halves}))?(?![\\p{L}\\d:]|[.,]\\d|\\s?(?:min|sec|sek|std|stunden|hours))`;

const way = (numbers: NumberWords, words: string, minutesOf: Way['minutesOf'], isWhole = false): Way => ({
  pattern: new RegExp(`${before}${words}${after}`, 'iu'),
  numbers,
  isWhole,
  minutesOf,
});

const plus =
  (minutes: number): Way['minutesOf'] =>
  (_, hour) =>
    hour === null ? null : hour + minutes;
const together: Way['minutesOf'] = (_, hour, minute) => (hour === null || minute === null ? null : hour + minute);
const less: Way['minutesOf'] = (_, hour, minute) => (hour === null || minute === null ? null : hour - minute);

const { en, de, fr, es } = numberWords;
const number = { en: numberPattern(en), de: numberPattern(de), fr: numberPattern(fr), es: numberPattern(es) };

const minuteEn = `(?<minute>${number.en})(?: minutes?| mins?)?`;
const hourEn = `(?<hour>noon|midday|midnight|${number.en})`;
const english: readonly Way[] = [
  way(en, `half(?: past)? ${hourEn}`, plus(30)),
  way(en, `(?:a )?quarter (?:past|after) ${hourEn}`, plus(15)),
  way(en, `(?:a )?quarter (?:to|of|before|till) ${hourEn}`, plus(-15)),
  way(en, `${minuteEn} (?:past|after) ${hourEn}`, together),
  way(en, `${minuteEn} (?:to|before|till) ${hourEn}`, less),
];

const minuteDe = `(?<minute>${number.de})(?: minuten?)?`;
const hourDe = `(?<hour>mittag|mitternacht|${number.de})`;
const german: readonly Way[] = [
  way(de, `${minuteDe} nach halb ${hourDe}`, (_, hour, minute) => (hour === null || minute === null ? null : hour - 30 + minute)),
  way(de, `${minuteDe} vor halb ${hourDe}`, (_, hour, minute) => (hour === null || minute === null ? null : hour - 30 - minute)),
  way(de, `halb ${hourDe}`, plus(-30)),
  way(de, `viertel nach ${hourDe}`, plus(15)),
  way(de, `(?:viertel vor|dreiviertel) ${hourDe}`, plus(-15)),
  way(de, `viertel ${hourDe}`, plus(-45)),
  way(de, `${minuteDe} nach ${hourDe}`, together),
  way(de, `${minuteDe} vor ${hourDe}`, less),
  way(de, `(?<hour>${number.de}) uhr (?<minute>${number.de})`, together, true),
];

const hourFr = `(?:(?<hour>${number.fr}) ?h(?:eures?)?|(?<word>midi|minuit))`;
const french: readonly Way[] = [
  way(fr, `${hourFr} et quart`, plus(15)),
  way(fr, `${hourFr} et demie?`, plus(30)),
  way(fr, `${hourFr} moins le quart`, plus(-15)),
  way(fr, `${hourFr} moins (?<minute>${number.fr})`, less),
  way(fr, `(?:(?<hour>${number.fr}) heures?|(?<word>midi|minuit)) (?<minute>${number.fr})`, together, true),
  way(fr, `(?<hour>${number.fr}) heures?`, plus(0), true),
];

// Behind a preposition the article is part of it: "hacia las diez y media".
const article = '(?:(?<!\\p{L} )(?:a )?las? )?';
const hourEs = `(?:${article}(?<hour>${number.es})|(?:a la |la |al |el )?(?<word>mediodía|mediodia|medianoche))`;
const spanish: readonly Way[] = [
  way(es, `${hourEs} y media`, plus(30)),
  way(es, `${hourEs} y cuarto`, plus(15)),
  way(es, `${hourEs} menos cuarto`, plus(-15)),
  way(es, `${hourEs} y (?<minute>${number.es})`, together),
  way(es, `${hourEs} menos (?<minute>${number.es})`, less),
  way(es, `(?:a )?las? (?<hour>${number.es})`, plus(0), true),
];

/** Hours in words alone are times only with what follows them: "ten pm", "zehn Uhr", "ten thirty pm". */
const isMarked = ({ half, clock }: Groups): boolean => half !== undefined || clock !== undefined;
const bare: readonly Way[] = [
  way(en, `(?<hour>${number.en})[ -](?<minute>${number.en})`, (found, hour, minute) =>
    isMarked(found) ? together(found, hour, minute) : null,
  ),
  way(en, `(?<hour>${number.en})`, (found, hour) => (isMarked(found) ? hour : null), true),
  way(de, `(?<hour>${number.de})`, (found, hour) => (isMarked(found) ? hour : null), true),
];

const ways: readonly Way[] = [...german, ...english, ...french, ...spanish, ...bare];

const MORNING =
  /^(?:a\.?\s?m|in the morning|am (?:morgen|vormittag)|in der früh|morgens|früh|vormittags|du matin|de la (?:mañana|madrugada))/iu;
const NIGHT = /^(?:at night|in der nacht|nachts|de la (?:nuit|noche))/iu;
const NOON = /^(?:mittags|del mediodía)/iu;

/** Minutes since midnight on the half of the day that the words name; open where they could be of either. */
function inHalf(told: number, half: string | undefined, isTwelve: boolean, isWhole: boolean): Told {
  const minutes = (told + 1440) % 1440;
  if (!isTwelve) return { minutes, isOpen: false };
  const early = minutes % 720;
  if (half === undefined) {
    // Of the half hours around twelve the one by day.
    return isWhole ? { minutes, isOpen: false } : { minutes: early < 60 ? early + 720 : early, isOpen: true };
  }
  if (/^am (?:nachmittag|abend)/iu.test(half)) return { minutes: early + 720, isOpen: false };
  if (MORNING.test(half)) return { minutes: early, isOpen: false };
  if (NIGHT.test(half)) return { minutes: early < 360 ? early : early + 720, isOpen: false };
  if (NOON.test(half)) return { minutes: early < 600 ? early + 720 : early, isOpen: false };
  return { minutes: early + 720, isOpen: false };
}

const figures = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Writes the time that a text tells in words in figures: "halb elf" is 10:30, "5 to midnight" 23:55; null where it tells none. */
export function spellClock(text: string): SpelledClock | null {
  const words = text.replaceAll('’', "'");
  for (const { pattern, numbers, isWhole, minutesOf } of ways) {
    const found = pattern.exec(words);
    const groups: Groups = found?.groups ?? {};
    const name = (groups.hour ?? groups.word ?? '').toLowerCase();
    const word = Object.hasOwn(fixed, name) ? (fixed[name] ?? null) : null;
    const count = numberOf(name, numbers);
    const hour = word ?? (count === null || count > 24 ? null : count * 60);
    const minute = groups.minute === undefined ? null : numberOf(groups.minute, numbers);
    const minutes = found === null || (minute ?? 0) > 59 ? null : minutesOf(groups, hour, minute);
    if (found === null || minutes === null) continue;
    const isTwelve = word === null && count !== null && count >= 1 && count <= 12;
    const told = inHalf(minutes, groups.half, isTwelve, isWhole);
    const written = (at: number): string => `${text.slice(0, found.index)}${figures(at)}${text.slice(found.index + found[0].length)}`;
    return { text: written(told.minutes), other: told.isOpen ? written((told.minutes + 720) % 1440) : null };
  }
  return null;
}
