import { useState } from 'react';
import { t } from '../../../words/words.ts';
import { Button } from '../../parts/button.tsx';
import { ComparisonView } from '../versions/compare/comparison-view.tsx';
import { LayoutField } from '../versions/compare/layout-field.tsx';
import { useComparison } from '../versions/compare/use-comparison.ts';
import styles from './exchange.module.css';
import type { FoundFile } from './found-file.ts';

/** One file that came back: what it brings, what the text can't hold of it, and a look at the changes. */
export const FoundItem = ({
  found,
  onOpenAsOwn,
}: {
  readonly found: FoundFile;
  readonly onOpenAsOwn: (bytes: Uint8Array) => Promise<void>;
}) => {
  const [isLooking, setIsLooking] = useState(false);
  const lost = found.kind === 'copy' ? found.copy.lost : [];
  const clashes = found.kind === 'copy' ? found.copy.clashes : [];
  const hidden = found.kind === 'copy' ? found.copy.hidden : [];
  return (
    <li data-refused={found.kind === 'refused' || found.kind === 'foreign'}>
      <div>
        {found.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {found.name !== '' && <p className={styles.file}>{found.name}</p>}
        <Passages
          lead={t(
            'These passages were changed in two places at the same time. They stay as they are here, and the copy’s wording comes as a suggestion:',
          )}
          passages={clashes.map(({ mine }) => mine)}
        />
        <Passages
          lead={t(
            'With this copy, words that are kept from the public here would have become public. They stay kept; change that by hand if they may be read:',
          )}
          passages={hidden}
        />
        <Passages
          lead={t('Two people changed the same place. These words will not be in the text; they are kept in a comment:')}
          passages={lost}
        />
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

/** As many passages are listed; more are counted. */
const mostListed = 8;

const Passages = ({ lead, passages }: { readonly lead: string; readonly passages: readonly string[] }) =>
  passages.length === 0 ? null : (
    <div className={styles.lost}>
      <p>{lead}</p>
      <ul>
        {passages.slice(0, mostListed).map((words) => (
          <li key={words}>“{words}”</li>
        ))}
      </ul>
      {passages.length > mostListed && <p>{t('and {count, number} more', { count: passages.length - mostListed })}</p>}
    </div>
  );

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
