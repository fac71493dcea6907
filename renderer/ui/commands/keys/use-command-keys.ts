import type { Editor } from '@tiptap/react';
import { useEffect } from 'react';
import { takeSelection } from '../../../editor/take-selection.ts';
import type { Draft } from '../../../store/draft.ts';
import type { Stage } from '../../app/stage.ts';
import { deskOf } from '../../review/desk.ts';
import { allCommands } from '../all-commands.ts';
import type { Command } from '../command.ts';
import { runCommand } from '../context-of.ts';
import { matchesKeys } from './match-keys.ts';
import { isMac } from './show-keys.ts';

const bound = allCommands.filter((command) => command.keys !== undefined && command.isBoundElsewhere !== true);
const inText = bound.filter(({ isForText }) => isForText);
const anywhere = bound.filter(({ isForText }) => !isForText);
const onWords = allCommands.filter(({ keysOnWords }) => keysOnWords !== undefined);

/** No shortcut is without one of these, but for the function keys: a letter that is typed is looked at no further. */
const isShortcut = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => ctrlKey || metaKey || altKey || /^F\d/.test(key);

const find = (event: KeyboardEvent, among: readonly Command[], which: 'keys' | 'keysOnWords'): Command | undefined =>
  isShortcut(event) ? among.find(({ [which]: keys }) => keys !== undefined && matchesKeys(event, keys, isMac)) : undefined;

/** Answers the shortcuts of all commands while the component is on the screen: those for the text in the text only, the others everywhere but over a dialog. */
export const useCommandKeys = (draft: Draft, stage: Stage): void => {
  useEffect(() => {
    const answer = (event: KeyboardEvent, among: readonly Command[], which: 'keys' | 'keysOnWords' = 'keys'): boolean => {
      const command = find(event, among, which);
      return command !== undefined && runCommand(draft, command);
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!isShortcut(event) || document.querySelector('[role="dialog"]') !== null) return;
      const editor = deskOf(draft).editor.get();
      if (editor !== null && isIn(editor, event.target)) takeSelection(editor.view);
      const isAnswered = (hasWords(editor, event.target) && answer(event, onWords, 'keysOnWords')) || answer(event, anywhere);
      if (!isAnswered) return;
      event.preventDefault();
      event.stopPropagation();
    };
    stage.handleTextKey = (event) => answer(event, inText);
    const early = stage.earlyKey;
    stage.earlyKey = null;
    if (early !== null && !early.defaultPrevented && !answer(early, anywhere) && isIn(deskOf(draft).editor.get(), early.target))
      answer(early, inText);
    // On the way down: parts of the screen keep keys to themselves on the way up.
    addEventListener('keydown', onKeyDown, true);
    return () => {
      stage.handleTextKey = null;
      removeEventListener('keydown', onKeyDown, true);
    };
  }, [draft, stage]);
};

/** Whether the key was pressed in the text, over selected words: a selected block or an empty line has none. */
const hasWords = (editor: Editor | null, target: EventTarget | null): boolean => {
  if (editor === null || !isIn(editor, target)) return false;
  const { from, to } = editor.state.selection;
  return editor.state.doc.textBetween(from, to, ' ').trim() !== '';
};

const isIn = (editor: Editor | null, target: EventTarget | null): boolean =>
  editor !== null && !editor.isDestroyed && target instanceof Node && editor.view.dom.contains(target);
