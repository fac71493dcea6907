import { memo } from 'react';
import type { Step } from '../../core/report/report.ts';
import type { Draft } from '../../store/draft.ts';
import { addItems, changeItem } from '../../store/edits/list-edits.ts';
import { ItemList } from './item-list.tsx';
import { ItemText } from './item-text.tsx';

/** The status checklist: what is done, what is being done, what is still to do. */
export const StatusBlock = memo(({ draft, steps }: { readonly draft: Draft; readonly steps: readonly Step[] }) => (
  <ItemList
    draft={draft}
    name="steps"
    items={steps}
    noun="step"
    onAdd={() => addItems(draft, 'steps', [{ text: '', state: 'open' }], null)}
  >
    {(step) => (
      <>
        <ItemText
          label="Step"
          value={step.text}
          placeholder="A step towards the end"
          onCommit={(text) => changeItem(draft, 'steps', step.id, { text })}
        />
        <select
          aria-label="State of the step"
          value={step.state}
          onChange={(event) => changeItem(draft, 'steps', step.id, { state: event.target.value as Step['state'] })}
        >
          <option value="open">Open</option>
          <option value="current">Current</option>
          <option value="done">Done</option>
        </select>
      </>
    )}
  </ItemList>
));
