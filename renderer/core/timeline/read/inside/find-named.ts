import { readDate } from '../../../time/dates/read-date.ts';
import { readWhenWords } from '../../../time/words/read-when-words.ts';
import { type Found, foundAt, isClear } from './found.ts';

const NAMED =
  /^([<@]?[\p{L}][\p{L}\d._'’-]{0,30}>?(?: #?[\p{Lu}(\d](?<!\(\d)[\p{L}\d.'’)-]{0,30}){0,3}?)(?:\s{0,3}[,:–—-])?\s{1,6}(?=[[(]?(?:\d|\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:,|\s\d)))/u;

/** Several names ahead of a whole time, told apart by commas: "pump-1, pump-2 5/8/2006 9:00 5/8/2006 14:30 Planned work". */
const NAMES =
  /^((?:[\p{L}\d][\p{L}\d._-]{0,30},\s){1,15}[\p{L}\d][\p{L}\d._-]{0,30})\s{1,6}(?=(?:\d{4}([-/.])\d{1,2}\2\d{1,2}|\d{1,2}([-/.])\d{1,2}\3\d{4})(?:T|,?\s)\d{1,2}[:.h]\d\d)/u;

/** Finds the time after the name of whoever wrote a message: "Alice Smith 3:30 PM: looking", "bob [15:31] same here". */
export function findNamed(text: string): Found | null {
  const name = NAMED.exec(text.slice(0, 200)) ?? NAMES.exec(text.slice(0, 400));
  if (name === null) return null;
  const at = name[0].length + (/[[(]/.test(text.charAt(name[0].length)) ? 1 : 0);
  const when = readWhenWords(text, at);
  if (when === null || !isClear(when)) return null;
  if (readDate(text, 0) !== null) return null;
  const found = foundAt(text, when);
  return { ...found, before: (name[1] ?? '').trim() };
}
