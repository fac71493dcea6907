import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Id } from '../../core/report/report.ts';
import type { ListName } from '../../store/doc.ts';
import type { Draft } from '../../store/draft.ts';
import { moveItem, removeItems } from '../../store/edits/list-edits.ts';
import { Button } from '../parts/button.tsx';
import styles from './structured.module.css';

/** A list of a structured block: its items in order, each with its fields, and the ways to add, move and remove. */
export const ItemList = <Item extends { readonly id: Id; readonly text: string }>(props: {
  readonly draft: Draft;
  readonly name: ListName;
  readonly items: readonly Item[];
  /** What one item is called, in the singular. */
  readonly noun: string;
  readonly onAdd: () => void;
  readonly children: (item: Item) => ReactNode;
}) => (
  <div className={styles.list}>
    <ol>
      {props.items.map((item, index) => (
        <li key={item.id}>
          <span className={styles.itemNumber}>{index + 1}</span>
          <div className={styles.fields}>{props.children(item)}</div>
          <span className={styles.itemTools}>
            <Button
              look="icon"
              aria-label={`Move ${props.noun} ${index + 1} up`}
              isDisabled={index === 0}
              onPress={() => moveItem(props.draft, props.name, item.id, -1)}
            >
              <ArrowUp size={14} />
            </Button>
            <Button
              look="icon"
              aria-label={`Move ${props.noun} ${index + 1} down`}
              isDisabled={index === props.items.length - 1}
              onPress={() => moveItem(props.draft, props.name, item.id, 1)}
            >
              <ArrowDown size={14} />
            </Button>
            <Button
              look="icon"
              aria-label={`Remove ${props.noun} ${index + 1}`}
              onPress={() => removeItems(props.draft, props.name, [item.id])}
            >
              <X size={14} />
            </Button>
          </span>
        </li>
      ))}
    </ol>
    <Button look="outlined" onPress={props.onAdd}>
      <Plus size={14} aria-hidden /> Add {props.noun}
    </Button>
  </div>
);
