import type { Report } from '../report/report.ts';
import type { Block, ImageBlock, Inline, StructuredKind, TextBlock } from '../rich-text/rich-text.ts';
import { eachBlock, inlineText, run } from '../rich-text/walk.ts';
import type { ExportOptions } from './export-options.ts';
import { factsOf } from './facts.ts';
import { type HeadingLevels, headingLevels } from './heading-levels.ts';
import { imageBlock } from './image-block.ts';
import type { Labels } from './labels.ts';
import { selectEdition } from './select-edition.ts';
import type { Sheet, SheetBlock } from './sheet.ts';
import { structuredBlocks } from './structured-blocks.ts';

/** How the blocks that stand for something else are laid out. */
type Places = { readonly structured: Structured; readonly image: (block: ImageBlock) => SheetBlock };
type Structured = (kind: StructuredKind) => readonly SheetBlock[];

/** Sections that no block of the body shows are appended in this order, so that nothing is silently missing. */
const appended = ['causes', 'actions', 'timeline', 'status'] as const;

const textOf = ({ attrs: { kind }, content = [] }: TextBlock, levels: HeadingLevels): readonly SheetBlock[] => {
  if (inlineText(content).trim() === '') return [];
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
const blockOf = (block: Block, levels: HeadingLevels, places: Places, labels: Labels): readonly SheetBlock[] => {
  const blocks = plainBlockOf(block, levels, places, labels);
  const visibility = 'attrs' in block ? block.attrs?.visibility : undefined;
  return visibility === undefined || blocks.length === 0 ? blocks : [{ kind: 'kept', audience: labels.visibilities[visibility], blocks }];
};

const plainBlockOf = (block: Block, levels: HeadingLevels, places: Places, labels: Labels): readonly SheetBlock[] => {
  switch (block.type) {
    case 'paragraph':
      return textOf(block, levels);
    case 'bulletList':
    case 'orderedList': {
      const items = block.content.map((item) => blocksOf(item.content, levels, places, labels));
      if (items.every((item) => item.length === 0)) return [];
      return [{ kind: 'list', start: block.type === 'orderedList' ? block.attrs.start : null, items }];
    }
    case 'codeBlock': {
      const text = inlineText(block.content);
      return text.trim() === '' ? [] : [{ kind: 'code', text }];
    }
    case 'horizontalRule':
      return [{ kind: 'rule' }];
    case 'image':
      return [places.image(block)];
    case 'structured':
      return places.structured(block.attrs.block);
    default:
      return unknown(block);
  }
};

/** Neighbouring quoted paragraphs become one quotation. */
const joinQuotes = (blocks: readonly SheetBlock[]): readonly SheetBlock[] => {
  const joined: SheetBlock[] = [];
  let open: (readonly Inline[])[] | null = null;
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

const blocksOf = (blocks: readonly Block[], levels: HeadingLevels, places: Places, labels: Labels): readonly SheetBlock[] =>
  joinQuotes(blocks.flatMap((block) => blockOf(block, levels, places, labels)));

const isLanguage = (tag: string): boolean => /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(tag);

/** One edition of a report with all its words in their final order; everything that the edition may not show is gone here. */
export const layOut = (whole: Report, options: ExportOptions, labels: Labels): Sheet => {
  const report = selectEdition(whole, options.edition);
  const { details, body } = report;
  const language = isLanguage(details.language) ? details.language : 'en';
  const style = { zone: options.zone ?? details.zone, language, labels };
  const levels = headingLevels();
  let charts = 0;
  const structured: Structured = (kind) => {
    if (kind === 'timeline-chart') charts += 1;
    return structuredBlocks(kind, report, options.edition, levels.below(), style, `chart-${charts}`);
  };
  const pictures = new Map<string, string>();
  const places: Places = { structured, image: (block) => imageBlock(block, report.assets, pictures) };
  const written = blocksOf(body.content, levels, places, labels);

  // By the whole text: a block that is kept from this edition must not come back at its end.
  const placed = new Set(
    [...eachBlock(whole.body.content)].flatMap(({ block }) => (block.type === 'structured' ? [block.attrs.block] : [])),
  );
  const rest = appended
    .filter((kind) => !placed.has(kind))
    .flatMap((kind): readonly SheetBlock[] => {
      const level = levels.next(1);
      const blocks = structured(kind);
      return blocks.length === 0 ? [] : [{ kind: 'heading', level, content: [run(labels.sections[kind])] }, ...blocks];
    });

  const state = details.state === 'published' ? null : labels.states[details.state];
  const edition = options.edition === 'public' ? null : labels.editions[options.edition];
  const reference = details.reference.trim();
  return {
    language,
    title: details.title.trim() === '' ? labels.untitled : details.title.trim(),
    reference,
    state,
    edition,
    line: [labels.report, reference, state ?? '', edition ?? ''].filter((part) => part !== ''),
    facts: factsOf(report, style),
    blocks: [...written, ...rest],
    pictures,
  };
};
