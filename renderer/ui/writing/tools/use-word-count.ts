import { useEffect, useRef, useState } from 'react';
import { inAuthorsWords } from '../../../core/chips/in-authors-words.ts';
import type { Report } from '../../../core/report/report.ts';
import { blockTexts } from '../../../core/rich-text/block-texts.ts';
import { wordCounter } from '../../../core/rich-text/count-words.ts';
import type { RichText } from '../../../core/rich-text/rich-text.ts';

/** The words of a report's body, or of what the public reads of it (without headings that stand over nothing there), chips as the words that they show; null until they are counted. They are counted while the page has nothing else to do, and of a text that was counted before only what is new. */
export const useWordCount = (report: Report, isPublic: boolean): number | null => {
  const { language } = report.details;
  const [count, setCount] = useState<number | null>(null);
  const known = useRef<{ readonly language: string; readonly words: ReadonlyMap<string, number> }>({ language, words: new Map() });
  useEffect(() => {
    const countWords = wordCounter(language);
    const before = known.current.language === language ? known.current.words : new Map<string, number>();
    const words = new Map<string, number>();
    let texts: readonly string[] | null = null;
    let [next, sum] = [0, 0];
    let isOver = false;
    let waiting = 0;
    const goOn = (deadline: IdleDeadline): void => {
      texts ??= blockTexts(read());
      while (next < texts.length && (deadline.timeRemaining() > 1 || deadline.didTimeout)) {
        const text = texts[next] ?? '';
        const counted = words.get(text) ?? before.get(text) ?? countWords(text);
        words.set(text, counted);
        sum += counted;
        next += 1;
      }
      if (next < texts.length) waiting = requestIdleCallback(goOn);
      else {
        known.current = { language, words };
        setCount(sum);
      }
    };
    let read = (): RichText => inAuthorsWords(report);
    const begin = async (): Promise<void> => {
      if (isPublic) {
        // How an edition is laid out is code that writing does without.
        const { asLaidOut } = await import('../../../core/export/as-laid-out.ts');
        read = () => asLaidOut(report, { edition: 'public', pageSize: 'A4', zone: null }).body;
      }
      if (!isOver) waiting = requestIdleCallback(goOn);
    };
    void begin();
    return () => {
      isOver = true;
      cancelIdleCallback(waiting);
    };
  }, [report, language, isPublic]);
  return count;
};
