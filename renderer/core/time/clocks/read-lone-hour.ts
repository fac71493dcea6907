import { readDayPart } from './read-day-part.ts';

/** Words ahead of an hour after which it can be no number of things: "at 3 in the morning", "à 15 heures". */
const AT_HOUR =
  /(?:^|[\s(])(?:at|around|about|by|until|um|gegen|ab|bis|om|tot|vanaf|rond|omstreeks|tegen|à|vers|dès|a las?|alle|verso le|dalle|[àa]s)\s$/iu;
/** An hour with its word, and nothing behind it that goes on from a length. */
const WITH_WORD = /(\d{1,2})(\s(?:uur|heures|horas))(?!\p{L})/iuy;
const DIGITS = /(\d{1,2})(?=\s\p{L}|\s['’]s)/uy;
const APART = /^\s?[:–—]|^\s-\s/;
/** English says "in the morning" of numbers too: "3 in the morning". */
const ENGLISH = /^,?\s{1,2}(?:in the|at night|early)/i;

/** An hour alone that only the words beside it make a time: "3 de la tarde", "15 uur:", "à 15 heures"; its length is that of the digits and of its word. */
export function readLoneHour(text: string, at: number): { readonly hour: number; readonly length: number } | null {
  const before = text.slice(Math.max(0, at - 12), at);
  if (/\d[:.,]$/.test(before)) return null;
  WITH_WORD.lastIndex = at;
  const word = WITH_WORD.exec(text);
  const end = at + (word?.[0].length ?? 0);
  if (word !== null && (AT_HOUR.test(before) || APART.test(text.slice(end, end + 3)) || readDayPart(text, end) !== null))
    return { hour: Number(word[1]), length: word[0].length };
  DIGITS.lastIndex = at;
  const alone = word === null ? DIGITS.exec(text) : null;
  if (alone === null || readDayPart(text, at + alone[0].length) === null) return null;
  const isEnglish = ENGLISH.test(text.slice(at + alone[0].length, at + alone[0].length + 12));
  return isEnglish && !AT_HOUR.test(before) ? null : { hour: Number(alone[1]), length: alone[0].length };
}
