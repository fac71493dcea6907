import type { WhenWords } from '../../../time/words/read-when-words.ts';

/** A time found within a line: its words, and what the line says without them. */
export type Found = { readonly when: WhenWords; readonly entered: string; readonly before: string; readonly after: string };

const CLOSE = /^[\s)\]}>】」|"`*_]{0,6}[:,–—-]?\s{0,6}/;
const OPEN = /[\s([{<【「|,;:@–—\-*_"`]{1,8}$/;

/** A bracket around words and time that only closes behind the time: "[Update 3 March, 10:40]". */
const OPENED = /^[[(]\s?(?=[^[\]()]{1,60}$)/u;

/** What stands before a stamp in the source of a status page: `{{< track "2024-05-02 10:00:00" >}}`. */
export const SHORTCODE = /\{\{[<%]?\s?[\w-]{1,20}\s["“]?$/;

/** Whether a position is between two code marks. */
export function inCode(text: string, at: number): boolean {
  let ticks = 0;
  for (let index = text.indexOf('`'); index >= 0 && index < at; index = text.indexOf('`', index + 1)) ticks += 1;
  return ticks % 2 === 1;
}

/** A time with what its line says before and behind it. */
export function foundAt(text: string, when: WhenWords): Found {
  const before = text.slice(0, when.from).replace(SHORTCODE, '').replace(OPEN, '').replace(OPENED, '').trim();
  const after = text.slice(when.to).replace(CLOSE, '').trim();
  return { when, entered: text.slice(when.from, when.to).trim(), before, after };
}

/** Whether words can be nothing but a time of day. */
export function isClear(when: WhenWords): boolean {
  const { clock } = when;
  if (clock === null) return false;
  return clock.form === 'colon' || (clock.sure && clock.form !== 'word') || when.zone !== null || when.date !== null;
}

/** "alle 10.05", "um 10.05": a time with a dot behind a word that stands before nothing but times. */
const DOT_SPOKEN =
  /^(?:um|gegen|ab|seit|bis|alle(?: ore)?|dalle|ore|verso le|(?:in|at)torno alle|circa le|rond|om|vanaf|tot|kl\.?|klo)\s(?:etwa |circa |ca\. |rund |ungefähr |kurz (?:vor|nach) )?\d{1,2}\.\d\d$/iu;

/** The same in English, where numbers are as often anything else. */
const DOT_AT = /^(?:at|around|by|until)\s(?:about |around |approximately |approx\.? |roughly )?(?:[01]\d|2[0-3])\.[0-5]\d$/iu;

/** Whether such a word makes a number with a dot a time. */
export function isDotSpoken({ clock, from, to }: WhenWords, text: string): boolean {
  const isDot = clock?.form === 'dot' && clock.second === null;
  const words = isDot ? text.slice(from, to) : '';
  if (isDot && DOT_AT.test(words)) return /^(?:[.,;)]?\s*$|[.,;)]\s|\s(?:on|and|when|our|the|we)(?!\p{L}))/iu.test(text.slice(to, to + 8));
  return isDot && DOT_SPOKEN.test(words) && !/^\s?(?:%|euro|eur|prozent|percent|mio|mill?i|mrd)/iu.test(text.slice(to, to + 9));
}

/** A note that only tells the same again: a length of time, the times of another zone. */
const SAME =
  /^.\s?[~≈]?(?=\d)(?:.{0,20}\d[:.h]\d\d|[\d.,\s]{1,6}(?:h|hrs?|hours?|min(?:utes?|s|uten)?|std|stunden?|heures?|horas?|ore|s|secs?|seconds?)(?!\p{L}))/iu;

/** What a line says besides the time that ends it: its words, and a note in brackets behind the time. */
export function wordsBeside({ before, after }: Found): string {
  const note = /^[(（].*[\p{L}\d].*[)）]/u.exec(after)?.[0] ?? '';
  return note === '' || SAME.test(note) ? before : `${before} ${note}`;
}
