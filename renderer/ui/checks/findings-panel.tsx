import type { Finding } from '../../core/checks/finding.ts';
import type { Draft } from '../../store/draft.ts';
import { changeDetails } from '../../store/edits/change-details.ts';
import { changeItem } from '../../store/edits/list-edits.ts';
import { goTo } from '../app/route.ts';
import { Button } from '../parts/button.tsx';
import styles from './checks.module.css';

const severityLabels: Readonly<Record<Finding['severity'], string>> = { error: 'Error', warning: 'Warning', note: 'Note' };

/** What the checks found, gravest first: the explanation, the way to the place, and a fix where one is safe. */
export const FindingsPanel = ({ draft, findings }: { readonly draft: Draft; readonly findings: readonly Finding[] }) => {
  const fix = (finding: Finding): void => {
    const change = finding.fix?.change;
    if (change === undefined) return;
    switch (change.kind) {
      case 'change-event':
        changeItem(draft, 'events', change.id, { when: change.when });
        break;
      case 'change-details':
        changeDetails(draft, change.change);
        break;
    }
  };
  if (findings.length === 0) {
    return <p className={styles.quiet}>Nothing found. The checks look at times, zones, order, milestones and what was left unfinished.</p>;
  }
  return (
    <ul className={styles.findings}>
      {findings.map((finding) => (
        <li key={`${finding.rule} ${finding.message}`} className={styles.finding} data-severity={finding.severity}>
          <span className={styles.severity}>{severityLabels[finding.severity]}</span>
          <p>{finding.message}</p>
          <div className={styles.ways}>
            {finding.place.kind === 'event' && (
              <Button look="outlined" onPress={() => goTo({ kind: 'draft', id: draft.id, view: 'timeline' })}>
                Show in the timeline
              </Button>
            )}
            {finding.fix !== null && (
              <Button look="outlined" onPress={() => fix(finding)}>
                {finding.fix.label}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
};
