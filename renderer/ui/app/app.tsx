import { useCallback, useEffect, useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import { languageOf } from '../../core/time/shown/language.ts';
import type { Host } from '../../host/host.ts';
import { readAhead } from '../../store/read-ahead.ts';
import type { StartedLibrary } from '../../store/start-library.ts';
import { fromBelow } from '../../words/from-below.ts';
import { onSpokenLanguage, spokenLanguage, t } from '../../words/words.ts';
import { useNoFileDrops } from '../hooks/use-no-file-drops.ts';
import { LoadTrouble, soon } from '../parts/late.tsx';
import styles from './app.module.css';
import { sayDrawnWords } from './drawn-words.ts';
import { Notices, useNotices } from './notices.tsx';
import { Screens } from './screens.tsx';
import { ServicesProvider } from './services.ts';

/** For the few words that the components say by themselves; they go by the browser where nobody tells them otherwise. */
const Spoken = soon(async () => (await import('react-aria-components')).I18nProvider);

/** The whole app on one host. */
export const App = (props: { readonly host: Host; readonly now: () => number; readonly start: StartedLibrary }) => {
  const { host, now, start } = props;
  const language = useSyncExternalStore(onSpokenLanguage, spokenLanguage);
  const { shown, notify, dismiss } = useNotices();
  useNoFileDrops();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words follow the language.
  useLayoutEffect(sayDrawnWords, [language]);
  useEffect(() => host.tellLanguage(languageOf(language)), [host, language]);
  useEffect(() => {
    if (start.kind !== 'open' || start.recovered === 0) return;
    notify({
      kind: 'information',
      message: t(
        '{count, plural, one {One draft was} other {# drafts were}} recovered from the journal on disk: the app’s own database had lost them.',
        { count: start.recovered },
      ),
    });
  }, [start, notify]);
  const services = useMemo(
    () =>
      start.kind === 'open' ? { host, db: start.db, first: start.first, ahead: readAhead(start.db, host.journal), now, notify } : null,
    [start, host, now, notify],
  );
  const tellTrouble = useCallback(
    (again: () => void) =>
      notify({
        kind: 'problem',
        message: t('A part of Debrief could not be loaded. What you wrote is kept.'),
        action: { label: t('Try again'), run: again },
      }),
    [notify],
  );
  // Drawn anew in another language; it is chosen in the library, where nothing is open.
  const screens = <Screens key={language} />;
  return (
    // Outside of all that is loaded later, so that it can be said what did not come.
    <LoadTrouble value={tellTrouble}>
      {start.kind === 'failed' && (
        <main className={styles.failed}>
          <h1>{t('Debrief can’t open its library')}</h1>
          <p role="alert">{fromBelow(start.reason)}</p>
        </main>
      )}
      {services !== null && (
        <ServicesProvider value={services}>
          {language === languageOf(navigator.language) ? screens : <Spoken locale={language}>{screens}</Spoken>}
        </ServicesProvider>
      )}
      <Notices shown={shown} onDismiss={dismiss} />
    </LoadTrouble>
  );
};
