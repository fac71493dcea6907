import { withMonthDays } from '../entries/days/month-days.ts';
import { withBoldDate } from './bold-date.ts';
import { cleanInline } from './clean-inline.ts';
import { takeMarker } from './markers.ts';
import { splitRunOn } from './run-on.ts';
import { splitProse } from './split-prose.ts';

/** What stands before the words of a line and says what kind of line it is. */
export type Marker = 'bullet' | 'number' | 'heading' | 'quote' | 'none';

/** One line of a pasted text, cleaned of markup, with the place where it stood. */
export type Line = {
  /** The words without indentation, bullet and markup. */
  readonly text: string;
  readonly marker: Marker;
  /** Columns of white space before the first character; a tab counts as four. */
  readonly indent: number;
  /** Whether it is the name and the time of a chat message, put together from two lines. */
  readonly chat: boolean;
  /** Whether it is what somebody said in a chat: times in it are what is talked about. */
  readonly message: boolean;
  /** Whether it is a sentence of prose that tells a time, or what follows such a sentence. */
  readonly sentence: boolean;
  /** The small letter or the number that it began with; empty where none did. */
  readonly letter: string;
  /** Whether it stands between two fences of a code block. */
  readonly code: boolean;
  /** UTF-16 offsets in the input, end exclusive. */
  readonly from: number;
  readonly to: number;
};

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029\v\f]/gu;
const TAG_BREAK = /<br\s{0,3}\/?>|<\/(?:li|p|div|tr|h[1-6]|dt|dd)>/giu;
/** Dots that lead from the words of a line to its time, or back. */
const LEADER = /(?<=[\p{L})])\s?(?:\.{4,80}|…{2,40})\s?(?=\d)|(?<=\d(?:\s?\p{L}{1,5})?)\s?(?:\.{4,80}|…{2,40})\s?(?=\p{L})/u;
/** The first words of a line between single marks of emphasis: "*Update* as of 11:15". */
const EMPHASIS = /^[*_](?=\p{L})([^*_\n]{2,40}(?<=[\p{L}\d:.]))[*_](?=[\s:])/u;
const LEADING_BREAK = /^\s{0,50}<br\s{0,3}\/?>\s*[^\s<]|^\s{0,50}<br\s{0,3}\/?>\s*<(?!br|\/)[^<>]{1,200}>\s*[^\s<]/iu;
/** A line of signs alone parts sections and says nothing. */
const RULE = /^(?:[-=_*~#`]\s{0,3}){3,200}$/;
/** The frame of a box drawn with lines. */
const BOX = /^[│┃║]\s?|\s?[│┃║]$|^[┌┐└┘├┤╔╗╚╝╠╣─━═]{1,200}$/g;
const INDENT = /^[ \t\u00a0\u3000]{0,200}/;
const HEADING_TAG = /^\s{0,50}<h[1-6][\s>]/i;
const LIST_TAG = /<li(?:\s[^<>]{0,200})?>/i;
/** Where another entry begins on the same line: "14:00 – a. 14:05 – b." */
const NEXT_ENTRY = /(?<=[.;!?|]\s)(?=\d{1,2}:\d\d(?: ?[ap]m| (?:UTC|[A-Z]{2,4}T))?\s?[–—:-]\s)/gu;
const FIRST_ENTRY = /^\s{0,20}(?:[-*•]\s)?\d{1,2}:\d\d(?: ?[ap]m| (?:UTC|[A-Z]{2,4}T))?\s?[–—:-]\s/u;
/** The same as live tickers write it: "The outage live +++ 22:15 A bad feeling stays +++". */
const NEXT_TICKER = /(?<=\S)\s?(?=\+{3}\s\d{1,2}[:.]\d\d\s)/gu;
const TICKER = /^\s{0,20}\S.{2,300}?\s?\+{3}\s\d{1,2}[:.]\d\d\s/u;
/** The same in sentences: "At 14:02 the alarm fired. At 14:04 we were paged." */
const NEXT_SENTENCE =
  /(?<=[.!]\s)(?=(?:At|By|Around|About|Approximately|Just (?:after|before)|Shortly (?:after|before)|Um|Gegen|Ab|Kurz (?:nach|vor)|À|Vers|Peu (?:après|avant)|A las|Hacia las|Sobre las|Às|Por volta das|Alle|Verso le|Om|Rond|Kl\.|Klokken)\s(?:around |about |approximately )?\d{1,2}[:.h]\d\d)/gu;
const FIRST_SENTENCE =
  /^\s{0,20}(?:At|By|Around|About|Approximately|Just (?:after|before)|Shortly (?:after|before)|Um|Gegen|Ab|Kurz (?:nach|vor)|À|Vers|Peu (?:après|avant)|A las|Hacia las|Sobre las|Às|Por volta das|Alle|Verso le|Om|Rond|Kl\.|Klokken)\s(?:around |about |approximately )?\d{1,2}[:.h]\d\d/u;
/** The same with commas, where at least three entries share a line: "14:02 alarm, 14:04 page, 14:20 done". */
const NEXT_COMMA = /[,;]\s(?=\d{1,2}:\d\d(?: ?[ap]m)?\s(?!\p{Lu}{2,5}(?!\p{L}))\p{L})/gu;
const FIRST_COMMA = /^\s{0,20}(?:[-*•]\s)?\d{1,2}:\d\d(?: ?[ap]m)?\s(?!\p{Lu}{2,5}(?!\p{L}))\p{L}/u;
/** The same in Japanese, whose sentences end without a space. */
const NEXT_JAPANESE = /(?<=。)\s?(?=(?:\d{1,2}月\d{1,2}日|同日|翌日|その後)?[、\s]?(?:午前|午後)?\d{1,2}(?::\d\d|時))/gu;
const FIRST_JAPANESE = /^\s{0,20}(?:\d{4}年|\d{1,2}月\d{1,2}日|(?:午前|午後)?\d{1,2}(?::\d\d|時))[^。]{4,200}。/u;
/** A day as a part of a regular expression. */
const DAY =
  '(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./](?:\\d{2,4})?|\\d{1,2}(?:st|nd|rd|th|\\.)? (?:de )?MONTH|MONTH \\d{1,2})'.replaceAll(
    'MONTH',
    '(?:jan|feb|fév|m[aä]r|apr|abr|avr|ma[iy]|jun|juin|jul|juil|aug|ago|aoû|sep|set|o[ck]t|out|nov|dec|dez|déc|dic|ene|gen)\\p{L}{0,7}',
  );
/** The same with a semicolon between two dated times: "on 12.03. from 10:15 to 11:20; on 13.03. from 08:00 to 08:30". */
const NEXT_DATED = new RegExp(`;\\s(?:(?:and|und|et|y|e)\\s)?(?=(?:(?:on|am|le|el|il|em)\\s)?${DAY}[^;|]{1,30}\\d{1,2}[:.h]\\d\\d)`, 'giu');
const FIRST_DATED = new RegExp(`^[^;|]{0,80}${DAY}[^;|]{1,30}\\d{1,2}[:.h]\\d\\d[^;|]{0,60};\\s`, 'iu');
/** The same where each entry has its date and a colon behind its time, in one paragraph: "5/18 1am UTC: a. 5/19 10pm UTC: b". */
const NEXT_STAMPED =
  /(?<=[.;:!?]\s)(?=(?:\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|\d{4}-\d\d-\d\d),?\s\d{1,2}(?::\d\d)?\s?(?:[ap]m)?(?:\s(?:UTC|GMT|[A-Z]{2,4}T))?\s?[:–-]\s)/giu;
/** The same where each has its date and a dash behind its time: "2024-01-13 11:40 – a. 2024-01-13 12:25 – b". */
const NEXT_DASHED =
  /(?<=[.;!?]\s)(?=(?:\d{4}[-/.]\d\d[-/.]\d\d|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}),?[T\s]\d{1,2}:\d\d(?::\d\d)?\s?(?:[ap]m|Z|UTC|GMT|[A-Z]{2,4}T)?\s?[–—:-]\s)/giu;
const FIRST_DASHED = /^\s{0,20}(?:[-*•]\s)?(?:\p{L}{3,12}: )?(?:\d{4}[-/.]\d\d[-/.]\d\d|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}),?[T\s]\d{1,2}:\d\d/u;
const BARE_FENCE = /^\s{0,200}(?:>\s{0,20}){0,3}(?:`{3,20}|~{3,20})\s*$/;
const FENCE = /^\s{0,20}(?:>\s{0,20}){0,3}(?:```(?![^`]{1,200}```)|~~~)/;

function indentOf(space: string): number {
  let columns = 0;
  for (const char of space) columns += char === '\t' ? 4 : 1;
  return columns;
}

function lineOf(raw: string, from: number): Line {
  const space = INDENT.exec(raw)?.[0] ?? '';
  const heading = HEADING_TAG.test(raw);
  const item = LIST_TAG.test(raw.slice(0, 400));
  let text = cleanInline(withBoldDate(raw.slice(space.length))).trim();
  if (/^[│┃║┌└├╔╚╠─━═]/.test(text)) text = text.replace(BOX, '').trim();
  if (RULE.test(text) || BARE_FENCE.test(raw) || /^[-–—•*]$/.test(text)) text = '';
  const marker: Marker = heading ? 'heading' : item ? 'bullet' : 'none';
  text = text.replace(/^(\d{1,2})(?:: | :\s?)(\d{2})(?=\s?[:–—-]\s|\s?[ap]m)/i, '$1:$2');
  if (/^[^|]{1,200}\s\|$/.test(text)) text = text.slice(0, -1).trimEnd();
  if (text.startsWith(': ')) text = text.slice(2).trimStart();
  text = text.replace(LEADER, ' – ').replace(EMPHASIS, '$1');
  text = text.replace(/^([-*•+]\s{1,3})?_(?=\d|\p{L})(.{3,})(?<=\S)_$/u, '$1$2');
  if (text.startsWith('|') && text.lastIndexOf('|') === 0) text = text.replace(/^\|(?:={3,4}$)?\s?/, '');
  const marked = takeMarker(text, marker);
  return {
    ...marked,
    // Dots alone say that something was left out.
    text: /^(?:\.{2,10}|…|\[(?:\.{2,5}|…)\])$/.test(marked.text) ? '' : marked.text,
    indent: indentOf(space),
    letter: /^\(?([a-z]|\d{1,2})[.)]\s/.exec(text)?.[1] ?? '',
    code: false,
    chat: false,
    message: false,
    sentence: false,
    from,
    to: from + raw.length,
  };
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

/** What parts several entries that share a line; null for a line of one entry. */
function nextOnLine(raw: string): RegExp | null {
  if (raw.length < 20 || raw.length > 4000) return null;
  if (FIRST_ENTRY.test(raw)) return NEXT_ENTRY;
  if (TICKER.test(raw)) return NEXT_TICKER;
  if (FIRST_SENTENCE.test(raw)) return NEXT_SENTENCE;
  if (FIRST_DASHED.test(raw) && raw.search(NEXT_DASHED) > 0) return NEXT_DASHED;
  if (FIRST_JAPANESE.test(raw)) return NEXT_JAPANESE;
  if ((raw.match(NEXT_STAMPED)?.length ?? 0) >= 2) return NEXT_STAMPED;
  if (raw.includes('; ') && FIRST_DATED.test(raw) && raw.search(NEXT_DATED) > 0) return NEXT_DATED;
  return FIRST_COMMA.test(raw) && (raw.match(NEXT_COMMA)?.length ?? 0) >= 2 ? NEXT_COMMA : null;
}

/** Takes a part of a text apart at line ends and at the HTML tags that end a line; rows of pipe tables stay whole. */
export function splitLines(input: string, from = 0, to = input.length): readonly Line[] {
  const lines: Line[] = [];
  const add = (start: number, end: number): void => {
    const raw = input.slice(start, end);
    const next = nextOnLine(raw);
    if (next === null) lines.push(lineOf(raw, start));
    else pieces(input, start, end, next, (a, b) => lines.push({ ...lineOf(input.slice(a, b), a), sentence: next === NEXT_DATED }));
  };
  pieces(input, from, to, LINE_END, (start, end) => {
    const raw = input.slice(start, end);
    const isNothing = (a: number, b: number): boolean =>
      a === start ? input.slice(a, b).trim() === '' && b < end && LEADING_BREAK.test(raw) : a === b;
    if (!raw.includes('<') || /^\s{0,50}\|/.test(raw)) add(start, end);
    // A break that begins a line with words parts nothing.
    else pieces(input, start, end, TAG_BREAK, (a, b) => (isNothing(a, b) ? undefined : add(a, b)));
  });
  return withMonthDays(input, withCode(input, lettered(lines)));
}

/** The sentences of a text that is nothing but prose, as lines of their own; the lines of any other text as they are. */
export function sentencesOf(input: string, lines: readonly Line[]): readonly Line[] {
  return splitProse(input, lines, (from, to) => lineOf(input.slice(from, to), from));
}

/** The same lines with each timeline that goes on in one paragraph taken apart into its entries. */
export function entriesOf(input: string, lines: readonly Line[]): readonly Line[] {
  return splitRunOn(input, lines, (from, to) => lineOf(input.slice(from, to), from));
}

const OUTLINE = /^(\d{1,2})\.(\d{1,2})\.?\s{1,4}(?=\d{1,2}[:h]\d\d)/;

/** After "b." a "c." is the third of a list, not circa; after "1." a "1.1." is its first part, no first of January. */
function lettered(lines: readonly Line[]): readonly Line[] {
  let last = '';
  let part = 0;
  return lines.map((line) => {
    if (line.text === '') return line;
    const outline = OUTLINE.exec(line.text);
    if (outline !== null && outline[1] === last && Number(outline[2]) === part + 1) {
      part += 1;
      return { ...line, text: line.text.slice(outline[0].length), marker: 'number' };
    }
    part = 0;
    const third = last === 'b' && line.marker === 'none' && /^c\.\s/.test(line.text);
    last = third ? 'c' : line.letter;
    return third ? { ...line, text: line.text.slice(2).trimStart(), marker: 'number' } : line;
  });
}

/** Marks the lines between fences; a fence that never closes is none. */
function withCode(input: string, lines: readonly Line[]): readonly Line[] {
  if (!input.includes('```') && !input.includes('~~~')) return lines;
  const fences = lines.flatMap(({ from, to }, index) => (FENCE.test(input.slice(from, Math.min(to, from + 30))) ? [index] : []));
  if (fences.length < 2) return lines;
  const inside = new Set<number>();
  for (let pair = 0; pair + 1 < fences.length; pair += 2) {
    for (let index = fences[pair] ?? 0; index <= (fences[pair + 1] ?? 0); index += 1) inside.add(index);
  }
  return lines.map((line, index) => (inside.has(index) ? { ...line, code: true } : line));
}
