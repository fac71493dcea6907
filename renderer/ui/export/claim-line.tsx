import { useMemo } from 'react';
import type { KeyedFinding } from '../../core/checks/keyed-findings.ts';
import type { Visibility } from '../../core/report/report.ts';
import { claimedState } from '../../core/review/workflow/claimed-state.ts';
import type { Draft } from '../../store/draft.ts';
import { t } from '../../words/words.ts';
import { useWatched } from '../hooks/use-watched.ts';
import { stateLabels } from '../parts/labels.ts';
import { useVouched } from '../review/sign-off/claim/use-vouched.ts';
import styles from './export.module.css';

/** Says that an edition goes out with less than the report's state, where no finding says so already; nothing otherwise. */
export const ClaimLine = (props: { readonly draft: Draft; readonly edition: Visibility; readonly findings: readonly KeyedFinding[] }) => {
  const { draft, edition, findings } = props;
  const report = useWatched(draft.report);
  const vouched = useVouched(draft);
  const state = useMemo(() => claimedState(report, edition, vouched), [report, edition, vouched]);
  if (state === report.details.state || findings.some(({ rule }) => rule === 'sign-off-missing')) return null;
  return (
    <p className={styles.open}>
      {state === 'approved'
        ? t('This edition was not published: it goes out as “{state}”.', { state: stateLabels[state] })
        : t('Sign-offs of this edition are missing: it goes out as “{state}”.', { state: stateLabels[state] })}
    </p>
  );
};
