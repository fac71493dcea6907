import type { Report } from '../../../core/report/report.ts';
import type { FoundWords } from '../../../core/report/search/find-in-data.ts';
import { t } from '../../../words/words.ts';
import { Button } from '../../parts/button.tsx';
import styles from './find-bar.module.css';
import { placeWords } from './place-words.ts';

/** How many letters of a field stand before and behind what was found in it. */
const around = 40;

/** The place at hand where it is in the data: where it stands, its words, and the way into its field; `onOpen` is null where nothing can be edited. */
export const FoundPlace = (props: { readonly found: FoundWords; readonly report: Report; readonly onOpen: (() => void) | null }) => {
  const { found, report, onOpen } = props;
  const {
    in: { words, of },
    match: { from, to },
  } = found;
  const start = from > around ? `…${words.slice(from - around, from)}` : words.slice(0, from);
  const end = words.length - to > around ? `${words.slice(to, to + around)}…` : words.slice(to);
  return (
    <div className={styles.row}>
      <p className={styles.place} aria-live="polite">
        <strong>{placeWords(of, report)}</strong>{' '}
        <span lang={report.details.language}>
          {start}
          <mark>{words.slice(from, to)}</mark>
          {end}
        </span>
      </p>
      {onOpen !== null && (
        <Button look="outlined" onPress={onOpen}>
          {t('Go there')}
        </Button>
      )}
    </div>
  );
};
