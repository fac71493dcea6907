import { type DeadlineState, deadlines } from '../../core/templates/deadlines.ts';
import type { Template } from '../../core/templates/template.ts';
import { showDuration } from '../../core/time/lengths/duration.ts';
import { languageOf } from '../../core/time/shown/language.ts';
import { unbroken } from '../../core/time/shown/unbroken.ts';
import type { Duration, When } from '../../core/time/when.ts';
import type { Draft } from '../../store/draft.ts';
import { changeDetails } from '../../store/edits/change-details.ts';
import { fromBelow } from '../../words/from-below.ts';
import { spokenLanguage, t } from '../../words/words.ts';
import { WhenField } from '../app/when-field.tsx';
import { useMinute } from '../hooks/use-minute.ts';
import { useWatched } from '../hooks/use-watched.ts';
import styles from './templates.module.css';
import { useTemplates } from './use-templates.ts';

/**
 * The deadlines of the draft's template: what is left of each, how that was counted, and a field for when the notification went out. They are the
 * authors' own and never exported, so the app's templates name them in the language of the screens.
 */
export const DeadlineList = (props: { readonly draft: Draft; readonly template: Template }) => {
  const { draft } = props;
  const spoken = useTemplates(languageOf(spokenLanguage()));
  const template = spoken?.builtIn.find(({ id }) => id === props.template.id) ?? props.template;
  const report = useWatched(draft.report);
  const now = useMinute();
  if (template.deadlines.length === 0 || now === null) return null;
  const { sent, zone } = report.details;
  const keepSent = (deadline: string, when: When | null): void =>
    changeDetails(draft, {
      sent: [...sent.filter((one) => one.deadline !== deadline), ...(when === null ? [] : [{ deadline, when }])],
    });
  return (
    <ul className={styles.deadlines} aria-label={t('Deadlines')}>
      {deadlines(template, report, now).map((state) => (
        <li key={state.deadline.id} data-state={state.kind}>
          <p className={styles.deadlineHead}>
            <span>{state.deadline.name}</span>
            <span className={styles.left}>{standing(state)}</span>
          </p>
          <p className={styles.reckoning}>{fromBelow(state.kind === 'waiting' ? state.reason : state.reckoning)}</p>
          {state.notes.length > 0 && <p className={styles.reckoning}>{state.notes.map(fromBelow).join(' ')}</p>}
          {state.kind !== 'sent' && <p className={styles.reckoning}>{t('Due: {due}', { due: state.deadline.due })}</p>}
          <WhenField
            label={t('{name} sent', { name: state.deadline.name })}
            detail="sent"
            keptAs={`sent ${state.deadline.id}`}
            value={sent.find((one) => one.deadline === state.deadline.id)?.when ?? null}
            zone={zone}
            onCommit={(when) => keepSent(state.deadline.id, when)}
          />
        </li>
      ))}
    </ul>
  );
};

const standing = (state: DeadlineState): string => {
  switch (state.kind) {
    case 'waiting':
      return t('Not counting yet');
    case 'running':
      return t('{span} left', { span: toMinute(state.span) });
    case 'overdue':
      return t('Overdue by {span}', { span: toMinute(state.span) });
    case 'sent':
      return state.late !== null && state.late > 0 ? t('Sent late') : t('Sent');
  }
};

/** Seconds would be untrue a moment later: it is told once a minute. */
const toMinute = (span: Duration): string => unbroken(showDuration((Math.floor(span / 60_000) * 60_000) as Duration, spokenLanguage()));
