import { memo } from 'react';
import type { Action, Cause } from '../../../core/report/report.ts';
import { readTicketLink } from '../../../core/report/ticket-link.ts';
import type { Draft } from '../../../store/draft.ts';
import { changeItem, type ItemChange } from '../../../store/edits/list-edits.ts';
import { dueFieldOf } from '../../../store/typed-words.ts';
import { said, t } from '../../../words/words.ts';
import { useRefused } from '../../hooks/use-refused.ts';
import { ChoiceField } from '../../parts/choice-field.tsx';
import { CommittedField } from '../../parts/committed-field.tsx';
import { optionsOf, visibilityLabels } from '../../parts/labels.ts';
import { AnswersField } from './answers-field.tsx';
import { DateField } from './date-field.tsx';
import { ItemList } from './item-list.tsx';
import { ItemText } from './item-text.tsx';
import styles from './structured.module.css';

const states = optionsOf<Action['state']>(said({ open: 'Open ## state of an action', 'in-progress': 'In progress', done: 'Done' }));
const visibilities = optionsOf(visibilityLabels);

type Props = { readonly draft: Draft; readonly actions: readonly Action[]; readonly causes: readonly Cause[] };

/** The follow-up actions: what, who, until when, how far, against which causes, under which ticket. */
export const ActionsBlock = memo(({ draft, actions, causes }: Props) => (
  <ItemList
    draft={draft}
    name="actions"
    items={actions}
    blank={() => ({ text: '', owner: '', due: null, state: 'open', answers: [], link: '', visibility: 'public' }) as const}
  >
    {(action, ways) => {
      const change = (part: ItemChange<'actions'>): void => changeItem(draft, 'actions', action.id, part);
      return (
        <>
          <ItemText
            label={t('Action')}
            value={action.text}
            placeholder={t('What will be done')}
            onCommit={(text) => change({ text })}
            ways={ways}
          />
          <div className={styles.row}>
            <CommittedField label={t('Owner')} value={action.owner} onCommit={(owner) => change({ owner: owner.trim() })} />
            <DateField label={t('Due')} value={action.due} keptAs={dueFieldOf(action.id)} isAhead onCommit={(due) => change({ due })} />
            <ChoiceField label={t('State')} value={action.state} options={states} onChoose={(state) => change({ state })} />
            <AnswersField answers={action.answers} causes={causes} onChoose={(answers) => change({ answers })} />
            <TicketField value={action.link} keptAs={`${action.id} ticket`} onCommit={(link) => change({ link })} />
            <ChoiceField
              label={t('Who may see')}
              value={action.visibility}
              options={visibilities}
              onChoose={(visibility) => change({ visibility })}
            />
          </div>
        </>
      );
    }}
  </ItemList>
));

/** The ticket's address; what is none stays in the field with the reason, also when the field goes away and comes back, and the link is as it was. */
const TicketField = ({
  value,
  keptAs,
  onCommit,
}: {
  readonly value: string;
  readonly keptAs: string;
  readonly onCommit: (link: string) => void;
}) => {
  const [refused, refuse] = useRefused(keptAs);
  const commit = (text: string): void => {
    const typed = text.trim();
    const link = readTicketLink(typed);
    const isUnread = link === '' && typed !== '';
    refuse(isUnread ? typed : null);
    if (!isUnread) onCommit(link);
  };
  return (
    <CommittedField
      label={t('Ticket')}
      value={refused ?? value}
      placeholder="https://…"
      problem={
        refused === null
          ? null
          : t('“{typed}” is no https address: write it whole, such as https://tracker.example.org/7. The link was left as it was.', {
              typed: refused,
            })
      }
      {...(value === '' ? {} : { hint: t('In the internal edition only') })}
      isRead
      isRefused={refused !== null}
      onGiveBack={() => refuse(null)}
      onCommit={commit}
    />
  );
};
