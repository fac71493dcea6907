import type { Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { readingMinutes, wordCounter } from '../../../core/rich-text/count-words.ts';
import { publicTextBetween } from '../../../editor/public-text.ts';
import { leafWords } from '../../../editor/text-map.ts';
import type { Draft } from '../../../store/draft.ts';
import { t } from '../../../words/words.ts';
import { stageOf } from '../../app/stage.ts';
import { useWatched } from '../../hooks/use-watched.ts';
import writing from '../writing.module.css';
import styles from './tools.module.css';
import { useWordCount } from './use-word-count.ts';

/** How long a selection rests before its words are counted, in milliseconds. */
const pause = 150;

/** How long the text is, or what the public reads of it: its words and the minutes it takes to read; with a selection, how many of them are selected. */
export const LengthLine = ({ draft, editor }: { readonly draft: Draft; readonly editor: Editor }) => {
  const report = useWatched(draft.report);
  const { language } = report.details;
  const isReading = useWatched(stageOf(draft).isReading);
  const count = useWordCount(report, isReading);
  const selected = useSelectedWords(editor, language, isReading);
  const minutes = count === null ? 0 : readingMinutes(count);
  return (
    <section className={`${writing.length} ${styles.length}`} aria-label={t('Length of the text')}>
      {count !== null && (
        <span title={t('Words of the text, without what its blocks show of the draft; reading time at 238 words a minute')}>
          {selected === null
            ? t('{count, plural, one {# word} other {# words}} · {minutes, number} min', { count, minutes })
            : t('{selected, number} of {count, plural, one {# word} other {# words}} selected · {minutes, number} min', {
                selected,
                count,
                minutes,
              })}
        </span>
      )}
    </section>
  );
};

/** The words of the selection once it rests; null while nothing is selected. */
const useSelectedWords = (editor: Editor, language: string, isPublic: boolean): number | null => {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isAny = true;
    const read = (): void => {
      if (editor.isDestroyed) return;
      const { doc, selection } = editor.state;
      const text = selection.empty
        ? ''
        : isPublic
          ? publicTextBetween(doc, selection)
          : doc.textBetween(selection.from, selection.to, '\n', leafWords);
      setCount(text.trim() === '' ? null : wordCounter(language)(text));
    };
    const onSelection = (): void => {
      const wasAny = isAny;
      isAny = !editor.state.selection.empty;
      // While somebody types there is none, and nothing to do.
      if (!isAny && !wasAny) return;
      clearTimeout(timer);
      if (isAny) timer = setTimeout(read, pause);
      else setCount(null);
    };
    onSelection();
    editor.on('selectionUpdate', onSelection);
    return () => {
      clearTimeout(timer);
      editor.off('selectionUpdate', onSelection);
    };
  }, [editor, language, isPublic]);
  return count;
};
