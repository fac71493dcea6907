import { asianPart, halfIn, isHourOf, readDayPart } from './read-day-part.ts';
import { readLoneHour } from './read-lone-hour.ts';

/** A time of day as written: numbers on a 24-hour clock, and what was odd about the writing. */
export type ClockReading = {
  readonly hour: number;
  readonly minute: number;
  /** Null where no seconds were written; fractions of a second are dropped. */
  readonly second: number | null;
  /** 1 for "24:00", which is midnight at the end of the day; otherwise 0. */
  readonly dayShift: 0 | 1;
  readonly form: 'colon' | 'dot' | 'letter' | 'digits' | 'hour' | 'word';
  readonly meridiem: 'am' | 'pm' | null;
  /** True where the meridiem contradicts the hours ("17:14pm", "00:00 AM", "13:05 AM"). */
  readonly odd: boolean;
  /** True where the writing can only be a time of day: a meridiem, "Uhr", "hrs", "noon". */
  readonly sure: boolean;
  /** How many characters it takes. */
  readonly length: number;
};

const WORDS: Readonly<Record<string, number>> = {
  noon: 12,
  midday: 12,
  midnight: 0,
  mittag: 12,
  mittags: 12,
  mitternacht: 0,
  midi: 12,
  minuit: 0,
  mediodia: 12,
  mediodía: 12,
  medianoche: 0,
  mezzogiorno: 12,
  mezzanotte: 0,
};

const COLON = /(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?!\d|:\d|\.\d|:(?:[xX]{2}|\?\?|__)(?!\w))/y;
const DOT = /(\d{1,2})\.(\d{2})(?![\d%]|:\d|\.\d)/y;
const LETTER = /(\d{1,2})(?: ?[hH]|u)(?: ?(\d{2})(?: ?(?:min|mn)(?!\p{L}))?(?: ?:? ?(\d{2}) ?s(?!\p{L}))?)?(?![\p{L}\d])/uy;
/** As Italians write it behind their word for “at”: “alle 14 e 30”, “alle 4,30”. */
const COMMA = /(?<=(?:alle|dalle|ore) )(\d{1,2})(?:,| e )(\d{2})(?!\d|,\d)/iuy;
/** An hour alone as Italians and Spaniards tell it: “verso le 11 di mattina”, “a las 15.”, “dalle 15”. */
const BARE_HOUR =
  /(?<=(?:alle|dalle|ore|verso le|circa le|a las|desde las|hasta las|sobre las) )(\d{1,2})(?![\d:.,]\d|\p{L})(?=\s?[.,;)]|\s?$|\s(?:di (?:questa|ieri|oggi|stamattina|stamani|mattina)|del (?:mattino|pomeriggio)|della (?:mattina|sera|notte)|de la|del|circa|si|se|il problema|è|alle|a las)(?!\p{L}))/iuy;
const UHR = /(\d{1,2}) ?uhr ?(\d{2})(?!\d|[.:]\d)/iuy;
const KANJI =
  /(午前|午後|上午|下午|오전|오후|早朝|朝|未明|深夜|夕方|夜|昼)?の?\s?(\d{1,2})[時时点點시](?!間)(?:\s?(\d{1,2})[分분](?!間)(?:\s?(\d{1,2})[秒초])?|(半))?/y;
const KANJI_HALF = /(午前|午後|上午|下午|오전|오후|早朝|朝|未明|深夜|夕方|夜|昼)の?\s?(\d{1,2}):(\d{2})(?::(\d{2}))?(?!\d)/y;
const DIGITS = /(\d{2})(\d{2})(?!\d|:\d|[.,]\d|[年년])/y;
const BASIC = /(?<=\dT)(\d{2})(\d{2})(\d{2})(?:[.,]\d{1,9})?(?!\d)/y;
const SHORT_DIGITS = /(\d)(\d{2})(?=[ap]\.?m)/iy;
const SHORT_HALF = /(\d{1,2})(?=[ap](?![\p{L}\d.]))/uy;
const HOUR =
  /(\d{1,2})(?=\s?(?:[ap]\.? ?m(?![\p{L}\d])|uhr(?!\p{L})|o['’]clock|noon(?!\p{L})|midnight(?!\p{L})|(?:UTC|GMT)(?![\p{L}\d+\-−]|\s?[+\-−]\d)))/iuy;
const WORD = /\p{L}{4,12}/uy;
const KANJI_NOON = /正午/y;

const MERIDIEM = /\s{0,2}([ap])(?:\.\s?m\.?|\s?m\.?)(?![\p{L}\d]|\s\d{1,2}\.)|([ap])(?![\p{L}\d])/iuy;
const AFTER = /\s?(?:uhr|uur|heures|u(?=[\s,.:;)|–—-]|$)|hrs?\.?|hs\.?|h|hours|horas|o['’]clock)(?![\p{L}\d])/iuy;
const NOON_AFTER = /\s?(noon|midnight)(?!\p{L})/iuy;
const DURATION_AFTER =
  /\s?(?:min|mins|minutes|minute(?!\s\p{L})|seconds|second(?!\s\p{L})|secs?|hours? (?:later|after|of)|minuten|stunden|heures?(?!\s?(?:de \p{Lu}|d['’]\p{Lu}|locale))|ms|%)(?!\p{L})/iuy;
/** What makes "1h30" a length of time rather than a time of day. */
const LENGTH_AFTER =
  /\s(?:of|later|after|long|into|ago|elapsed|outage|downtime|(?:de |d['’])(?:coupure|panne|interruption|retard|downtime|indisponibilité)|plus tard|más tarde|später)(?!\p{L})/iuy;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

type Digits = {
  hour: number;
  minute: number;
  second: number | null;
  form: ClockReading['form'];
  length: number;
  meridiem: 'am' | 'pm' | null;
  /** Whether the words behind the hour were looked at: it is no length. */
  isTold?: boolean;
};

function isAsian(text: string, at: number): boolean {
  for (let index = at; index < at + 4; index += 1) if (text.charCodeAt(index) >= 0x2e80) return true;
  return false;
}

function digitsAt(text: string, at: number): Digits | null {
  const kanji = isAsian(text, at) ? (match(KANJI, text, at) ?? match(KANJI_HALF, text, at)) : null;
  if (kanji !== null) {
    const word = kanji[1] ?? '';
    const part = asianPart(word);
    const half = part !== null ? halfIn(part, Number(kanji[2])) : /午前|上午|오전/.test(word) ? 'am' : word === '' ? null : 'pm';
    const minute = kanji[5] === undefined ? Number(kanji[3] ?? 0) : 30;
    const second = kanji[4] === undefined ? null : Number(kanji[4]);
    return { hour: Number(kanji[2]), minute, second, form: 'hour', length: kanji[0].length, meridiem: half };
  }
  const forms: readonly (readonly [RegExp, ClockReading['form']])[] = [
    [COLON, 'colon'],
    [LETTER, 'letter'],
    [COMMA, 'hour'],
    [BARE_HOUR, 'hour'],
    [UHR, 'hour'],
    [DOT, 'dot'],
    [BASIC, 'colon'],
    [DIGITS, 'digits'],
    [SHORT_DIGITS, 'digits'],
    [HOUR, 'hour'],
    [SHORT_HALF, 'letter'],
  ];
  for (const [pattern, form] of forms) {
    const found = match(pattern, text, at);
    if (found === null) continue;
    const second = found[3] === undefined ? null : Number(found[3]);
    return { hour: Number(found[1]), minute: Number(found[2] ?? 0), second, form, length: found[0].length, meridiem: null };
  }
  const lone = readLoneHour(text, at);
  return lone === null ? null : { ...lone, minute: 0, second: null, form: 'hour', meridiem: null, isTold: true };
}

function wordAt(text: string, at: number): ClockReading | null {
  const kanji = isAsian(text, at) ? match(KANJI_NOON, text, at) : null;
  const word = kanji?.[0] ?? match(WORD, text, at)?.[0] ?? '';
  const hour = kanji === null ? (Object.hasOwn(WORDS, word.toLowerCase()) ? WORDS[word.toLowerCase()] : undefined) : 12;
  if (hour === undefined) return null;
  return {
    hour,
    minute: 0,
    second: null,
    dayShift: 0,
    form: kanji === null ? 'word' : 'hour',
    meridiem: null,
    odd: false,
    sure: true,
    length: word.length,
  };
}

/** Reads the time of day that starts exactly at a position; null where none does. Durations ("15:30 minutes") are none. */
export function readClock(text: string, at: number): ClockReading | null {
  const first = text.charCodeAt(at);
  const isDigit = first >= 48 && first <= 57;
  if (!isDigit && !/[\p{L}]/u.test(text.charAt(at))) return null;
  if (at > 0 && /[\p{L}\d]/u.test(text.charAt(at - 1)) && !/[Tt時から〜日年月翌]/.test(text.charAt(at - 1))) return null;
  // A word of plain letters can only be "noon" and the like.
  const digits = isDigit || first >= 0x2e80 ? digitsAt(text, at) : null;
  if (digits === null) return isDigit ? null : wordAt(text, at);
  let end = at + digits.length;
  if (match(DURATION_AFTER, text, end) !== null && digits.form !== 'letter' && !digits.isTold) return null;
  if (digits.form === 'letter' && match(LENGTH_AFTER, text, end) !== null) return null;
  let meridiem = digits.meridiem;
  let sure = digits.form === 'hour' || digits.form === 'letter';
  const half = readDayPart(text, end) === null ? match(MERIDIEM, text, end) : null;
  if (half !== null) {
    meridiem = (half[1] ?? half[2] ?? '').toLowerCase() === 'a' ? 'am' : 'pm';
    end += half[0].length;
    sure = true;
  } else {
    const after = match(AFTER, text, end);
    if (after !== null) {
      end += after[0].length;
      sure = true;
    }
  }
  const told = meridiem === null ? readDayPart(text, end) : null;
  if (told !== null && isHourOf(told.part, digits.hour)) {
    meridiem = halfIn(told.part, digits.hour);
    end += told.length;
    sure = true;
  }
  const named = match(NOON_AFTER, text, end);
  if (named !== null && digits.hour === 12 && digits.minute === 0) {
    end += named[0].length;
    meridiem = named[1]?.toLowerCase() === 'noon' ? 'pm' : 'am';
    sure = true;
  }
  const { hour, minute, second } = digits;
  if (minute > 59 || (second !== null && second > 60)) return null;
  const seconds = second === 60 ? 59 : second;
  const common = { minute, second: seconds, form: digits.form, meridiem, sure, length: end - at } as const;
  if (hour === 24 && minute === 0 && (second ?? 0) === 0) return { ...common, hour: 0, dayShift: 1, odd: meridiem !== null };
  if (hour > 23) return null;
  if (meridiem === null) return { ...common, hour, dayShift: 0, odd: false };
  const odd = hour === 0 || hour > 12;
  const shown = odd ? (hour === 0 && meridiem === 'pm' ? 12 : hour) : (hour % 12) + (meridiem === 'pm' ? 12 : 0);
  return { ...common, hour: shown, dayShift: 0, odd };
}
