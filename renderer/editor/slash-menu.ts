import type { Editor, Range } from '@tiptap/core';
import { isChangeOrigin } from '@tiptap/extension-collaboration';
import { PluginKey } from '@tiptap/pm/state';
import { Suggestion, type SuggestionMount } from '@tiptap/suggestion';
import { asOneStep } from './blocks/one-step.ts';
import { findTrigger, isReadingTypedBefore, readTypedBefore } from './find-trigger.ts';

/** What stands behind the slash now, and where; `mount` puts an element beside it until the returned function is called. */
export type Slash = { readonly query: string; readonly range: Range; readonly mount: SuggestionMount };

/** What shows the list of a slash: it hears of each change, null when the slash is done with, and may answer keys first. */
export type SlashList = {
  readonly onChange: (slash: Slash | null) => void;
  /** True for a key that the list has answered. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  /** The part of the page that the list is put into. */
  readonly container: HTMLElement;
};

const key = new PluginKey('slashMenu');

/**
 * Watches for a slash that is typed at the start of a line or behind a space, where text may become a block: not in code, and not when it was
 * pasted or stood there before. It goes first: Enter belongs to the list while there is one.
 */
export const watchSlash = (editor: Editor, list: SlashList): (() => void) => {
  const plugin = Suggestion({
    editor,
    pluginKey: key,
    char: '/',
    allowedPrefixes: [' '],
    // Blocks have names of several words.
    allowSpaces: true,
    decorationClass: 'slash',
    findSuggestionMatch: findTrigger,
    container: list.container,
    allow: ({ state, range }) => {
      const $at = state.doc.resolve(range.from);
      const isCode = (marks: readonly { readonly type: { readonly name: string } }[]): boolean =>
        marks.some(({ type }) => type.name === 'code');
      const isText = $at.parent.type.name === 'paragraph';
      return isText && !isCode($at.marks()) && !isCode(state.storedMarks ?? []);
    },
    shouldShow: ({ transaction, text }) => {
      // The editor still has the state before this change.
      if (key.getState(editor.state)?.active === true || isReadingTypedBefore(transaction)) return true;
      const isTyped = transaction.docChanged && transaction.getMeta('uiEvent') === undefined && !isChangeOrigin(transaction);
      return isTyped && text === '/';
    },
    render: () => {
      const tell = ({ query, range, mount }: Slash): void => list.onChange({ query, range, mount });
      return {
        onStart: tell,
        onUpdate: tell,
        onExit: () => list.onChange(null),
        onKeyDown: ({ event }) => list.onKey(event),
      };
    },
  });
  editor.registerPlugin(plugin, (one, all) => [one, ...all]);
  readTypedBefore(editor, '/');
  return () => {
    if (!editor.isDestroyed) editor.unregisterPlugin(key);
  };
};

/** Takes the slash and the word behind it away, and runs what was chosen, as one step of undo. */
export const takeSlash = (editor: Editor, range: Range, run: () => void): void => {
  asOneStep(editor.state);
  editor.chain().focus().deleteRange(range).run();
  run();
};
