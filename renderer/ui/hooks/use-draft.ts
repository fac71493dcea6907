import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Draft, type OpenedDraft, openDraft } from '../../store/draft.ts';
import { errorWords } from '../../store/error-words.ts';
import type { FirstDraft } from '../../store/start-library.ts';
import { t } from '../../words/words.ts';
import { useServices } from '../app/services.ts';
import { stirUp } from '../parts/late.tsx';

/** Those that a screen has had: it closed them when it went. */
const used = new WeakSet<FirstDraft>();

const firstFor = (first: FirstDraft | null, id: string): FirstDraft | null => (first?.id === id && !used.has(first) ? first : null);

/** The draft with this id, open as long as the component is on the screen; `opening` until it is loaded. */
export const useDraft = (id: string): OpenedDraft | { readonly kind: 'opening' } => {
  const { db, host, first, ahead, now, notify } = useServices();
  const [opened, setOpened] = useState<OpenedDraft | { readonly kind: 'opening' }>(firstFor(first, id)?.opened ?? { kind: 'opening' });
  useEffect(() => {
    let draft: Draft | null = null;
    let isGone = false;
    const take = (result: OpenedDraft): void => {
      draft = result.kind === 'open' ? result.draft : null;
      if (isGone) {
        void draft?.close();
        return;
      }
      for (const note of draft?.notes ?? []) {
        notify({ kind: note.kind === 'damaged' ? 'problem' : 'information', message: note.message });
      }
      stirUp();
      setOpened(result);
    };
    const ready = firstFor(first, id);
    if (ready !== null) {
      used.add(ready);
      take(ready.opened);
    } else {
      // Drawn at once: a draft that was read ahead is there before the empty screen is, which then nobody sees.
      openDraft({ db, journal: host.journal, now, load: ahead.load }, id).then(
        (result) => flushSync(() => take(result)),
        (error: unknown) =>
          take({
            kind: 'failed',
            reason: t('This draft could not be read ({errorWords}). Nothing was changed; start Debrief again.', {
              errorWords: errorWords(error),
            }),
          }),
      );
    }
    const stopFlushing = host.onClosing(async () => {
      // A field hands its words over when it is left.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      await draft?.flush();
    });
    return () => {
      isGone = true;
      stopFlushing();
      void draft?.close();
    };
  }, [id, db, host, first, ahead, now, notify]);
  return opened;
};
