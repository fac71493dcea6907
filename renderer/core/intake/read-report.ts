import { blankReport } from '../report/blank.ts';
import type { Details, Report, TimelineEvent } from '../report/report.ts';
import { plainText } from '../rich-text/walk.ts';
import type { Zone } from '../time/when.ts';
import { largestTable } from './blocks/largest-table.ts';
import { regroupCallouts } from './blocks/regroup-callouts.ts';
import { regroupTables } from './blocks/regroup-tables.ts';
import { regroupTasks } from './blocks/regroup-tasks.ts';
import { withoutEmptyNotes } from './blocks/without-empty-notes.ts';
import { cleanText } from './clean-text.ts';
import { noPictures, type Pictures, setPicturesAside } from './images/pictures.ts';
import type { IntakeContext, IntakeInput, IntakeNote, IntakeResult } from './intake.ts';
import { keepPrivate } from './own/keep-private.ts';
import { editionNamed, keepWhole } from './own/keep-whole.ts';
import { takeOwnHead } from './own/take-own-head.ts';
import { withContact } from './own/with-contact.ts';
import { guessLanguage } from './placing/guess-language.ts';
import { headDay } from './placing/head-day.ts';
import { headTimeline } from './placing/head-timeline.ts';
import { promoteHeadings } from './placing/headings.ts';
import { nearYear } from './placing/near-year.ts';
import { placeLists } from './placing/place-lists.ts';
import { placeTimeline } from './placing/place-timeline.ts';
import { type TakenDetails, takeDetails } from './placing/take-details.ts';
import { takeTitle } from './placing/take-title.ts';
import { takeUpdated } from './placing/take-updated.ts';
import { unbracedHeading } from './placing/unbraced-heading.ts';
import { guessFormat } from './sources/guess-format.ts';
import { htmlToBlocks } from './sources/html-to-blocks.ts';
import { markdownToBlocks } from './sources/markdown-to-blocks.ts';
import type { SourceBlocks } from './sources/source-blocks.ts';
import { textToBlocks } from './sources/text-to-blocks.ts';
import { summaryNotes } from './summary-notes.ts';

const longest = 5 * 1024 * 1024;

/** A whole report from text, Markdown or HTML: no word of it is lost, and the notes say what was made of it and what to check. */
export function readReport(input: IntakeInput, context: IntakeContext): IntakeResult {
  const aside = setPicturesAside(input.text);
  const format = input.format === 'guess' ? guessFormat(aside.text) : input.format;
  const pictures = format === 'text' ? noPictures : aside.pictures;
  const source = format === 'text' ? input.text : aside.text;
  if (source.length > longest) {
    return {
      kind: 'refused',
      reason: 'This text is longer than 5 MB, more than Debrief reads as one report. Split it and import the parts one by one.',
    };
  }
  if (/^\s{0,9}debrief-file [0-9a-f]{64}\s/.test(source)) {
    return {
      kind: 'refused',
      reason: 'This is a draft or a review of Debrief and no text. Open the file itself, with a name that ends in “.debrief”.',
    };
  }
  const text = cleanText(source);
  if (text.trim() === '') return { kind: 'refused', reason: 'There is no text to import: it is empty or only white space.' };
  const read = sourceOf(text, format, pictures);
  if (read.blocks.length === 0 && read.title === null) {
    return { kind: 'refused', reason: 'There is no text to import: the page has no visible words.' };
  }
  const promoted = promoteHeadings(read.blocks).map(unbracedHeading);
  const own = takeOwnHead(promoted, read.rows);
  // Details are told to everybody: where it can't be told what is private, none is made of a line of the text.
  const edition = read.marked === null ? editionNamed(read.blocks, [read.title, read.pageTitle]) : null;
  const labelled: TakenDetails = edition === null ? takeDetails(own.blocks, read.title !== null) : { blocks: own.blocks, details: {} };
  const titled = takeTitle(labelled.blocks, read.title ?? labelled.details.title ?? null, read.pageTitle, input.name);
  const updated = takeUpdated(titled.blocks, context);
  const timeline = placeTimeline(
    updated.blocks,
    { zone: context.zone, date: null, locale: context.locale, t0: null },
    own.words,
    context.newId,
    context.assumesYear === true && context.today !== null ? nearYear(titled.title, context.today) : null,
    () => headDay(updated.blocks, titled.title),
  );
  const lists = placeLists(timeline.blocks, { rows: read.rows, locale: context.locale, words: own.words }, context.newId);
  const language = own.language ?? guessLanguage(`${titled.title}\n${plainText({ type: 'doc', content: promoted })}`, context.locale);
  const details: Details = {
    ...blankReport.details,
    ...labelled.details,
    ...own.details,
    title: titled.title,
    state: 'draft',
    language,
    zone: commonZone(timeline.events),
    lastUpdated: updated.lastUpdated,
  };
  const grouped = regroupCallouts(regroupTasks(regroupTables(headTimeline(lists.blocks, language), read.rows)));
  const blocks = withoutEmptyNotes(grouped);
  const tooLarge = largestTable(blocks, 'Nothing was imported.');
  if (tooLarge !== null) return { kind: 'refused', reason: tooLarge };
  const content = blocks.length > 0 ? blocks : [{ type: 'paragraph', attrs: { kind: 'p' } } as const];
  const report: Report = {
    details,
    body: { type: 'doc', content },
    events: timeline.events,
    causes: lists.causes,
    actions: lists.actions,
    steps: lists.steps,
    corrections: [],
    facts: [],
    assets: pictures.taken(),
  };
  const kept = edition === null ? keepPrivate(withContact(report), read.words) : keepWhole(report, edition);
  const notes: readonly IntakeNote[] = [...summaryNotes(kept, read, own, edition), ...updated.notes, ...timeline.notes];
  return { kind: 'report', report: kept, doubts: timeline.doubts, notes };
}

function sourceOf(text: string, format: Exclude<IntakeInput['format'], 'guess'>, pictures: Pictures): SourceBlocks {
  switch (format) {
    case 'text':
      return textToBlocks(text);
    case 'markdown':
      return markdownToBlocks(text, pictures);
    case 'html':
      return htmlToBlocks(text, pictures);
  }
}

/** The zone of more than half of the events that have one; null when they share none. */
function commonZone(events: readonly TimelineEvent[]): Zone | null {
  const counts = new Map<Zone, number>();
  let all = 0;
  for (const { when } of events) {
    if (when.zone === null) continue;
    all += 1;
    counts.set(when.zone, (counts.get(when.zone) ?? 0) + 1);
  }
  for (const [zone, count] of counts) if (count * 2 > all) return zone;
  return null;
}
