import { Schema } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { describe, expect, it } from 'vitest';
import { quickBlocks } from '../../renderer/editor/quick-blocks.ts';

const schema = new Schema({ nodes: { doc: { content: '(line | rule)+' }, line: { content: 'text*' }, rule: {}, text: {} } });
const line = (words: string) => schema.node('line', null, [schema.text(words)]);
const longDoc = schema.node(
  'doc',
  null,
  Array.from({ length: 300 }, (_, at) => (at % 50 === 49 ? schema.node('rule') : line(`Line ${at} of a long text.`))),
);

/** Marks the first word of every second line. */
const marks = (doc: typeof longDoc): Decoration[] => {
  const found: Decoration[] = [];
  doc.forEach((node, at, index) => {
    if (index % 2 === 0 && node.isTextblock) found.push(Decoration.inline(at + 1, at + 5, {}, { index }));
  });
  return found;
};

/** What a set gives for each block: where its decorations stand in it, and which they are. */
const byBlock = (set: DecorationSet, doc: typeof longDoc): unknown[] => {
  const found: unknown[] = [];
  doc.forEach((node, at) => {
    const held = set.forChild(at, node);
    found.push(held instanceof DecorationSet ? held.find().map(({ from, to, spec }) => [from, to, spec.index]) : 'several');
  });
  return found;
};

describe('decorations found by block', () => {
  it('are those that the set’s own way finds, before and after a change', () => {
    const change = new Transform(longDoc).insert(600, schema.text('new words ')).delete(100, 160);
    const plain = DecorationSet.create(longDoc, marks(longDoc));
    const quick = quickBlocks(DecorationSet.create(longDoc, marks(longDoc)));
    expect(Object.hasOwn(quick, 'forChild')).toBe(true);
    expect(byBlock(quick, longDoc)).toEqual(byBlock(plain, longDoc));
    const backwards = Array.from({ length: longDoc.childCount }, (_, index) => longDoc.childCount - 1 - index);
    const starts: number[] = [];
    longDoc.forEach((_node, at) => {
      starts.push(at);
    });
    for (const index of [...backwards, 7, 3, 290, 0]) {
      const [at, node] = [starts[index] ?? 0, longDoc.child(index)];
      expect(quick.forChild(at, node)).toEqual(plain.forChild(at, node));
    }
    const [plainLater, quickLater] = [plain, quickBlocks(quick)].map((set) => set.map(change.mapping, change.doc));
    expect(byBlock(quickBlocks(quickLater ?? DecorationSet.empty), change.doc)).toEqual(
      byBlock(plainLater ?? DecorationSet.empty, change.doc),
    );
  });

  it('are left to the set where some stand across blocks, and where there are few', () => {
    const across = [...marks(longDoc), Decoration.node(0, longDoc.child(0).nodeSize, {}), Decoration.inline(2, 40, {}, { index: -1 })];
    const few = DecorationSet.create(longDoc, marks(longDoc).slice(0, 3));
    expect(Object.hasOwn(quickBlocks(DecorationSet.create(longDoc, across)), 'forChild')).toBe(false);
    expect(Object.hasOwn(quickBlocks(few), 'forChild')).toBe(false);
    expect(quickBlocks(DecorationSet.empty)).toBe(DecorationSet.empty);
  });
});
