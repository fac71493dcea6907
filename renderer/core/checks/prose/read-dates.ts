import { monthNamed, weekdayNamed } from '../../time/dates/date-names.ts';
import { readDate } from '../../time/dates/read-date.ts';
import type { DateWords } from './sentence.ts';

const start =
  /(?<![\p{L}\d_/.:-])(?=[\p{L}\d])|(?<=[\u3040-\u9fff\uac00-\ud7af])(?=(?:\d{4}[年년]\s?)?\d{1,2}[月월])|(?<!\d)(?=\d{4}[年년]\s?\d{1,2}[月월])/gu;
const english = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const isEnglishTag = /^en\b/i;
const englishDays = /^(?:mon|tue|wed|thu|fri|sat|sun)/i;

/** The dates in a text, and where they are written beside one, their weekdays. Forms that are also fractions or versions are left out. */
export const readDates = (text: string, language: string): readonly DateWords[] => {
  const dates: DateWords[] = [];
  let next = 0;
  for (const { index } of text.matchAll(start)) {
    if (index < next || !/^(?:\d|\p{L}{2})/u.test(text.slice(index, index + 2))) continue;
    // Between signs that need no spaces, a date begins behind any of them.
    const isUnspaced = /[\u3040-\u9fff\uac00-\ud7af]/u.test(text.charAt(index - 1));
    const read = isUnspaced ? readDate(` ${text.slice(index, index + 24)}`, 1) : readDate(text, index);
    if (read === null || read.candidates.length === 0 || read.weak) continue;
    const words = text.slice(index, index + read.length);
    if (!isDate(words, text.slice(index + read.length, index + read.length + 12), language)) continue;
    const own = read.weekday !== null && isWeekday(words, language) ? read.weekday : weekdayBefore(text.slice(0, index));
    // "… on Thursday. May 31": a full stop behind the whole name ends the sentence.
    const weekday = /^\p{L}{6,}\.\s/u.test(words) ? null : own;
    dates.push({ from: index, to: index + read.length, words, candidates: read.candidates, weekday });
    next = index + read.length;
  }
  return dates;
};

/** "am gestrigen Montag (26.11.2012)": a whole weekday before a date in brackets; or one alone in the cell before. */
const weekdayBefore = (lead: string): number | null => {
  const name = /(?<!\p{L})(\p{L}{5,10}) \($/u.exec(lead)?.[1] ?? /(?:^|\| )(\p{Lu}\p{L}{2,9}) \| $/u.exec(lead)?.[1];
  return name === undefined || monthNamed(name) !== null ? null : weekdayNamed(name);
};

/** Month names of one language are words of another ("out", "set", "mag"), and small letters make ordinary words of "may" and "mar". */
const isDate = (words: string, after: string, language: string): boolean => {
  // "September 11-20" and "September 11-19, 2025" are several days.
  if (/^\d{8}/.test(words) || /^\p{L}{3,9}\.? \d{1,2}\s?[-–]\s?\d{2}(?!\d|-\d{4})/u.test(words)) return false;
  // "12–14 January 2026" likewise: the last day stands with its month and is read by itself.
  if (
    /^\d{1,2}(?:st|nd|rd|th|er|º|\.)?(?:\s?[-–—/&+]\s?|\s\p{L}{1,4}\s)\d{1,2}(?:st|nd|rd|th|er|º|\.)?[\s-](?:of |de )?\p{L}{3}/u.test(words)
  )
    return false;
  const months = (words.match(/\p{L}{3,10}/gu) ?? []).filter((word) => monthNamed(word) !== null);
  if (/[月월]/u.test(words)) return true;
  if (months.length === 0) return /\d{4}/.test(words) && !/^\.?\d/.test(after);
  const isEnglish = months.some((word) => english.test(word));
  if (!isEnglishTag.test(language)) return true;
  // A notice in two languages has both in one text.
  if (!isEnglish) return /^\d/u.test(words) && months.some((word) => word.length > 4 || /[^a-z]/iu.test(word));
  return months.some((word) => /^\p{Lu}/u.test(word));
};

/** Short weekdays by language: with a dot or in brackets, and those that are no ordinary words (as "so" and "mer" are) also bare before a date with its year. */
const shortDays: readonly (readonly [language: RegExp, day: RegExp])[] = [
  [/^de\b/i, /(?<!\p{L})(?:(?:Mo|Di|Mi|Do|Fr|Sa|So)(?:\.|(?=\)))|(?:Mo|Di|Mi|Do|Fr|Sa)(?=,?\s.*\d{4}$))/u],
  [/^fr\b/i, /(?<!\p{L})(?:(?:lun|mar|mer|jeu|ven|sam|dim)(?:\.|(?=\)))|(?:lun|jeu|ven)(?=,?\s.*\d{4}$))/iu],
  [/^es\b/i, /(?<!\p{L})(?:(?:lun|mar|mi[ée]|jue|vie|sáb|dom)(?:\.|(?=\)))|(?:lun|jue|vie)(?=,?\s.*\d{4}$))/iu],
];

/** Short weekdays of other languages are words and months in this one. */
const isWeekday = (words: string, language: string): boolean => {
  if (shortDays.some(([tag, day]) => tag.test(language) && day.test(words)) || /[日号號][(（][月火水木金土日]/u.test(words)) return true;
  const [first = '', ...others] = words.match(/\p{L}{2,10}/gu) ?? [];
  const day = [first, ...others].find((word) => monthNamed(word) === null || word.length > 4) ?? '';
  return englishDays.test(day) ? day.length >= 3 && (isEnglishTag.test(language) || day.length > 3) : day.length >= 5;
};
