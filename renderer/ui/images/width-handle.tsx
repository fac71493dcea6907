import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { imageWidth, narrowestImage } from '../../core/rich-text/images.ts';
import { t } from '../../words/words.ts';
import styles from './images.module.css';

const steps: Readonly<Record<string, number>> = { ArrowLeft: -5, ArrowDown: -5, ArrowRight: 5, ArrowUp: 5, PageDown: -20, PageUp: 20 };

/** The handle at an image's edge: dragged, or moved with the arrow keys. `onPreview` hears every move, `onChange` the end of it (percent). */
export const WidthHandle = (props: {
  readonly width: number;
  readonly onPreview: (width: number | null) => void;
  readonly onChange: (width: number) => void;
}) => {
  const { width, onPreview, onChange } = props;
  const drag = useRef<{ readonly from: number; readonly width: number; readonly column: number; now: number } | null>(null);

  const key = (event: KeyboardEvent): void => {
    const next = event.key === 'Home' ? narrowestImage : event.key === 'End' ? 100 : width + (steps[event.key] ?? 0);
    if (next === width && !(event.key in steps)) return;
    event.preventDefault();
    if (imageWidth(next) !== width) onChange(imageWidth(next));
  };
  const down = (event: PointerEvent<HTMLElement>): void => {
    const column = event.currentTarget.closest('figure')?.parentElement?.clientWidth ?? 0;
    if (event.button !== 0 || column === 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { from: event.clientX, width, column, now: width };
  };
  const move = (event: PointerEvent<HTMLElement>): void => {
    if (drag.current === null) return;
    const { from, width: before, column } = drag.current;
    drag.current.now = imageWidth(before + ((event.clientX - from) * 100) / column);
    onPreview(drag.current.now);
  };
  const end = (isTaken: boolean): void => {
    const dragged = drag.current;
    drag.current = null;
    onPreview(null);
    if (isTaken && dragged !== null && dragged.now !== width) onChange(dragged.now);
  };
  return (
    <span
      className={styles.handle}
      role="slider"
      tabIndex={0}
      aria-label={t('Width of the image')}
      aria-valuemin={narrowestImage}
      aria-valuemax={100}
      aria-valuenow={width}
      aria-valuetext={t('{width} percent of the text', { width })}
      title={t('Drag, or use the arrow keys, to change the width')}
      onKeyDown={key}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={() => end(true)}
      onPointerCancel={() => end(false)}
    />
  );
};
