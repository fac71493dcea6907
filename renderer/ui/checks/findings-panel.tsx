import type { Finding } from '../../core/checks/finding.ts';
import type { Draft } from '../../store/draft.ts';
import { changeDetails } from '../../store/edits/change-details.ts';
import { changeItem } from '../../store/edits/list-edits.ts';
import { fromBelow } from '../../words/from-below.ts';
import { said, t } from '../../words/words.ts';
import { goTo } from '../app/route.ts';
import { useWatched } from '../hooks/use-watched.ts';
import { Button } from '../parts/button.tsx';
import { deskOf } from '../review/desk.ts';
import styles from './checks.module.css';
import { showInText } from './show-in-text.ts';
import type { Findings } from './use-findings.ts';

const severityLabels: Readonly<Record<Finding['severity'], string>> = said({ error: 'Error', warning: 'Warning', note: 'Note' });

/** What the checks found, gravest first: the explanation, the way to the place, and a fix where one is safe. */
export const FindingsPanel = ({ draft, findings: state }: { readonly draft: Draft; readonly findings: Findings }) => {
  const editor = useWatched(deskOf(draft).editor);
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
  const show = (block: number, words: string): void => {
    goTo({ kind: 'draft', id: draft.id, view: 'write' });
    // Behind the change of view: a hidden text can't be scrolled to.
    if (editor !== null) setTimeout(() => showInText(editor, block, words));
  };
  if (state.kind === 'checking') return <p className={styles.quiet}>{t('Checking…')}</p>;
  if (state.kind === 'failed') {
    return <p className={styles.quiet}>{t('The checks stopped unexpectedly. Your report is kept; they run again at the next change.')}</p>;
  }
  const { findings } = state;
  if (findings.length === 0) {
    return (
      <p className={styles.quiet}>{t('Nothing found. The checks look at times, zones, order, milestones and what was left unfinished.')}</p>
    );
  }
  return (
    <ul className={styles.findings}>
      {findings.map((finding) => (
        <li key={`${finding.rule} ${finding.message}`} className={styles.finding} data-severity={finding.severity}>
          <span className={styles.severity}>{severityLabels[finding.severity]}</span>
          <p>{fromBelow(finding.message)}</p>
          <div className={styles.ways}>
            {finding.place.kind === 'event' && (
              <Button look="outlined" onPress={() => goTo({ kind: 'draft', id: draft.id, view: 'timeline' })}>
                {t('Show in the timeline')}
              </Button>
            )}
            {finding.place.kind === 'text' && <ShowInText place={finding.place} onShow={show} />}
            {finding.fix !== null && (
              <Button look="outlined" onPress={() => fix(finding)}>
                {fromBelow(finding.fix.label)}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
};

const ShowInText = (props: {
  readonly place: Extract<Finding['place'], { kind: 'text' }>;
  readonly onShow: (block: number, words: string) => void;
}) => (
  <Button look="outlined" onPress={() => props.onShow(props.place.block, props.place.words)}>
    {t('Show in the text')}
  </Button>
);
