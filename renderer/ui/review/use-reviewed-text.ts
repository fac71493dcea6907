import type { Editor } from '@tiptap/react';
import { useEffect } from 'react';
import { isOpen } from '../../core/review/filter-threads.ts';
import type { Thread } from '../../core/review/thread.ts';
import { placeOfQuote } from '../../editor/quote-in-text.ts';
import { type Passage, setPassages } from '../../editor/quoted-passages.ts';
import type { Draft } from '../../store/draft.ts';
import { watchThreads } from '../../store/threads.ts';
import { t } from '../../words/words.ts';
import { useServices } from '../app/services.ts';
import { useWatched } from '../hooks/use-watched.ts';
import { deskOf } from './desk.ts';
import { inShort } from './in-short.ts';

/** Ties the Write view's editor to the comments: highlights what they quote, and goes to quoted words when the panel asks for it. */
export const useReviewedText = (draft: Draft, editor: Editor | null, isShown: boolean): void => {
  const { notify } = useServices();
  const desk = deskOf(draft);
  const showing = useWatched(desk.showing);
  useEffect(() => {
    if (editor === null) return;
    const threads = watchThreads(draft);
    const tell = (): void => {
      if (!editor.isDestroyed) setPassages(editor.view, threads.get().flatMap(passageOf));
    };
    if (threads.get().length > 0) tell();
    const stop = threads.subscribe(tell);
    desk.editor.set(editor);
    return () => {
      stop();
      desk.editor.set(null);
    };
  }, [draft, editor, desk]);
  useEffect(() => {
    if (editor === null || !isShown || showing === null) return;
    desk.showing.set(null);
    const place = placeOfQuote(editor.state.doc, showing);
    if (place !== null) editor.chain().focus(undefined, { scrollIntoView: false }).setTextSelection(place).scrollIntoView().run();
    else notify({ kind: 'information', message: t('The words are gone: “{words}”', { words: inShort(showing.exact) }) });
  }, [editor, isShown, showing, desk, notify]);
};

const passageOf = (thread: Thread): readonly Passage[] => {
  const { id, anchor, suggestion } = thread;
  if (anchor.kind !== 'text') return [];
  const isShown = isOpen(thread);
  return [{ id, quote: anchor.quote, isShown, replacement: isShown && suggestion?.kind === 'words' ? suggestion.replacement : null }];
};
