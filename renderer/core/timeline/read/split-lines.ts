import { readDate } from '../../time/read-date.ts';
import { cleanInline } from './clean-inline.ts';

/** What stands before the words of a line and says what kind of line it is. */
export type Marker = 'bullet' | 'number' | 'heading' | 'quote' | 'none';

/** One line of a pasted text, cleaned of markup, with the place where it stood. */
export type Line = {
  /** The words without indentation, bullet and markup. */
  readonly text: string;
  readonly marker: Marker;
  /** Columns of white space before the first character; a tab counts as four. */
  readonly indent: number;
  /** UTF-16 offsets in the input, end exclusive. */
  readonly from: number;
  readonly to: number;
};

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029\v\f]/gu;
const TAG_BREAK = /<br\s{0,3}\/?>|<\/(?:li|p|div|tr|h[1-6]|dt|dd)>/giu;
/** A line of signs alone parts sections and says nothing. */
const RULE = /^(?:[-=_*~#`]\s{0,3}){3,200}$/;
const INDENT = /^[ \t\u00a0\u3000]{0,200}/;
const HEADING_TAG = /^\s{0,50}<h[1-6][\s>]/i;
const LIST_TAG = /<li(?:\s[^<>]{0,200})?>/i;
const HEADING = /^#{1,6}\s{1,5}|^={2,6}\s{0,3}(?=.{1,200}={2,6}\s*$)/;
const BULLET = /^(?:[•◦▪▫●○■□◆◇►▸▶‣⁃∙➤➢✓✔✅❌⚠🔴🟠🟡🟢🔵*+·o§][ \t]{1,8}|[-–—−][ \t]{1,8}|[•◦▪●■►▸‣](?=\S))(?:\[[ xX]\]\s{1,3})?/u;
const NUMBER = /^(?:\(?\d{1,3}[.)][ \t]{1,8}|(?:[abd-z][.)]|c\))[ \t]{1,8})(?=\S)/;
const QUOTE = /^(?:>\s{0,3}){1,5}/;

function indentOf(space: string): number {
  let columns = 0;
  for (const char of space) columns += char === '\t' ? 4 : 1;
  return columns;
}

function lineOf(raw: string, from: number): Line {
  const space = INDENT.exec(raw)?.[0] ?? '';
  const heading = HEADING_TAG.test(raw);
  const item = LIST_TAG.test(raw.slice(0, 400));
  let text = cleanInline(raw.slice(space.length)).trim();
  if (RULE.test(text)) text = '';
  let marker: Marker = heading ? 'heading' : item ? 'bullet' : 'none';
  const quote = QUOTE.exec(text);
  if (quote !== null) {
    text = text.slice(quote[0].length);
    marker = 'quote';
  }
  for (const [pattern, kind] of [
    [HEADING, 'heading'],
    [BULLET, 'bullet'],
    [NUMBER, 'number'],
  ] as const) {
    const found = pattern.exec(text);
    if (found === null || (kind === 'number' && readDate(text, 0)?.weak === false)) continue;
    text = text.slice(found[0].length).trimStart();
    marker = kind;
    if (kind === 'heading') text = text.replace(/\s{0,3}[#=]{1,6}$/, '');
    const inner = kind === 'heading' ? null : BULLET.exec(text);
    if (inner !== null) text = text.slice(inner[0].length).trimStart();
    break;
  }
  return { text, marker, indent: indentOf(space), from, to: from + raw.length };
}

/** Adds the lines of one piece of the input, taken apart wherever a pattern is found. */
function pieces(input: string, from: number, to: number, pattern: RegExp, add: (from: number, to: number) => void): void {
  let start = from;
  for (const found of input.slice(from, to).matchAll(pattern)) {
    add(start, from + found.index);
    start = from + found.index + found[0].length;
  }
  add(start, to);
}

/** Takes a part of a text apart at line ends and at the HTML tags that end a line; rows of pipe tables stay whole. */
export function splitLines(input: string, from = 0, to = input.length): readonly Line[] {
  const lines: Line[] = [];
  const add = (start: number, end: number): void => {
    lines.push(lineOf(input.slice(start, end), start));
  };
  pieces(input, from, to, LINE_END, (start, end) => {
    const raw = input.slice(start, end);
    if (!raw.includes('<') || /^\s{0,50}\|/.test(raw)) add(start, end);
    else pieces(input, start, end, TAG_BREAK, (a, b) => (a === b && a !== start ? undefined : add(a, b)));
  });
  return lines;
}
