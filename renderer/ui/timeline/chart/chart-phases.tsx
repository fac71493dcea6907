import type { KeyboardEvent } from 'react';
import type { Phase } from '../../../core/metrics/phases.ts';
import type { ChartLayout } from '../../../core/timeline/chart-layout.ts';
import { t } from '../../../words/words.ts';
import styles from './chart.module.css';
import { spokenWords } from './event-words.ts';
import { phaseWords } from './phase-words.ts';

/** The phases of a chart as buttons over their bars: one Tab stop, arrows go from one to the next, Enter shows that phase alone. */
export const ChartPhases = (props: {
  readonly layout: ChartLayout;
  readonly phases: readonly Phase[];
  readonly onTell: (kind: Phase['kind'] | null) => void;
  readonly onShow: (phase: Phase) => void;
}) => {
  const { layout } = props;
  const shown = layout.bands.flatMap((band) => {
    const phase = props.phases.find(({ kind }) => kind === band.kind);
    return phase === undefined ? [] : [{ band, phase }];
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button.matches(':focus'));
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    buttons[Math.min(buttons.length - 1, Math.max(0, next))]?.focus();
  };
  if (shown.length === 0) return null;
  return (
    // A group of buttons that share one Tab stop; its keys are heard in one place.
    <fieldset className={styles.marks} aria-label={t('Phases on the chart')} onKeyDown={onKeyDown}>
      {shown.map(({ band, phase }, index) => (
        <button
          key={band.kind}
          type="button"
          className={styles.phase}
          style={{ left: band.x, top: band.y, width: band.width, height: band.height }}
          tabIndex={index === 0 ? 0 : -1}
          aria-label={spokenWords(phaseWords(phase, layout))}
          onPointerEnter={() => props.onTell(band.kind)}
          onPointerLeave={() => props.onTell(null)}
          onFocus={() => props.onTell(band.kind)}
          onBlur={() => props.onTell(null)}
          onClick={() => props.onShow(phase)}
        />
      ))}
    </fieldset>
  );
};
