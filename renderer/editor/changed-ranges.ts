import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';

/** What a transaction replaced: from and to in the document before it, and in the one after it. */
export type ChangedRange = {
  readonly before: { readonly from: number; readonly to: number };
  readonly after: { readonly from: number; readonly to: number };
};

/** The places that a transaction changed, each step's by itself; a change of an attribute counts as one of its node. */
export const changedRanges = (tr: Transaction): readonly ChangedRange[] =>
  tr.steps.flatMap((step, at) => {
    const back = tr.mapping.slice(0, at).invert();
    const on = tr.mapping.slice(at + 1);
    const ranges: ChangedRange[] = [];
    const add = (oldFrom: number, oldTo: number, newFrom: number, newTo: number): void => {
      ranges.push({
        before: { from: back.map(oldFrom, -1), to: back.map(oldTo, 1) },
        after: { from: on.map(newFrom, -1), to: on.map(newTo, 1) },
      });
    };
    step.getMap().forEach(add);
    if (ranges.length === 0 && 'pos' in step && typeof step.pos === 'number') add(step.pos, step.pos + 1, step.pos, step.pos + 1);
    return ranges;
  });

/** Whether a node of the given kind stands in or touches a range; the range may reach over the ends of the document. */
export const holds = (doc: Node, { from, to }: { readonly from: number; readonly to: number }, type: string): boolean => {
  let isHeld = false;
  doc.nodesBetween(Math.max(0, from), Math.min(doc.content.size, to), (node) => {
    isHeld ||= node.type.name === type;
    return !isHeld;
  });
  return isHeld;
};
