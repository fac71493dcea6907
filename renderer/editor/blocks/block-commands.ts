import { Extension } from '@tiptap/core';
import { Fragment } from '@tiptap/pm/model';
import { NodeSelection, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { moveSectionTo, type SectionMove, sectionRange } from '../../core/rich-text/section-range.ts';
import { blockAtSelection, startOfBlock } from './block-at.ts';
import { headingLevelsOf } from './headings.ts';
import { asOneStep } from './one-step.ts';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    blockCommands: {
      /** Moves outermost blocks, as many as `count`, in front of another one (the number behind the last for the end); false when they would stay. */
      moveBlocks: (from: number, count: number, before: number) => ReturnType;
      /** Moves the section of the heading with this block number one place up or down; false at the edge. */
      moveSection: (heading: number, by: -1 | 1) => ReturnType;
      /** Lowers (1) or raises (-1) the headings of a section by a level; false where one of them can't. */
      shiftSection: (heading: number, by: -1 | 1) => ReturnType;
      /** Puts a copy of the outermost block at the selection below it; false for a block that stands once in a text. */
      duplicateBlock: () => ReturnType;
      /** Deletes the outermost block at the selection; a last one leaves an empty line. */
      deleteBlock: () => ReturnType;
    };
  }
}

/** What is done with whole blocks and whole sections of the text; each is one step of undo. */
export const BlockCommands = Extension.create({
  name: 'blockCommands',

  addCommands() {
    return {
      moveBlocks:
        (from, count, before) =>
        ({ state, tr, dispatch }) => {
          const to = from + count;
          if (from < 0 || to > state.doc.childCount || (before >= from && before <= to)) return false;
          if (!dispatch) return true;
          asOneStep(state);
          move(tr, from, to, before);
          return true;
        },
      moveSection:
        (heading, by) =>
        ({ state, tr, dispatch }) => {
          const found: SectionMove | null = moveSectionTo(headingLevelsOf(state.doc), heading, by);
          if (found === null) return false;
          if (!dispatch) return true;
          asOneStep(state);
          move(tr, found.from, found.to, found.before);
          return true;
        },
      shiftSection:
        (heading, by) =>
        ({ state, tr, dispatch }) => {
          const levels = headingLevelsOf(state.doc);
          const { from, to } = sectionRange(levels, heading);
          const changes = levels.slice(from, to).flatMap((level, at) => (level === null ? [] : [{ at: from + at, level: level + by }]));
          if (changes.length === 0 || changes.some(({ level }) => level < 2 || level > 4)) return false;
          if (!dispatch) return true;
          asOneStep(state);
          for (const { at, level } of changes) tr.setNodeAttribute(startOfBlock(tr.doc, at), 'kind', `h${level}`);
          return true;
        },
      duplicateBlock:
        () =>
        ({ state, tr, dispatch }) => {
          const index = blockAtSelection(state);
          const block = state.doc.child(index);
          if (block.type.name === 'structured') return false;
          if (!dispatch) return true;
          asOneStep(state);
          tr.insert(startOfBlock(state.doc, index + 1), block);
          return true;
        },
      deleteBlock:
        () =>
        ({ state, tr, dispatch }) => {
          if (!dispatch) return true;
          asOneStep(state);
          const index = blockAtSelection(state);
          const start = startOfBlock(state.doc, index);
          const end = start + state.doc.child(index).nodeSize;
          const line = state.schema.nodes.paragraph?.create();
          if (state.doc.childCount === 1 && line !== undefined) tr.replaceWith(start, end, line);
          else tr.delete(start, end);
          tr.setSelection(Selection.near(tr.doc.resolve(Math.min(start, tr.doc.content.size)), 1)).scrollIntoView();
          return true;
        },
    };
  },
});

/** Moves the blocks from one number to before another in front of a third; a selection in them goes along. */
const move = (tr: Transaction, from: number, to: number, before: number): void => {
  const { doc, selection } = tr;
  const blocks = Array.from({ length: to - from }, (_, at) => doc.child(from + at));
  const [start, end, place] = [startOfBlock(doc, from), startOfBlock(doc, to), startOfBlock(doc, before)];
  const shift = place < start ? place - start : place - end;
  const isInside = selection.from >= start && selection.to <= end;
  tr.delete(start, end);
  tr.insert(start + shift, Fragment.from(blocks));
  if (!isInside) return;
  const [anchor, head] = [selection.anchor + shift, selection.head + shift];
  if (selection instanceof NodeSelection) tr.setSelection(NodeSelection.create(tr.doc, selection.from + shift));
  else if (tr.doc.resolve(anchor).parent.inlineContent) tr.setSelection(TextSelection.create(tr.doc, anchor, head));
  else tr.setSelection(Selection.near(tr.doc.resolve(anchor)));
};
