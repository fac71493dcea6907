import type { Editor } from '@tiptap/react';
import { useRef, useState } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components';
import { t } from '../../words/words.ts';
import parts from '../parts/parts.module.css';
import styles from './spelling.module.css';
import type { AtHand } from './underlined-at.ts';

/** What can be done about something underlined, at the words; Escape leaves it as it is. */
export const SpellingMenu = (props: {
  readonly editor: Editor;
  readonly at: AtHand;
  readonly suggestions: readonly string[];
  readonly onCorrect: (words: string) => void;
  readonly onAdd: (word: string) => void;
  readonly onIgnore: () => void;
  readonly onList: () => void;
  readonly onClose: () => void;
}) => {
  const { at, suggestions } = props;
  const anchor = useRef<HTMLSpanElement>(null);
  const [box] = useState(() => boxOf(props.editor, at));
  const act = (key: string): void => {
    // The menu goes first: the keyboard is back in the text before something is done to it.
    props.onClose();
    if (key === 'add') props.onAdd(at.words);
    else if (key === 'ignore') props.onIgnore();
    else if (key === 'list') props.onList();
    else {
      const words = suggestions[Number(key)];
      if (words !== undefined) props.onCorrect(words);
    }
  };
  return (
    <>
      <span ref={anchor} className={styles.anchor} style={box} />
      <Popover
        className={`${parts.popover} ${styles.popover}`}
        aria-label={nameOf(at)}
        triggerRef={anchor}
        placement="bottom start"
        offset={4}
        isOpen
        onOpenChange={(isOpen) => !isOpen && props.onClose()}
      >
        <Menu className={parts.menu ?? ''} aria-label={nameOf(at)} autoFocus="first" onAction={(key) => act(String(key))}>
          <MenuSection>
            <Header className={parts.menuHead ?? ''}>{headOf(at, suggestions.length)}</Header>
            {suggestions.map((words, index) => (
              <MenuItem key={words} id={String(index)} className={`${parts.menuItem} ${styles.suggestion}`}>
                {words.trim() === '' ? t('Remove “{words}”', { words: at.words.trim() }) : words}
              </MenuItem>
            ))}
          </MenuSection>
          <MenuSection className={styles.rest ?? ''} aria-label={t('These words')}>
            {at.kind === 'spelling' && (
              <MenuItem id="add" className={parts.menuItem ?? ''}>
                {t('Add to the word list')}
              </MenuItem>
            )}
            <MenuItem id="ignore" className={parts.menuItem ?? ''}>
              {t('Ignore in this report')}
            </MenuItem>
            {at.kind === 'spelling' && (
              <MenuItem id="list" className={parts.menuItem ?? ''}>
                {t('Word list…')}
              </MenuItem>
            )}
          </MenuSection>
        </Menu>
      </Popover>
    </>
  );
};

/** Read out when the menu takes the keyboard. */
const nameOf = (at: AtHand): string => (at.kind === 'spelling' ? t('Spelling of “{word}”', { word: at.word }) : at.hint.message);

const headOf = (at: AtHand, suggestions: number): string => {
  if (at.kind === 'style') return at.hint.message;
  return suggestions === 0 ? t('No suggestion for “{word}”', { word: at.word }) : t('Instead of “{word}”', { word: at.word });
};

/** Where the words stand in the window; their start where they go over a line's end. */
const boxOf = ({ view }: Editor, { from, to }: AtHand) => {
  const start = view.coordsAtPos(from);
  const end = view.coordsAtPos(to, -1);
  const isOneLine = Math.abs(start.top - end.top) < 2;
  return { left: start.left, top: start.top, width: isOneLine ? end.left - start.left : 1, height: start.bottom - start.top };
};
