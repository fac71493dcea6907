import { Extension } from '@tiptap/core';
import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';

/**
 * What was copied out of a kept block stays kept: the editor would take the words alone and put them into a line that is for everybody.
 * Words of one line are kept as a passage; a list, table or several lines come as the blocks that they were.
 */
export const KeepPastedAudience = Extension.create({
  name: 'keepPastedAudience',

  addProseMirrorPlugins() {
    return [new Plugin({ props: { transformPasted: (slice) => asKept(slice) } })];
  },
});

const asKept = (slice: Slice): Slice => {
  const { content, openStart, openEnd } = slice;
  const [first, last] = [content.firstChild, content.lastChild];
  if (first === null || last === null) return slice;
  const to = first.attrs.visibility;
  if (content.childCount === 1 && openStart === 1 && openEnd === 1 && isLine(first) && typeof to === 'string')
    return new Slice(Fragment.from(first.copy(wordsFor(first.content, to))), openStart, openEnd);
  return new Slice(content, isKept(first, openStart) ? 0 : openStart, isKept(last, openEnd) ? 0 : openEnd);
};

const isLine = ({ isTextblock, type }: Node): boolean => isTextblock && type.spec.code !== true;

const isKept = ({ attrs }: Node, open: number): boolean => open > 0 && typeof attrs.visibility === 'string';

const wordsFor = (words: Fragment, to: string): Fragment => {
  const kept: Node[] = [];
  words.forEach((word) => {
    const { schema } = word.type;
    if (word.type.name === 'chip')
      kept.push(word.type.create({ ...word.attrs, visibility: word.attrs.visibility ?? to }, null, word.marks));
    else if (!word.isText || word.marks.some(({ type }) => type.name === 'private')) kept.push(word);
    // Code has no mark beside it; whom the words are kept for is worth more.
    else kept.push(word.mark(schema.mark('private', { to }).addToSet(word.marks.filter(({ type }) => type.name !== 'code'))));
  });
  return Fragment.from(kept);
};
