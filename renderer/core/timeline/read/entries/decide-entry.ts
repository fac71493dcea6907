import type { WhenWords } from '../../../time/words/read-when-words.ts';
import type { ReadingFlag } from '../../reading.ts';
import { findTail } from '../inside/find-tail.ts';
import { findWithin } from '../inside/find-within.ts';
import { type Found, wordsBeside } from '../inside/found.ts';
import { isStateAlone, STATES } from '../lines/labels/state-labels.ts';
import { isTimeLabel } from '../lines/labels/time-labels.ts';
import { dateWithin } from '../lines/look-at-line.ts';
import type { PasteStyle, Seen } from '../lines/paste-style.ts';
import type { Head } from '../lines/read-head.ts';
import { acceptHead } from './accept-head.ts';

/** What one line says as an entry of its own. */
export type Decided = {
  readonly when: WhenWords;
  readonly entered: string;
  readonly text: string;
  readonly flags: readonly ReadingFlag[];
  /** Whether the text is only the name of who wrote the lines below. */
  readonly name: boolean;
};

/** Whether a text can be the name of a person who writes messages. */
export function isName(text: string): boolean {
  return text.length <= 40 && /^[\p{Lu}@<][\p{L}\d.'’_()<>@-]*(?: [\p{L}\d.'’_()/-]+){0,3}$/u.test(text);
}

/** A name in small letters with a dash after it, as chats print them: "ann — 05/20/2025 2:02 PM". */
function isHandle(line: string, before: string): boolean {
  return /^[a-z][a-z0-9._-]{1,30}$/.test(before) && /^\s[—–]\s/.test(line.slice(before.length, before.length + 3));
}

/** Whether a line belongs to a bulleted or numbered list. */
export function isListed(seen: Seen): boolean {
  return seen.line.marker === 'bullet' || seen.line.marker === 'number';
}

/** A time without a date in a line that begins with one is of that day: "10 July: the queue stood still (16:45–17:45 UTC)". */
function withHeadDate<T extends Pick<Found, 'when' | 'entered'>>(found: T, { head }: Seen): T {
  if (found.when.date !== null || head === null || !head.strong) return found;
  const { date, clock, from } = head.when;
  if (date === null || date.weak || clock !== null || found.when.from < from) return found;
  return { ...found, when: { ...found.when, date }, entered: `${head.entered} ${found.entered}` };
}

/** The words of such a line without the date that begins it: "2024-03-02 — Resolved (18:20 UTC)". */
function withoutHeadDate(words: string, { head }: Seen, when: WhenWords): string {
  const isOfHead = head !== null && head.when.clock === null && head.when.date !== null && when.date === head.when.date;
  if (!isOfHead || head.entered === '' || !words.startsWith(head.entered)) return words;
  return words.slice(head.entered.length).replace(/^[\s)\]]{0,3}[:,–—-]{0,3}\s{0,3}/u, '');
}

/** The words of a line up to the end of the sentence that a position is in. */
function ownSentence(text: string, at: number): string {
  const end = /(?<=\p{L}{3}|\)|\d{4}|[A-Z]{3})[.!?]\s+(?=\p{Lu})/u.exec(text.slice(at));
  return end === null ? text : text.slice(0, at + end.index);
}

/** A time without a date in a sentence that names one elsewhere is of that day: "On Saturday, 2 March 2024, the power failed at 11:00". */
function withSentenceDate(found: Found, { line }: Seen): Found {
  if (found.when.date !== null || !line.sentence) return found;
  const date = dateWithin(ownSentence(line.text, found.when.to));
  return date?.date.candidates.some((one) => one.year !== null) === true ? { ...found, when: { ...found.when, date: date.date } } : found;
}

function inside(seen: Seen): Decided | null {
  const within = findWithin(seen.line.text);
  if (within === null) return null;
  const found = withSentenceDate(withHeadDate(within, seen), seen);
  const message = `The time was taken from within the sentence: “${found.entered}”.`;
  const flags = [{ kind: 'time-inside', message, words: found.entered }];
  return { when: found.when, entered: found.entered, text: seen.line.text, flags, name: false };
}

/** The time that a line tells at its end or within it, whatever the style of the text; null where it tells none. */
export function toldIn(seen: Seen): Decided | null {
  if (seen.tail === null) return inside(seen);
  const { when, entered } = seen.tail;
  return { when, entered, text: wordsBeside(seen.tail), flags: [], name: false };
}

/** Who or what writes and when, in one bracket on a line of its own: "[Update 11.03.2022 09:04 am]". */
const BRACKETED = /^[[(]\s?\p{L}[^[\]]{1,60}[\])]$/u;
/** The state of an update ahead of its title: "RESOLVED: No water". */
const NEWS = new RegExp(`^[[(*_]{0,3}(?:${STATES})[\\])*_]{0,3}:\\s\\p{L}`, 'iu');
/** Words that say that something happened at the time that ends their line. */
const HAPPENED =
  /(?<!\p{L})(?:restored|resolved|recovered|fixed|began|started|ended|completed|detected|identified|reported|occurred|failed|deployed|behoben|wiederhergestellt|begonnen|rétablie?s?|résolue?s?|restablecid[oa]s?|resuelt[oa]s?|ripristinat[oa]|restaurad[oa]s?)$/iu;

/** Whether a line that ends with a time and its date or zone is an entry however the others are written. */
function isToldAlone({ tail, line }: Seen): boolean {
  if (tail === null || line.code) return false;
  if (isTimeLabel(tail.before, line.text)) return true;
  if (line.marker !== 'none' && line.marker !== 'quote') return false;
  const isDated = tail.when.date?.candidates.some((one) => one.year !== null) === true;
  if (isDated && (BRACKETED.test(line.text) || NEWS.test(tail.before))) return true;
  if (tail.when.date !== null && BRACKETED.test(line.text) && isStateAlone(tail.before)) return true;
  return (isDated || tail.when.zone !== null) && line.text.length < 100 && HAPPENED.test(tail.before);
}

/** The start of the incident whose time ends the line: "T+0: alarm (14:15 UTC)"; null for other lines. */
function startOf(head: Head): Pick<Decided, 'when' | 'entered' | 'text'> | null {
  const { relative, clock } = head.when;
  if (relative?.from !== 'start' || relative.distance !== 0 || clock !== null) return null;
  const tail = findTail(head.rest);
  return tail === null ? null : { when: { ...tail.when, relative }, entered: `${head.entered} ${tail.entered}`, text: tail.before };
}

function isDotTail({ when }: Found): boolean {
  return when.clock?.form === 'dot' && !when.clock.sure && when.zone === null;
}

/** Whether nothing but a word stands before the time that ends a line, as where it is that of something told: "no reminder of the lessons 19:30–22:00". */
function isBare({ when }: Found, text: string): boolean {
  return when.date === null && /\p{L}\s$/u.test(text.slice(0, when.from)) && /^\d/.test(text.slice(when.from));
}

/** Decides whether a line is an entry with a clock time; `sibling` says that it follows an entry in the same list. */
export function decideEntry(seen: Seen, style: PasteStyle, sibling: boolean): Decided | null {
  const { head, named, stamp, tail, line } = seen;
  if (line.chat && tail !== null) return { when: tail.when, entered: tail.entered, text: tail.before, flags: [], name: true };
  if (head !== null && (head.when.clock !== null || head.when.relative !== null)) {
    const accepted = acceptHead(head, seen, style);
    if (accepted === null) return null;
    const start = startOf(head);
    if (start !== null) return { ...start, flags: accepted.flags, name: false };
    return { when: head.when, entered: head.entered, text: head.rest, flags: accepted.flags, name: false };
  }
  const isMid = line.sentence && stamp !== null && stamp.before !== '' && stamp.after !== '';
  if (stamp !== null && !isMid && (style.stamps >= 2 || style.heads + style.stamps + style.tails === 1)) {
    const text = [stamp.before, stamp.after].filter((part) => part !== '').join(' ');
    return { when: stamp.when, entered: stamp.entered, text, flags: [], name: false };
  }
  if (named !== null && style.chat) {
    const text = `${named.before.replace(/:$/, '')}: ${named.after}`;
    return { when: named.when, entered: named.entered, text, flags: [], name: false };
  }
  if (tail !== null && (style.tailLines || isDotTail(tail) || isToldAlone(seen) || (isListed(seen) && (sibling || style.listedTails)))) {
    const { when, entered } = withSentenceDate(withHeadDate(tail, seen), seen);
    const isDot = isDotTail(tail);
    const isAmong = isListed(seen) && style.listedHeads > style.tails && isBare(tail, line.text);
    return {
      when,
      entered,
      text: withoutHeadDate(wordsBeside(tail), seen, when),
      flags: isDot
        ? [
            {
              kind: 'maybe-time',
              message: `“${entered}” was read as a time of day; it could also be a number or a version.`,
              words: entered,
            },
          ]
        : isAmong
          ? [{ kind: 'time-inside', message: `The time was taken from within the sentence: “${entered}”.`, words: entered }]
          : [],
      name: (isName(tail.before) || isHandle(line.text, tail.before)) && line.marker === 'none' && !line.text.startsWith(`${tail.before}:`),
    };
  }
  if (line.sentence || (isListed(seen) && (style.within || sibling))) return inside(seen);
  return null;
}
