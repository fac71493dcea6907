import { Extension } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import { ReplaceStep } from '@tiptap/pm/transform';
import { ySyncPluginKey, yUndoPluginKey } from '@tiptap/y-tiptap';

/** What a change is part of: a run of letters or of deleting, or a command of its own; and the stretch of the text that it takes the place of. */
type Change = { readonly kind: 'letters' | 'deleting' | 'command'; readonly from: number; readonly to: number };

/** A run that lasts longer, in ms, ends before its next word: steady typing would be one step otherwise, however long it goes on. */
const longest = 3000;

/** `at` is where the run goes on. */
type Runs = { last: { readonly kind: Change['kind']; readonly at: number } | null; since: number; isNow: boolean };

declare module '@tiptap/core' {
  interface Storage {
    undoRuns: Runs;
  }
}

/**
 * Makes steps of undo as people think of them: some words of a run of typing, a run of deleting, and each command, a new
 * paragraph too, apart from what was typed just before it.
 */
export const UndoRuns = Extension.create<object, Runs>({
  name: 'undoRuns',
  // Before the letter is put off to be written.
  priority: 1010,

  addStorage() {
    return { last: null, since: 0, isNow: false };
  },

  dispatchTransaction({ transaction, next }) {
    const { storage, editor } = this;
    if (transaction.docChanged && transaction.getMeta(ySyncPluginKey) === undefined) {
      const change = changeOf(transaction);
      const { last } = storage;
      // What a command does in several changes it does in one turn.
      const goesOn =
        storage.isNow || (last?.kind === change.kind && change.kind !== 'command' && (last.at === change.from || last.at === change.to));
      const isLong = performance.now() - storage.since > longest && change.kind === 'letters' && beginsWord(transaction);
      const undo = yUndoPluginKey.getState(editor.state)?.undoManager;
      // A long paste holds its own step open from piece to piece.
      if (undo?.captureTimeout !== Number.MAX_SAFE_INTEGER && (!goesOn || isLong)) {
        undo?.stopCapturing();
        storage.since = performance.now();
      }
      storage.last = { kind: storage.isNow ? 'command' : change.kind, at: nextPlace(transaction, change) };
      storage.isNow = true;
      queueMicrotask(() => {
        storage.isNow = false;
      });
    }
    next(transaction);
  },
});

const aCommand: Change = { kind: 'command', from: 0, to: 0 };

/** How many letters an input method or a key puts in at once. */
const fewLetters = 40;

const changeOf = (transaction: Transaction): Change => {
  const [step] = transaction.steps;
  if (transaction.steps.length !== 1 || !(step instanceof ReplaceStep)) return aCommand;
  const { from, to, slice } = step;
  const isWords =
    slice.openStart === 0 &&
    slice.size > 0 &&
    slice.size <= fewLetters &&
    slice.content.childCount === 1 &&
    slice.content.firstChild?.isText === true;
  // What is typed over a selection goes on as a run.
  if (isWords) return { kind: 'letters', from, to };
  if (slice.size === 0 && to - from <= fewLetters) return { kind: 'deleting', from, to };
  return aCommand;
};

/** Where the next letter of a run goes in, or the next is deleted, which is to be compared with the place of the one before. */
const nextPlace = ({ steps }: Transaction, { kind, from }: Change): number => {
  const [step] = steps;
  return kind === 'letters' && step instanceof ReplaceStep ? from + step.slice.size : from;
};

/** Whether a letter is the first after a gap. */
const beginsWord = ({ steps, docs }: Transaction): boolean => {
  const [step] = steps;
  const [before] = docs;
  if (!(step instanceof ReplaceStep) || before === undefined) return false;
  const $from = before.resolve(step.from);
  const letter = $from.parent.textBetween(Math.max(0, $from.parentOffset - 1), $from.parentOffset, undefined, ' ');
  return /\s/.test(letter) && !/^\s/.test(step.slice.content.firstChild?.text ?? ' ');
};
