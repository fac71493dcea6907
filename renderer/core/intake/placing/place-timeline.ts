import { generateNKeysBetween } from 'fractional-indexing';
import type { ExportWords } from '../../report/export-words.ts';
import { newEvent } from '../../report/new-event.ts';
import type { Id, TimelineEvent } from '../../report/report.ts';
import { keptAs, stricter } from '../../rich-text/kept-as.ts';
import { keptAsWhole, keptIn, keptInside, visibilityOf } from '../../rich-text/kept-in.ts';
import type { Block, PrivateTo } from '../../rich-text/rich-text.ts';
import { blockText, eachBlock, textBlock } from '../../rich-text/walk.ts';
import type { CalendarDate } from '../../time/when.ts';
import type { Doubts } from '../../timeline/doubts/doubts.ts';
import { readingDoubts } from '../../timeline/doubts/reading-doubts.ts';
import { parseTimeline } from '../../timeline/parse-timeline.ts';
import { isStateAlone } from '../../timeline/read/lines/labels/state-labels.ts';
import { zoneSaid } from '../../timeline/read/zone-said.ts';
import type { Leftover, ReadingContext, ReadingFlag, TimelineReading } from '../../timeline/reading.ts';
import type { IntakeNote } from '../intake.ts';
import { readOwnNotes } from '../own/read-notes.ts';
import { suggestMilestones } from '../suggest-milestones.ts';
import { isYearlessPage, withAssumedYear } from './assumed-year.ts';
import { blockLines } from './block-lines.ts';
import { findTimelines, isColumnHead, tellsCommonZone, tellsZone } from './find-timeline.ts';
import { isHeading } from './headings.ts';
import { liftTimeline } from './lift-timeline.ts';
import { isDateHeading, isImpossibleDate } from './line-shapes.ts';
import { isStamp } from './stamp-lines.ts';
import { zoneRemark } from './zone-remark.ts';

/** A body in which the timeline is a structured block, its events, and what the user should look at. */
export type PlacedTimeline = {
  readonly blocks: readonly Block[];
  readonly events: readonly TimelineEvent[];
  /** What is to be looked at in the times of the events, by id. */
  readonly doubts: ReadonlyMap<Id, Doubts>;
  readonly notes: readonly IntakeNote[];
};

/** Where a block stands in the text that was written of a run, and whom a passage of it is kept for: a long list is read once, not for each of its entries. */
type Piece = { readonly block: Block; readonly from: number; readonly to: number; readonly inside: PrivateTo | null };
type ReadRun = {
  readonly from: number;
  readonly to: number;
  readonly reading: TimelineReading;
  readonly left: readonly Left[];
  /** Whom the words of each event are kept for: by its own passages, and by the blocks that these stand in. */
  readonly audiences: readonly { readonly own: PrivateTo | null; readonly block: PrivateTo | null }[];
  /** Whom the whole run is kept for; null where any of it is for everybody. */
  readonly kept: PrivateTo | null;
};
/** Words of one block that are in no event. */
type Left = { readonly at: number; readonly text: string; readonly blocks: readonly Block[] };

/**
 * Reads the runs of blocks that are a timeline: the first becomes the structured block, and words that are no event stay as paragraphs around it.
 * Where one timeline tells no day at all, `dayTold` is asked for that of the report; where its times lead over midnight nobody knows which of the two days that is.
 * Updates of a status page that name no year get it from `nearYear`, asked for a date at most half a year off, with a doubt; without that they stay text, or without a date.
 */
export function placeTimeline(
  given: readonly Block[],
  context: ReadingContext,
  words: ExportWords | null,
  newId: () => Id,
  nearYear: ((page: string) => CalendarDate) | null,
  dayTold: () => CalendarDate | null,
): PlacedTimeline {
  const inPlace = findTimelines(given, nearYear !== null);
  const blocks = inPlace.length > 0 ? given : liftTimeline(given);
  const standing = blocks === given ? inPlace : findTimelines(blocks, nearYear !== null);
  const telling = (tells: (line: string) => boolean) => blocks.find((block) => block.type === 'paragraph' && tells(blockText(block)));
  const [ofAll, told] = [telling(tellsCommonZone), telling(tellsZone)];
  const runs = standing.flatMap(({ from, to, heading, isBelow, heads }): readonly ReadRun[] => {
    const common = ofAll ?? (zoneSaid(heading) === null ? told : undefined);
    const isInside = common !== undefined && blocks.indexOf(common) >= from && blocks.indexOf(common) < to;
    const said = [heading, common === undefined || isInside ? '' : zoneRemark(blockText(common))].filter((line) =>
      /\b[A-Z]{3,5}\b|zone|time|heure|zeit|hora/iu.test(line),
    );
    const head = said.map((line) => `${line.replace(/\n/gu, ' ')}\n\n`).join('');
    const { text, pieces } = written(blocks.slice(from, to), head, isBelow, heads);
    const asWritten = parseTimeline(text, context);
    const isAssumed = nearYear !== null && isYearlessPage(asWritten);
    const dated = standing.length === 1 && tellsNoDay(asWritten) ? onDay(text, context, dayTold()) : null;
    const reading = isAssumed ? withAssumedYear(parseTimeline(text, { ...context, near: nearYear(text) })) : (dated ?? asWritten);
    if (reading.events.length === 0) return [];
    const audiences = reading.events.map((event) => audienceIn(pieces, event));
    return [{ from, to, reading, audiences, left: leftOf(reading.leftovers, text, pieces), kept: keptRun(pieces) }];
  });
  const read = runs.flatMap((run) => run.reading.events);
  // The block that takes a kept timeline's place is kept itself; its events need not be as well.
  const audiences = runs.flatMap(({ audiences, kept }, count) =>
    audiences.map(({ own, block }) => (count === 0 && kept !== null ? own : stricter(own, block))),
  );
  const milestones = suggestMilestones(read.map((event) => event.text));
  const ranks = generateNKeysBetween(null, null, read.length);
  const events = read.map((event, at): TimelineEvent => {
    const own = readOwnNotes(event.text, words);
    const visibility = event.about?.visibility ?? own.visibility;
    return {
      ...newEvent(event.when, own.rest),
      ...event.about,
      id: newId(),
      // An own export says which ones there are.
      milestone: event.about !== undefined ? (event.about.milestone ?? null) : words === null ? (milestones[at] ?? null) : own.milestone,
      visibility: stricter(visibility === 'public' ? null : visibility, audiences[at] ?? null) ?? 'public',
      author: event.about?.author ?? own.author,
      evidence: event.about?.evidence ?? own.evidence,
      rank: ranks[at] ?? '',
    };
  });
  const found = runs.flatMap((run) => readingDoubts(run.reading));
  const doubts = new Map(
    events.flatMap(({ id, when }, at) => {
      const flags = found[at] ?? [];
      return flags.length === 0 ? [] : [[id, { of: when, flags }] as const];
    }),
  );
  const flags = runs.flatMap((run) => [...run.reading.flags, ...run.reading.events.flatMap((event) => event.flags)]);
  const heads = runs.flatMap((run) => run.left.filter((left) => isColumns(left.text)));
  const impossible = runs.flatMap((run) => run.left.filter((left) => isImpossibleDate(left.text)));
  const notes: readonly IntakeNote[] = [
    ...onceEach(flags).map(({ kind, message, words }) => ({ kind, message, words })),
    ...impossible.map((left) => ({
      kind: 'impossible-date',
      message: `“${left.text.replace(/\s*:$/u, '')}” is a date that does not exist: it stays in the text, and the entries below it need their date.`,
      words: left.text,
    })),
    ...heads.map((left) => ({
      kind: 'column-heads',
      message: `The heads of the table’s columns (“${left.text}”) were left out: the timeline has its own.`,
      words: left.text,
    })),
  ];
  return { blocks: replaced(blocks, runs), events, doubts, notes };
}

/** A timeline read as one day's; null where it is not all of that day. */
function onDay(text: string, context: ReadingContext, day: CalendarDate | null): TimelineReading | null {
  if (day === null) return null;
  const reading = parseTimeline(text, { ...context, date: day });
  const isOfDay = reading.events.every(
    ({ when }) => when.date === day && (when.end === null || when.end.date === null || when.end.date === day),
  );
  return isOfDay ? reading : null;
}

function tellsNoDay({ events }: TimelineReading): boolean {
  return events.length > 0 && events.every(({ when }) => when.date === null);
}

/** What is said of several events is told once. */
function onceEach(flags: readonly ReadingFlag[]): readonly ReadingFlag[] {
  return [...new Map(flags.map((flag) => [`${flag.kind} ${flag.message}`, flag])).values()];
}

function replaced(blocks: readonly Block[], runs: readonly ReadRun[]): readonly Block[] {
  const result: Block[] = [];
  let at = 0;
  for (const [count, run] of runs.entries()) {
    result.push(...blocks.slice(at, run.from));
    const left = run.left.filter(({ text }) => !isColumns(text));
    const first = run.reading.events[0]?.from ?? 0;
    result.push(...left.filter(({ at }) => at < first).flatMap(({ blocks }) => blocks));
    if (count === 0) result.push({ type: 'structured', attrs: { block: 'timeline', ...visibilityOf(run.kept) } });
    result.push(...left.filter(({ at }) => at >= first).flatMap(({ blocks }) => blocks), ...imagesIn(blocks.slice(run.from, run.to)));
    at = run.to;
  }
  result.push(...blocks.slice(at));
  return result;
}

/** The images among and inside blocks that were read as lines: an event has no room for them. */
function imagesIn(blocks: readonly Block[]): readonly Block[] {
  return [...eachBlock(blocks)].flatMap(({ block, inside }) => {
    if (block.type !== 'image') return [];
    const to = inside.reduce<PrivateTo | null>((all, one) => stricter(all, keptAsWhole(one)), null);
    return keptAs(visibilityOf(to), [block]);
  });
}

/** Whom the pieces of text are kept for that an event was read from. */
function audienceIn(pieces: readonly Piece[], { from, to }: { readonly from: number; readonly to: number }): ReadRun['audiences'][number] {
  let own: PrivateTo | null = null;
  let block: PrivateTo | null = null;
  for (let at = firstBehind(pieces, from); at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.from >= to) break;
    // A block without words reaches over no event's.
    if (piece.to <= from) continue;
    own = stricter(own, piece.inside);
    block = stricter(block, keptAsWhole(piece.block));
  }
  return { own, block };
}

/** The first of the pieces, which stand in order, that ends behind a place; found by halves, since each entry of a long list asks. */
function firstBehind(pieces: readonly Piece[], place: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.to ?? place) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

function keptRun(pieces: readonly Piece[]): PrivateTo | null {
  const kept = pieces.map(({ block }) => keptAsWhole(block));
  return kept.some((to) => to === null) ? null : kept.reduce(stricter, null);
}

/** The leftovers block by block: one that is a whole block stays that block, links and marks included. What was said above the run is no part of it. */
function leftOf(leftovers: readonly Leftover[], text: string, pieces: readonly Piece[]): readonly Left[] {
  const left: Left[] = [];
  let next = 0;
  for (const leftover of leftovers) {
    while (next < pieces.length && (pieces[next]?.to ?? 0) <= leftover.from) next += 1;
    for (let at = next; at < pieces.length; at += 1) {
      const piece = pieces[at];
      if (piece === undefined || piece.from >= leftover.to) break;
      const from = Math.max(piece.from, leftover.from);
      const part = text.slice(from, Math.min(piece.to, leftover.to));
      const lines = part
        .split('\n')
        .map((line) => line.trim().replace(/^(?:[-*•]|##)\s+/u, ''))
        .filter((line) => line !== '');
      const isWhole = piece.block.type === 'paragraph' && lettersOnly(blockText(piece.block)) === lettersOnly(part);
      if (lines.length > 0)
        left.push({
          at: from,
          text: lines.join(' '),
          blocks: isWhole
            ? [piece.block]
            : keptAs(
                visibilityOf(keptIn(piece.block)),
                lines.map((line) => textBlock('p', line)),
              ),
        });
    }
  }
  return left;
}

/**
 * The blocks as lines, the way people paste a timeline, and where each block stands in them; a time below its words stands right below them, and the
 * words of an update right below its time, one of the `heads`.
 */
function written(
  blocks: readonly Block[],
  head: string,
  isBelow: boolean,
  heads: ReadonlySet<Block> | undefined,
): { readonly text: string; readonly pieces: readonly Piece[] } {
  const parts: string[] = [head];
  const pieces: Piece[] = [];
  let at = head.length;
  for (const [place, block] of blocks.entries()) {
    const lines = blockLines(block);
    // Marked as a heading, "12. Januar 2026" can't be taken for the twelfth item of a list.
    // The state of an update ("Resolved") is a part of it, though it may look like a heading.
    const isMarked =
      block.type === 'paragraph' && (isHeading(block) ? !isStateAlone(blockText(block).trim()) : isDateHeading(blockText(block)));
    const mark = isMarked ? '## ' : '';
    const text = lines.map((line) => (line.depth === 0 ? `${mark}${line.text}` : `${'  '.repeat(line.depth)}- ${line.text}`)).join('\n');
    // Rows of a table belong together; between other blocks a blank line says that a new one begins.
    const following = blocks[place + 1];
    const isWhole =
      (isBelow && !isStamp(lines.at(-1)?.text ?? '') && following !== undefined) ||
      (heads !== undefined && following !== undefined && !heads.has(following));
    const gap = isWhole || (block.type === 'paragraph' && text.includes(' | ')) ? '\n' : '\n\n';
    pieces.push({ block, from: at, to: at + text.length, inside: keptInside(block) });
    parts.push(text, gap);
    at += text.length + gap.length;
  }
  return { text: parts.join(''), pieces };
}

function isColumns(text: string): boolean {
  return isColumnHead(text) && text.trim().split(/\s+/u).length <= 10;
}

function lettersOnly(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
