import { TriangleAlert } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import type { KeyedFinding } from '../../core/checks/keyed-findings.ts';
import type { Id } from '../../core/report/report.ts';
import type { Draft } from '../../store/draft.ts';
import { fromBelow } from '../../words/from-below.ts';
import { t } from '../../words/words.ts';
import { stageOf } from '../app/stage.ts';
import { deskOf } from '../review/desk.ts';
import styles from './checks.module.css';
import { checksDeskOf } from './checks-desk.ts';

const none: readonly KeyedFinding[] = [];

/** The mark of an event that something was found about; it leads to the first of its findings in the panel. */
export const EventFindings = ({ draft, id }: { readonly draft: Draft; readonly id: Id }) => {
  const desk = checksDeskOf(draft);
  const { ofEvents } = desk;
  const findings = useSyncExternalStore(ofEvents.subscribe, () => ofEvents.get().get(id) ?? none);
  const [first] = findings;
  if (first === undefined) return null;
  const show = (): void => {
    deskOf(draft).tab.set('findings');
    stageOf(draft).isPanelOpen.set(true);
    desk.current.set(first.key);
  };
  return (
    <button
      type="button"
      className={styles.mark}
      data-severity={first.severity}
      title={findings.map(({ message }) => fromBelow(message)).join('\n')}
      onClick={show}
    >
      <TriangleAlert size={12} aria-hidden /> {t('{count, plural, one {# finding} other {# findings}}', { count: findings.length })}
    </button>
  );
};
