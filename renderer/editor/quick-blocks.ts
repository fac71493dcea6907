import { DecorationSet } from '@tiptap/pm/view';

type ForBlock = DecorationSet['forChild'];

/**
 * The same decorations, found by block at once. ProseMirror asks for those of each block of the text at every key, and the set walks along all
 * decorated blocks each time: with hundreds of them in a long text that was a tenth of a key. What it holds by block stands in its field
 * `children` as from, to, set and so on; where the set holds more than that (decorations across blocks), its own way is kept.
 */
export const quickBlocks = (set: DecorationSet): DecorationSet => {
  const children: unknown = Reflect.get(set, 'children');
  const across: unknown = Reflect.get(set, 'local');
  if (!Array.isArray(children) || !Array.isArray(across) || across.length > 0 || children.length < 60) return set;
  let at = 0;
  // Blocks are asked for in the order of the text: each search goes on where the last one ended, and begins anew when one goes back.
  const forBlock: ForBlock = (offset, node) => {
    if (node.isLeaf) return DecorationSet.empty;
    if (at > 0 && children[at - 3] >= offset) at = 0;
    while (at < children.length && children[at] < offset) at += 3;
    const held: unknown = children[at] === offset ? children[at + 2] : null;
    return held instanceof DecorationSet ? held : DecorationSet.empty;
  };
  return Object.defineProperty(set, 'forChild', { value: forBlock, configurable: true });
};
