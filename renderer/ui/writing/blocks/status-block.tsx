import { memo } from 'react';
import type { Step } from '../../../core/report/report.ts';
import type { Draft } from '../../../store/draft.ts';
import { changeItem } from '../../../store/edits/list-edits.ts';
import { said, t } from '../../../words/words.ts';
import { optionsOf } from '../../parts/labels.ts';
import { ItemList } from './item-list.tsx';
import { ItemText } from './item-text.tsx';
import { RowChoice } from './row-choice.tsx';

const states = optionsOf<Step['state']>(said({ open: 'Open ## state of a step', current: 'Current ## state of a step', done: 'Done' }));

/** The status checklist: what is done, what is being done, what is still to do. */
export const StatusBlock = memo(({ draft, steps }: { readonly draft: Draft; readonly steps: readonly Step[] }) => (
  <ItemList draft={draft} name="steps" items={steps} blank={() => ({ text: '', state: 'open' }) as const}>
    {(step, ways) => (
      <>
        <ItemText
          label={t('Step')}
          value={step.text}
          placeholder={t('A step towards the end')}
          onCommit={(text) => changeItem(draft, 'steps', step.id, { text })}
          ways={ways}
        />
        <RowChoice
          name={t('State of the step')}
          value={step.state}
          options={states}
          onChoose={(state) => changeItem(draft, 'steps', step.id, { state })}
        />
      </>
    )}
  </ItemList>
));
