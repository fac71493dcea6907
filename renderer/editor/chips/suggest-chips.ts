import type { Editor } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { Suggestion, type SuggestionOptions } from '@tiptap/suggestion';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import type { ChipAttrs } from '../../core/rich-text/chip.ts';
import { findTrigger, readTypedBefore } from '../find-trigger.ts';

/** What shows the choices for the words typed behind the @, and hands back the one that was chosen. */
export type ChipList = NonNullable<SuggestionOptions<never, ChipAttrs>['render']>;

const key = new PluginKey('suggestChips');

/** What may stand before an @ that asks for the list: nothing, a space, an opening bracket or quotation mark, a dash or a slash. */
const before = /^[\s([{“”„"‘’'«»–—/\ufffc]?$/u;

/**
 * An @ in the text offers the incident's data; what is chosen becomes a chip. Not in e-mail addresses, and not in code. Its keys (Enter,
 * arrows, Escape) come before those of the text while the list is open. Ends with the function that is given back.
 */
export const offerChips = (editor: Editor, render: ChipList): (() => void) => {
  const plugin = Suggestion<never, ChipAttrs>({
    editor,
    pluginKey: key,
    char: '@',
    findSuggestionMatch: findTrigger,
    // "impact began" is one search.
    allowSpaces: true,
    allowedPrefixes: null,
    // In the page's main part, for those who go by its landmarks; fixed, so that nothing cuts it off.
    container: 'main',
    floatingUi: { strategy: 'fixed' },
    allow: ({ state, range }) => {
      const $from = state.doc.resolve(range.from);
      const typed = state.doc.textBetween(range.from, range.to, '\n', '\ufffc');
      const isCode =
        $from.parent.type.spec.code === true || (state.storedMarks ?? state.selection.$from.marks()).some(({ type }) => type.spec.code);
      const ahead = $from.parent.textBetween(Math.max(0, $from.parentOffset - 1), $from.parentOffset, '', '\ufffc');
      return !isCode && before.test(ahead) && !/^@\s|\s{2}/u.test(typed) && typed.length <= 60;
    },
    command: ({ range, props: chip }) => {
      // What was typed before, the chip, and what comes behind it are three steps.
      const undo = yUndoPluginKey.getState(editor.state)?.undoManager;
      const to: unknown = editor.state.selection.$from.marks().find(({ type }) => type.name === 'private')?.attrs.to;
      undo?.stopCapturing();
      editor
        .chain()
        .focus()
        .insertContentAt(range, {
          type: 'chip',
          attrs: { ...chip, ...(to === 'internal' || to === 'authority' ? { visibility: to } : {}) },
        })
        .run();
      undo?.stopCapturing();
    },
    render,
  });
  editor.registerPlugin(plugin, (one, all) => [one, ...all]);
  readTypedBefore(editor, '@');
  return () => {
    if (!editor.isDestroyed) editor.unregisterPlugin(key);
  };
};
