import type { Editor } from '@tiptap/react';
import { useEffect } from 'react';
import { dictionariesFor } from '../../core/spelling/dictionaries-for.ts';
import { hinted, hintReader, type StyleHelper } from '../../editor/underlines/style-hints.ts';
import type { Draft } from '../../store/draft.ts';
import type { Watched } from '../../store/observable.ts';
import { readIgnoredHints } from '../../store/word-list.ts';
import { t } from '../../words/words.ts';
import { useServices } from '../app/services.ts';
import { spellingDeskOf } from './spelling-desk.ts';
import { useLanguage } from './use-language.ts';
import { whenUsed } from './when-used.ts';
import { useSpellingChoice } from './words/use-kept-spelling.ts';
import { openStyleAdviser } from './workers/style-adviser.ts';

/** By what advice is known again when it was ignored: the words and what is said of them. */
export const hintKey = (words: string, message: string): string => `${words} ${message}`.replace(/\s+/gu, ' ');

/** Has an English text looked at for grammar and style, where that is wished. */
export const useStyleHints = (draft: Draft, editor: Editor): void => {
  const { db, notify } = useServices();
  const desk = spellingDeskOf(draft);
  const isWished = useSpellingChoice()?.advises ?? false;
  const [dictionary = ''] = dictionariesFor(useLanguage(draft));

  useEffect(() => {
    if (isWished) readIgnoredHints(db, draft.id).then(desk.ignoredHints.set, () => undefined);
  }, [db, draft, desk, isWished]);

  useEffect(() => {
    if (!isWished || !dictionary.startsWith('en')) return;
    let isGone = false;
    let end = (): void => undefined;
    void whenUsed().then(() => {
      if (isGone || editor.isDestroyed) return;
      const adviser = openStyleAdviser(dictionary === 'en-GB' ? 'british' : 'american', () =>
        notify({ kind: 'problem', message: t('The style can’t be looked at: the rules could not be read. Nothing else is affected.') }),
      );
      const stop = follow(editor, adviser.helper, desk.ignoredHints);
      end = () => {
        stop();
        adviser.close();
      };
    });
    return () => {
      isGone = true;
      end();
    };
  }, [isWished, dictionary, editor, desk, notify]);
};

/** Has the text underlined as the helper says, but for what is ignored, until the returned function is called. */
const follow = (editor: Editor, helper: StyleHelper, ignored: Watched<readonly string[]>): (() => void) => {
  const read = (): void => {
    const passed = new Set(ignored.get());
    const look: StyleHelper['look'] = (text) =>
      helper.look(text)?.filter(({ from, to, message }) => !passed.has(hintKey(text.slice(from, to), message))) ?? null;
    hinted.setReader(editor.view, hintReader({ look, ask: helper.ask }));
  };
  read();
  const stop = ignored.subscribe(read);
  return () => {
    stop();
    if (!editor.isDestroyed) hinted.setReader(editor.view, null);
  };
};
