import type { ReactNode } from 'react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import styles from './choice-list.module.css';

/** A list of which one entry is chosen, with the focus on it: arrows and typed letters move, Enter takes. */
export const ChoiceList = (props: {
  readonly label: string;
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
  readonly onTake: (key: string) => void;
  readonly children: ReactNode;
}) => (
  // biome-ignore lint/a11y/noStaticElementInteractions: it takes no input of its own, it follows the list's focus
  <div
    className={styles.frame}
    // Typed letters move the focus alone; what Enter would take is what is chosen.
    onFocus={({ target }) => {
      const key = target.closest<HTMLElement>('[role="option"]')?.dataset.key;
      if (key !== undefined) props.onChoose(key);
    }}
  >
    <ListBox
      className={styles.list ?? ''}
      aria-label={props.label}
      autoFocus
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[props.chosen]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys];
        if (key !== undefined) props.onChoose(String(key));
      }}
      onAction={(key) => props.onTake(String(key))}
    >
      {props.children}
    </ListBox>
  </div>
);

/** Entries of a `ChoiceList` that belong together, under their name. */
export const ChoiceGroup = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <ListBoxSection>
    <Header className={styles.group ?? ''}>{label}</Header>
    {children}
  </ListBoxSection>
);

/** An entry of a `ChoiceList`: its name, what is said of it below, and the language of the name where it is another than the screen's. */
export const ChoiceItem = (props: {
  readonly id: string;
  readonly name: string;
  readonly language?: string;
  readonly children: ReactNode;
}) => (
  <ListBoxItem id={props.id} textValue={props.name} className={styles.item ?? ''}>
    <span className={styles.name} lang={props.language}>
      {props.name}
    </span>{' '}
    <span className={styles.note}>{props.children}</span>
  </ListBoxItem>
);
