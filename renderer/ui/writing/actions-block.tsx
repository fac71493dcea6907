import type { Action } from '../../core/report/report.ts';
import { toCalendarDate } from '../../core/time/local-time.ts';
import type { Draft } from '../../store/draft.ts';
import { addItems, changeItem, type ItemChange } from '../../store/edits/list-edits.ts';
import { CommittedField } from '../parts/committed-field.tsx';
import { ItemList } from './item-list.tsx';
import { ItemText } from './item-text.tsx';
import styles from './structured.module.css';

/** The follow-up actions: what, who, until when, how far. */
export const ActionsBlock = ({ draft, actions }: { readonly draft: Draft; readonly actions: readonly Action[] }) => (
  <ItemList
    draft={draft}
    name="actions"
    items={actions}
    noun="action"
    onAdd={() => addItems(draft, 'actions', [{ text: '', owner: '', due: null, state: 'open' }], null)}
  >
    {(action) => {
      const change = (part: ItemChange<'actions'>): void => changeItem(draft, 'actions', action.id, part);
      return (
        <>
          <ItemText label="Action" value={action.text} placeholder="What will be done" onCommit={(text) => change({ text })} />
          <div className={styles.row}>
            <CommittedField label="Owner" value={action.owner} onCommit={(owner) => change({ owner: owner.trim() })} />
            <label className={styles.due}>
              <span>Due</span>
              <input type="date" value={action.due ?? ''} onChange={(event) => change({ due: toCalendarDate(event.target.value) })} />
            </label>
            <label className={styles.due}>
              <span>State</span>
              <select value={action.state} onChange={(event) => change({ state: event.target.value as Action['state'] })}>
                <option value="open">Open</option>
                <option value="in-progress">In progress</option>
                <option value="done">Done</option>
              </select>
            </label>
          </div>
        </>
      );
    }}
  </ItemList>
);
