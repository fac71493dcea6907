import type { Line } from './split-lines.ts';

/** What names a timeline that goes on behind it in one paragraph: "Timeline (CEST): 21:15 valve opened, 21:17 ...". */
const LABEL =
  /^(?:[\p{L} ]{0,24}(?<!\p{L}))?(?:timeline|time line|chronology|sequence(?: of events)?|events|zeitleiste|zeitlinie|zeitstrahl|zeitlicher ablauf|ablauf|verlauf|tijdlijn|tijdsverloop|verloop|chronologie|déroulé|déroulement|cronolog[ií]a|l[ií]nea de tiempo|linha do tempo|linea temporale|sequenza|tidslinje|forløp|förlopp|aikajana|oś czasu)(?:\s?\([^()\d]{2,24}(?:\d{1,2}(?::\d\d)?)?\))?\s?:[*_]{0,3}\s{1,3}(?=[*_`~]{0,3}\d{1,2}[:h]\d\d)/iu;
const FIRST_TIME = /^[*_`~]{0,3}\d{1,2}:\d\d/;
/** Where the next entry of such a paragraph begins. */
const NEXT =
  /(?:[,;.]|\s?(?:→|->|\|))[*_]{0,3}\s{1,12}(?:(?:and|und|et|en|y|e)\s)?(?=[*_`~]{0,3}\d{1,2}[:h]\d\d(?::\d\d)?(?![\d:h])[`*_]{0,3}(?:\s(?:UTC|GMT|[A-Z]{2,4}T|uhr))?[:]?\s)/giu;
/** What parts an entry from the next one. */
const JOINT = /(?:[,;]|\s?(?:→|->|\|))[*_]{0,3}(?:\s(?:and|und|et|en|y|e))?$/iu;
const ENOUGH = 3;
const LONGEST = 4000;

/** How many lines from one on are a paragraph in plain words; 0 for a line that begins none. */
function paragraph(lines: readonly Line[], at: number): number {
  const isPlain = (line: Line | undefined): boolean => line !== undefined && line.text !== '' && line.marker === 'none' && !line.code;
  if (isPlain(lines[at - 1]) || !isPlain(lines[at])) return 0;
  let count = 1;
  while (isPlain(lines[at + count])) count += 1;
  return count;
}

/** Where the entries of a paragraph begin, in its words; empty where it is no timeline. */
function startsOf(raw: string, lines: readonly Line[]): readonly number[] {
  const label = LABEL.exec(raw)?.[0].length ?? 0;
  // Without a name, only what is wrapped: a paragraph whose other lines begin with a time has one entry a line.
  const isWrapped = lines.length > 1 && FIRST_TIME.test(raw) && !lines.slice(1).some(({ text }) => FIRST_TIME.test(text));
  if (label === 0 && !isWrapped) return [];
  const starts = [...raw.slice(label).matchAll(NEXT)].map((found) => label + found.index + found[0].length);
  return starts.length + 1 < ENOUGH ? [] : [label, ...starts];
}

/** Takes a timeline that is written on in one paragraph, perhaps over several lines, apart into its entries; `lineAt` makes a line of a part of the input. */
export function splitRunOn(input: string, lines: readonly Line[], lineAt: (from: number, to: number) => Line): readonly Line[] {
  const split: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) continue;
    const count = /\d[:h]\d\d/.test(line.text) ? paragraph(lines, index) : 0;
    const rows = lines.slice(index, index + count);
    const to = rows.at(-1)?.to ?? line.to;
    const starts = count === 0 || to - line.from > LONGEST ? [] : startsOf(input.slice(line.from, to), rows);
    if (starts.length === 0) {
      split.push(line);
      continue;
    }
    if ((starts[0] ?? 0) > 0) split.push(lineAt(line.from, line.from + (starts[0] ?? 0)));
    for (const [at, start] of starts.entries()) {
      const part = lineAt(line.from + start, line.from + (starts[at + 1] ?? to - line.from));
      split.push({ ...part, text: part.text.replace(/\s*\n\s*/g, ' ').replace(JOINT, '') });
    }
    index += count - 1;
  }
  return split;
}
