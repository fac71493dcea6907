import { useEffect, useState } from 'react';
import type { ReadingContext, TimelineReading } from '../../../core/timeline/reading.ts';
import { t } from '../../../words/words.ts';
import { looksBinary } from './paste-questions.ts';

/** How far the reading of a pasted timeline is. */
export type Reading =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly reading: TimelineReading }
  | { readonly kind: 'failed'; readonly reason: string };

/** As much text as is read at once; beyond it the preview would take minutes. */
export const longestPaste = 10 * 1024 * 1024;

const pause = 200;

/** Reads a pasted timeline in a worker, anew after each pause in typing; a reading that is no longer wanted is ended. */
export const useReading = (text: string, { zone, date, locale, t0 }: ReadingContext): Reading => {
  const [reading, setReading] = useState<Reading>({ kind: 'nothing' });
  useEffect(() => {
    if (text.trim() === '') {
      setReading({ kind: 'nothing' });
      return;
    }
    if (text.length > longestPaste) {
      setReading({ kind: 'failed', reason: t('This is more than 10 MB of text. Paste it in parts; nothing was taken over.') });
      return;
    }
    if (looksBinary(text)) {
      setReading({
        kind: 'failed',
        reason: t(
          'This is not text but the inside of some other file. Open it in its own program and copy the words; nothing was taken over.',
        ),
      });
      return;
    }
    setReading({ kind: 'reading' });
    let worker: Worker | null = null;
    const timer = setTimeout(() => {
      worker = new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = ({ data }: MessageEvent<TimelineReading>) => setReading({ kind: 'read', reading: data });
      worker.onerror = ({ message }) =>
        setReading({
          kind: 'failed',
          reason: t('The text could not be read ({reason}). It is still here; nothing was taken over.', {
            reason: message || t('the reader stopped'),
          }),
        });
      worker.postMessage({ text, context: { zone, date, locale, t0 } });
    }, pause);
    return () => {
      clearTimeout(timer);
      worker?.terminate();
    };
  }, [text, zone, date, locale, t0]);
  return reading;
};
