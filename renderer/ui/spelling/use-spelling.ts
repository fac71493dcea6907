import type { Editor } from '@tiptap/react';
import { useEffect } from 'react';
import { dictionariesFor } from '../../core/spelling/dictionaries-for.ts';
import { isListed } from '../../core/spelling/word-list.ts';
import { misspelt } from '../../editor/underlines/misspelt-words.ts';
import { type Spelling, spellingReader } from '../../editor/underlines/spelling-reader.ts';
import type { Draft } from '../../store/draft.ts';
import { readIgnoredWords } from '../../store/word-list.ts';
import { t } from '../../words/words.ts';
import { useServices } from '../app/services.ts';
import { useWatched } from '../hooks/use-watched.ts';
import { spellingDeskOf } from './spelling-desk.ts';
import { useLanguage } from './use-language.ts';
import { whenUsed } from './when-used.ts';
import { useSpellingChoice, useWordList } from './words/use-kept-spelling.ts';
import { openSpeller, type Speller } from './workers/speller.ts';

/** Has the text of a draft checked with the dictionary of its language, as long as that is wished. */
export const useSpelling = (draft: Draft, editor: Editor): void => {
  const { db, notify } = useServices();
  const desk = spellingDeskOf(draft);
  const state = useWatched(desk.state);
  const ignored = useWatched(desk.ignored);
  const choice = useSpellingChoice();
  const list = useWordList();
  const language = useLanguage(draft);
  const isOn = choice?.isOn ?? null;

  useEffect(() => {
    readIgnoredWords(db, draft.id).then(desk.ignored.set, () => undefined);
  }, [db, draft, desk]);

  useEffect(() => {
    if (isOn === null) return;
    if (!isOn) return desk.state.set({ kind: 'off' });
    const dictionaries = dictionariesFor(language);
    if (dictionaries.length === 0) return desk.state.set({ kind: 'no-dictionary' });
    let speller: Speller | null = null;
    let isGone = false;
    desk.state.set({ kind: 'waiting' });
    void whenUsed().then(() => {
      if (isGone) return;
      speller = openSpeller(dictionaries, () => {
        desk.state.set({ kind: 'failed' });
        notify({
          kind: 'problem',
          message: t('The spelling can’t be checked: the dictionary could not be read. Nothing else is affected.'),
        });
      });
      desk.state.set({ kind: 'on', speller });
    });
    return () => {
      isGone = true;
      speller?.close();
    };
  }, [isOn, language, desk, notify]);

  const passesCapitals = choice?.passesCapitals ?? true;
  useEffect(() => {
    if (editor.isDestroyed || state.kind !== 'on' || list === null) return;
    misspelt.setReader(editor.view, spellingReader(spellingOf(state.speller, new Set([...list, ...ignored]), passesCapitals)));
    return () => void (editor.isDestroyed || misspelt.setReader(editor.view, null));
  }, [editor, state, list, ignored, passesCapitals]);
};

const nothing: ReturnType<Speller['look']> = [];

/** The dictionary's word, but for what the library or the report knows better. */
const spellingOf = (speller: Speller, own: ReadonlySet<string>, passesCapitals: boolean): Spelling => ({
  look: ({ word, isCapitals }) => {
    if (passesCapitals && isCapitals) return nothing;
    const parts = speller.look(word);
    if (parts === null || parts.length === 0) return parts;
    if (isListed(word, own)) return nothing;
    return parts.filter(({ from, to }) => !isListed(word.slice(from, to), own));
  },
  ask: speller.ask,
});
