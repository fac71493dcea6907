import type { Deadline, DeadlineStart } from '../../core/templates/template.ts';
import { t } from '../../words/words.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { startLabel, termWords } from './labels.ts';
import styles from './templates.module.css';

/** What each deadline of a template counts from, to be chosen: rules differ in it. */
export const DeadlineStarts = (props: {
  readonly deadlines: readonly Deadline[];
  readonly onChange: (deadlines: readonly Deadline[]) => void;
}) => {
  const names = new Map(props.deadlines.map(({ id, name }) => [id, name]));
  const change = (deadline: Deadline, term: number, from: DeadlineStart): void => {
    const terms = deadline.terms.map((one, at) => (at === term ? { ...one, from } : one));
    props.onChange(props.deadlines.map((one) => (one.id === deadline.id ? { ...one, terms } : one)));
  };
  return (
    <fieldset className={styles.starts}>
      <legend className={styles.summaryHead}>{t('Deadlines')}</legend>
      {props.deadlines.flatMap((deadline) =>
        deadline.terms.map((term, at) => {
          const starts: readonly DeadlineStart[] = [
            { kind: 'aware' },
            { kind: 'classified' },
            ...props.deadlines.filter(({ id }) => id !== deadline.id).map(({ id }): DeadlineStart => ({ kind: 'sent', deadline: id })),
          ];
          return (
            <ChoiceField
              // biome-ignore lint/suspicious/noArrayIndexKey: terms have nothing of their own and are never reordered
              key={`${deadline.id} ${at}`}
              label={t('{name}: {span} from', { name: deadline.name, span: termWords(term.span) })}
              value={keyOf(term.from)}
              options={starts.map((start) => ({ value: keyOf(start), label: startLabel(start, names) }))}
              onChoose={(key) => {
                const start = starts.find((one) => keyOf(one) === key);
                if (start !== undefined) change(deadline, at, start);
              }}
            />
          );
        }),
      )}
    </fieldset>
  );
};

const keyOf = (start: DeadlineStart): string => (start.kind === 'sent' ? `sent ${start.deadline}` : start.kind);
