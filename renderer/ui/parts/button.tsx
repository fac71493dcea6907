import { type MouseEvent, type ReactNode, useRef, useState } from 'react';
import styles from './parts.module.css';

/** How much a button weighs: one filled button a screen; `icon` needs an `aria-label`. */
export type ButtonProps = {
  readonly look?: 'plain' | 'filled' | 'outlined' | 'danger' | 'icon';
  /**
   * A press while the promise of the one before is open does nothing: a double click makes one report, not two. The button
   * says so for as long as it lasts, and keeps the focus, since its words may be another step's by then: the second half of
   * a double click is no press of words that were not there at the first.
   */
  readonly onPress?: () => void | Promise<void>;
  readonly isDisabled?: boolean;
  /** Has the focus when it appears: for the answer that Enter gives in a dialog. */
  readonly autoFocus?: boolean;
  readonly type?: 'button' | 'submit';
  /** A tip for the mouse; the name for everybody else is `aria-label` or the text. */
  readonly tip?: string;
  readonly 'aria-label'?: string;
  readonly 'aria-expanded'?: boolean;
  readonly 'aria-controls'?: string;
  readonly children: ReactNode;
};

/** A button in one of the app's looks: the browser's own, since hundreds stand on a screen. */
export const Button = ({ look = 'plain', tip, onPress, isDisabled = false, type = 'button', children, ...named }: ButtonProps) => {
  const isRunning = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const first = useRef<ReactNode>(null);
  const press = async ({ detail }: MouseEvent): Promise<void> => {
    if (detail <= 1) first.current = children;
    else if (typeof children === 'string' && children !== first.current) return;
    if (isRunning.current) return;
    const pressed = onPress?.();
    if (pressed === undefined) return;
    isRunning.current = true;
    setBusy(true);
    try {
      await pressed;
    } finally {
      isRunning.current = false;
      setBusy(false);
    }
  };
  return (
    <button
      {...named}
      type={type}
      title={tip}
      disabled={isDisabled}
      aria-disabled={isBusy || undefined}
      onClick={(event) => void press(event)}
      className={`${styles.button} ${look === 'plain' ? '' : styles[look]}`}
    >
      {children}
    </button>
  );
};
