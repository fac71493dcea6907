import { useRef } from 'react';
import type { Ignored } from '../../core/review/ignored.ts';
import { watchIgnored } from '../../store/decisions.ts';
import type { Draft } from '../../store/draft.ts';
import { heedFinding } from '../../store/edits/decision-edits.ts';
import { fromBelow } from '../../words/from-below.ts';
import { showClock } from '../../words/show-clock.ts';
import { t } from '../../words/words.ts';
import { useWatched } from '../hooks/use-watched.ts';
import { Button } from '../parts/button.tsx';
import styles from './checks.module.css';
import { useGoneFocus } from './keyboard/use-gone-focus.ts';

/** The findings that somebody let stand, with who, when and why; each can be shown again. */
export const IgnoredList = ({ draft }: { readonly draft: Draft }) => {
  const ignored = useWatched(watchIgnored(draft));
  if (ignored.length === 0) return null;
  return (
    <details className={styles.group}>
      <summary>{t('Ignored ({count})', { count: ignored.length })}</summary>
      <ul className={styles.findings}>
        {ignored.map((one) => (
          <IgnoredCard key={one.key} draft={draft} ignored={one} />
        ))}
      </ul>
    </details>
  );
};

const IgnoredCard = (props: { readonly draft: Draft; readonly ignored: Ignored }) => {
  const { key, message, reason, by, at } = props.ignored;
  const card = useRef<HTMLLIElement>(null);
  useGoneFocus(card, false);
  return (
    <li ref={card} className={styles.finding} data-card="">
      <p>{fromBelow(message)}</p>
      <p className={styles.reason}>{reason}</p>
      <p className={styles.quiet}>{t('{name}, {date}', { name: by.name, date: showClock(at, 'date-time') })}</p>
      <div className={styles.ways}>
        <Button look="outlined" onPress={() => heedFinding(props.draft, key)}>
          {t('Show again')}
        </Button>
      </div>
    </li>
  );
};
