import type { Mark, Node } from '@tiptap/pm/model';

/**
 * The marks for words that take the place of others: those of the first letter; what is private or redacted in any part is so in the whole,
 * for the organisation alone where one part is.
 */
export const marksOver = (doc: Node, from: number, to: number): readonly Mark[] => {
  let kept: readonly Mark[] = [];
  doc.nodesBetween(from, to, (node) => {
    for (const mark of node.marks) {
      const isWider = mark.type.name === 'private' && kept.some(({ type, attrs }) => type === mark.type && attrs.to === 'internal');
      if ((mark.type.name === 'private' && !isWider) || mark.type.name === 'redacted') kept = mark.addToSet(kept);
    }
  });
  return (doc.nodeAt(from)?.marks ?? []).reduce<readonly Mark[]>((marks, mark) => {
    const wider = mark.addToSet(marks);
    // Code takes no other mark beside it; what keeps words back comes first.
    return kept.every((one) => one.isInSet(wider)) ? wider : marks;
  }, kept);
};
