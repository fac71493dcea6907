/** Marks at the beginning of a line that may belong to the whole paste. */
const QUOTE = /^[ \t]{0,4}>/;
const DEEPEST = 3;
/** The tab that word processors set between a bullet and its words. */
const BULLET_TAB = /^([ \t]{0,20}(?:[•·▪◦●○■□➢❖*o§]|\d{1,3}[.)]|[a-z][.)]))\t/gmu;
/** Colons that typographers and Asian keyboards set in times. */
const COLON = /(?<=\d)[\u2236\ua789\uff1a](?=\d)/g;
/** Zones with a full stop behind each letter; the last one may end the sentence. */
const DOTTED = /(?<=\d\s?(?:[ap]\.?m\.?\s)?|\()(?:U\.T\.C|G\.M\.T|[ECMP]\.[SD]?\.?T|C\.E\.S?\.?T|B\.S\.T)\.?(?![\p{L}\d])/giu;
const HAS_DOTTED = /[A-Z]\.(?:[A-Z]\.)?[TC](?![\p{L}\d])/iu;
/** A slip of the hand, "14: 45", where other lines begin with times. */
const SPACED = /^([^\p{L}\d\n]{0,6}(?:[01]\d|2[0-3])): ([0-5]\d)(?= \p{L})/gmu;
const CLOCKED = /^[^\p{L}\d\n]{0,6}\d{1,2}[:.]\d\d(?!\d)/gmu;
const BREAK = /\\(?=\r?$)/;

type Shared = { readonly matches: (line: string) => boolean; readonly strip: (line: string) => string };

/** How a mail or a forum quotes, and how a program indents what is copied from it. */
const QUOTED: Shared = {
  matches: (line) => QUOTE.test(line),
  strip: (line) => line.replace(QUOTE, (mark) => ' '.repeat(mark.length)),
};
const TABBED: Shared = {
  matches: (line) => line.startsWith('\t'),
  strip: (line) => line.replace('\t', ' '),
};

/** Whether nearly all lines of a text carry a mark, those that wrote "Ann wrote:" above excepted. */
function isShared(lines: readonly string[], { matches }: Shared): boolean {
  const said = lines.filter((line) => line.trim() !== '');
  const marked = said.filter(matches).length;
  return marked > 0 && said.length - marked <= Math.min(2, said.length / 10);
}

/** Whether lines end with the backslash that breaks a line in Markdown: most of those that others follow. */
function endsWithBreaks(lines: readonly string[]): boolean {
  const followed = lines.filter((line, index) => line.trim() !== '' && (lines[index + 1] ?? '').trim() !== '');
  const broken = followed.filter((line) => BREAK.test(line)).length;
  return broken > 1 && broken * 2 > followed.length;
}

/** Such zones without their full stops, but one that ends the sentence; marks that nobody sees keep the place. */
function withoutDots(text: string): string {
  return text.replace(DOTTED, (zone, at: number) => {
    const ends = zone.endsWith('.') && /^\s*(?:$|\n|\s\p{Lu})/u.test(text.slice(at + zone.length, at + zone.length + 3));
    return `${zone.replaceAll('.', '')}${ends ? '.' : ''}`.padEnd(zone.length, '\u200b');
  });
}

/**
 * A text without what all of its lines share: marks of a quotation, a tab of indentation, backslashes that only break lines. Spaces
 * take their place, so that every offset stays what it was.
 */
export function undress(text: string): string {
  const plain = HAS_DOTTED.test(text) ? withoutDots(text) : text;
  const closed = (plain.match(CLOCKED)?.length ?? 0) >= 3 ? plain.replace(SPACED, '$1:$2 ') : plain;
  let lines: readonly string[] = closed.replace(COLON, ':').replace(BULLET_TAB, '$1 ').split('\n');
  if (text.includes('>') || text.includes('\t'))
    for (const shared of [QUOTED, TABBED])
      for (let depth = 0; depth < DEEPEST && isShared(lines, shared); depth += 1) lines = lines.map(shared.strip);
  if (text.includes('\\') && endsWithBreaks(lines)) lines = lines.map((line) => line.replace(BREAK, ' '));
  return lines.join('\n');
}
