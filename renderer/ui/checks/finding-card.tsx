import { useEffect, useRef } from 'react';
import type { KeyedFinding } from '../../core/checks/keyed-findings.ts';
import type { Details } from '../../core/report/report.ts';
import { requirableDetails } from '../../core/templates/template.ts';
import type { Draft } from '../../store/draft.ts';
import { fromBelow } from '../../words/from-below.ts';
import { t } from '../../words/words.ts';
import { Button } from '../parts/button.tsx';
import { deskOf } from '../review/desk.ts';
import { jumpToDetail } from '../templates/jump-to-part.ts';
import { applyFix } from './apply-fix.ts';
import styles from './checks.module.css';
import { checksDeskOf } from './checks-desk.ts';
import { showEvent, showFinding } from './show-finding.ts';

/** Lists stand in the text too. */
const showsInText: ReadonlySet<KeyedFinding['place']['kind']> = new Set(['text', 'cause', 'action', 'step', 'correction', 'fact']);

/** One finding: what is odd, the way there, a fix where one is safe, and the way to let it stand. */
export const FindingCard = (props: {
  readonly draft: Draft;
  readonly finding: KeyedFinding;
  readonly isCurrent: boolean;
  readonly onIgnore: () => void;
}) => {
  const { draft, finding, isCurrent } = props;
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const { place, fix } = finding;
  const [event] = finding.events ?? [];
  return (
    <li ref={card} className={styles.finding} data-severity={finding.severity} aria-current={isCurrent ? 'true' : undefined}>
      <p>{fromBelow(finding.message)}</p>
      <div className={styles.ways}>
        {place.kind === 'event' && (
          <Button look="outlined" onPress={() => showFinding(draft, finding)}>
            {t('Show in the timeline')}
          </Button>
        )}
        {showsInText.has(place.kind) && (
          <Button look="outlined" onPress={() => showFinding(draft, finding)}>
            {t('Show in the text')}
          </Button>
        )}
        {place.kind !== 'event' && event !== undefined && (
          <Button look="outlined" onPress={() => showEvent(draft, finding.key, event)}>
            {t('Show in the timeline')}
          </Button>
        )}
        {place.kind === 'details' && (
          <Button look="outlined" onPress={() => showDetail(draft, place.field)}>
            {t('Show the details')}
          </Button>
        )}
        {fix !== null && (
          <Button look="outlined" onPress={() => applyFix(draft, fix.change)}>
            {fromBelow(fix.label)}
          </Button>
        )}
        <Button onPress={props.onIgnore}>{t('Ignore…')}</Button>
      </div>
    </li>
  );
};

const showDetail = (draft: Draft, field: keyof Details): void => {
  checksDeskOf(draft).current.set(null);
  if (field !== 'title') deskOf(draft).tab.set('details');
  // The fields come with the next frame.
  setTimeout(() => {
    const detail = requirableDetails.find((one) => one === field);
    if (detail !== undefined) jumpToDetail(detail);
  });
};
