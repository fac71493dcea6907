import { readHead } from './read-head.ts';
import { isSignedLine } from './signed-line.ts';
import type { Line } from './split-lines.ts';
import { isSpoken } from './spoken-time.ts';

/** The shortest and the longest line that a program for plain text wraps. */
const [SHORTEST, LONGEST] = [50, 140];
/** A time in brackets that ends a line: what stands below is another entry. */
const TIMED_END = /[([][^()[\]]{0,40}\d[:.h]\d\d[^()[\]]{0,12}(?:\([^()]{1,20}\))?[)\]]{1,2}$/;
/** The longest end of a line. */
const LINE_END = 2;
/** A whole date and time, as rows of a list have them. */
const STAMP = /\d[-/.]\d{1,2}[-/.]\d{2,4},?[T\s]\d{1,2}:\d\d/;

/** A stamp in the source of a status page ends its line. */
const SHORTCODE_END = /[%>]\}\}$/;

/** What says when the words above were posted. */
const POSTED = /^posted\s/i;

function isPlain({ text, marker, code }: Line): boolean {
  return text !== '' && marker === 'none' && !code && !/[|\t]/.test(text);
}

/** Whether a line begins with a time that is none of a sentence, as an entry does. */
function isStamped({ text }: Line): boolean {
  const head = /\d/.test(text.slice(0, 30)) ? readHead(text) : null;
  if (head === null || isSpoken(head)) return false;
  const { clock, date } = head.when;
  return (head.strong && (clock ?? date) !== null) || (clock !== null && date !== null);
}

/** Whether the words of a line go on in the one below, as far as its width tells. */
function isWrapped(line: Line, below: Line): boolean {
  if (!isPlain(line) || !isPlain(below) || line.indent !== below.indent || POSTED.test(below.text) || SHORTCODE_END.test(line.text))
    return false;
  // More than the end of a line lies between paragraphs of a page.
  if (below.from - line.to > LINE_END || TIMED_END.test(line.text)) return false;
  const { length } = line.text;
  return (
    length >= SHORTEST &&
    length <= LONGEST &&
    !/[.!?:;]["”’)]?$/.test(line.text) &&
    !STAMP.test(below.text) &&
    !isStamped(below) &&
    !isSignedLine(below.text)
  );
}

/** The lines with each paragraph that was wrapped at a fixed width put on one line, as mails are. */
export function joinParagraphs(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  let above: Line | null = null;
  for (const line of lines) {
    const last = joined.at(-1);
    if (above !== null && last !== undefined && isWrapped(above, line))
      joined[joined.length - 1] = { ...last, text: `${last.text} ${line.text}`, to: line.to };
    else joined.push(line);
    above = line;
  }
  return joined;
}
