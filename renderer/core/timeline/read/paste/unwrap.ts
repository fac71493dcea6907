import { takeMarker } from '../lines/markers.ts';
import { readHead } from '../lines/read-head.ts';
import { isSignedLine } from '../lines/signed-line.ts';

/** The widths at which programs for plain text wrap. */
const [NARROWEST, WIDEST] = [50, 120];
const ENOUGH = 3;
/** What a line begins with before its words: spaces, and marks of a quotation. */
const LEAD = /^(?:[ \t]|>(?=[ \t>]|\S)){0,60}/;
/** A line that begins something of its own: a row, a tag, a fence, a field, the stamp of a post. */
const OWN = /^(?:[|<=~[]|`{3}|\*\*|posted\s|\p{Lu}[\p{L} /]{1,24}:(?:\s|$))/iu;
/** A row of a log: a whole date and time near its beginning. */
const LOGGED = /^.{0,30}?\d{4}[-/.]\d\d[-/.]\d\d[T ]\d\d:\d\d/;
/** A stamp rather than the end of a sentence: short, with a time, without a full stop. */
const STAMP = /^(?=.{0,60}\d[:.h]\d\d)[^\n]{4,60}[^.!?,;:]$/;
/** A line that nothing goes on with: a heading, a row of a table, a rule. */
const ENDED = /^(?:#{1,6}\s|\||[-=_*~]{3,}\s*$|<|`{3})|\|\s*$/;
/** The words before a time that stands on the next line. */
const BEFORE_TIME =
  /(?:(?:^|\s)(?:at|by|from|to|until|till|around|about|approximately|between|and|since|before|after|on|of|is|was|um|gegen|ab|bis|von|seit|nach|vor|zwischen|und|am|à|vers|de|entre|et|le|às?|das|até|a las|las|y|e|alle|dalle|ore)|[~–—-]|\d{4}-\d\d-\d\d|\p{L}{3,9} \d{1,2},?(?: \d{4},?)?)$/iu;

type Row = { readonly raw: string; readonly lead: string; readonly words: string; readonly fenced: boolean };

function rowsOf(lines: readonly string[]): readonly Row[] {
  let fenced = false;
  return lines.map((line) => {
    const raw = line.trimEnd();
    const lead = LEAD.exec(raw)?.[0] ?? '';
    const words = raw.slice(lead.length);
    const isFence = /^(?:`{3}|~{3})/.test(words);
    if (isFence) fenced = !fenced;
    return { raw, lead, words, fenced: fenced || isFence };
  });
}

const quotesOf = ({ lead }: Row): number => lead.split('>').length;

/** Whether a line may go on with the words of the one above. */
function mayGoOn(above: Row, row: Row): boolean {
  if (above.fenced || row.fenced || above.words === '' || row.words === '' || quotesOf(above) !== quotesOf(row)) return false;
  if (ENDED.test(above.words) || OWN.test(row.words) || /\t/.test(row.words) || !above.words.includes(' ')) return false;
  if (takeMarker(row.words, 'none').marker !== 'none') return false;
  if (/[.!?:]["”’)]?$/.test(above.words) && STAMP.test(row.words)) return false;
  if (isSignedLine(row.words)) return false;
  if (STAMP.test(above.words) && !/^\p{Ll}/u.test(row.words)) return false;
  if (LOGGED.test(row.words)) return BEFORE_TIME.test(above.words);
  if (!/\d/.test(row.words.slice(0, 20))) return true;
  const head = readHead(row.words);
  return head === null || (head.when.clock ?? head.when.date) === null || /^\(/.test(row.words) || BEFORE_TIME.test(above.words);
}

/**
 * A text with each break taken away that stands only because the next word would not have fitted: where nearly all of its long lines
 * break so, a program wrapped it. Spaces take the place of breaks, so that every offset stays what it was.
 */
export function unwrap(text: string): string {
  const lines = text.split('\n');
  if (lines.length < 2) return text;
  const rows = rowsOf(lines);
  const open = rows.map((row, index) => {
    const below = rows[index + 1];
    return below !== undefined && mayGoOn(row, below);
  });
  const width = rows.reduce((most, { raw }, index) => (open[index] ? Math.max(most, raw.length) : most), 0);
  if (width < NARROWEST || width > WIDEST) return text;
  let [forced, free, sure] = [0, 0, 0];
  const isForced = rows.map(({ raw }, index) => {
    if (!open[index] || raw.length * 3 < width * 2) return false;
    const word = /^\S+/.exec(rows[index + 1]?.words ?? '')?.[0] ?? '';
    const holds = raw.length + 1 + word.length > width;
    if (!holds) free += 1;
    else if (/^\p{Ll}/u.test(word) && !/[.!?:]$/.test(raw)) sure += 1;
    else forced += 1;
    return holds;
  });
  const all = forced + sure;
  const isWrapped = forced === 0 ? sure > 0 : all >= ENOUGH && sure * 3 >= all;
  if (!isWrapped || free * 6 > all) return text;
  return lines
    .map((line, index) => {
      const lead = isForced[index - 1] === true ? '\u1680'.repeat(rows[index]?.lead.length ?? 0) : (rows[index]?.lead ?? '');
      return `${lead}${line.slice(lead.length)}${index === lines.length - 1 ? '' : isForced[index] === true ? ' ' : '\n'}`;
    })
    .join('');
}
