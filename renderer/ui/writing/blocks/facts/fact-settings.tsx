import { useState } from 'react';
import { answerFact } from '../../../../core/report/facts/answer-fact.ts';
import { answerWords } from '../../../../core/report/facts/show-fact.ts';
import type { Fact, FactKind } from '../../../../core/report/report.ts';
import type { Zone } from '../../../../core/time/when.ts';
import { spokenLanguage, t } from '../../../../words/words.ts';
import { ChoiceField } from '../../../parts/choice-field.tsx';
import { CommittedField } from '../../../parts/committed-field.tsx';
import { factKindLabels, optionsOf, visibilityLabels } from '../../../parts/labels.ts';
import { ItemText, type ItemWays } from '../item-text.tsx';
import styles from './facts.module.css';

const kinds = optionsOf(factKindLabels);
const visibilities = optionsOf(visibilityLabels);

type Props = {
  readonly fact: Fact;
  readonly zone: Zone | null;
  readonly ways: ItemWays;
  readonly onChange: (change: Partial<Fact>) => void;
};

/** What a fact asks for and in which way, folded away: a form is filled in more often than it is changed. A new one is open until it has a name. */
export const FactSettings = ({ fact, zone, ways, onChange }: Props) => {
  const [isOpen, setOpen] = useState(fact.text === '');
  const choose = (kind: FactKind): void => {
    const language = spokenLanguage();
    const next = { ...fact, kind };
    onChange({ kind, ...answerFact(next, answerWords(fact, null, language), language, zone) });
  };
  const said = [factKindLabels[fact.kind], ...(fact.visibility === 'public' ? [] : [visibilityLabels[fact.visibility]])].join(' · ');
  return (
    <details className={styles.settings} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={t('What “{fact}” asks for: {kind}', { fact: fact.text, kind: said })}>{said}</summary>
      <div className={styles.fields}>
        <ItemText
          label={t('What is asked for')}
          value={fact.text}
          placeholder={t('What is asked for, such as “Customers affected”')}
          onCommit={(text) => onChange({ text })}
          ways={ways}
        />
        <div className={styles.row}>
          <ChoiceField label={t('Kind of answer')} value={fact.kind} options={kinds} onChoose={choose} />
          {(fact.kind === 'number' || fact.kind === 'amount') && (
            <CommittedField
              label={fact.kind === 'number' ? t('What it counts') : t('Currency')}
              value={fact.unit}
              placeholder={fact.kind === 'number' ? t('persons') : 'EUR'}
              onCommit={(unit) => onChange({ unit: fact.kind === 'amount' ? unit.trim().toUpperCase() : unit.trim() })}
            />
          )}
          {fact.kind === 'choice' && (
            <CommittedField
              label={t('Answers to choose from')}
              value={fact.choices.join('; ')}
              placeholder={t('low; medium; high')}
              isRead
              onCommit={(words) => onChange({ choices: choicesIn(words) })}
            />
          )}
          <ChoiceField
            label={t('Who may see')}
            value={fact.visibility}
            options={visibilities}
            onChoose={(visibility) => onChange({ visibility })}
          />
        </div>
      </div>
    </details>
  );
};

const choicesIn = (words: string): readonly string[] => [
  ...new Set(
    words
      .split(';')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  ),
];
