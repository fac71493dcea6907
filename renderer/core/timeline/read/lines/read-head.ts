import { type DateReading, readDate } from '../../../time/dates/read-date.ts';
import { readWhenWords, type WhenWords } from '../../../time/words/read-when-words.ts';
import { readZoneWords } from '../../../time/zones/read-zone-words.ts';

/** A line that begins with a time or a date: the words for it, and the words after it. */
export type Head = {
  readonly when: WhenWords;
  /** The words of the time as written, without brackets around them. */
  readonly entered: string;
  readonly rest: string;
  /** Whether something stood between the time and the rest that sets it apart: a colon, a dash, a bracket, a tab. */
  readonly separated: boolean;
  /** Whether more than a comma or a full stop set it apart. */
  readonly strong: boolean;
};

/** Logs sent over the network begin with their priority: "<34>". */
const OPENING = /^(?:<\d{1,3}>)?[[({（【「<|"'`*_@\s🕐-🕧⏰⏱📅📆🗓]{0,12}/u;
const CLOSING =
  /[`"'*_]{0,3}(?:(?:\s{0,40}(?!:[a-z0-9_+-]{2,30}:)(?:[\])}>|）】」、]|[:：;,.](?=[\s\])}*_`"|–—-]|$|\p{L})|(?:\.{2,3}|…)(?=\s|$|\p{L})|[-–—―−─]{1,3}[>►▶→]?(?=\s|$|\p{L})|=+>|⇒|→|➜|➔|»|•|·|\\|\/(?=\s)|\t)|[*_]{1,2}(?=\s|$)|["`](?=[,;]|$)|(?<=[,;])"){1,8}\s{0,200}|\s{1,200})?/uy;

/** A zone ahead of its time: "UTC 14:05", "~UTC 14:05". */
const ZONE_BEFORE = /^[~≈]?(UTC|GMT|[ECMP][SD]T|CES?T|BST|JST|SGT|AES?T)(?:[:,]?\s)(?=\d{1,2}[:.h]\d\d(?!\d))/;
const PARTICLE = /^(?:に|、|頃に|ごろに)\s?/;

/** Whether the time stands in code together with other words: "`16:00 cron`", not "`16:05` Go". */
function isCode(text: string, start: number, end: number): boolean {
  const tick = text.lastIndexOf('`', start);
  if (tick < 0) return false;
  return !/^[\s)\]}>*_"':–—-]{0,6}`/.test(text.slice(end, end + 8)) && text.indexOf('`', end) > 0;
}

const TICKED = /^([[({*_\s]{0,6})`([^`]{4,30})`/;

/** Both times of a range, each in marks of its own: "`17:19`〜`17:27`", "**17:19** – **17:27**". */
const BOTH_TICKED = /^([[({\s]{0,6})([`*_]{1,3})([^`*_]{4,30})\2(\s{0,3}(?:[-–—−~〜～→]|\p{L}{1,6})\s{0,3})\2([^`*_]{3,30})\2/u;

/** Takes a range out of the marks around each of its ends. */
function withoutMarksInside(text: string): string {
  const found = BOTH_TICKED.exec(text);
  if (found === null) return text;
  const [all, before = '', , start = '', between = '', end = ''] = found;
  const range = `${start}${between}${end}`;
  const when = readWhenWords(range, 0);
  return when === null || when.end === null || when.to !== range.length ? text : `${before}${range}${text.slice(all.length)}`;
}

/** Takes a time out of the code marks around it where its zone stands behind them: "`09:00` UTC". */
function withoutTicks(text: string): string {
  const found = TICKED.exec(text);
  const behind = found === null ? '' : text.slice(found[0].length);
  // "`12:00 PM` (Nov 3): all is well".
  const isDated = /^\s?\(/.test(behind) && readWhenWords(behind.replace(/^\s?\(/, ''), 0)?.date != null;
  if (found === null || !(isDated || readZoneWords(text, found[0].length, false) !== null)) return text;
  const [all, before = '', inner = ''] = found;
  const when = readWhenWords(inner, 0);
  const alone = when !== null && when.clock !== null && when.zone === null && when.to === inner.length;
  return alone ? `${before}${inner}${text.slice(all.length)}` : text;
}

/** A bracket with nothing but a day, ahead of a time: "(11 June) 08:00", "[10.06.2024] 14:02". */
const DAY_IN_BRACKET = /^[([]([^()[\]]{3,30})[)\]]\s{1,3}(?=\d{1,2}[:.h]\d\d)/;

/** Takes a day out of the bracket that it stands in ahead of its time. */
function withoutDayBracket(text: string): string {
  const found = DAY_IN_BRACKET.exec(text);
  const day = found?.[1] ?? '';
  const date = found === null ? null : readDate(day, 0);
  if (found === null || date === null || date.candidates.length === 0 || date.length !== day.length) return text;
  return `${day} ${text.slice(found[0].length)}`;
}

/** A bracket ahead of words that holds a day: "(Nov 3): all is well". */
const ASIDE = /^\(([^()]{3,30})\)(?:\s?[:–—]|\s-)?\s/u;

/** The day that stands in brackets right behind a time that other marks set apart, "[12:00] (Nov 3): all is well"; null elsewhere. */
function dayBeside(rest: string): { readonly date: DateReading; readonly rest: string } | null {
  const found = ASIDE.exec(rest);
  const date = found === null ? null : readDate(found[1] ?? '', 0);
  if (found === null || date === null || date.candidates.length === 0 || date.length !== found[1]?.length) return null;
  return { date, rest: rest.slice(found[0].length).trim() };
}

/** Reads the time or date at the beginning of a line's words; null where there is none. */
export function readHead(words: string): Head | null {
  const text = withoutDayBracket(withoutTicks(withoutMarksInside(words)));
  const start = OPENING.exec(text)?.[0].length ?? 0;
  const before = ZONE_BEFORE.exec(text.slice(start, start + 20));
  const read = readWhenWords(text, start + (before?.[0].length ?? 0));
  if (read === null) return null;
  const when = before !== null && read.zone === null ? { ...read, zone: before[1] ?? null } : read;
  // Japanese and Korean set no space between a time and the words after it.
  const glued =
    /[時分秒頃ろ日午ら降り後]/.test(text.charAt(when.to - 1)) ||
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text.slice(when.to));
  if (!glued && /^[\p{L}\d%$€£]/u.test(text.slice(when.to, when.to + 2)) && !/[)\]）】\s]/.test(text.charAt(when.to - 1))) return null;
  if (isCode(text, start, when.to)) return null;
  CLOSING.lastIndex = when.to;
  const gap = CLOSING.exec(text)?.[0] ?? '';
  const rest = text
    .slice(when.to + gap.length)
    .replace(glued ? PARTICLE : /^$/, '')
    .trim();
  const entered = text.slice(start, when.to).trim();
  const dated = when.clock === null || when.date !== null || glued ? null : dayBeside(rest);
  if (dated !== null) return { when: { ...when, date: dated.date }, entered, rest: dated.rest, separated: true, strong: true };
  const separated = gap.trim() !== '' || gap.includes('\t') || rest === '';
  // Columns of plain text stand apart by more spaces than words do.
  const isApart = /\s{3}|\t/.test(gap) && rest !== '';
  return { when, entered, rest, separated: separated || isApart, strong: isApart || (separated && !/^[\s,.]*$/.test(gap)) };
}
