import { useState } from 'react';
import type { Draft } from '../../../store/draft.ts';
import { forgetEdition } from '../../../store/editions/kept-edition.ts';
import { fromBelow } from '../../../words/from-below.ts';
import { t } from '../../../words/words.ts';
import { useServices } from '../../app/services.ts';
import { stageOf } from '../../app/stage.ts';
import { useWatched } from '../../hooks/use-watched.ts';
import { Button } from '../../parts/button.tsx';
import checks from '../checks.module.css';
import { FindingCard } from '../finding-card.tsx';
import { type Against, type Edition, editionDeskOf } from './edition-desk.ts';
import { headingOf, sourceNote } from './edition-words.ts';
import styles from './editions.module.css';

/** What another language's edition says otherwise, as a group of findings of its own; without one, the way to choose one. */
export const EditionGroup = (props: { readonly draft: Draft; readonly current: string | null }) => {
  const { draft, current } = props;
  const { db, notify } = useServices();
  const desk = editionDeskOf(draft);
  const against = useWatched(desk.against);
  const { language } = useWatched(draft.report).details;
  const [isFolded, setIsFolded] = useState(false);
  const choose = (): void => stageOf(draft).overlay.set('edition');
  if (against.kind === 'none')
    return (
      <div className={checks.ways}>
        <Button look="outlined" onPress={choose}>
          {t('Compare with another language edition…')}
        </Button>
      </div>
    );
  const findings = against.kind === 'compared' ? against.findings : [];
  const isOpen = findings.some(({ key }) => key === current) || !isFolded;
  const stop = async (): Promise<void> => {
    try {
      await forgetEdition(db, draft.id);
      desk.file.set(null);
    } catch {
      notify({
        kind: 'problem',
        message: t('The comparison could not be taken away, because the library did not answer. Nothing was changed; try again.'),
      });
    }
  };
  return (
    <details className={checks.group} open={isOpen} onToggle={({ currentTarget }) => setIsFolded(!currentTarget.open)}>
      <summary>{headingOf(against, language)}</summary>
      <div className={checks.findings}>
        <div>
          <p className={styles.quiet} role="status">
            {stateOf(against)}
          </p>
          {'reason' in against && <p className={styles.quiet}>{fromBelow(against.reason)}</p>}
          {'edition' in against && <SourceNote edition={against.edition} />}
        </div>
        {findings.length > 0 && (
          <ul className={checks.findings}>
            {findings.map((finding) => (
              <FindingCard key={finding.key} draft={draft} finding={finding} isCurrent={finding.key === current} />
            ))}
          </ul>
        )}
        <div className={checks.ways}>
          <Button look="outlined" onPress={choose}>
            {t('Choose another edition…')}
          </Button>
          <Button look="outlined" onPress={stop}>
            {t('Stop comparing')}
          </Button>
        </div>
      </div>
    </details>
  );
};

const SourceNote = ({ edition }: { readonly edition: Edition }) => {
  const note = sourceNote(edition.source);
  return note === null ? null : <p className={styles.quiet}>{note}</p>;
};

const stateOf = (against: Exclude<Against, { kind: 'none' }>): string => {
  switch (against.kind) {
    case 'reading':
    case 'comparing':
      return t('Comparing…');
    case 'compared':
      return against.findings.length === 0
        ? t('Nothing differs: times, dates, numbers, severity and actions are the same.')
        : t('{count, plural, one {# difference} other {# differences}}', { count: against.findings.length });
    case 'gone':
      return t('This draft was deleted from the library, so nothing is compared. Choose another edition, or stop comparing.');
    case 'unreadable':
      return t('This draft can’t be read, so nothing is compared. Your report is as it was. Choose another edition, or stop comparing.');
    case 'stopped':
      return t('The comparison stopped unexpectedly. Your report is kept; it runs again at the next change.');
  }
};
