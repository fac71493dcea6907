import { useEffect, useState } from 'react';
import { withChipWords } from '../../../../core/chips/reviewed-text.ts';
import type { Report } from '../../../../core/report/report.ts';
import type { Draft } from '../../../../store/draft.ts';
import type { VersionRow } from '../../../../store/versions/version-row.ts';
import { readVersion } from '../../../../store/versions/versions.ts';
import { fromBelow } from '../../../../words/from-below.ts';
import { t } from '../../../../words/words.ts';
import { useServices } from '../../../app/services.ts';
import { useWatched } from '../../../hooks/use-watched.ts';
import { Button } from '../../../parts/button.tsx';
import { ChoiceField } from '../../../parts/choice-field.tsx';
import { Dialog, DialogButtons } from '../../../parts/dialog.tsx';
import { lineOf } from '../version-words.ts';
import styles from './comparison.module.css';
import { ComparisonView } from './comparison-view.tsx';
import { LayoutField } from './layout-field.tsx';
import { useComparison } from './use-comparison.ts';

/** Stands for the draft as it is now, among the ids of versions. */
const now = 'now';

/** Two states of a draft, each of them a kept version or the draft as it is now. */
export type Pair = { readonly before: string; readonly after: string };

/** The pair of a version and the draft as it is now. */
export const withNow = ({ id }: VersionRow): Pair => ({ before: id, after: now });

/** Compares any two versions of a draft; which two is chosen here. */
export const CompareDialog = (props: {
  readonly draft: Draft;
  readonly rows: readonly VersionRow[];
  readonly first: Pair;
  readonly onClose: () => void;
}) => {
  const [pair, setPair] = useState(props.first);
  const before = useVersion(props.draft, pair.before);
  const after = useVersion(props.draft, pair.after);
  const comparing = useComparison(before.report, after.report);
  const problem = before.problem ?? after.problem ?? (comparing.kind === 'failed' ? comparing.reason : null);
  const options = [{ value: now, label: t('The draft now') }, ...props.rows.map((row) => ({ value: row.id, label: lineOf(row) }))];
  return (
    <Dialog title={t('Compare versions')} isWide onClose={props.onClose}>
      <div className={styles.choices}>
        <ChoiceField
          label={t('Before ## the older of two')}
          value={pair.before}
          options={options}
          onChoose={(chosen) => setPair({ ...pair, before: chosen })}
        />
        <ChoiceField
          label={t('After ## the newer of two')}
          value={pair.after}
          options={options}
          onChoose={(chosen) => setPair({ ...pair, after: chosen })}
        />
        <LayoutField />
      </div>
      <div aria-live="polite">
        {problem === null && comparing.kind === 'comparing' && <p className={styles.quiet}>{t('Comparing…')}</p>}
        {problem !== null && (
          <p role="alert" className={styles.problem}>
            {fromBelow(problem)}
          </p>
        )}
      </div>
      {problem === null && comparing.kind === 'compared' && (
        <ComparisonView key={`${pair.before} ${pair.after}`} comparison={comparing.comparison} />
      )}
      <DialogButtons>
        <Button look="filled" onPress={props.onClose}>
          {t('Close')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
};

type Read = { readonly report: Report | null; readonly problem: string | null };

const unread: Read = { report: null, problem: null };

/** The report of a version, its chips in the words of then, or the draft's own as it stands. */
const useVersion = (draft: Draft, id: string): Read => {
  const { db } = useServices();
  const present = useWatched(draft.report);
  const [read, setRead] = useState<Read & { readonly id: string }>({ ...unread, id });
  useEffect(() => {
    if (id === now) return;
    let isGone = false;
    void readVersion(db, id).then((version) => {
      if (isGone) return;
      const report = version.kind === 'version' ? withChipWords(version.report, version.chipWords) : null;
      setRead({ id, report, problem: version.kind === 'version' ? null : version.reason });
    });
    return () => {
      isGone = true;
    };
  }, [db, id]);
  if (id === now) return { report: present, problem: null };
  return read.id === id ? read : unread;
};
