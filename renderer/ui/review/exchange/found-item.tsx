import { useState } from 'react';
import { t } from '../../../words/words.ts';
import { Button } from '../../parts/button.tsx';
import { ComparisonView } from '../versions/compare/comparison-view.tsx';
import { LayoutField } from '../versions/compare/layout-field.tsx';
import { useComparison } from '../versions/compare/use-comparison.ts';
import styles from './exchange.module.css';
import type { FoundFile } from './found-file.ts';

/** As many lost passages are listed; more are counted. */
const mostLost = 8;

/** One file that came back: what it brings, what would be lost by it, and a look at the changes. */
export const FoundItem = ({
  found,
  onOpenAsOwn,
}: {
  readonly found: FoundFile;
  readonly onOpenAsOwn: (bytes: Uint8Array) => Promise<void>;
}) => {
  const [isLooking, setIsLooking] = useState(false);
  const lost = found.kind === 'copy' ? found.copy.lost : [];
  return (
    <li data-refused={found.kind === 'refused' || found.kind === 'foreign'}>
      <div>
        {found.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {found.name !== '' && <p className={styles.file}>{found.name}</p>}
        {lost.length > 0 && (
          <div className={styles.lost}>
            <p>{t('These words would be lost, since two people changed the same place. Keep them elsewhere first, if they are needed:')}</p>
            <ul>
              {lost.slice(0, mostLost).map((words) => (
                <li key={words}>“{words}”</li>
              ))}
            </ul>
            {lost.length > mostLost && <p>{t('and {count, number} more', { count: lost.length - mostLost })}</p>}
          </div>
        )}
        {found.kind === 'foreign' && (
          <span>
            <Button look="outlined" onPress={() => onOpenAsOwn(found.bytes)}>
              {t('Open it as a draft of its own')}
            </Button>
          </span>
        )}
        {found.kind === 'copy' && (
          <span>
            <Button look="outlined" aria-expanded={isLooking} onPress={() => setIsLooking(!isLooking)}>
              {isLooking ? t('Hide the changes') : t('Look at the changes')}
            </Button>
          </span>
        )}
        {isLooking && found.kind === 'copy' && <Changes copy={found.copy} />}
      </div>
    </li>
  );
};

const Changes = ({ copy }: { readonly copy: Extract<FoundFile, { kind: 'copy' }>['copy'] }) => {
  const comparing = useComparison(copy.before, copy.after);
  if (comparing.kind === 'comparing') return <p>{t('Comparing…')}</p>;
  if (comparing.kind === 'failed') return <p role="alert">{comparing.reason}</p>;
  return (
    <>
      <LayoutField />
      <ComparisonView comparison={comparing.comparison} />
    </>
  );
};
