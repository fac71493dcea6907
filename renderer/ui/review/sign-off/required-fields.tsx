import { ChevronDown, ChevronUp } from 'lucide-react';
import { useId, useState } from 'react';
import { signOffLimits } from '../../../core/review/sign-off/parse-sign-offs.ts';
import type { RequiredSignOff } from '../../../core/review/sign-off/sign-off.ts';
import { t } from '../../../words/words.ts';
import { Button } from '../../parts/button.tsx';
import { CommittedField } from '../../parts/committed-field.tsx';
import { Guard } from '../../parts/guard.tsx';
import parts from '../../parts/parts.module.css';
import { roleName } from './role-name.ts';
import styles from './sign-off.module.css';

/** Who must sign: how many people of each role, and roles of the house's own. */
export const RequiredFields = (props: {
  readonly required: readonly RequiredSignOff[];
  /** What is published was signed by those who had to: that is not changed after the fact. */
  readonly isClosed: boolean;
  readonly onChange: (required: readonly RequiredSignOff[]) => void;
}) => {
  const { required, isClosed, onChange } = props;
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const setCount = (role: string, count: number): void =>
    onChange(required.flatMap((one) => (one.role !== role ? [one] : count > 0 ? [{ role, count }] : [])));
  const add = (words: string): void => {
    const role = words.trim().slice(0, signOffLimits.role);
    if (role !== '' && !required.some((one) => one.role === role)) onChange([...required, { role, count: 1 }]);
  };
  return (
    <div className={styles.required}>
      <Button aria-expanded={isOpen} aria-controls={`${id}-fields`} onPress={() => setIsOpen(!isOpen)}>
        {t('Who must sign')} {isOpen ? <ChevronUp size={14} aria-hidden /> : <ChevronDown size={14} aria-hidden />}
      </Button>
      <div id={`${id}-fields`} className={styles.fields} hidden={!isOpen}>
        <Guard isClosed={isClosed}>
          {required.map(({ role, count }) => (
            <div key={role} className={parts.field}>
              <label className={parts.label} htmlFor={`${id}-${role}`}>
                {t('People who sign “{role}”', { role: roleName(role) })}
              </label>
              <select
                id={`${id}-${role}`}
                className={parts.input}
                value={String(count)}
                onChange={(event) => setCount(role, Number(event.target.value))}
              >
                {[...new Set([0, 1, 2, 3, 4, 5, count])].map((number) => (
                  <option key={number} value={String(number)}>
                    {number === 0 ? t('Nobody') : number}
                  </option>
                ))}
              </select>
            </div>
          ))}
          {!isClosed && required.length < signOffLimits.roles && (
            <CommittedField label={t('Another role')} value="" placeholder={t('Legal')} isRead onCommit={add} />
          )}
        </Guard>
      </div>
    </div>
  );
};
