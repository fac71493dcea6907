import { imageAttrs } from './images.ts';
import type { Block, BlockAttrs, Inline, ListItem, Mark, PrivateTo, RichText, StructuredKind, TextKind, TextRun } from './rich-text.ts';
import { run, textBlock } from './walk.ts';

/** Lists deeper than this are flattened: nobody writes them, and deep nesting is how hostile files break readers. */
const deepest = 32;

const textKinds: readonly string[] = ['p', 'h1', 'h2', 'h3', 'h4', 'quote'] satisfies TextKind[];
const structuredKinds: readonly string[] = [
  'timeline',
  'timeline-chart',
  'key-figures',
  'causes',
  'actions',
  'status',
] satisfies StructuredKind[];
const plainMarks: readonly string[] = ['bold', 'italic', 'strike', 'code', 'redacted'];

type Loose = { readonly [key: string]: unknown };
const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value);
const contentOf = (node: Loose): readonly unknown[] => (Array.isArray(node.content) ? node.content : []);
const attrOf = (node: Loose, name: string): unknown => (isLoose(node.attrs) ? node.attrs[name] : undefined);

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
      return [{ ...read, attrs: { ...read.attrs, ...attrsOf(node) } }];
    }
    case 'bulletList':
    case 'orderedList': {
      const items = contentOf(node).flatMap((item) => listItem(item, depth));
      if (items.length === 0) return [];
      if (type === 'bulletList') return [{ type, ...attrsIn(node), content: items }];
      const start = Number(attrOf(node, 'start') ?? 1);
      return [{ type, attrs: { ...attrsOf(node), start: Number.isSafeInteger(start) ? start : 1 }, content: items }];
    }
    case 'codeBlock': {
      const text = gather(node);
      return [{ type, ...attrsIn(node), ...(text === '' ? {} : { content: [run(text)] }) }];
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
      return isStructuredKind(kind) ? [{ type, attrs: { ...attrsOf(node), block: kind } }] : [];
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

const isTextKind = (value: unknown): value is TextKind => typeof value === 'string' && textKinds.includes(value);
const isStructuredKind = (value: unknown): value is StructuredKind => typeof value === 'string' && structuredKinds.includes(value);

/** Whom something is kept for; what cannot be read must not become public by accident. */
const keptFor = (value: unknown): PrivateTo => (value === 'authority' ? value : 'internal');

const attrsOf = (node: Loose): BlockAttrs => {
  const visibility = attrOf(node, 'visibility') ?? 'public';
  return visibility === 'public' ? {} : { visibility: keptFor(visibility) };
};

/** Blocks that stood in one that was kept for somebody are kept for them too. */
const keptAs = (attrs: BlockAttrs, inner: readonly Block[]): readonly Block[] =>
  attrs.visibility === undefined
    ? inner
    : inner.map((block) => (block.type === 'horizontalRule' ? block : ({ ...block, attrs: { ...attrs, ...block.attrs } } as Block)));

const attrsIn = (node: Loose): { readonly attrs?: BlockAttrs } => {
  const attrs = attrsOf(node);
  return attrs.visibility === undefined ? {} : { attrs };
};

const paragraphOf = (text: string): readonly Block[] => (text.trim() === '' ? [] : [textBlock('p', text)]);

const listItem = (node: unknown, depth: number): readonly ListItem[] => {
  if (!isLoose(node)) return [];
  const content = blocks(node.type === 'listItem' ? contentOf(node) : [node], depth + 1);
  const first = content[0];
  if (first === undefined) return [];
  return [{ type: 'listItem', content: first.type === 'paragraph' ? content : [textBlock('p', ''), ...content] }];
};

const inlines = (nodes: readonly unknown[]): readonly Inline[] =>
  nodes.flatMap((node): readonly Inline[] => {
    if (!isLoose(node)) return [];
    if (node.type === 'hardBreak') return [{ type: 'hardBreak' }];
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

/** All letters under a node, found without recursion: a hostile file may nest as deep as it likes. */
const gather = (root: Loose): string => {
  const open: unknown[] = [root];
  let text = '';
  while (open.length > 0) {
    const node = open.pop();
    if (!isLoose(node)) continue;
    if (typeof node.text === 'string') text += node.text;
    if (node.type === 'hardBreak') text += '\n';
    const content = contentOf(node);
    for (let at = content.length - 1; at >= 0; at -= 1) open.push(content[at]);
  }
  return text;
};
