import type { ReactNode } from 'react';
import styles from './guard.module.css';

/** Fields and buttons that can be read but not used while `isClosed`; it takes no room of its own. */
export const Guard = ({ isClosed, children }: { readonly isClosed: boolean; readonly children: ReactNode }) => (
  <fieldset className={styles.guard} disabled={isClosed}>
    {children}
  </fieldset>
);
