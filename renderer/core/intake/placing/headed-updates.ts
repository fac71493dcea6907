import type { Block } from '../../rich-text/rich-text.ts';
import { blockText } from '../../rich-text/walk.ts';
import { STATES } from '../../timeline/read/lines/labels/state-labels.ts';
import { blockLines } from './block-lines.ts';
import { headingLevel, isHeading } from './headings.ts';
import { sectionKind } from './section-kind.ts';
import { isPageFoot, isStamp, isYearStamp } from './stamp-lines.ts';

/** Updates each of which stands below a heading, or a line of its own, with its time: from the first block to before `to`, and the blocks that are such lines. */
export type HeadedUpdates = { readonly from: number; readonly to: number; readonly heads: ReadonlySet<Block> };

const label = `[[(]?(?:${STATES}|upd|edit|nachtrag|ergänzung|complément|ampliación)[\\])]?`;
const number = '\\s?(?:#|no\\.? |nr\\.? |n° ?)?\\d{1,3}';
const link = '\\s?(?:[:,(–—-]|on |at |vom |am |du |le |del |el )?\\s?';
const labels = [`^${label}${link}`, `^${label}${number}${link}`, `\\s?[:,(–—-]?\\s?${label}(?:${number})?\\s?[):]?$`].map(
  (one) => new RegExp(one, 'iu'),
);

/** An update is no longer than that, in lines. */
const mostLines = 40;

/**
 * Finds such updates in blocks without a section for the timeline: two with the word for it, or three times alone, all written in the same way, each
 * with its day and year and with words below it.
 */
export function headedUpdates(blocks: readonly Block[]): HeadedUpdates | null {
  const all = blocks.flatMap((block, at) => {
    const stamp = stampIn(block);
    return stamp === null ? [] : [{ at, ...stamp, level: headingLevel(block) }];
  });
  const level = all[0]?.level ?? 9;
  const alike = all.filter((one) => one.level === level);
  const named = alike.filter((one) => one.isNamed);
  // A page that names its updates has its own date besides.
  const heads = named.length >= 2 ? named : alike;
  const places = heads.map(({ at }) => at);
  const [first, second] = places;
  if (first === undefined || second === undefined) return null;
  if ((named.length < 2 && heads.length < 3) || !heads.every(({ words }) => isYearStamp(words))) return null;
  const ends = places.map((at, index) => places[index + 1] ?? endOf(blocks, at, level, places));
  const isWhole = places.every((at, index) => {
    const words = blocks.slice(at + 1, ends[index]);
    const lines = words.flatMap((block) => blockLines(block)).length;
    return lines > 0 && lines <= mostLines && !words.some((block) => headingLevel(block) <= Math.min(level, 4) || isOtherSection(block));
  });
  return isWhole ? { from: first, to: ends.at(-1) ?? first, heads: new Set(places.flatMap((at) => blocks[at] ?? [])) } : null;
}

type StampIn = { readonly words: string; readonly isNamed: boolean };

/** The time that a heading or a short line consists of, and whether it is named an update as well. */
function stampIn(block: Block | undefined): StampIn | null {
  if (block?.type !== 'paragraph') return null;
  const text = blockText(block).trim();
  if (text.length > 90 || text.includes('\n') || !/\d/.test(text)) return null;
  const stripped = labels.map((one) => text.replace(one, '')).filter((one) => one !== text);
  // "date: 2026-08-13 12:56" is a field of the page's head.
  const words = [...(/^\p{L}[\p{L}_-]*\s?:/u.test(text) ? [] : [text]), ...stripped].find(isStamp);
  return words === undefined ? null : { words, isNamed: words !== text };
}

function isOtherSection(block: Block): boolean {
  return isHeading(block) && sectionKind(blockText(block)) !== null;
}

/** Where the last update ends: at the next heading or rule or a page's foot, and below a mere line as soon as the longest one above does. */
function endOf(blocks: readonly Block[], last: number, level: number, places: readonly number[]): number {
  const isLine = level > 4;
  const longest = Math.max(...places.map((at, index) => (places[index + 1] ?? at) - at));
  let end = last + 1;
  while (end < blocks.length && !(isLine && end - last >= longest)) {
    const block = blocks[end];
    if (block === undefined || block.type === 'horizontalRule' || isOtherSection(block)) break;
    if (isHeading(block) && (isLine || headingLevel(block) <= level)) break;
    if (block.type === 'paragraph' && isPageFoot(blockText(block))) break;
    end += 1;
  }
  return end;
}
