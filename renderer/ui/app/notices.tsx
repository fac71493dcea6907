import { X } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { fromBelow } from '../../words/from-below.ts';
import { t } from '../../words/words.ts';
import { Button } from '../parts/button.tsx';
import { noticeTime } from './notice-time.ts';
import styles from './notices.module.css';
import { useRoute } from './route.ts';

/** Something the user should know: a problem stays until it is put away, the rest goes by itself when it could be read. */
export type Notice = {
  readonly kind: 'done' | 'information' | 'problem';
  readonly message: string;
  readonly details?: readonly string[];
  readonly action?: { readonly label: string; readonly run: () => void };
  /** The id of the draft that it is about: whoever leaves that draft leaves the notice too. */
  readonly about?: string;
  /** It waits for an answer that nothing else asks for. */
  readonly stays?: boolean;
};

/** Shows a notice; the returned function takes it away again. */
export type Notify = (notice: Notice) => () => void;

type Shown = Notice & { readonly key: number };

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

/** One notice. Its time runs while nobody is at it and the window is seen. */
const OneNotice = ({ notice, onDismiss }: { readonly notice: Shown; readonly onDismiss: (key: number) => void }) => {
  const { key, about, action } = notice;
  const time = noticeTime(notice);
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    if (isHeld || time === null) return;
    let timer = 0;
    const run = (): void => {
      clearTimeout(timer);
      if (!document.hidden) timer = window.setTimeout(() => onDismiss(key), time);
    };
    run();
    document.addEventListener('visibilitychange', run);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', run);
    };
  }, [isHeld, time, key, onDismiss]);
  const route = useRoute();
  const place = route.kind === 'draft' ? route.id : null;
  // It may be shown before its draft is.
  const wasThere = useRef(false);
  useEffect(() => {
    if (place === about) wasThere.current = true;
    else if (wasThere.current) onDismiss(key);
  }, [place, about, key, onDismiss]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is read doesn't go; whoever has no pointer holds it by the focus.
    <div
      className={`${styles.notice} ${styles[notice.kind]}`}
      role={notice.kind === 'problem' ? 'alert' : undefined}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <div className={styles.words}>
        <p>{fromBelow(notice.message)}</p>
        {notice.details !== undefined && <Details details={notice.details} />}
        {action !== undefined && (
          <Button
            look="outlined"
            onPress={() => {
              action.run();
              onDismiss(key);
            }}
          >
            {action.label}
          </Button>
        )}
      </div>
      <Button look="icon" aria-label={t('Dismiss')} onPress={() => onDismiss(key)}>
        <X size={16} />
      </Button>
    </div>
  );
};

/** The notices on the screen, newest last, announced to screen readers. */
export const Notices = ({ shown, onDismiss }: { readonly shown: readonly Shown[]; readonly onDismiss: (key: number) => void }) => (
  <section className={styles.notices} aria-label={t('Notices')} aria-live="polite">
    {shown.map((notice) => (
      <OneNotice key={notice.key} notice={notice} onDismiss={onDismiss} />
    ))}
  </section>
);
