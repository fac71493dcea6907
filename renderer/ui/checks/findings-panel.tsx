import { ChevronDown, ChevronUp, Settings2 } from 'lucide-react';
import { useState } from 'react';
import type { Finding } from '../../core/checks/finding.ts';
import type { KeyedFinding } from '../../core/checks/keyed-findings.ts';
import type { Draft } from '../../store/draft.ts';
import { t } from '../../words/words.ts';
import { useWatched } from '../hooks/use-watched.ts';
import { Button } from '../parts/button.tsx';
import styles from './checks.module.css';
import { checksDeskOf } from './checks-desk.ts';
import { editionDeskOf } from './editions/edition-desk.ts';
import { EditionGroup } from './editions/edition-group.tsx';
import { FindingCard } from './finding-card.tsx';
import { IgnoredList } from './ignored-list.tsx';
import { OverrideList } from './override-list.tsx';
import { goToFinding } from './show-finding.ts';
import { switchedOffWords } from './switched-off.ts';

const severities: readonly Finding['severity'][] = ['error', 'warning', 'note'];

/** How many findings there are of a severity, in words. */
export const countOf = (severity: Finding['severity'], count: number): string => {
  switch (severity) {
    case 'error':
      return t('{count, plural, one {# error} other {# errors}}', { count });
    case 'warning':
      return t('{count, plural, one {# warning} other {# warnings}}', { count });
    case 'note':
      return t('{count, plural, one {# note} other {# notes}}', { count });
  }
};

/** What the checks found, gravest first; notes are folded away while there is something graver. */
export const FindingsPanel = ({ draft }: { readonly draft: Draft }) => {
  const desk = checksDeskOf(draft);
  const state = useWatched(desk.findings);
  const current = useWatched(desk.current);
  const against = useWatched(editionDeskOf(draft).against);
  const switchedOff = switchedOffWords(useWatched(desk.inputs));
  const findings = state.kind === 'checked' ? state.findings : [];
  const all = [...findings, ...(against.kind === 'compared' ? against.findings : [])];
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <span className={styles.quiet} role="status">
          {state.kind === 'checking'
            ? t('Checking…')
            : all.length > 0
              ? t('{count, plural, one {# finding} other {# findings}}', { count: all.length })
              : ''}
        </span>
        <Button
          look="icon"
          aria-label={t('Previous finding')}
          tip={t('Previous finding (Shift+F8)')}
          isDisabled={all.length === 0}
          onPress={() => void goToFinding(draft, -1)}
        >
          <ChevronUp size={16} />
        </Button>
        <Button
          look="icon"
          aria-label={t('Next finding')}
          tip={t('Next finding (F8)')}
          isDisabled={all.length === 0}
          onPress={() => void goToFinding(draft, 1)}
        >
          <ChevronDown size={16} />
        </Button>
        <Button look="icon" aria-label={t('What is checked')} tip={t('What is checked')} onPress={() => desk.isSettingsOpen.set(true)}>
          <Settings2 size={16} />
        </Button>
      </div>
      {state.kind === 'failed' && (
        <p className={styles.quiet}>{t('The checks stopped unexpectedly. Your report is kept; they run again at the next change.')}</p>
      )}
      {state.kind === 'checked' && findings.length === 0 && (
        <p className={styles.quiet}>
          {all.length === 0
            ? switchedOff !== null
              ? t('Nothing was found by the checks that are on.')
              : t(
                  'Nothing found. The checks compare times, zones, days, lengths and counts, and look for gaps, private matter, links and wording.',
                )
            : t('Nothing was found in this report by itself.')}
        </p>
      )}
      {switchedOff !== null && <p className={styles.quiet}>{switchedOff}</p>}
      {severities.map((severity) => (
        <Group
          key={severity}
          draft={draft}
          severity={severity}
          findings={findings.filter((finding) => finding.severity === severity)}
          isFolded={severity === 'note' && findings.some((finding) => finding.severity !== 'note')}
          current={current}
        />
      ))}
      <EditionGroup draft={draft} current={current} />
      <IgnoredList draft={draft} />
      <OverrideList draft={draft} />
    </div>
  );
};

const Group = (props: {
  readonly draft: Draft;
  readonly severity: Finding['severity'];
  readonly findings: readonly KeyedFinding[];
  readonly isFolded: boolean;
  readonly current: string | null;
}) => {
  const { findings, current, severity } = props;
  const [chosen, setChosen] = useState<boolean | null>(null);
  if (findings.length === 0) return null;
  const isOpen = findings.some(({ key }) => key === current) || (chosen ?? !props.isFolded);
  return (
    <details
      className={styles.group}
      open={isOpen}
      onToggle={({ currentTarget }) => currentTarget.open !== isOpen && setChosen(currentTarget.open)}
    >
      <summary data-severity={severity}>{countOf(severity, findings.length)}</summary>
      <ul className={styles.findings}>
        {findings.map((finding) => (
          <FindingCard key={finding.key} draft={props.draft} finding={finding} isCurrent={finding.key === current} />
        ))}
      </ul>
    </details>
  );
};
