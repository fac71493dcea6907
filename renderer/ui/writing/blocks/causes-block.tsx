import { memo } from 'react';
import type { Action, Cause, Id } from '../../../core/report/report.ts';
import type { Draft } from '../../../store/draft.ts';
import { changeItem } from '../../../store/edits/list-edits.ts';
import { said, t } from '../../../words/words.ts';
import { optionsOf, visibilityLabels } from '../../parts/labels.ts';
import { ItemList } from './item-list.tsx';
import { ItemText } from './item-text.tsx';
import { RowChoice } from './row-choice.tsx';
import styles from './structured.module.css';

const kinds = optionsOf<Cause['kind']>(
  said({ root: 'Root cause', contributing: 'Contributing ## cause', unsaid: 'Kind not said ## cause' }),
);
const visibilities = optionsOf(visibilityLabels);

type Props = { readonly draft: Draft; readonly causes: readonly Cause[]; readonly actions: readonly Action[] };

/** The root cause and the contributing factors, each with the actions that answer it. */
export const CausesBlock = memo(({ draft, causes, actions }: Props) => (
  <ItemList
    draft={draft}
    name="causes"
    items={causes}
    blank={() => ({ text: '', kind: kindOfNext(causes), visibility: 'public' }) as const}
  >
    {(cause, ways) => (
      <>
        <ItemText
          label={t('Cause')}
          value={cause.text}
          placeholder={t('What made the incident possible')}
          onCommit={(text) => changeItem(draft, 'causes', cause.id, { text })}
          ways={ways}
        />
        <div className={styles.choices}>
          <RowChoice
            name={t('Kind of cause')}
            value={cause.kind}
            options={kinds}
            onChoose={(kind) => changeItem(draft, 'causes', cause.id, { kind })}
          />
          <RowChoice
            name={t('Who may see this cause')}
            value={cause.visibility}
            options={visibilities}
            onChoose={(visibility) => changeItem(draft, 'causes', cause.id, { visibility })}
          />
          <span className={styles.quiet}>{answeredBy(cause.id, actions)}</span>
        </div>
      </>
    )}
  </ItemList>
));

/** Where nobody said what kind the others are, the next one claims nothing either. */
const kindOfNext = (causes: readonly Cause[]): Cause['kind'] =>
  causes.length === 0 ? 'root' : causes.every(({ kind }) => kind === 'unsaid') ? 'unsaid' : 'contributing';

/** By number, as the block of actions numbers them. */
const answeredBy = (id: Id, actions: readonly Action[]): string => {
  const numbers = actions.flatMap(({ answers }, at) => (answers.includes(id) ? [at + 1] : []));
  if (numbers.length === 0) return t('No action answers it yet');
  return t('Answered by {count, plural, one {action} other {actions}} {numbers}', { count: numbers.length, numbers: numbers.join(', ') });
};
