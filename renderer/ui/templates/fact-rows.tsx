import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import type { TemplateFact } from '../../core/templates/template.ts';
import { newId } from '../../store/new-id.ts';
import { t } from '../../words/words.ts';
import { Button } from '../parts/button.tsx';
import { factKindLabels, optionsOf } from '../parts/labels.ts';
import parts from '../parts/parts.module.css';
import styles from './templates.module.css';

type Props = { readonly facts: readonly TemplateFact[]; readonly onChange: (facts: readonly TemplateFact[]) => void };

/** The facts that a template asks for, each with its kind and whether it is required. */
export const FactRows = ({ facts, onChange }: Props) => {
  const change = (at: number, part: Partial<TemplateFact>): void =>
    onChange(facts.map((one, index) => (index === at ? { ...one, ...part } : one)));
  const move = (at: number, by: -1 | 1): void => {
    const next = [...facts];
    next.splice(at + by, 0, ...next.splice(at, 1));
    onChange(next);
  };
  const add = (): void =>
    onChange([...facts, { id: newId(), text: '', kind: 'text', unit: '', choices: [], visibility: 'public', isRequired: false }]);
  return (
    <fieldset className={styles.section}>
      <legend className={styles.summaryHead}>{t('Facts that it asks for')}</legend>
      <ol className={styles.factRows}>
        {facts.map((fact, at) => (
          <li key={fact.id} className={styles.factRow}>
            <input
              className={parts.input}
              aria-label={t('Name of fact {number}', { number: at + 1 })}
              placeholder={t('What is asked for')}
              value={fact.text}
              onChange={(event) => change(at, { text: event.target.value })}
            />
            <select
              className={parts.input}
              aria-label={t('Kind of fact {number}', { number: at + 1 })}
              value={fact.kind}
              onChange={(event) => {
                const kind = kinds.find(({ value }) => value === event.target.value)?.value;
                if (kind !== undefined) change(at, { kind });
              }}
            >
              {kinds.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
            <More fact={fact} number={at + 1} onChange={(part) => change(at, part)} />
            <label className={styles.check}>
              <input type="checkbox" checked={fact.isRequired} onChange={(event) => change(at, { isRequired: event.target.checked })} />
              {t('Required ## a fact')}
            </label>
            <span className={styles.factTools}>
              <Button
                look="icon"
                tip={t('Move up')}
                aria-label={t('Move fact {number} up', { number: at + 1 })}
                isDisabled={at === 0}
                onPress={() => move(at, -1)}
              >
                <ArrowUp size={14} />
              </Button>
              <Button
                look="icon"
                tip={t('Move down')}
                aria-label={t('Move fact {number} down', { number: at + 1 })}
                isDisabled={at === facts.length - 1}
                onPress={() => move(at, 1)}
              >
                <ArrowDown size={14} />
              </Button>
              <Button
                look="icon"
                tip={t('Remove')}
                aria-label={t('Remove fact {number}', { number: at + 1 })}
                onPress={() => onChange(facts.filter((_, index) => index !== at))}
              >
                <Trash2 size={14} />
              </Button>
            </span>
          </li>
        ))}
      </ol>
      <div>
        <Button look="outlined" onPress={add}>
          <Plus size={16} aria-hidden /> {t('Add a fact')}
        </Button>
      </div>
    </fieldset>
  );
};

const kinds = optionsOf(factKindLabels);

/** What a number counts, the currency of an amount, or what can be chosen; nothing for other kinds. */
const More = (props: {
  readonly fact: TemplateFact;
  readonly number: number;
  readonly onChange: (part: Partial<TemplateFact>) => void;
}) => {
  const { fact, number, onChange } = props;
  switch (fact.kind) {
    case 'number':
    case 'amount':
      return (
        <input
          className={parts.input}
          aria-label={t('Unit of fact {number}', { number })}
          placeholder={fact.kind === 'number' ? t('persons') : 'EUR'}
          value={fact.unit}
          onChange={(event) => onChange({ unit: event.target.value })}
        />
      );
    case 'choice':
      return (
        <input
          className={parts.input}
          aria-label={t('Answers of fact {number}', { number })}
          placeholder={t('low; medium; high')}
          defaultValue={fact.choices.join('; ')}
          onChange={(event) =>
            onChange({
              choices: event.target.value
                .split(';')
                .map((one) => one.trim())
                .filter((one) => one !== ''),
            })
          }
        />
      );
    default:
      return <span />;
  }
};
