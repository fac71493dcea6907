import type { Transaction } from '@tiptap/pm/state';
import { Mapping, StepMap } from '@tiptap/pm/transform';

/** The way from places before a transaction to those after it. A change from outside (undo, another window) replaces the whole document; what differs is all that it really changed. */
export const mappingOf = ({ before, doc, mapping, steps }: Transaction): Mapping => {
  const [only] = mapping.maps;
  let isWhole = false;
  only?.forEach((from, to) => {
    isWhole ||= steps.length === 1 && from === 0 && to === before.content.size;
  });
  if (!isWhole) return mapping;
  const start = before.content.findDiffStart(doc.content);
  const end = before.content.findDiffEnd(doc.content);
  if (start === null || end === null) return new Mapping();
  // Equal letters at both edges of a change make the two searches overlap.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  return new Mapping([new StepMap([start, end.a + overlap - start, end.b + overlap - start])]);
};
