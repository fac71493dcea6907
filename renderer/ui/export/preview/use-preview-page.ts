import { type RefObject, useEffect, useMemo, useState } from 'react';
import { asLaidOut } from '../../../core/export/as-laid-out.ts';
import type { ExportOptions } from '../../../core/export/export-options.ts';
import type { Report } from '../../../core/report/report.ts';
import type { Draft } from '../../../store/draft.ts';
import { watchThreads } from '../../../store/threads.ts';
import { stageOf } from '../../app/stage.ts';
import { useWatched } from '../../hooks/use-watched.ts';
import { deskOf } from '../../review/desk.ts';
import { usePerson } from '../../review/use-person.ts';
import { pagePlaces } from './page-places.ts';
import { paintPage } from './paint-page.ts';
import { type FramedPage, previewPage } from './preview-page.ts';

/** Lets the comments know the page in the preview's frame, and marks their words in it while they are shown. Gives back what to call when the frame has loaded. */
export const usePreviewPage = (
  draft: Draft,
  report: Report,
  options: ExportOptions,
  frame: RefObject<HTMLIFrameElement | null>,
): (() => void) => {
  const desk = deskOf(draft);
  const threads = useWatched(watchThreads(draft));
  const person = usePerson();
  const chosen = useWatched(desk.chosen);
  const tab = useWatched(desk.tab);
  const isShown = useWatched(stageOf(draft).isPanelOpen) && tab === 'comments';
  const [shown, setShown] = useState<{ readonly page: FramedPage; readonly document: Document; readonly find: FindPlaces } | null>(null);
  const load = (): void => {
    const loaded = frame.current?.contentDocument ?? null;
    const ways = loaded === null ? null : pagePlaces(loaded, asLaidOut(report, options), report);
    if (frame.current === null || loaded === null || ways === null) return;
    setShown({ page: previewPage(frame.current, loaded, ways), document: loaded, find: ways.of });
  };
  useEffect(() => {
    if (shown === null) return;
    desk.page.set(shown.page);
    return () => {
      desk.page.set(null);
      shown.page.end();
    };
  }, [desk, shown]);
  const places = useMemo(
    (): ReturnType<FindPlaces> => (isShown && shown !== null ? shown.find(threads) : new Map()),
    [isShown, shown, threads],
  );
  useEffect(() => {
    if (shown === null) return;
    shown.page.put(places);
    paintPage(shown.document, places, person, chosen);
  }, [shown, places, person, chosen]);
  return load;
};

type FindPlaces = NonNullable<ReturnType<typeof pagePlaces>>['of'];
