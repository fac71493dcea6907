import type { Node } from '@tiptap/pm/model';

const known = new WeakMap<Node, string>();

/** What stands for a letter of code in the prose: no word has it, and a word that it touches is none. */
export const codeLetter = '_';

/** A text block's prose, as long as its content, with blanks for all that is no text; empty for a block of code. A block that didn't change is read once. */
export const proseOfBlock = (block: Node): string => {
  const before = known.get(block);
  if (before !== undefined) return before;
  let prose = '';
  if (block.type.spec.code !== true) {
    block.forEach((child) => {
      const isCode = child.marks.some(({ type }) => type.name === 'code');
      prose += child.isText && !isCode ? child.text : (isCode ? codeLetter : ' ').repeat(child.nodeSize);
    });
  }
  known.set(block, prose);
  return prose;
};
