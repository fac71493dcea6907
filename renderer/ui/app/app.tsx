import { useEffect, useMemo, useState } from 'react';
import type { Host } from '../../host/host.ts';
import { type Database, openDatabase } from '../../store/db.ts';
import { addSampleOnce, recoverLibrary } from '../../store/library.ts';
import { LibraryScreen } from '../library/library-screen.tsx';
import { readSample } from '../library/read-sample.ts';
import styles from './app.module.css';
import { DraftScreen } from './draft-screen.tsx';
import { Notices, useNotices } from './notices.tsx';
import { useRoute } from './route.ts';
import { ServicesProvider } from './services.ts';

/** Where the start-up is: the library opens, is open, or can't be opened (and why). */
type Start =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly db: Database; readonly recovered: number }
  | { readonly kind: 'failed'; readonly reason: string };

/** The whole app on one host. */
export const App = ({ host, now }: { readonly host: Host; readonly now: () => number }) => {
  const [start, setStart] = useState<Start>({ kind: 'opening' });
  const { shown, notify, dismiss } = useNotices();
  const route = useRoute();
  useEffect(() => {
    void begin(host, now).then(setStart);
  }, [host, now]);
  useEffect(() => {
    if (start.kind !== 'open' || start.recovered === 0) return;
    const drafts = start.recovered === 1 ? 'One draft was' : `${start.recovered} drafts were`;
    notify({ kind: 'information', message: `${drafts} recovered from the journal on disk: the app's own database had lost them.` });
  }, [start, notify]);
  const services = useMemo(() => (start.kind === 'open' ? { host, db: start.db, now, notify } : null), [start, host, now, notify]);
  return (
    <>
      {start.kind === 'failed' && (
        <main className={styles.failed}>
          <h1>Debrief can't open its library</h1>
          <p role="alert">{start.reason}</p>
        </main>
      )}
      {services !== null && (
        <ServicesProvider value={services}>
          {route.kind === 'library' ? <LibraryScreen /> : <DraftScreen key={route.id} id={route.id} view={route.view} />}
        </ServicesProvider>
      )}
      <Notices shown={shown} onDismiss={dismiss} />
    </>
  );
};

const begin = async (host: Host, now: () => number): Promise<Start> => {
  const opened = await openDatabase();
  if (opened.kind === 'failed') return opened;
  const recovered = await recoverLibrary(opened.db, host.journal, now());
  if (recovered === 0) await addSampleOnce(opened.db, host.journal, readSample, now());
  return { kind: 'open', db: opened.db, recovered };
};
