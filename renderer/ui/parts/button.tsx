import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './parts.module.css';

/** How much a button weighs: one filled button a screen; `icon` needs an `aria-label`. */
export type ButtonProps = Omit<AriaButtonProps, 'className' | 'style'> & {
  readonly look?: 'plain' | 'filled' | 'outlined' | 'danger' | 'icon';
  /** A tip for the mouse; the name for everybody else is `aria-label` or the text. */
  readonly tip?: string;
};

/** A button in one of the app's looks. */
export const Button = ({ look = 'plain', tip, ...rest }: ButtonProps) => (
  <span title={tip} style={{ display: 'inline-flex' }}>
    <AriaButton {...rest} className={`${styles.button} ${look === 'plain' ? '' : styles[look]}`} />
  </span>
);
