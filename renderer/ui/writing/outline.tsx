import type { Editor } from '@tiptap/react';
import { type DragEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { dropSectionAt } from '../../core/rich-text/section-range.ts';
import { blockAtSelection } from '../../editor/blocks/block-at.ts';
import { headingLevelsOf, headingsOf } from '../../editor/blocks/headings.ts';
import { publicHeadingsOf } from '../../editor/blocks/public-headings.ts';
import { t } from '../../words/words.ts';
import type { Stage } from '../app/stage.ts';
import { useEditorValue } from '../hooks/use-editor-value.ts';
import { useWatched } from '../hooks/use-watched.ts';
import parts from '../parts/parts.module.css';
import { jumpToHeading } from './jump-to-heading.ts';
import styles from './outline.module.css';

type Item = { readonly text: string; readonly level: number; readonly isCurrent: boolean };

const nameOf = (text: string): string => (text === '' ? t('Untitled section') : text);

/** Under which edge of an item's middle the pointer is: the section goes in front of the item, or behind it. */
const placeAt = (event: DragEvent<HTMLElement>, index: number): number => {
  const { top, height } = event.currentTarget.getBoundingClientRect();
  return event.clientY < top + height / 2 ? index : index + 1;
};

/**
 * The headings of the text. Each jumps to its place; dragged, or moved with Alt and the arrows, it takes its whole section along, and
 * Alt with left and right raises and lowers the section's headings. Read as the public will, it has what the public edition has.
 */
export const Outline = ({ editor, stage }: { readonly editor: Editor; readonly stage: Stage }) => {
  const list = useRef<HTMLOListElement>(null);
  const isOpen = useWatched(stage.isOutlineOpen);
  const isReading = useWatched(stage.isReading);
  const leftOut = useWatched(stage.leftOut);
  const listed = ({ doc }: Editor['state']) => (isReading ? publicHeadingsOf(doc, leftOut) : headingsOf(doc));
  const items = useEditorValue(editor, ({ state }): readonly Item[] => {
    // Without their places, which each key moves: those are looked up when they are needed.
    const here = blockAtSelection(state);
    const headings = listed(state);
    const current = headings.findLastIndex(({ block }) => block <= here);
    return headings.map(({ text, level }, index) => ({ text, level, isCurrent: index === current }));
  });
  const [dragged, setDragged] = useState<number | null>(null);
  const [drop, setDrop] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  // The section that was moved keeps the focus where it stands now.
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    list.current?.querySelectorAll('button')[wanted.current]?.focus();
    wanted.current = null;
  });

  const blockOf = (index: number): number => listed(editor.state)[index]?.block ?? editor.state.doc.childCount;
  const jump = (index: number): void => {
    jumpToHeading(editor, blockOf(index));
    stage.isOutlineOpen.set(false);
  };
  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    const by = event.key === 'ArrowUp' || event.key === 'ArrowLeft' ? -1 : 1;
    if (!event.key.startsWith('Arrow')) return;
    if (!event.altKey) {
      if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
      event.preventDefault();
      list.current?.querySelectorAll('button')[index + by]?.focus();
      return;
    }
    event.preventDefault();
    if (!editor.isEditable) return;
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') moveBy(index, by);
    else shiftBy(index, by);
  };
  /** Moves the section of a heading, with the focus: the heading's node goes along unchanged, so it is known again. */
  const moving = (block: number, move: () => boolean): boolean => {
    const heading = editor.state.doc.child(block);
    const isDone = move();
    if (isDone) wanted.current = listed(editor.state).findIndex((one) => editor.state.doc.child(one.block) === heading);
    return isDone;
  };
  const moveBy = (index: number, by: -1 | 1): void => {
    const name = nameOf(items[index]?.text ?? '');
    const block = blockOf(index);
    const isDone = moving(block, () => editor.commands.moveSection(block, by));
    const way = by === 1 ? 'down' : 'up';
    setSaid(
      isDone
        ? t('“{name}” moved {way, select, down {down} other {up}}.', { name, way })
        : t('“{name}” can’t be moved further {way, select, down {down} other {up}}.', { name, way }),
    );
  };
  const shiftBy = (index: number, by: -1 | 1): void => {
    const name = nameOf(items[index]?.text ?? '');
    const isDone = editor.commands.shiftSection(blockOf(index), by);
    setSaid(
      isDone
        ? t('“{name}” is a level {way, select, lower {lower} other {higher}}.', { name, way: by === 1 ? 'lower' : 'higher' })
        : t('“{name}” can’t change its level further.', { name }),
    );
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    if (dragged !== null && drop !== null) {
      const move = dropSectionAt(headingLevelsOf(editor.state.doc), blockOf(dragged), blockOf(drop));
      if (move !== null) moving(move.from, () => editor.commands.moveBlocks(move.from, move.to - move.from, move.before));
    }
    setDragged(null);
    setDrop(null);
  };
  return (
    <nav id="outline" className={styles.outline} aria-label={t('Outline')} data-open={isOpen}>
      <p className={styles.title}>{t('Outline')}</p>
      {items.length === 0 && <p className={styles.empty}>{t('Headings appear here.')}</p>}
      <ol
        ref={list}
        onDragLeave={(event) => !event.currentTarget.contains(event.relatedTarget as Node | null) && setDrop(null)}
        onDrop={onDrop}
      >
        {items.map((item, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a heading is its place in the order; it has nothing else of its own
            key={index}
            data-level={item.level}
            data-drop={
              dragged === null
                ? undefined
                : drop === index
                  ? 'above'
                  : drop === index + 1 && index === items.length - 1
                    ? 'below'
                    : undefined
            }
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              setDrop(placeAt(event, index));
            }}
          >
            <button
              type="button"
              draggable={editor.isEditable}
              aria-current={item.isCurrent ? 'location' : undefined}
              aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight"
              onClick={() => jump(index)}
              onKeyDown={(event) => onKeyDown(event, index)}
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move';
                event.dataTransfer.setData('application/x-debrief-section', String(index));
                setDragged(index);
              }}
              onDragEnd={() => {
                setDragged(null);
                setDrop(null);
              }}
            >
              {nameOf(item.text)}
            </button>
          </li>
        ))}
      </ol>
      <p className={parts.hidden} role="status">
        {said}
      </p>
    </nav>
  );
};
