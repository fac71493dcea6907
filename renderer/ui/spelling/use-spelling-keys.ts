import type { Editor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import { isReached, misspelt } from '../../editor/underlines/misspelt-words.ts';
import { hinted } from '../../editor/underlines/style-hints.ts';
import type { Draft } from '../../store/draft.ts';
import { msg, t } from '../../words/words.ts';
import { useServices } from '../app/services.ts';
import { spellingDeskOf } from './spelling-desk.ts';
import { type AtHand, underlinedAt } from './underlined-at.ts';

const reasons = {
  waiting: msg('The spelling is about to be checked.'),
  on: msg('No misspelt word was found.'),
  off: msg('The spelling isn’t being checked. Switch it on under Details.'),
  'no-dictionary': msg('There is no dictionary for the language of this report.'),
  failed: msg('The spelling can’t be checked: the dictionary could not be read.'),
} as const;

const isMenuKey = ({ key, shiftKey }: KeyboardEvent): boolean => key === 'ContextMenu' || (key === 'F10' && shiftKey);
const isAsking = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  key === '.' && (ctrlKey || metaKey) && !altKey && !shiftKey;

const isEnter = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  key === 'Enter' && !ctrlKey && !metaKey && !altKey && !shiftKey;

/**
 * The ways to the menu of something underlined: right button, menu key, Ctrl/Cmd+full stop (which elsewhere opens the block's menu), and Enter where
 * F7 has selected it.
 */
export const useSpellingKeys = (draft: Draft, editor: Editor, open: (at: AtHand) => void): void => {
  const { notify } = useServices();
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const { dom } = editor.view;
    let isByKey = false;
    const atCursor = (): AtHand | null => underlinedAt(editor, editor.state.selection.from);
    const sayNothingFound = (): void => {
      notify({ kind: 'information', message: t(reasons[spellingDeskOf(draft).state.get().kind]) });
    };
    // Before the editor's own: the same keys open the menu of the block.
    const onAsking = (event: KeyboardEvent): void => {
      const isAsked = isAsking(event) || (isEnter(event) && isReached(editor.state));
      const at = isAsked && editor.isEditable && !event.isComposing ? atCursor() : null;
      if (at === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      latest.current(at);
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      isByKey = isMenuKey(event);
      if (event.key !== 'F7' || !editor.isEditable || event.isComposing) return;
      // Also when there is nothing to go to: a browser has its own use for F7.
      event.preventDefault();
      if (misspelt.count(editor.state) + hinted.count(editor.state) === 0) sayNothingFound();
    };
    const onContextMenu = (event: MouseEvent): void => {
      const element = event.target instanceof Element ? event.target.closest('[data-misspelt], [data-hinted]') : null;
      if (!editor.isEditable || (element === null && !isByKey)) return;
      const at = isByKey || element === null ? atCursor() : underlinedAt(editor, editor.view.posAtDOM(element, 0) + 1);
      if (at === null) return;
      event.preventDefault();
      latest.current(at);
    };
    const onPointerDown = (): void => {
      isByKey = false;
    };
    dom.addEventListener('keydown', onAsking, true);
    dom.addEventListener('keydown', onKeyDown);
    dom.addEventListener('contextmenu', onContextMenu);
    dom.addEventListener('pointerdown', onPointerDown);
    return () => {
      dom.removeEventListener('keydown', onAsking, true);
      dom.removeEventListener('keydown', onKeyDown);
      dom.removeEventListener('contextmenu', onContextMenu);
      dom.removeEventListener('pointerdown', onPointerDown);
    };
  }, [draft, editor, notify]);
};
