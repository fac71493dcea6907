import { useId } from 'react';
import { answerFact, type FactAnswer, whyUnread } from '../../../../core/report/facts/answer-fact.ts';
import { factWords } from '../../../../core/report/facts/fact-words.ts';
import { readFact } from '../../../../core/report/facts/read-fact.ts';
import { answerWords } from '../../../../core/report/facts/show-fact.ts';
import type { Fact } from '../../../../core/report/report.ts';
import type { Zone } from '../../../../core/time/when.ts';
import { fromBelow } from '../../../../words/from-below.ts';
import { spokenLanguage, t } from '../../../../words/words.ts';
import { WhenField } from '../../../app/when-field.tsx';
import { useTyped } from '../../../hooks/use-typed.ts';
import { ChoiceField } from '../../../parts/choice-field.tsx';
import { CommittedField } from '../../../parts/committed-field.tsx';
import parts from '../../../parts/parts.module.css';
import styles from './facts.module.css';

type Props = {
  readonly fact: Fact;
  readonly zone: Zone | null;
  readonly isRequired: boolean;
  readonly onAnswer: (answer: FactAnswer) => void;
};

/** A fact as a field of its kind, read in the language of the screens; what is no such answer is told below it and stays. */
export const FactField = ({ fact, zone, isRequired, onAnswer }: Props) => {
  const language = spokenLanguage();
  const reason = whyUnread(fact, language);
  const problem = reason === null ? null : fromBelow(reason);
  const isEmpty = readFact(fact).kind === 'empty';
  const name = fact.text.trim() === '' ? t('Answer') : fact.text.trim();
  const label = fact.unit === '' ? name : t('{fact} ({unit}) ## a field and what it counts', { fact: name, unit: fact.unit });
  const hint = isRequired && isEmpty ? { hint: t('Required ## a fact') } : {};
  const answer = (typed: string): void => onAnswer(answerFact(fact, typed, language, zone));
  switch (fact.kind) {
    case 'text':
      return (
        <WordsField label={label} value={fact.value === '?' ? answerWords(fact, zone, language) : fact.value} {...hint} onCommit={answer} />
      );
    case 'number':
    case 'amount':
      return (
        <CommittedField
          label={label}
          value={answerWords(fact, zone, language)}
          problem={problem}
          cell="answer"
          isRead
          {...hint}
          onCommit={answer}
        />
      );
    case 'time':
      return (
        <WhenField
          label={label}
          value={fact.when}
          zone={zone}
          cell="answer"
          keptAs={null}
          unread={{ words: fact.when === null ? answerWords(fact, zone, language) : '', problem, onKeep: answer }}
          {...hint}
          onCommit={(when) => onAnswer({ value: '', when })}
        />
      );
    case 'yes-no':
    case 'choice':
      return (
        <ChoiceField
          label={label}
          value={fact.value}
          options={optionsFor(fact, isRequired)}
          problem={problem}
          cell="answer"
          onChoose={(value) => onAnswer({ value, when: null })}
        />
      );
  }
};

const optionsFor = ({ kind, value, choices }: Fact, isRequired: boolean): readonly { readonly value: string; readonly label: string }[] => {
  const { yes, no, unknown } = factWords(spokenLanguage());
  const known =
    kind === 'choice'
      ? choices.map((choice) => ({ value: choice, label: choice }))
      : [
          { value: 'yes', label: yes },
          { value: 'no', label: no },
        ];
  const all = [{ value: '', label: isRequired ? t('– (required)') : '–' }, ...known, { value: '?', label: unknown }];
  return all.some((one) => one.value === value) ? all : [...all, { value, label: value }];
};

const WordsField = (props: {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly onCommit: (value: string) => void;
}) => {
  const id = useId();
  const typed = useTyped(props.value, props.onCommit);
  return (
    <div className={parts.field}>
      <label className={parts.label} htmlFor={id}>
        {props.label}
      </label>
      <textarea
        id={id}
        className={`${parts.input} ${styles.words}`}
        rows={1}
        data-cell="answer"
        data-typed={typed.mark}
        aria-describedby={`${id}-hint`}
        value={typed.text}
        onChange={(event) => typed.change(event.target.value)}
        onBlur={typed.commit}
        onKeyDown={(event) => {
          if (event.key === 'Escape') typed.revert();
        }}
      />
      <div id={`${id}-hint`}>{props.hint !== undefined && <p className={parts.hint}>{props.hint}</p>}</div>
    </div>
  );
};
