import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './parts.module.css';

/** A modal dialog with a title; Escape and a click outside close it. `close` is called once. */
export const Dialog = (props: {
  readonly title: string;
  readonly isWide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) => (
  <ModalOverlay className={styles.veil ?? ''} isOpen isDismissable onOpenChange={(isOpen) => !isOpen && props.onClose()}>
    <Modal className={`${styles.modal} ${props.isWide === true ? styles.wide : ''}`}>
      <AriaDialog className={styles.dialog ?? ''}>
        <Heading slot="title" className={styles.dialogTitle ?? ''}>
          {props.title}
        </Heading>
        {props.children}
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);

/** The row of buttons at a dialog's foot. */
export const DialogButtons = ({ children }: { readonly children: ReactNode }) => <div className={styles.dialogButtons}>{children}</div>;
