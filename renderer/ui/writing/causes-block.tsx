import { memo } from 'react';
import type { Cause } from '../../core/report/report.ts';
import type { Draft } from '../../store/draft.ts';
import { addItems, changeItem } from '../../store/edits/list-edits.ts';
import { ItemList } from './item-list.tsx';
import { ItemText } from './item-text.tsx';

/** The root cause and the contributing factors. */
export const CausesBlock = memo(({ draft, causes }: { readonly draft: Draft; readonly causes: readonly Cause[] }) => (
  <ItemList
    draft={draft}
    name="causes"
    items={causes}
    noun="cause"
    onAdd={() => addItems(draft, 'causes', [{ text: '', kind: causes.length === 0 ? 'root' : 'contributing' }], null)}
  >
    {(cause) => (
      <>
        <ItemText
          label="Cause"
          value={cause.text}
          placeholder="What made the incident possible"
          onCommit={(text) => changeItem(draft, 'causes', cause.id, { text })}
        />
        <select
          aria-label="Kind of cause"
          value={cause.kind}
          onChange={(event) => changeItem(draft, 'causes', cause.id, { kind: event.target.value as Cause['kind'] })}
        >
          <option value="root">Root cause</option>
          <option value="contributing">Contributing</option>
        </select>
      </>
    )}
  </ItemList>
));
