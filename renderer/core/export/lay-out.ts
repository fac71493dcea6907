import type { Report } from '../report/report.ts';
import type { Block, ImageBlock, StructuredKind, TextBlock } from '../rich-text/rich-text.ts';
import { inlineText, notesIn, run, structuredIn } from '../rich-text/walk.ts';
import { isNotification } from '../templates/readers.ts';
import { bareHeadings } from './bare-headings.ts';
import { correctedOf } from './corrected.ts';
import type { ExportOptions } from './export-options.ts';
import { factsOf } from './facts.ts';
import { type HeadingLevels, headingLevels } from './heading-levels.ts';
import { imageBlock } from './image-block.ts';
import type { Labels } from './labels.ts';
import { type NoteNumbers, noteNumbers } from './number-notes.ts';
import { selectEdition } from './select-edition.ts';
import type { Sheet, SheetBlock, SheetInline } from './sheet.ts';
import { type StructuredNode, structuredBlocks } from './structured-blocks.ts';
import { layOutTable } from './tables/lay-out-table.ts';

/** What the blocks need from their surroundings, in reading order. */
type Layout = {
  readonly levels: HeadingLevels;
  readonly notes: NoteNumbers;
  readonly structured: (node: StructuredNode) => readonly SheetBlock[];
  readonly image: (block: ImageBlock) => SheetBlock;
  readonly labels: Labels;
};

/** Sections that no block of the body shows are appended in this order, so that nothing is silently missing. */
const appended = ['facts', 'causes', 'actions', 'timeline', 'status'] as const;

const textOf = (block: TextBlock, { levels, notes }: Layout): readonly SheetBlock[] => {
  const { kind } = block.attrs;
  if (inlineText(block.content).trim() === '' && notesIn(block).length === 0) return [];
  const content = notes.line(block.content ?? []);
  switch (kind) {
    case 'p':
      return [{ kind: 'paragraph', content }];
    case 'quote':
      return [{ kind: 'quote', paragraphs: [content] }];
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
      return [{ kind: 'heading', level: levels.next(Number(kind.slice(1))), content }];
    default:
      return unknown(kind);
  }
};

const unknown = (node: never): never => {
  throw new Error(`The export knows no node ${JSON.stringify(node)}.`);
};

/** A block that not everybody may see says so. */
const blockOf = (block: Block, layout: Layout): readonly SheetBlock[] => {
  const { visibility, pageBreak } = ('attrs' in block && block.attrs) || {};
  const before: readonly SheetBlock[] = pageBreak ? [{ kind: 'page-break' }] : [];
  if (visibility === undefined) return [...before, ...plainBlockOf(block, layout)];
  const audience = { to: visibility, words: layout.labels.visibilities[visibility] };
  const blocks = layout.notes.within(audience.words, () => plainBlockOf(block, layout));
  return blocks.length === 0 ? before : [...before, { kind: 'kept', audience, blocks }];
};

const plainBlockOf = (block: Block, layout: Layout): readonly SheetBlock[] => {
  const { labels } = layout;
  switch (block.type) {
    case 'paragraph':
      return textOf(block, layout);
    case 'bulletList':
    case 'orderedList': {
      const items = block.content.map((item) => blocksOf(item.content, layout));
      if (items.every((item) => item.length === 0)) return [];
      return [{ kind: 'list', start: block.type === 'orderedList' ? block.attrs.start : null, items }];
    }
    case 'taskList': {
      const items = block.content.map(({ attrs: { checked }, content }) => ({
        isDone: checked,
        label: `${labels.stepStates[checked ? 'done' : 'open']}${labels.colon}`,
        blocks: blocksOf(content, layout),
      }));
      return items.every(({ blocks }) => blocks.length === 0) ? [] : [{ kind: 'tasks', items }];
    }
    case 'callout': {
      const { tone } = block.attrs;
      const blocks = blocksOf(block.content, layout);
      return blocks.length === 0 ? [] : [{ kind: 'callout', tone, label: labels.callouts[tone], blocks }];
    }
    case 'table':
      return layOutTable(block, (blocks) => blocksOf(blocks, layout));
    case 'codeBlock': {
      const text = inlineText(block.content);
      return text.trim() === '' ? [] : [{ kind: 'code', text, language: block.attrs?.language ?? null }];
    }
    case 'horizontalRule':
      return [{ kind: 'rule' }];
    case 'image':
      return [layout.image(block)];
    case 'structured':
      return layout.structured(block);
    default:
      return unknown(block);
  }
};

/** Neighbouring quoted paragraphs become one quotation. */
const joinQuotes = (blocks: readonly SheetBlock[]): readonly SheetBlock[] => {
  const joined: SheetBlock[] = [];
  let open: (readonly SheetInline[])[] | null = null;
  for (const block of blocks) {
    if (block.kind !== 'quote') {
      open = null;
      joined.push(block);
    } else if (open === null) {
      open = [...block.paragraphs];
      joined.push({ kind: 'quote', paragraphs: open });
    } else open.push(...block.paragraphs);
  }
  return joined;
};

const blocksOf = (blocks: readonly Block[], layout: Layout): readonly SheetBlock[] =>
  joinQuotes(blocks.flatMap((block) => blockOf(block, layout)));

const isLanguage = (tag: string): boolean => /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(tag);

const notesBlock = (texts: readonly string[], levels: HeadingLevels, labels: Labels): readonly SheetBlock[] =>
  texts.length === 0
    ? []
    : [
        { kind: 'heading', level: levels.next(1), content: [run(labels.sections.notes)] },
        { kind: 'notes', texts },
      ];

/** One edition of a report with all its words in their final order; everything that the edition may not show is gone here. */
export const layOut = (whole: Report, options: ExportOptions, labels: Labels): Sheet => {
  const report = selectEdition(whole, options.edition, options.zone, true);
  const { details, body } = report;
  const language = isLanguage(details.language) ? details.language : 'en';
  const style = { zone: options.zone ?? details.zone, language, labels };
  const levels = headingLevels();
  let [charts, corrections] = [0, 0];
  const numbered = (block: SheetBlock): SheetBlock => {
    if (block.kind !== 'corrections') return block;
    corrections += 1;
    return { ...block, isFirst: corrections === 1 };
  };
  const blocksOfNode = (node: StructuredNode, isTitled: boolean): readonly SheetBlock[] => {
    if (node.attrs.block === 'timeline-chart') charts += 1;
    return structuredBlocks(node, report, options.edition, levels.below(), style, `chart-${charts}`, isTitled).map(numbered);
  };
  const structured: Layout['structured'] = (node) => blocksOfNode(node, false);
  const notes = noteNumbers();
  const pictures = new Map<string, string>();
  const image: Layout['image'] = (block) => imageBlock(block, notes.line(block.content ?? []), report.assets, pictures);
  const layout: Layout = { levels, notes, structured, image, labels };
  const laidOut = body.content.map((block) => blockOf(block, layout));
  // Who reads an edition can do nothing with a heading over nothing; that it is empty is said to who writes it.
  const bare = bareHeadings(laidOut);
  const written = joinQuotes(laidOut.filter((_, at) => !bare.has(at)).flat());

  // By the whole text: a block that is kept from this edition must not come back at its end.
  const placed = structuredIn(whole.body);
  const section = (kind: StructuredKind & keyof Labels['sections']): readonly SheetBlock[] => {
    if (placed.has(kind)) return [];
    const level = levels.next(1);
    const blocks = blocksOfNode({ type: 'structured', attrs: { block: kind } }, true);
    return blocks.length === 0 ? [] : [{ kind: 'heading', level, content: [run(labels.sections[kind])] }, ...blocks];
  };
  const rest = appended.flatMap(section);
  // Who has read the report before must see at once what was wrong in it.
  const first = section('corrections');

  const state = details.state === 'published' ? null : labels.states[details.state];
  const edition = options.edition === 'public' ? null : labels.editions[options.edition];
  const reference = details.reference.trim();
  return {
    language,
    title: details.title.trim() === '' ? labels.untitled : details.title.trim(),
    reference,
    state,
    edition,
    corrected: correctedOf(report, style),
    line: [isNotification(details.kind) ? labels.notification : labels.report, reference, state ?? '', edition ?? ''].filter(
      (part) => part !== '',
    ),
    facts: factsOf(report, style, options),
    bare,
    blocks: [...first, ...written, ...rest, ...notesBlock(notes.texts(), levels, labels)],
    pictures,
  };
};
