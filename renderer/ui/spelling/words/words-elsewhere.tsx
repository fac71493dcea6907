import { BookPlus } from 'lucide-react';
import type { Draft } from '../../../store/draft.ts';
import { said, t } from '../../../words/words.ts';
import { goTo } from '../../app/route.ts';
import { Button } from '../../parts/button.tsx';
import parts from '../../parts/parts.module.css';
import styles from '../spelling.module.css';
import { useAddWord } from './use-add-word.ts';
import { type Elsewhere, useWordsElsewhere } from './use-words-elsewhere.ts';

const places: Readonly<Record<Elsewhere, string>> = said({
  title: 'Title',
  timeline: 'Timeline',
  causes: 'Causes',
  actions: 'Actions',
  status: 'Status',
});

/** As many words as are shown at once: who sees more takes one after the other all the same. */
const most = 12;

/** The misspelt words of title, timeline and lists, with the way there and the way into the word list. */
export const WordsElsewhere = ({ draft, passesCapitals }: { readonly draft: Draft; readonly passesCapitals: boolean }) => {
  const words = useWordsElsewhere(draft, passesCapitals);
  const add = useAddWord();
  if (words.length === 0) return null;
  return (
    <>
      <p className={parts.hint}>{t('Misspelt outside the text:')}</p>
      <ul className={styles.words}>
        {words.slice(0, most).map(({ word, where }) => (
          <li key={word} className={styles.word}>
            <span className={styles.misspelt}>{word}</span>
            <span className={parts.hint}>
              {where === 'title' ? (
                places[where]
              ) : (
                <button
                  type="button"
                  className={styles.place}
                  onClick={() => goTo({ kind: 'draft', id: draft.id, view: where === 'timeline' ? 'timeline' : 'write' })}
                >
                  {places[where]}
                </button>
              )}
            </span>
            <Button
              look="icon"
              tip={t('Add to the word list')}
              aria-label={t('Add “{word}” to the word list', { word })}
              onPress={() => add(word)}
            >
              <BookPlus size={15} aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
      {words.length > most && <p className={parts.hint}>{t('and {count, number} more', { count: words.length - most })}</p>}
    </>
  );
};
