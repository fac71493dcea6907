import type { ReadingFlag } from '../../reading.ts';
import { type Decided, isListed } from '../entries/decide-entry.ts';
import { isAuthorAlone } from '../lines/comments.ts';
import { isStateAlone } from '../lines/labels/state-labels.ts';
import { isAboutPage } from '../lines/look-at-line.ts';
import type { Mention } from '../lines/mention.ts';
import type { Seen } from '../lines/paste-style.ts';
import type { Line } from '../lines/split-lines.ts';

/** An entry whose text is still being collected. */
export type Open = {
  readonly decided: Decided | null;
  readonly line: Line;
  readonly flags: readonly ReadingFlag[];
  readonly from: number;
  parts: string[];
  to: number;
  readonly mentions: Mention[];
  /** Whether an empty line came since the last words. */
  blank: boolean;
};

/** A line that is a title of what follows. */
export const TITLE = /^(?:[\p{Lu}\p{Lo}\d【■][^.!?]{0,60}[:：]|#.*|[A-Z][A-Z ]{3,40})$/u;

/** Words that end with a colon and are too many for a title: "We have heard from the people who run the building:". */
const SENTENCE = /^(?:\S+\s){5}/u;

/** The words of a line, with a dash where it is an item of a list. */
export function withMark(line: Line): string {
  return line.marker === 'bullet' || line.marker === 'number' ? `- ${line.text}` : line.text;
}

/** Whether an indented line of a log stands below an item of a list or a heading: it shows what the entry tells. */
export function isLogBelow({ decided, line }: Open, seen: Seen): boolean {
  const isOwn = line.marker === 'bullet' || line.marker === 'number' || line.marker === 'heading';
  return decided !== null && isOwn && seen.stamp !== null && seen.line.marker === 'none' && seen.line.indent >= line.indent + 4;
}

/** Whether a line is the next item of the list that an entry is in. */
export function isSibling(open: Open | null, seen: Seen): boolean {
  if (open === null || !isListed(seen)) return false;
  return open.line.marker === seen.line.marker && Math.abs(open.line.indent - seen.line.indent) <= 1;
}

/** Whether a line goes on with what an entry says; `more` tells that further entries follow, `below` that times stand below their words. */
export function continues(open: Open, seen: Seen, more: boolean, below: boolean): boolean {
  const { line } = seen;
  if (line.marker === 'heading' || isAboutPage(line.text) || below) return false;
  const deeper = line.indent > open.line.indent + 1;
  if (deeper) return true;
  const empty = open.parts.every((part) => part === '');
  if (!open.blank) {
    if (isListed(seen)) return open.line.marker === 'none' || open.line.marker === 'heading' || empty;
    return !(TITLE.test(line.text) && isTitleBefore(open));
  }
  // "Update 9:40am:" is followed by its words, whatever comes after them.
  const isNamed = open.parts.length === 1 && (open.line.chat || isStateAlone(open.parts[0] ?? '') || isAuthorAlone(open.parts[0] ?? ''));
  if (TITLE.test(line.text)) return isNamed || (empty && (open.line.marker === 'heading' || SENTENCE.test(line.text)));
  return empty || isNamed || open.line.marker === 'heading' || more;
}

function isTitleBefore(open: Open): boolean {
  return open.line.marker === 'bullet' || open.line.marker === 'number';
}

/** How a note about an entry begins that tells by when something was so: "By 14:04, two people looked". */
const BY =
  /^(?:by|until|till|before|after|bis|vor|nach|jusqu['’]à|avant|après|hasta(?: las?)?|antes de(?: las?)?|después de(?: las?)?|até(?: [àa]s)?|fino alle|prima delle|dopo le|tot|voor|na)\s(?=\d)/iu;

/** Whether an item below an entry of the list is a note about it rather than an entry of its own. */
export function isNoteBelow(open: Open, seen: Seen): boolean {
  return isListed(seen) && open.decided?.when.clock != null && seen.head?.when.date == null && BY.test(seen.line.text);
}
