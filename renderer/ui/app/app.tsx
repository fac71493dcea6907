import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { I18nProvider } from 'react-aria-components';
import { languageOf } from '../../core/time/language.ts';
import type { Host } from '../../host/host.ts';
import type { StartedLibrary } from '../../store/start-library.ts';
import { fromBelow } from '../../words/from-below.ts';
import { onSpokenLanguage, spokenLanguage, t } from '../../words/words.ts';
import { useNoFileDrops } from '../hooks/use-no-file-drops.ts';
import styles from './app.module.css';
import { Notices, useNotices } from './notices.tsx';
import { Screens } from './screens.tsx';
import { ServicesProvider } from './services.ts';

/** The whole app on one host. */
export const App = (props: { readonly host: Host; readonly now: () => number; readonly start: StartedLibrary }) => {
  const { host, now, start } = props;
  const language = useSyncExternalStore(onSpokenLanguage, spokenLanguage);
  const { shown, notify, dismiss } = useNotices();
  useNoFileDrops();
  useEffect(() => host.tellLanguage(languageOf(language)), [host, language]);
  useEffect(() => {
    if (start.kind !== 'open' || start.recovered === 0) return;
    notify({
      kind: 'information',
      message: t(
        "{count, plural, one {One draft was} other {# drafts were}} recovered from the journal on disk: the app's own database had lost them.",
        { count: start.recovered },
      ),
    });
  }, [start, notify]);
  const services = useMemo(
    () => (start.kind === 'open' ? { host, db: start.db, first: start.first, now, notify } : null),
    [start, host, now, notify],
  );
  return (
    // For the few words that the components say by themselves.
    <I18nProvider locale={language}>
      {start.kind === 'failed' && (
        <main className={styles.failed}>
          <h1>{t("Debrief can't open its library")}</h1>
          <p role="alert">{fromBelow(start.reason)}</p>
        </main>
      )}
      {services !== null && (
        <ServicesProvider value={services}>
          {/* Drawn anew in another language; it is chosen in the library, where nothing is open. */}
          <Screens key={language} />
        </ServicesProvider>
      )}
      <Notices shown={shown} onDismiss={dismiss} />
    </I18nProvider>
  );
};
