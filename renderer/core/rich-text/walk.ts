import type { Block, Footnote, Inline, RichText, StructuredKind, TextBlock, TextRun } from './rich-text.ts';

/** Every block of the body in reading order, each with the blocks that it stands in, outermost first. */
export function* eachBlock(blocks: readonly Block[], inside: readonly Block[] = []): Generator<{ block: Block; inside: readonly Block[] }> {
  for (const block of blocks) {
    yield { block, inside };
    for (const part of partsOf(block)) yield* eachBlock(part, [...inside, block]);
  }
}

/** The structured blocks that stand in a body, in reading order, each kind once. */
export const structuredIn = ({ content }: RichText): ReadonlySet<StructuredKind> =>
  new Set([...eachBlock(content)].flatMap(({ block }) => (block.type === 'structured' ? [block.attrs.block] : [])));

/** The blocks inside a block, by the items or cells that hold them; none for blocks that hold words. */
export const partsOf = (block: Block): readonly (readonly Block[])[] => {
  switch (block.type) {
    case 'bulletList':
    case 'orderedList':
    case 'taskList':
      return block.content.map(({ content }) => content);
    case 'table':
      return block.content.flatMap((row) => row.content.map(({ content }) => content));
    case 'callout':
      return [block.content];
    default:
      return [];
  }
};

/** Stands for a chip where nobody has looked up its words. */
const chipSign = '\ufffc';

/** The letters of a piece of a line: a line feed for a hard break, none for a footnote (`notesIn`), one sign for a chip whose words were not looked up (`resolveChips`). */
export const lettersOf = (inline: Inline): string => {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'hardBreak':
      return '\n';
    case 'footnote':
      return '';
    case 'chip':
      return chipSign;
  }
};

/** For where all chips have become words before: one that is left is a bug, never an empty place. */
export const unresolved = ({ attrs }: Extract<Inline, { type: 'chip' }>): never => {
  throw new Error(`This chip was not looked up: ${JSON.stringify(attrs)}`);
};

/** The letters of a line of text, as `lettersOf` gives them. */
export const inlineText = (content: readonly Inline[] | undefined): string => (content ?? []).map(lettersOf).join('');

/** The texts of the footnotes that hang on a block's own line, in order; empty ones are left out. */
export const notesIn = (block: Block): readonly string[] =>
  block.type === 'paragraph' || block.type === 'image'
    ? (block.content ?? []).filter((inline): inline is Footnote => inline.type === 'footnote' && inline.attrs.text !== '').map(noteText)
    : [];

const noteText = ({ attrs: { text } }: Footnote): string => text;

/** The words of one block as separate texts: its own line, then its footnotes; empty ones are left out. */
export const textsOf = (block: Block): readonly string[] => [blockText(block), ...notesIn(block)].filter((text) => text !== '');

/** The letters of one block, without those of blocks inside it; empty for rules and structured blocks. */
export const blockText = (block: Block): string => {
  switch (block.type) {
    case 'paragraph':
    case 'codeBlock':
    case 'image':
      return inlineText(block.content);
    default:
      return '';
  }
};

/** The body as plain text, a line feed between blocks, a block's footnotes below it; structured blocks leave nothing. */
export const plainText = (body: RichText): string => [...eachBlock(body.content)].flatMap(({ block }) => textsOf(block)).join('\n');

/** A text block of the given kind; no content at all when the text is empty. */
export const textBlock = (kind: TextBlock['attrs']['kind'], text: string | readonly Inline[]): TextBlock => {
  const content: readonly Inline[] = typeof text === 'string' ? (text === '' ? [] : [run(text)]) : text;
  return { type: 'paragraph', attrs: { kind }, ...(content.length > 0 ? { content } : {}) };
};

/** A run of text without marks. */
export const run = (text: string): TextRun => ({ type: 'text', text });
