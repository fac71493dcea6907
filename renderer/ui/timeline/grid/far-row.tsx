import type { Ref } from 'react';
import type { TimelineEvent } from '../../../core/report/report.ts';
import { showWhen } from '../../../core/time/shown/show-when.ts';
import type { Zone } from '../../../core/time/when.ts';
import { spokenLanguage } from '../../../words/words.ts';
import { milestoneLabels, visibilityLabels } from '../../parts/labels.ts';
import { clockWords, dayWords } from './day-words.ts';
import styles from './grid.module.css';
import { secondTime } from './second-time.ts';

/** A row far from the window: its words, to be found and read, without the fields that it has once it comes near. */
export const FarRow = (props: {
  readonly ref: Ref<HTMLTableRowElement>;
  readonly event: TimelineEvent;
  readonly displayZone: Zone | null;
  readonly secondZone: Zone | null;
  readonly isChosen: boolean;
}) => {
  const { event, secondZone } = props;
  const shown = showWhen(event.when, props.displayZone, true, spokenLanguage());
  return (
    <tr ref={props.ref} className={`${styles.row} ${styles.far}`} data-row="" data-event={event.id} data-chosen={props.isChosen}>
      <td className={styles.pick} />
      <td className={styles.date}>{dayWords(shown.date)}</td>
      <td className={styles.time}>{clockWords(shown)}</td>
      <td className={styles.zone}>{shown.zone}</td>
      {secondZone !== null && <td className={styles.second}>{secondTime(event.when, secondZone, shown.date)}</td>}
      <td className={styles.milestone}>{event.milestone === null ? '–' : milestoneLabels[event.milestone]}</td>
      <td className={styles.text}>{event.text}</td>
      <td className={styles.visibility}>{visibilityLabels[event.visibility]}</td>
      <td className={styles.rowTools} />
    </tr>
  );
};
