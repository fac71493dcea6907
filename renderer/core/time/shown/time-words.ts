import { type Language, languageOf } from './language.ts';

/** The words around times and durations in one language. */
export type TimeWords = {
  /** Before a time that is an estimate, with the space behind it. */
  readonly about: string;
  /** Before a length that is an estimate, with the space behind it. */
  readonly roughly: string;
  /** Before a time from which something goes on, with the space behind it. */
  readonly from: string;
  readonly day: string;
  readonly days: string;
  readonly minus: string;
  /** The units of a duration spelled out: one of them, several. */
  readonly units: Readonly<Record<'s' | 'min' | 'h', readonly [string, string]>>;
  /** A zone by the city whose clocks it follows, where the season is unknown. */
  readonly timeIn: (city: string) => string;
  /** Abbreviations of zones that its readers write otherwise than in English, by the English ones; `readZone` reads both. */
  readonly zones: Readonly<Record<string, string>>;
};

const words: Readonly<Record<Language, TimeWords>> = {
  en: {
    about: 'about ',
    roughly: 'about ',
    from: 'from ',
    day: 'day',
    days: 'days',
    minus: 'minus',
    units: { s: ['second', 'seconds'], min: ['minute', 'minutes'], h: ['hour', 'hours'] },
    timeIn: (city) => `${city} time`,
    zones: {},
  },
  fr: {
    about: 'vers ',
    roughly: 'environ ',
    from: 'dès ',
    day: 'jour',
    days: 'jours',
    minus: 'moins',
    units: { s: ['seconde', 'secondes'], min: ['minute', 'minutes'], h: ['heure', 'heures'] },
    timeIn: (city) => (/^[aeiouyéèêh]/i.test(city) ? `heure d’${city}` : `heure de ${city}`),
    zones: {},
  },
  de: {
    about: 'gegen ',
    roughly: 'etwa ',
    from: 'ab ',
    day: 'Tag',
    days: 'Tage',
    minus: 'minus',
    units: { s: ['Sekunde', 'Sekunden'], min: ['Minute', 'Minuten'], h: ['Stunde', 'Stunden'] },
    timeIn: (city) => `Ortszeit ${city}`,
    zones: { CET: 'MEZ', CEST: 'MESZ', WET: 'WEZ', WEST: 'WESZ', EET: 'OEZ', EEST: 'OESZ' },
  },
  es: {
    about: 'hacia las ',
    roughly: 'cerca de ',
    from: 'desde las ',
    day: 'día',
    days: 'días',
    minus: 'menos',
    units: { s: ['segundo', 'segundos'], min: ['minuto', 'minutos'], h: ['hora', 'horas'] },
    timeIn: (city) => `hora de ${city}`,
    zones: {},
  },
};

/** The words around times for a BCP 47 tag. */
export function timeWords(tag: string): TimeWords {
  return words[languageOf(tag)];
}
