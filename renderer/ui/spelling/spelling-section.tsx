import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { dictionariesFor } from '../../core/spelling/dictionaries-for.ts';
import { misspelt } from '../../editor/underlines/misspelt-words.ts';
import { hinted } from '../../editor/underlines/style-hints.ts';
import type { Draft } from '../../store/draft.ts';
import { keepSpellingChoice, type SpellingChoice } from '../../store/spelling-choice.ts';
import { msg, t } from '../../words/words.ts';
import { goTo } from '../app/route.ts';
import { useServices } from '../app/services.ts';
import { useEditorValue } from '../hooks/use-editor-value.ts';
import { useWatched } from '../hooks/use-watched.ts';
import { Button } from '../parts/button.tsx';
import parts from '../parts/parts.module.css';
import { deskOf } from '../review/desk.ts';
import styles from './spelling.module.css';
import { spellingDeskOf } from './spelling-desk.ts';
import { useLanguage } from './use-language.ts';
import { useSpellingChoice } from './words/use-kept-spelling.ts';
import { WordsElsewhere } from './words/words-elsewhere.tsx';

const reasons = {
  waiting: msg('The dictionary is being read.'),
  off: '',
  'no-dictionary': msg('There is no dictionary for the language of this report.'),
  failed: msg('The dictionary could not be read. Nothing else is affected.'),
} as const;

/** The switches of the spelling, how many words it has underlined, and the way to the word list. */
export const SpellingSection = ({ draft }: { readonly draft: Draft }) => {
  const { db, notify } = useServices();
  const desk = spellingDeskOf(draft);
  const state = useWatched(desk.state);
  const editor = useWatched(deskOf(draft).editor);
  const kept = useSpellingChoice();
  // What was chosen just now, until the library has it.
  const [asked, setAsked] = useState<SpellingChoice | null>(null);
  const choice = asked ?? kept;
  const isEnglish = (dictionariesFor(useLanguage(draft))[0] ?? '').startsWith('en');
  if (choice === null) return null;
  const change = async (part: Partial<SpellingChoice>): Promise<void> => {
    const next = { ...choice, ...part };
    setAsked(next);
    try {
      await keepSpellingChoice(db, next);
    } catch {
      setAsked(null);
      notify({ kind: 'problem', message: t('The choice could not be stored, because the library did not take it. Try again.') });
    }
  };
  return (
    <section className={styles.section} aria-label={t('Spelling')}>
      <h2 className={parts.label}>{t('Spelling')}</h2>
      <label className={styles.switch}>
        <input type="checkbox" checked={choice.isOn} onChange={(event) => void change({ isOn: event.target.checked })} />
        {t('Check while writing')}
      </label>
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={choice.passesCapitals}
          disabled={!choice.isOn}
          onChange={(event) => void change({ passesCapitals: event.target.checked })}
        />
        {t('Pass over words in capitals')}
      </label>
      {isEnglish && (
        <label className={styles.switch}>
          <input type="checkbox" checked={choice.advises} onChange={(event) => void change({ advises: event.target.checked })} />
          {t('Hints on grammar and style')}
        </label>
      )}
      {state.kind !== 'on' && reasons[state.kind] !== '' && <p className={parts.hint}>{t(reasons[state.kind])}</p>}
      {editor !== null && <Counts editor={editor} isChecked={state.kind === 'on'} isAdvised={isEnglish && choice.advises} />}
      {choice.isOn && <WordsElsewhere draft={draft} passesCapitals={choice.passesCapitals} />}
      <div className={styles.buttons}>
        {editor !== null && <GoButton editor={editor} onPress={() => showNext(draft, editor)} />}
        <Button look="outlined" onPress={() => desk.isListOpen.set(true)}>
          {t('Word list…')}
        </Button>
      </div>
    </section>
  );
};

const Counts = ({ editor, ...props }: { readonly editor: Editor; readonly isChecked: boolean; readonly isAdvised: boolean }) => {
  const words = useEditorValue(editor, ({ state }) => misspelt.count(state));
  const hints = useEditorValue(editor, ({ state }) => hinted.count(state));
  return (
    <>
      {props.isChecked && (
        <p className={parts.hint}>
          {t('{words, plural, =0 {No misspelt word} one {# misspelt word} other {# misspelt words}} in the text.', { words })}
        </p>
      )}
      {props.isAdvised && hints > 0 && (
        <p className={parts.hint}>{t('{hints, plural, one {# hint} other {# hints}}, with a dotted line under the words.', { hints })}</p>
      )}
    </>
  );
};

const GoButton = ({ editor, onPress }: { readonly editor: Editor; readonly onPress: () => void }) => {
  const isAny = useEditorValue(editor, ({ state }) => misspelt.count(state) + hinted.count(state) > 0);
  return (
    <Button look="outlined" tip={t('Next underlined words (F7)')} isDisabled={!isAny} onPress={onPress}>
      {t('Show the next')}
    </Button>
  );
};

const showNext = (draft: Draft, editor: Editor): void => {
  goTo({ kind: 'draft', id: draft.id, view: 'write' });
  // Behind the change of view: a hidden text can't be scrolled to.
  setTimeout(() => editor.chain().focus(undefined, { scrollIntoView: false }).goToUnderlined(1).run());
};
