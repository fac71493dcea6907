import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import styles from './check-box.module.css';

type Props = { readonly isSelected: boolean; readonly onChange: (isSelected: boolean) => void; readonly children: ReactNode };

/** A box to tick, with its words beside it. */
export const CheckBox = ({ isSelected, onChange, children }: Props) => (
  <Checkbox className={styles.check ?? ''} isSelected={isSelected} onChange={onChange}>
    <span className={styles.box} aria-hidden />
    {children}
  </Checkbox>
);
