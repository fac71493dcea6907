import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { isReached } from '../../editor/underlines/misspelt-words.ts';
import type { Draft } from '../../store/draft.ts';
import { keepIgnoredHints, keepIgnoredWords } from '../../store/word-list.ts';
import { t } from '../../words/words.ts';
import { useServices } from '../app/services.ts';
import { useEditorValue } from '../hooks/use-editor-value.ts';
import { useWatched } from '../hooks/use-watched.ts';
import parts from '../parts/parts.module.css';
import styles from './spelling.module.css';
import { spellingDeskOf } from './spelling-desk.ts';
import { SpellingMenu } from './spelling-menu.tsx';
import { type AtHand, underlinedAt } from './underlined-at.ts';
import { useSpelling } from './use-spelling.ts';
import { useSpellingKeys } from './use-spelling-keys.ts';
import { hintKey, useStyleHints } from './use-style-hints.ts';
import { useAddWord } from './words/use-add-word.ts';
import { WordListDialog } from './words/word-list-dialog.tsx';

type Opened = { readonly at: AtHand; readonly suggestions: readonly string[] };

const askingKey = (): string => (navigator.platform.startsWith('Mac') ? t('Command') : t('Control'));

/** The spelling and the style of the text: has them checked, and offers other words for those that are underlined. */
export const Spelling = ({ draft, editor }: { readonly draft: Draft; readonly editor: Editor }) => {
  const { db, notify } = useServices();
  const desk = spellingDeskOf(draft);
  const [opened, setOpened] = useState<Opened | null>(null);
  const isListOpen = useWatched(desk.isListOpen);
  const add = useAddWord();
  useSpelling(draft, editor);
  useStyleHints(draft, editor);
  const open = async (at: AtHand): Promise<void> => {
    const state = desk.state.get();
    const asked = at.kind === 'spelling' && state.kind === 'on' ? await state.speller.suggest(at.word) : [];
    const suggestions = at.kind === 'spelling' ? asked : at.hint.replacements;
    // Meanwhile the text may have gone on.
    if (!editor.isDestroyed && underlinedAt(editor, at.from)?.words === at.words) setOpened({ at, suggestions });
  };
  useSpellingKeys(draft, editor, (at) => void open(at));
  const close = (): void => {
    setOpened(null);
    editor.commands.focus(undefined, { scrollIntoView: false });
  };
  const correct = (at: AtHand, words: string): void => {
    editor.commands.correctUnderlined(at, words);
    // What is typed next is another step.
    draft.undo.stopCapturing();
  };
  const ignore = (at: AtHand): void => {
    const isWord = at.kind === 'spelling';
    const ignored = isWord ? desk.ignored : desk.ignoredHints;
    const all = [...ignored.get(), isWord ? at.word : hintKey(at.words, at.hint.message)];
    ignored.set(all);
    const kept = isWord ? keepIgnoredWords(db, draft.id, all) : keepIgnoredHints(db, draft.id, all);
    kept.catch(() =>
      notify({
        kind: 'problem',
        message: t('“{words}” is ignored until this report is closed; the library did not take it for longer. Nothing else is affected.', {
          words: at.words,
        }),
      }),
    );
  };
  return (
    <>
      <Announcement editor={editor} />
      {opened !== null && (
        <SpellingMenu
          editor={editor}
          at={opened.at}
          suggestions={opened.suggestions}
          onCorrect={(words) => correct(opened.at, words)}
          onAdd={add}
          onIgnore={() => ignore(opened.at)}
          onList={() => desk.isListOpen.set(true)}
          onClose={close}
        />
      )}
      {isListOpen && <WordListDialog onClose={() => desk.isListOpen.set(false)} />}
    </>
  );
};

/**
 * Says what is selected when that is something underlined: who doesn't see the line hears of it on the way from one to the next, and everybody who
 * goes there sees what Enter does.
 */
const Announcement = ({ editor }: { readonly editor: Editor }) => {
  const { said, isSeen } = useEditorValue(editor, ({ state }) => {
    const { from, to, empty } = state.selection;
    const at = empty ? null : underlinedAt(editor, from);
    if (at === null || at.from !== from || at.to !== to) return { said: '', isSeen: false };
    const isSeen = isReached(state) && editor.isEditable;
    return { said: isSeen ? offerOf(at) : sayOf(at), isSeen };
  });
  return (
    <p className={isSeen ? styles.offer : parts.hidden} role="status">
      {said}
    </p>
  );
};

const offerOf = (at: AtHand): string =>
  at.kind === 'spelling'
    ? t('“{words}” may be misspelt. Enter shows suggestions.', { words: at.words })
    : t('{message} Enter shows suggestions.', { message: at.hint.message });

const sayOf = (at: AtHand): string =>
  at.kind === 'spelling'
    ? t('“{words}” may be misspelt. {key}+full stop shows suggestions.', { words: at.words, key: askingKey() })
    : t('{message} {key}+full stop shows suggestions.', { message: at.hint.message, key: askingKey() });
