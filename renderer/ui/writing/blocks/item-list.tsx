import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { Id } from '../../../core/report/report.ts';
import { isEmptyItem } from '../../../core/report/says-nothing.ts';
import { type ListItems, type ListName, snapshotOf } from '../../../store/doc.ts';
import type { Draft } from '../../../store/draft.ts';
import { addItems, moveItem, type NewItem, removeItems, writeLines } from '../../../store/edits/list-edits.ts';
import { t } from '../../../words/words.ts';
import { Button } from '../../parts/button.tsx';
import type { ItemWays } from './item-text.tsx';
import styles from './structured.module.css';
import { writeBelow } from './write-below.ts';

/**
 * A list of a structured block: its items in order, each with its fields, and the ways to add, move and remove. Enter in an item's words goes to the
 * next item, or makes one behind the last; in an empty one it ends the list, and none stays empty when it is left. Several lines pasted into them become an
 * item each; Alt and the arrows move an item.
 */
export const ItemList = <Name extends ListName>(props: {
  readonly draft: Draft;
  readonly name: Name;
  readonly items: readonly ListItems[Name][];
  /** What a new item is made of. */
  readonly blank: () => NewItem<Name>;
  /** An item's fields; the words among them take the ways. */
  readonly children: (item: ListItems[Name], ways: ItemWays) => ReactNode;
}) => {
  const { draft, name, items } = props;
  const list = useRef<HTMLOListElement>(null);
  /** The item that the keyboard goes to once it is on the screen. */
  const wanted = useRef<Id | null>(null);
  const focusItem = (element: Element | undefined | null): void =>
    element?.querySelector<HTMLElement>('textarea[data-cell="text"]')?.focus();
  const add = (): void => {
    wanted.current = addItems(draft, name, [props.blank()], null)[0] ?? null;
  };
  const isEmptyNow = (id: Id): boolean => {
    // What was taken over just now is not in the items yet.
    const parsed = snapshotOf(draft.doc);
    return parsed.kind === 'report' && isEmptyItem(parsed.report, name, id);
  };
  /** As in any list: an empty item ends it, and one behind the last goes on. */
  const enter = (id: Id, index: number): void => {
    const next = list.current?.children[index + 1];
    const isEmpty = isEmptyNow(id);
    if (next !== undefined) focusItem(next);
    else if (isEmpty) writeBelow(draft, name);
    else add();
    if (isEmpty) removeItems(draft, name, [id]);
  };
  /** An item that is left empty goes, once a press that took the focus is over: nothing moves under the pointer. */
  const leave = (id: Id): void => {
    requestAnimationFrame(() => {
      if (document.querySelector(':active') !== null) leave(id);
      else if (!isWithin(document.activeElement, id) && isEmptyNow(id)) removeItems(draft, name, [id]);
    });
  };
  const move = (event: KeyboardEvent, id: Id): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    const { target } = event;
    // In a choice they open it.
    if (!event.altKey || by === null || target instanceof HTMLSelectElement) return;
    event.preventDefault();
    moveItem(draft, name, id, by);
    // What is moved in the page loses the focus.
    requestAnimationFrame(() => target instanceof HTMLElement && target.focus());
  };
  return (
    <div className={styles.list}>
      {items.length === 0 && (
        <p className={styles.quiet}>
          {t(
            'No {list, select, actions {action} causes {cause} corrections {correction} facts {fact} other {step}} yet. Until there is one the report leaves this out.',
            { list: name },
          )}
        </p>
      )}
      <ol ref={list}>
        {items.map((item, index) => (
          <li
            key={item.id}
            data-item={item.id}
            ref={(element) => {
              if (element === null || wanted.current !== item.id) return;
              wanted.current = null;
              focusItem(element);
            }}
            onBlur={({ currentTarget, relatedTarget }) => {
              const isNear = currentTarget.contains(relatedTarget) || relatedTarget?.closest('[role="menu"], [role="dialog"]') != null;
              if (!isNear && document.hasFocus()) leave(item.id);
            }}
            // The keys are its fields', which are in it.
            onKeyDown={(event) => move(event, item.id)}
          >
            <span className={styles.itemNumber}>{index + 1}</span>
            <div className={styles.fields}>
              {props.children(item, {
                onEnter: () => enter(item.id, index),
                onLines: (lines) => {
                  wanted.current = writeLines(draft, name, item.id, lines, props.blank());
                },
              })}
            </div>
            <span className={styles.itemTools}>
              <Button
                look="icon"
                tip={t('Move up (Alt+↑)')}
                aria-label={t(
                  'Move {list, select, actions {action} causes {cause} corrections {correction} facts {fact} other {step}} {number} up',
                  {
                    list: name,
                    number: index + 1,
                  },
                )}
                isDisabled={index === 0}
                onPress={() => moveItem(draft, name, item.id, -1)}
              >
                <ArrowUp size={14} />
              </Button>
              <Button
                look="icon"
                tip={t('Move down (Alt+↓)')}
                aria-label={t(
                  'Move {list, select, actions {action} causes {cause} corrections {correction} facts {fact} other {step}} {number} down',
                  {
                    list: name,
                    number: index + 1,
                  },
                )}
                isDisabled={index === items.length - 1}
                onPress={() => moveItem(draft, name, item.id, 1)}
              >
                <ArrowDown size={14} />
              </Button>
              <Button
                look="icon"
                tip={t('Remove')}
                aria-label={t(
                  'Remove {list, select, actions {action} causes {cause} corrections {correction} facts {fact} other {step}} {number}',
                  {
                    list: name,
                    number: index + 1,
                  },
                )}
                onPress={() => removeItems(draft, name, [item.id])}
              >
                <X size={14} />
              </Button>
            </span>
          </li>
        ))}
      </ol>
      <Button look="outlined" onPress={add}>
        <Plus size={14} aria-hidden />{' '}
        {t('Add {list, select, actions {action} causes {cause} corrections {correction} facts {fact} other {step}}', { list: name })}
      </Button>
    </div>
  );
};

const isWithin = (element: Element | null, id: Id): boolean => element?.closest(`[data-item="${CSS.escape(id)}"]`) != null;
