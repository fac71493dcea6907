import { addToWordList } from '../../../store/word-list.ts';
import { t } from '../../../words/words.ts';
import { useServices } from '../../app/services.ts';

/** Adds a word to the library's own; where that fails it is said. */
export const useAddWord = (): ((word: string) => void) => {
  const { db, notify } = useServices();
  return (word) => {
    addToWordList(db, [word]).catch(() =>
      notify({
        kind: 'problem',
        message: t('“{word}” was not added to the word list, because the library did not take it. Try again.', { word }),
      }),
    );
  };
};
