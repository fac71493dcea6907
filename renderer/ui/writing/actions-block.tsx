import { memo, useState } from 'react';
import type { Action } from '../../core/report/report.ts';
import { readWhen } from '../../core/time/read-when.ts';
import type { CalendarDate } from '../../core/time/when.ts';
import type { Draft } from '../../store/draft.ts';
import { addItems, changeItem, type ItemChange } from '../../store/edits/list-edits.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { CommittedField } from '../parts/committed-field.tsx';
import { optionsOf } from '../parts/labels.ts';
import { ItemList } from './item-list.tsx';
import { ItemText } from './item-text.tsx';
import styles from './structured.module.css';

const states = optionsOf<Action['state']>({ open: 'Open', 'in-progress': 'In progress', done: 'Done' });

/** The follow-up actions: what, who, until when, how far. */
export const ActionsBlock = memo(({ draft, actions }: { readonly draft: Draft; readonly actions: readonly Action[] }) => (
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
            <DueField value={action.due} onCommit={(due) => change({ due })} />
            <ChoiceField label="State" value={action.state} options={states} onChoose={(state) => change({ state })} />
          </div>
        </>
      );
    }}
  </ItemList>
));

/** A date as people write it; a native date field would show it in an order that depends on the machine. */
const DueField = ({ value, onCommit }: { readonly value: CalendarDate | null; readonly onCommit: (due: CalendarDate | null) => void }) => {
  const [problem, setProblem] = useState<string | null>(null);
  const commit = (text: string): void => {
    const read = readWhen(text, { date: null, zone: null, previous: null });
    const date = read.kind === 'read' ? read.when.date : null;
    const isUnread = date === null && text.trim() !== '';
    setProblem(isUnread ? `“${text}” is no date. Write one such as 2026-07-01 or 1 July 2026.` : null);
    if (!isUnread) onCommit(date);
  };
  return <CommittedField label="Due" value={value ?? ''} placeholder="2026-07-01" problem={problem} isRead onCommit={commit} />;
};
