import type { Block, Inline, RichText, TextBlock, TextRun } from './rich-text.ts';

/** Every block of the body in reading order, each with the blocks that it stands in, outermost first. */
export function* eachBlock(blocks: readonly Block[], inside: readonly Block[] = []): Generator<{ block: Block; inside: readonly Block[] }> {
  for (const block of blocks) {
    yield { block, inside };
    if (block.type === 'bulletList' || block.type === 'orderedList') {
      for (const item of block.content) yield* eachBlock(item.content, [...inside, block]);
    }
  }
}

/** Stands for a chip where nobody has looked up its words. */
const chipSign = '\ufffc';

/** The letters of a piece of a line: a line feed for a hard break, one sign for a chip whose words were not looked up (`resolveChips`). */
export const lettersOf = (inline: Inline): string => (inline.type === 'text' ? inline.text : inline.type === 'hardBreak' ? '\n' : chipSign);

/** For where all chips have become words before: one that is left is a bug, never an empty place. */
export const unresolved = ({ attrs }: Extract<Inline, { type: 'chip' }>): never => {
  throw new Error(`This chip was not looked up: ${JSON.stringify(attrs)}`);
};

/** The letters of a line of text, as `lettersOf` gives them. */
export const inlineText = (content: readonly Inline[] | undefined): string => (content ?? []).map(lettersOf).join('');

/** The letters of one block, without those of blocks inside it; empty for rules and structured blocks. */
export const blockText = (block: Block): string => {
  switch (block.type) {
    case 'paragraph':
    case 'codeBlock':
      return inlineText(block.content);
    default:
      return '';
  }
};

/** The body as plain text, a line feed between blocks; structured blocks leave nothing. */
export const plainText = (body: RichText): string =>
  [...eachBlock(body.content)]
    .map(({ block }) => blockText(block))
    .filter((text) => text !== '')
    .join('\n');

/** A text block of the given kind; no content at all when the text is empty. */
export const textBlock = (kind: TextBlock['attrs']['kind'], text: string | readonly Inline[]): TextBlock => {
  const content: readonly Inline[] = typeof text === 'string' ? (text === '' ? [] : [run(text)]) : text;
  return { type: 'paragraph', attrs: { kind }, ...(content.length > 0 ? { content } : {}) };
};

/** A run of text without marks. */
export const run = (text: string): TextRun => ({ type: 'text', text });
