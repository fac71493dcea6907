import { parseChip } from './chip.ts';
import { imageAttrs } from './images.ts';
import { keptAs } from './kept-as.ts';
import { attrOf, contentOf, gather, isLoose, type Loose } from './loose.ts';
import { parseTable } from './parse-table.ts';
import type {
  Block,
  BlockAttrs,
  Inline,
  ListItem,
  Mark,
  PrivateTo,
  RichText,
  StructuredKind,
  TaskItem,
  TextKind,
  TextRun,
  TimelineFilter,
  Tone,
} from './rich-text.ts';
import { structuredKinds } from './structured-kinds.ts';
import { run, textBlock } from './walk.ts';

/** Lists deeper than this are flattened: nobody writes them, and deep nesting is how hostile files break readers. */
const deepest = 32;

/** As long as a template's heading may be, since that may be its section's name. */
const longestPart = 500;

const textKinds: readonly string[] = ['p', 'h1', 'h2', 'h3', 'h4', 'quote'] satisfies TextKind[];
const plainMarks: readonly string[] = ['bold', 'italic', 'strike', 'code', 'superscript', 'subscript', 'redacted'];

/** Foreign JSON as a body: what the types don't name is repaired so that its words stay; anything that is no document at all is an empty one. */
export const parseRichText = (value: unknown): RichText => {
  const content = isLoose(value) ? blocks(contentOf(value), 0) : [];
  return { type: 'doc', content: content.length > 0 ? content : [textBlock('p', '')] };
};

const blocks = (nodes: readonly unknown[], depth: number): readonly Block[] => nodes.flatMap((node) => block(node, depth));

const block = (node: unknown, depth: number): readonly Block[] => {
  if (!isLoose(node)) return [];
  const type = node.type;
  if (depth > deepest) return paragraphOf(gather(node));
  switch (type) {
    case 'paragraph': {
      const kind = attrOf(node, 'kind');
      const read = textBlock(isTextKind(kind) ? kind : 'p', inlines(contentOf(node)));
      return [{ ...read, attrs: { ...read.attrs, ...partOf(node), ...attrsOf(node) } }];
    }
    case 'bulletList':
    case 'orderedList': {
      const items = contentOf(node).flatMap((item) => listItem(item, depth));
      if (items.length === 0) return [];
      if (type === 'bulletList') return [{ type, ...attrsIn(node), content: items }];
      const start = Number(attrOf(node, 'start') ?? 1);
      return [{ type, attrs: { ...attrsOf(node), start: Number.isSafeInteger(start) ? start : 1 }, content: items }];
    }
    case 'taskList': {
      const items = contentOf(node).flatMap((item) => taskItem(item, depth));
      return items.length === 0 ? [] : [{ type, ...attrsIn(node), content: items }];
    }
    case 'callout': {
      const tone = attrOf(node, 'tone');
      const content = blocks(contentOf(node), depth + 1).flatMap(inCallout);
      return [
        {
          type,
          attrs: { ...attrsOf(node), tone: isTone(tone) ? tone : 'note' },
          content: content.length > 0 ? content : [textBlock('p', '')],
        },
      ];
    }
    case 'table':
      return parseTable(node, attrsOf(node), depth, blocks);
    case 'codeBlock': {
      const text = gather(node);
      const language = attrOf(node, 'language');
      const attrs = { ...attrsOf(node), ...(typeof language === 'string' && /^[\w+#.-]{1,30}$/.test(language) ? { language } : {}) };
      return [{ type, ...(Object.keys(attrs).length === 0 ? {} : { attrs }), ...(text === '' ? {} : { content: [run(text)] }) }];
    }
    case 'horizontalRule':
      return [{ type }];
    case 'image': {
      const caption = inlines(contentOf(node));
      const attrs = { ...attrsOf(node), ...imageAttrs((name) => attrOf(node, name)) };
      return [{ type, attrs, ...(caption.length > 0 ? { content: caption } : {}) }];
    }
    case 'structured': {
      const kind = attrOf(node, 'block');
      return isStructuredKind(kind)
        ? [{ type, attrs: { ...attrsOf(node), ...(kind === 'timeline' ? filterOf(node) : {}), block: kind } }]
        : [];
    }
    case 'text':
    case 'hardBreak':
      return paragraphOf(gather(node));
    default: {
      const inner = blocks(contentOf(node), depth + 1);
      return keptAs(attrsOf(node), inner.length > 0 ? inner : paragraphOf(gather(node)));
    }
  }
};

const partOf = (node: Loose): { readonly part?: string } => {
  const part = attrOf(node, 'part');
  return typeof part === 'string' && part !== '' && part.length <= longestPart ? { part } : {};
};

const isTextKind = (value: unknown): value is TextKind => typeof value === 'string' && textKinds.includes(value);
const isTone = (value: unknown): value is Tone => value === 'note' || value === 'warning' || value === 'advice';
const isStructuredKind = (value: unknown): value is StructuredKind => structuredKinds.some((kind) => kind === value);

/** Whom something is kept for; what cannot be read must not become public by accident. */
const keptFor = (value: unknown): PrivateTo => (value === 'authority' ? value : 'internal');

const attrsOf = (node: Loose): BlockAttrs => {
  const visibility = attrOf(node, 'visibility') ?? 'public';
  const pageBreak = attrOf(node, 'pageBreak') === true ? ({ pageBreak: true } as const) : {};
  return visibility === 'public' ? pageBreak : { visibility: keptFor(visibility), ...pageBreak };
};

/** A callout holds neither callouts nor structured blocks: the first leave what they hold, the second stand for data and lose no words. */
const inCallout = (block: Block): readonly Block[] => {
  if (block.type === 'callout') return keptAs(block.attrs, block.content);
  return block.type === 'structured' || block.type === 'horizontalRule' ? [] : [block];
};

const attrsIn = (node: Loose): { readonly attrs?: BlockAttrs } => {
  const attrs = attrsOf(node);
  return Object.keys(attrs).length === 0 ? {} : { attrs };
};

/** What cannot be read asks for nothing: a timeline then shows more, which its block says, rather than less. */
const filterOf = (node: Loose): TimelineFilter => {
  const category = attrOf(node, 'category');
  const whose = attrOf(node, 'whose');
  return {
    ...(attrOf(node, 'milestones') === true ? { milestones: true } : {}),
    ...(typeof category === 'string' && category !== '' ? { category } : {}),
    ...(whose === 'public' || whose === 'internal' || whose === 'authority' ? { whose } : {}),
  };
};

const paragraphOf = (text: string): readonly Block[] => (text.trim() === '' ? [] : [textBlock('p', text)]);

/** What an item of either kind of list holds, a text block first; null when it holds nothing. */
const itemContent = (node: Loose, depth: number): readonly Block[] | null => {
  const content = blocks(node.type === 'listItem' || node.type === 'taskItem' ? contentOf(node) : [node], depth + 1);
  const first = content[0];
  if (first === undefined) return null;
  return first.type === 'paragraph' ? content : [textBlock('p', ''), ...content];
};

const listItem = (node: unknown, depth: number): readonly ListItem[] => {
  const content = isLoose(node) ? itemContent(node, depth) : null;
  return content === null ? [] : [{ type: 'listItem', content }];
};

const taskItem = (node: unknown, depth: number): readonly TaskItem[] => {
  const content = isLoose(node) ? itemContent(node, depth) : null;
  return content === null ? [] : [{ type: 'taskItem', attrs: { checked: isLoose(node) && attrOf(node, 'checked') === true }, content }];
};

const inlines = (nodes: readonly unknown[]): readonly Inline[] =>
  nodes.flatMap((node): readonly Inline[] => {
    if (!isLoose(node)) return [];
    if (node.type === 'hardBreak') return [{ type: 'hardBreak' }];
    if (node.type === 'footnote') {
      const text = attrOf(node, 'text');
      return typeof text === 'string' ? [{ type: 'footnote', attrs: { text } }] : [];
    }
    if (node.type === 'chip') {
      const attrs = parseChip(isLoose(node.attrs) ? node.attrs : {}, keptFor);
      if (attrs !== null) return [{ type: 'chip', attrs }];
    }
    if (node.type !== 'text') {
      const text = gather(node);
      return text === '' ? [] : [textRun(text, node.marks)];
    }
    return typeof node.text === 'string' && node.text !== '' ? [textRun(node.text, node.marks)] : [];
  });

const textRun = (text: string, marks: unknown): TextRun => {
  const known = Array.isArray(marks) ? marks.flatMap(mark) : [];
  return known.length > 0 ? { type: 'text', text, marks: known } : run(text);
};

const mark = (value: unknown): readonly Mark[] => {
  if (!isLoose(value)) return [];
  const type = value.type;
  if (type === 'link') {
    const href = attrOf(value, 'href');
    return typeof href === 'string' && href !== '' ? [{ type, attrs: { href } }] : [];
  }
  if (type === 'private') return [{ type, attrs: { to: keptFor(attrOf(value, 'to')) } }];
  return typeof type === 'string' && plainMarks.includes(type) ? [{ type: type as 'bold' }] : [];
};
