import { isPageFrame } from './labels/page-lines.ts';
import { opensUpdate } from './labels/state-labels.ts';
import type { Seen } from './paste-style.ts';
import { isSpoken } from './spoken-time.ts';

const ENOUGH = 2;

function isTimeOnly(seen: Seen | undefined): boolean {
  return seen?.head != null && seen.head.rest === '' && seen.head.when.clock !== null;
}

/** Whether a line is nothing but a day. */
function isDayAlone({ head }: Seen): boolean {
  return head !== null && head.rest === '' && head.when.clock === null && head.when.date !== null;
}

/**
 * The lines up to the last time alone where another part of the page begins right below it: a heading, or what pages end with. Where words
 * below other times begin so too, that is how entries look.
 */
function withoutEnd(lines: readonly Seen[]): readonly Seen[] {
  const times = lines.flatMap((seen, index) => (isTimeOnly(seen) && seen.line.marker !== 'heading' ? [index] : []));
  const endsAt = (index: number): boolean => {
    const next = lines.slice(index + 1).find(({ line }) => line.text !== '');
    return next !== undefined && (next.line.marker === 'heading' || isPageFrame(next.line.text));
  };
  const last = times.pop();
  return last === undefined || times.length === 0 || !endsAt(last) || times.some(endsAt) ? lines : lines.slice(0, last + 1);
}

/**
 * Whether each time alone has an update above it that begins with its state ("Resolved – All is well") and none stands below the last: true; the
 * other way about: false; null where states don't tell.
 */
function byStates(lines: readonly Seen[]): boolean | null {
  const times = lines.flatMap((seen, index) => (isTimeOnly(seen) && seen.line.marker !== 'heading' ? [index] : []));
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  if (times.length < ENOUGH) return null;
  const has = (from: number, to: number): boolean => lines.slice(from, to).some(({ line }) => opensUpdate(line.text));
  const between = times.slice(1).filter((time, index) => has((times[index] ?? 0) + 1, time)).length;
  if (between * 2 < times.length - 1) return null;
  const [above, below] = [has(0, first), has(last + 1, lines.length)];
  return above === below ? null : above;
}

/** Whether the time of an entry stands on a line of its own below what it says, rather than above. */
export function timesBelow(all: readonly Seen[]): boolean {
  const lines = withoutEnd(all);
  const told = byStates(lines);
  if (told !== null) return told;
  let [above, below, apart, between] = [0, 0, 0, 0];
  let text = false;
  let posted = false;
  for (const [index, seen] of lines.entries()) {
    if (seen.line.text === '' || isPageFrame(seen.line.text)) {
      text = false;
    } else if (isTimeOnly(seen) && seen.line.marker !== 'heading') {
      if (/^posted/i.test(seen.head?.entered ?? '')) posted = true;
      const next = lines[index + 1];
      const follows = next !== undefined && next.line.text !== '' && next.head === null && !isPageFrame(next.line.text);
      if (text && follows) between += 1;
      if (text) below += 1;
      else if (follows) above += 1;
      else apart += 1;
      text = false;
    } else {
      text = (seen.head === null || isSpoken(seen.head)) && seen.line.marker !== 'heading';
    }
  }
  const words = lines.filter((seen) => seen.line.text !== '' && !isPageFrame(seen.line.text) && !isDayAlone(seen));
  const [first, last] = [words[0], words.at(-1)];
  // Words come first and a time last, or the other way round: whatever parts them, that tells which belong together.
  const isEnough = above + below + apart >= ENOUGH && first !== undefined && last !== undefined;
  if (isEnough && isTimeOnly(last) && first.head === null) return true;
  if (isEnough && isTimeOnly(first) && last.head === null) return false;
  // A page may go on behind its last update, past an empty line: its stamp still ends the words above it.
  const end = lines.findLastIndex((seen) => isTimeOnly(seen) && seen.line.marker !== 'heading');
  const isSaid = (seen: Seen | undefined): boolean => seen !== undefined && seen.line.text !== '' && !isTimeOnly(seen);
  if (isEnough && first.head === null && between >= ENOUGH && below > above + apart && isSaid(lines[end - 1]) && !isSaid(lines[end + 1]))
    return true;
  // Where each time has words right above it and none right below, what ends the text is no entry's.
  if (below >= ENOUGH && above + apart + between === 0) return true;
  // A text that ends with words has its times above them, whatever stands at its beginning.
  return (posted && below >= above) || (below > above + apart && isTimeOnly(last));
}
