import { ZoomIn, ZoomOut } from 'lucide-react';
import { msg, t } from '../../../words/words.ts';
import { Button } from '../../parts/button.tsx';
import styles from './chart.module.css';
import type { EventWords } from './event-words.ts';

const hint = msg('Arrow keys go from event to event, Enter opens its row; + and − zoom, Shift with arrows moves, 0 shows the whole.');

/** What the chart doesn't show, in a sentence; empty where it shows all. */
const missing = (count: number, doubled: number): string => {
  const others = count - doubled;
  return [
    doubled === 0
      ? ''
      : t(
          '{count, plural, one {One event’s time came twice, because clocks went back: it is not on the chart until somebody says which is meant.} other {# events’ times came twice, because clocks went back: they are not on the chart until somebody says which is meant.}}',
          { count: doubled },
        ),
    others === 0
      ? ''
      : t(
          '{count, plural, one {One event has no exact time, or no zone, and is not on the chart.} other {# events have no exact time, or no zone, and are not on the chart.}}',
          { count: others },
        ),
  ]
    .filter((sentence) => sentence !== '')
    .map((sentence) => `${sentence} `)
    .join('');
};

/** The line under the chart: what the event under the pointer or the focus is, else how to use the chart; and the buttons to zoom. */
export const ChartTools = (props: {
  readonly words: EventWords | null;
  readonly hintId: string;
  readonly withoutInstant: number;
  /** How many of these have a time that came twice. */
  readonly doubled: number;
  readonly onZoom: (by: 'in' | 'out') => void;
  readonly onWhole: () => void;
}) => {
  const { words } = props;
  return (
    <div className={styles.tools}>
      <p className={styles.line} data-told={words !== null}>
        {words === null ? (
          <span>{missing(props.withoutInstant, props.doubled)}</span>
        ) : (
          // The button that has the focus says the same by its name.
          <span aria-hidden>
            <strong>{words.when}</strong> {words.text}
            {words.notes !== '' && <em>{words.notes}</em>}
          </span>
        )}
        <span id={props.hintId} hidden={words !== null}>
          {t(hint)}
        </span>
      </p>
      <Button look="icon" tip={t('Zoom out (−)')} aria-label={t('Zoom out')} onPress={() => props.onZoom('out')}>
        <ZoomOut size={15} />
      </Button>
      <Button look="icon" tip={t('Zoom in (+)')} aria-label={t('Zoom in')} onPress={() => props.onZoom('in')}>
        <ZoomIn size={15} />
      </Button>
      <Button look="plain" tip={t('The whole timeline (0)')} onPress={props.onWhole}>
        {t('Whole')}
      </Button>
    </div>
  );
};
