import { useRef } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './parts.module.css';

/** How much a button weighs: one filled button a screen; `icon` needs an `aria-label`. */
export type ButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'onPress'> & {
  /** A press while the promise of the one before is open does nothing: a double click makes one report, not two. */
  readonly onPress?: () => void | Promise<void>;
  readonly look?: 'plain' | 'filled' | 'outlined' | 'danger' | 'icon';
  /** A tip for the mouse; the name for everybody else is `aria-label` or the text. */
  readonly tip?: string;
};

/** A button in one of the app's looks. */
export const Button = ({ look = 'plain', tip, onPress, ...rest }: ButtonProps) => {
  const isRunning = useRef(false);
  const press = async (): Promise<void> => {
    if (isRunning.current) return;
    isRunning.current = true;
    try {
      await onPress?.();
    } finally {
      isRunning.current = false;
    }
  };
  return (
    <span title={tip} style={{ display: 'inline-flex' }}>
      <AriaButton {...rest} onPress={() => void press()} className={`${styles.button} ${look === 'plain' ? '' : styles[look]}`} />
    </span>
  );
};
