import type { Block } from '../../rich-text/rich-text.ts';
import { blockText } from '../../rich-text/walk.ts';
import { isOfLater } from '../../timeline/read/zone-said.ts';
import { blockLines } from './block-lines.ts';
import { headedUpdates } from './headed-updates.ts';
import { headingLevel, isHeading } from './headings.ts';
import { joinWeekday } from './join-weekday.ts';
import { isDateHeading, startsWithDate, startsWithTime } from './line-shapes.ts';
import { sectionKind } from './section-kind.ts';
import { stampedUpdates } from './stamped-updates.ts';

/**
 * A run of blocks that is a timeline, from the first to before `to`, the heading that says what all its times have in common, whether each time stands on
 * a line below its words, and the blocks that are the times of updates whose words stand below them.
 */
export type TimelineRun = {
  readonly from: number;
  readonly to: number;
  readonly heading: string;
  readonly isBelow: boolean;
  readonly heads?: ReadonlySet<Block>;
};

type Shape = 'date' | 'timed' | 'other';

const commonZone =
  /\ball (?:the )?times\b|\btimes (?:are|in|shown)\b|toutes les heures|heures? en\b|alle (?:uhr)?zeiten|\bzeiten in\b|todas las horas|\bhoras en\b/iu;
/** Further ways to tell it, which a heading that names a zone knows better than. */
const toldZone =
  /\btimes (?:(?:below|above|here|listed) (?:are|in|shown|use)|use)\b|(?:^|[.;(]\s?)(?:all )?(?:the |these )?timestamps (?:are|in|shown|given|use)\b|\bthroughout(?: (?:this|the) (?:report|page|document|post|timeline))?,? we use\b|\bused? (?:[A-Z]{2,5} )?throughout\b|\beverything below is in\b|\bzeiten sind in\b|^\W*[A-Z]{3,5}\s?=\s?(?:UTC|GMT)\s?[+-]/iu;
const firstCell =
  /^\s?(?:#?\d{1,3}|(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|mié|mie|jeu|jue|ven|vie|sam|sáb|dim|dom)\p{L}{0,8})\.?\s?\|\s?/iu;
const columns =
  /^(?:(?:day|weekday|tag|wochentag|jour|día|#|no\.?|nr\.?|n°|id)\s*\|\s*)?(?:time|date|when|timestamp|hour|heure|horaire|zeit|uhrzeit|datum|hora|fecha)\b[^|]{0,40}\|/iu;

const dotted = /^[\s~≈(]{0,4}(?:c(?:a|irca)?\.?\s?)?(?:[01]?\d|2[0-3])\.[0-5]\d(?:\s?-?ish)?[\s:,–-]+[\p{L}\p{P}]/u;

/**
 * The runs of blocks that are the report's timeline: those under a heading that says so, else every long enough run of dates and timed entries.
 * `isYearAssumed` says that the year of updates that name none will be assumed, since somebody will be asked about it; updates below headings are read then.
 */
export function findTimelines(blocks: readonly Block[], isYearAssumed: boolean): readonly TimelineRun[] {
  const named = blocks.flatMap((block, at) => {
    const run = isHeading(block) && sectionKind(blockText(block)) === 'timeline' ? inSection(blocks, at, isYearAssumed) : null;
    return run === null ? [] : [run];
  });
  if (named.length > 0) return named.filter((run, at) => at === 0 || run.from >= (named[at - 1]?.to ?? 0));
  const updates = stampedUpdates(blocks, 0, blocks.length, isYearAssumed);
  // Where nobody looks at what was read, the page stays as it is: the checks know such pages by their words.
  const headed = updates === null && isYearAssumed ? headedUpdates(blocks) : null;
  if (headed !== null) return [{ ...headed, heading: '', isBelow: false }];
  const runs = updates === null ? looseRuns(blocks) : [{ ...updates, heading: '', isBelow: true }];
  // "Hergang (MEZ)": a heading that nobody knows may tell the zone of what stands right below it.
  return runs.map((run) => {
    const above = blocks[run.from - 1];
    return above !== undefined && isHeading(above) ? { ...run, heading: blockText(above) } : run;
  });
}

/** Whether a line tells the zone of all times. */
export function tellsCommonZone(line: string): boolean {
  return line.length <= 300 && commonZone.test(line) && !isOfLater(line);
}

/** Whether a line tells the zone of the times of a timeline over which nothing else does. */
export function tellsZone(line: string): boolean {
  return line.length <= 300 && toldZone.test(line) && !isOfLater(line);
}

/** Whether a line can only be the head of a table of times. */
export function isColumnHead(line: string): boolean {
  return line.length <= 120 && columns.test(line.trim());
}

function inSection(blocks: readonly Block[], heading: number, isYearAssumed: boolean): TimelineRun | null {
  const level = headingLevel(blocks[heading]);
  let end = heading + 1;
  while (end < blocks.length && !endsSection(blocks[end], level)) end += 1;
  const said = blockText(blocks[heading] ?? { type: 'horizontalRule' });
  const updates = stampedUpdates(blocks, heading + 1, end, isYearAssumed);
  if (updates !== null) return { ...updates, heading: said, isBelow: true };
  // "11.50 Deployed" may be a figure like any other; two of them in a timeline are its entries.
  const areDotted = blocks.slice(heading + 1, end).filter(isDotted).length >= 2;
  // Code shows a log where entries stand outside of it.
  const isLog = blocks.slice(heading + 1, end).some((block) => block.type !== 'codeBlock' && shapeOf(block, true) === 'timed');
  let from = -1;
  let to = -1;
  for (let at = heading + 1; at < end; at += 1) {
    const block = blocks[at];
    if (isLog && block?.type === 'codeBlock') continue;
    const shape = areDotted && block !== undefined && isDotted(block) ? 'timed' : shapeOf(block, true);
    if (shape === 'timed') to = at + 1;
    if (from === -1 && (shape !== 'other' || isPreface(block))) from = at;
  }
  if (to === -1) return byDays(blocks.slice(0, end), from, said);
  return { from, to, heading: said, isBelow: false };
}

/** Days with what happened on them below, and no time of day anywhere: two of them are a timeline under its heading. */
function byDays(blocks: readonly Block[], from: number, heading: string): TimelineRun | null {
  const days = blocks.flatMap((block, at) => (at >= from && from !== -1 && shapeOf(block, true) === 'date' ? [at] : []));
  if (days.length < 2 || !days.every((at) => isTold(blocks[at + 1]))) return null;
  const last = days.at(-1) ?? from;
  const after = blocks.findIndex((block, at) => at > last && (block.type === 'horizontalRule' || isHeading(block)));
  return { from: days[0] ?? from, to: after === -1 ? blocks.length : after, heading, isBelow: false };
}

/** Whether a block tells something: words or a list. */
function isTold(block: Block | undefined): boolean {
  return block !== undefined && block.type !== 'horizontalRule' && shapeOf(block, true) !== 'date' && blockLines(block).length > 0;
}

/** Whether a paragraph begins with a time that is written with a dot. */
function isDotted(block: Block): boolean {
  return block.type === 'paragraph' && !isHeading(block) && dotted.test(blockText(block));
}

function endsSection(block: Block | undefined, level: number): boolean {
  if (block === undefined || !isHeading(block)) return false;
  const text = blockText(block);
  return !isDateHeading(text) && !startsWithTime(text) && (headingLevel(block) <= level || sectionKind(text) !== null);
}

function isPreface(block: Block | undefined): boolean {
  const text = block?.type === 'paragraph' ? joinWeekday(blockText(block)) : '';
  return tellsCommonZone(text) || tellsZone(text) || isColumnHead(text);
}

function looseRuns(blocks: readonly Block[]): readonly TimelineRun[] {
  const runs: TimelineRun[] = [];
  const shapes = blocks.map((block) => shapeOf(block, false));
  for (let from = 0; from < blocks.length; from += 1) {
    if (shapes[from] === 'other') continue;
    let to = from;
    let last = from;
    let entries = 0;
    let dates = 0;
    for (; to < blocks.length && shapes[to] !== 'other'; to += 1) {
      if (shapes[to] === 'timed') {
        entries += countTimed(blocks[to], false);
        last = to + 1;
      } else dates += 1;
    }
    const start = isPreface(blocks[from - 1]) ? from - 1 : from;
    if (entries >= 3 || (entries >= 1 && dates >= 1)) runs.push({ from: start, to: last, heading: '', isBelow: false });
    from = to;
  }
  return runs;
}

function shapeOf(block: Block | undefined, inTimeline: boolean): Shape {
  if (block === undefined) return 'other';
  if (block.type === 'paragraph') {
    const text = joinWeekday(blockText(block));
    if (isDateHeading(text)) return 'date';
    return isEntry(text, inTimeline) ? 'timed' : 'other';
  }
  const lines = blockLines(block);
  const timed = countTimed(block, inTimeline);
  const details = lines.filter(
    (line, at) => !isEntry(line.text, inTimeline) && !isDateHeading(line.text) && !belongsToEntry(lines, at, inTimeline),
  );
  return timed > 0 && timed >= details.length ? 'timed' : 'other';
}

/** A deeper line under an entry, or the next line of an entry's own item, is part of it. */
function belongsToEntry(lines: ReturnType<typeof blockLines>, at: number, inTimeline: boolean): boolean {
  const before = lines[at - 1];
  const line = lines[at];
  return before !== undefined && line !== undefined && line.depth > before.depth && isEntry(before.text, inTimeline);
}

function countTimed(block: Block | undefined, inTimeline: boolean): number {
  return block === undefined ? 0 : blockLines(block).filter((line) => isEntry(line.text, inTimeline)).length;
}

function isEntry(line: string, inTimeline: boolean): boolean {
  if (startsWithTime(line) || (inTimeline && startsWithDate(line) && !isDateHeading(line))) return true;
  // "Fri | Jan 28 | 02:34 | …": the day of the week may have a column of its own, as may the number of the entry.
  const later = firstCell.exec(line);
  return later !== null && startsWithTime(line.slice(later[0].length).replace(/\s?\|\s?/gu, ' '));
}
