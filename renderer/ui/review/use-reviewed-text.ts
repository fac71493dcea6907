import type { Editor } from '@tiptap/react';
import { deepEqual } from 'fast-equals';
import { useEffect } from 'react';
import { isOpen } from '../../core/review/filter-threads.ts';
import { colourOf } from '../../core/review/person-colour.ts';
import type { Person, Thread } from '../../core/review/thread.ts';
import { placeOfQuote } from '../../editor/quote-in-text.ts';
import { type Passage, setPassages } from '../../editor/quoted-passages.ts';
import type { Draft } from '../../store/draft.ts';
import { watchPerson } from '../../store/person.ts';
import { watchThreads } from '../../store/threads.ts';
import { t } from '../../words/words.ts';
import { useServices } from '../app/services.ts';
import { useWatched } from '../hooks/use-watched.ts';
import { deskOf } from './desk.ts';
import { inShort } from './in-short.ts';

/** Ties the Write view's editor to the comments: highlights what they quote, and goes to quoted words when the panel asks for it. */
export const useReviewedText = (draft: Draft, editor: Editor | null, isShown: boolean): void => {
  const { db, notify } = useServices();
  const desk = deskOf(draft);
  const showing = useWatched(desk.showing);
  useEffect(() => {
    if (editor === null) return;
    const threads = watchThreads(draft);
    let [told, me]: [readonly Passage[], Person | null] = [[], null];
    const tell = (): void => {
      const passages = threads.get().flatMap((thread) => passageOf(thread, me));
      // An answer, or a word changed in a comment, moves nothing in the text.
      if (editor.isDestroyed || deepEqual(told, passages)) return;
      told = passages;
      setPassages(editor.view, passages);
    };
    tell();
    const stops = [
      threads.subscribe(tell),
      watchPerson(db, (person) => {
        me = person;
        tell();
      }),
    ];
    desk.editor.set(editor);
    return () => {
      for (const stop of stops) stop();
      desk.editor.set(null);
    };
  }, [db, draft, editor, desk]);
  useEffect(() => {
    if (editor === null || !isShown || showing === null) return;
    desk.showing.set(null);
    const place = placeOfQuote(editor.state.doc, showing);
    if (place !== null) editor.chain().focus(undefined, { scrollIntoView: false }).setTextSelection(place).scrollIntoView().run();
    else notify({ kind: 'information', message: t('The words are gone: “{words}”', { words: inShort(showing.exact) }) });
  }, [editor, isShown, showing, desk, notify]);
};

const passageOf = (thread: Thread, me: Person | null): readonly Passage[] => {
  const { id, anchor, author, suggestion } = thread;
  if (anchor.kind !== 'text') return [];
  const isShown = isOpen(thread);
  const replacement = isShown && suggestion?.kind === 'words' ? suggestion.replacement : null;
  return [{ id, quote: anchor.quote, isShown, replacement, colour: colourOf(author, me) }];
};
