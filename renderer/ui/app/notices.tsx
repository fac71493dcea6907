import { X } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import { fromBelow } from '../../words/from-below.ts';
import { t } from '../../words/words.ts';
import { Button } from '../parts/button.tsx';
import styles from './notices.module.css';

/** Something the user should know: a problem stays until it is put away, the rest goes by itself. */
export type Notice = {
  readonly kind: 'done' | 'information' | 'problem';
  readonly message: string;
  readonly details?: readonly string[];
  readonly action?: { readonly label: string; readonly run: () => void };
};

/** Shows a notice; the returned function takes it away again. */
export type Notify = (notice: Notice) => () => void;

type Shown = Notice & { readonly key: number };

const readingTime = 9000;

/** The one place where problems and results are shown: its list, and the function that adds to it. */
export const useNotices = (): { readonly shown: readonly Shown[]; readonly notify: Notify; readonly dismiss: (key: number) => void } => {
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const next = useRef(0);
  const dismiss = useCallback((key: number) => setShown((all) => all.filter((one) => one.key !== key)), []);
  const notify = useCallback<Notify>(
    (notice) => {
      next.current += 1;
      const key = next.current;
      setShown((all) => [...all.filter((one) => one.message !== notice.message), { ...notice, key }].slice(-4));
      if (notice.kind !== 'problem' && notice.details === undefined) setTimeout(() => dismiss(key), readingTime);
      return () => dismiss(key);
    },
    [dismiss],
  );
  return { shown, notify, dismiss };
};

/** As many as can be read at a glance; more would cover what is being worked on. */
const atOnce = 5;

const Remarks = ({ of }: { readonly of: readonly string[] }) => (
  <ul>
    {of.map((detail) => (
      <li key={detail}>{fromBelow(detail)}</li>
    ))}
  </ul>
);

/** The first remarks, and the others behind a word. */
const Details = ({ details }: { readonly details: readonly string[] }) => (
  <>
    <Remarks of={details.length > atOnce + 1 ? details.slice(0, atOnce) : details} />
    {details.length > atOnce + 1 && (
      <details>
        <summary>{t('{count} more remarks', { count: details.length - atOnce })}</summary>
        <Remarks of={details.slice(atOnce)} />
      </details>
    )}
  </>
);

/** The notices on the screen, newest last, announced to screen readers. */
export const Notices = ({ shown, onDismiss }: { readonly shown: readonly Shown[]; readonly onDismiss: (key: number) => void }) => (
  <section className={styles.notices} aria-label={t('Notices')} aria-live="polite">
    {shown.map((notice) => (
      <div key={notice.key} className={`${styles.notice} ${styles[notice.kind]}`} role={notice.kind === 'problem' ? 'alert' : undefined}>
        <div className={styles.words}>
          <p>{fromBelow(notice.message)}</p>
          {notice.details !== undefined && <Details details={notice.details} />}
          {notice.action !== undefined && (
            <Button
              look="outlined"
              onPress={() => {
                notice.action?.run();
                onDismiss(notice.key);
              }}
            >
              {notice.action.label}
            </Button>
          )}
        </div>
        <Button look="icon" aria-label={t('Dismiss')} onPress={() => onDismiss(notice.key)}>
          <X size={16} />
        </Button>
      </div>
    ))}
  </section>
);
