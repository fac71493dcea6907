import type { Report } from '../report/report.ts';
import type { Block, Inline, TextBlock } from '../rich-text/rich-text.ts';
import { eachBlock, inlineText, run } from '../rich-text/walk.ts';
import type { ExportOptions } from './export-options.ts';
import { factsOf } from './facts.ts';
import { type HeadingLevels, headingLevels } from './heading-levels.ts';
import type { Labels } from './labels.ts';
import { selectEdition } from './select-edition.ts';
import type { Sheet, SheetBlock } from './sheet.ts';
import { type StructuredNode, structuredBlocks } from './structured-blocks.ts';

type Structured = (node: StructuredNode) => readonly SheetBlock[];

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
const blockOf = (block: Block, levels: HeadingLevels, structured: Structured, labels: Labels): readonly SheetBlock[] => {
  const blocks = plainBlockOf(block, levels, structured, labels);
  const visibility = 'attrs' in block ? block.attrs?.visibility : undefined;
  return visibility === undefined || blocks.length === 0 ? blocks : [{ kind: 'kept', audience: labels.visibilities[visibility], blocks }];
};

const plainBlockOf = (block: Block, levels: HeadingLevels, structured: Structured, labels: Labels): readonly SheetBlock[] => {
  switch (block.type) {
    case 'paragraph':
      return textOf(block, levels);
    case 'bulletList':
    case 'orderedList': {
      const items = block.content.map((item) => blocksOf(item.content, levels, structured, labels));
      if (items.every((item) => item.length === 0)) return [];
      return [{ kind: 'list', start: block.type === 'orderedList' ? block.attrs.start : null, items }];
    }
    case 'codeBlock': {
      const text = inlineText(block.content);
      return text.trim() === '' ? [] : [{ kind: 'code', text }];
    }
    case 'horizontalRule':
      return [{ kind: 'rule' }];
    case 'structured':
      return structured(block);
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

const blocksOf = (blocks: readonly Block[], levels: HeadingLevels, structured: Structured, labels: Labels): readonly SheetBlock[] =>
  joinQuotes(blocks.flatMap((block) => blockOf(block, levels, structured, labels)));

const isLanguage = (tag: string): boolean => /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(tag);

/** One edition of a report with all its words in their final order; everything that the edition may not show is gone here. */
export const layOut = (whole: Report, options: ExportOptions, labels: Labels): Sheet => {
  const report = selectEdition(whole, options.edition, options.zone);
  const { details, body } = report;
  const language = isLanguage(details.language) ? details.language : 'en';
  const style = { zone: options.zone ?? details.zone, language, labels };
  const levels = headingLevels();
  let charts = 0;
  const structured: Structured = (node) => {
    if (node.attrs.block === 'timeline-chart') charts += 1;
    return structuredBlocks(node, report, options.edition, levels.below(), style, `chart-${charts}`);
  };
  const written = blocksOf(body.content, levels, structured, labels);

  // By the whole text: a block that is kept from this edition must not come back at its end.
  const placed = new Set(
    [...eachBlock(whole.body.content)].flatMap(({ block }) => (block.type === 'structured' ? [block.attrs.block] : [])),
  );
  const section = (kind: keyof Labels['sections']): readonly SheetBlock[] => {
    if (placed.has(kind)) return [];
    const level = levels.next(1);
    const blocks = structured({ type: 'structured', attrs: { block: kind } });
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
    line: [labels.report, reference, state ?? '', edition ?? ''].filter((part) => part !== ''),
    facts: factsOf(report, style),
    blocks: [...first, ...written, ...rest],
  };
};
