import type { Passage } from './passage.ts';

/** Whether two passages are parts of one block of the text, as the items of a list are, each of which tells of a thing of its own. */
export const areInOneBlock = (a: Passage, b: Passage): boolean => {
  const [one, other] = [a.placeOf(''), b.placeOf('')];
  return a !== b && one.kind === 'text' && other.kind === 'text' && one.block === other.block;
};
