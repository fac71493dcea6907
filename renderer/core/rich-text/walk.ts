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

/** The letters of a line of text, hard breaks as line feeds. */
export const inlineText = (content: readonly Inline[] | undefined): string =>
  (content ?? []).map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('');

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
