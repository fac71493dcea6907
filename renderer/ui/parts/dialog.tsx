import { type ReactNode, useEffect } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './parts.module.css';

/** A moment longer than the focus takes to go back by itself, in ms. */
const afterReturn = 120;

/** The focus goes back to what opened the dialog; where that is gone with it, to the panel beside the text, so that Tab doesn't begin anew. */
const useReturn = (): void => {
  useEffect(
    () => () => {
      setTimeout(() => {
        if (document.activeElement !== document.body) return;
        document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
      }, afterReturn);
    },
    [],
  );
};

/**
 * A modal dialog with a title; Escape and a click outside close it. `close` is called once. With `isDismissable` false a click outside does not
 * (the second one of a double click would); with `isHeld` neither does Escape, for words that would be lost.
 */
export const Dialog = (props: {
  readonly title: string;
  readonly isWide?: boolean;
  readonly isDismissable?: boolean;
  readonly isHeld?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) => {
  useReturn();
  return (
    <ModalOverlay
      className={styles.veil ?? ''}
      isOpen
      isDismissable={props.isDismissable !== false}
      isKeyboardDismissDisabled={props.isHeld === true}
      onOpenChange={(isOpen) => !isOpen && props.onClose()}
    >
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
};

/** The row of buttons at a dialog's foot. */
export const DialogButtons = ({ children }: { readonly children: ReactNode }) => <div className={styles.dialogButtons}>{children}</div>;
