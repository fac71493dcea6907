import { Extension } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { Suggestion, type SuggestionOptions } from '@tiptap/suggestion';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import type { ChipAttrs } from '../../core/rich-text/chip.ts';

/** What the list needs from the screen: what shows the choices for the words typed behind the @, and hands back the one that was chosen. */
export type SuggestChipsOptions = { readonly render: NonNullable<SuggestionOptions<never, ChipAttrs>['render']> };

/** What may stand before an @ that asks for the list: nothing, a space, an opening bracket or quotation mark, a dash or a slash. */
const before = /^[\s([{“”„"‘’'«»–—/\ufffc]?$/u;

/** An @ in the text offers the incident's data; what is chosen becomes a chip. Not in e-mail addresses, and not in code. */
export const SuggestChips = Extension.create<SuggestChipsOptions>({
  name: 'suggestChips',
  // Its keys (Enter, arrows, Escape) come before those of the text while the list is open.
  priority: 1200,
  addOptions: () => ({ render: () => ({}) }),
  addProseMirrorPlugins() {
    const { render } = this.options;
    return [
      Suggestion<never, ChipAttrs>({
        editor: this.editor,
        pluginKey: new PluginKey('suggestChips'),
        char: '@',
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
        command: ({ editor, range, props: chip }) => {
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
      }),
    ];
  },
});
