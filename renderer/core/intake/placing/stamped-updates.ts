import type { Block } from '../../rich-text/rich-text.ts';
import { blockText } from '../../rich-text/walk.ts';
import { isStateAlone } from '../../timeline/read/lines/labels/state-labels.ts';
import { blockLines } from './block-lines.ts';
import { isHeading } from './headings.ts';
import { isKnownHeading } from './section-kind.ts';
import { isPageFoot, isStamp, isYearStamp } from './stamp-lines.ts';

/** Updates each of which has its time on a line below its words, as status pages write them: from the first block to before `to`. */
export type StampedUpdates = { readonly from: number; readonly to: number };

type Line = { readonly text: string; readonly at: number; readonly isStamp: boolean };

/** How far above the first time its update may begin, and how long an update may be, in lines. */
const mostWords = 8;
const mostLines = 30;

/**
 * Finds such updates between two places: two times at least, each with its year, words between each two, words above the first, and none but a
 * page's foot below the last. `isYearAssumed` says that times without a year count too, where each update begins with its state.
 */
export function stampedUpdates(blocks: readonly Block[], from: number, to: number, isYearAssumed: boolean): StampedUpdates | null {
  const lines = blocks.slice(from, to).flatMap((block, at) => linesOf(block, from + at));
  const stamps = lines.flatMap((line, place) => (line.isStamp ? [place] : []));
  const [first = 0, second] = stamps;
  const last = stamps.at(-1) ?? 0;
  if (second === undefined || first === 0 || !stamps.slice(1).every((place, at) => isUpdate(stamps[at] ?? 0, place))) return null;
  const isYearTold = stamps.every((place) => isYearStamp(lines[place]?.text ?? ''));
  const tellState = stamps.slice(0, -1).every((place) => namesState(lines[place + 1]?.text ?? ''));
  // Without a year no event would have a date, and the text says more as it is.
  if (!isYearTold && !(isYearAssumed && tellState)) return null;
  const below = lines[last + 1];
  const stampBlock = lines[last]?.at ?? 0;
  if (below !== undefined && (below.at === stampBlock || !(isPageFoot(below.text) || isKnownHeading(below.text)))) return null;
  const start = startOf(lines, first, second);
  if (start === null) return null;
  // What has sections of its own between two times is no row of updates.
  const hasSections = blocks.slice(start, stampBlock).some((block) => isHeading(block) && !isStateAlone(blockText(block).trim()));
  return hasSections ? null : { from: start, to: stampBlock + 1 };
}

/** Whether words stand between two times, and no more of them than an update has. */
function isUpdate(above: number, stamp: number): boolean {
  return stamp - above > 1 && stamp - above <= mostLines;
}

function linesOf(block: Block, at: number): readonly Line[] {
  return blockLines(block).map(({ text }) => ({ text, at, isStamp: block.type === 'paragraph' && isStamp(text) }));
}

/** The block in which the first update begins: at the state that it names, else as many lines above its time as the second has. */
function startOf(lines: readonly Line[], first: number, second: number): number | null {
  for (let place = first - 1; place >= Math.max(0, first - mostWords); place -= 1) {
    const line = lines[place];
    if (line !== undefined && namesState(line.text) && lines[place - 1]?.at !== line.at) return line.at;
  }
  const size = second - first - 1;
  const start = lines[Math.max(0, first - size)];
  const before = lines[first - 1];
  if (start === undefined || before === undefined) return null;
  return isKnownHeading(start.text) ? before.at : start.at;
}

/** Whether words begin with the state that an update tells: "Resolved", "Resolved - All is well.". */
export function namesState(text: string): boolean {
  return isStateAlone(text) || isStateAlone(/^(.{4,40}?)\s?(?:[–—-]|:)\s/u.exec(text)?.[1] ?? '');
}
