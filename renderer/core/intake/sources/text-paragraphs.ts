import { isDateHeading, startsWithTime } from '../placing/line-shapes.ts';
import { haveStampsBelow, isStamp } from '../placing/stamp-lines.ts';

const label = /^\p{L}[\p{L} ’'-]{0,28}\p{L}\s?:\s\S/u;

/** The paragraphs in lines that have no blank line between them, each as its own lines with wrapped ones joined. */
export function paragraphsOf(lines: readonly string[]): readonly (readonly string[])[] {
  if (haveStampsBelow(lines)) return updatesOf(lines);
  const groups: string[][] = [];
  const isLabelled = lines.length > 1 && lines.every((line) => label.test(line));
  for (const line of lines) {
    const open = groups.at(-1);
    const before = open?.at(-1);
    if (open === undefined || before === undefined || isLabelled || isDateHeading(line) || isDateHeading(before)) groups.push([line]);
    else if (startsWithTime(line) && beginsEntry(open, before)) groups.push([line]);
    else if (label.test(line) && (label.test(before) || before.length < 40)) groups.push([line]);
    else open.push(line);
  }
  return groups.map(unwrapped);
}

/** The updates of a status page: the words of each, and the line of its time. */
function updatesOf(lines: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (isStamp(line)) groups.push([line], []);
    else groups.at(-1)?.push(line);
  }
  return groups.filter((group) => group.length > 0).map(unwrapped);
}

/** A wrapped sentence may have a time at the start of a line; an entry follows another entry, a short line, or the end of a sentence. */
function beginsEntry(open: readonly string[], before: string): boolean {
  return startsWithTime(open[0] ?? '') || before.length < 40 || /[.:;!?]$/u.test(before);
}

/** Joins a line with the next where the next one's first word would not have fitted. */
function unwrapped(lines: readonly string[]): readonly string[] {
  if (lines.length < 2) return lines;
  const widest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const whole: string[] = [];
  let parts: string[] = [];
  let before = '';
  for (const line of lines) {
    const firstWord = /^\S*/u.exec(line)?.[0].length ?? 0;
    const isWrap = widest >= 40 && before.length + 1 + firstWord > widest - 4;
    if (parts.length > 0 && !isWrap && !startsWithTime(parts[0] ?? '')) {
      whole.push(parts.join(' '));
      parts = [];
    }
    parts.push(line);
    before = line;
  }
  whole.push(parts.join(' '));
  return whole;
}
