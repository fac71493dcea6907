import { CircleCheck, CircleSlash } from 'lucide-react';
import type { SignOff } from '../../../core/review/sign-off/sign-off.ts';
import type { RoleStanding } from '../../../core/review/sign-off/standing.ts';
import type { Person } from '../../../core/review/thread.ts';
import { t } from '../../../words/words.ts';
import { Button } from '../../parts/button.tsx';
import { showMoment } from '../moment.ts';
import { roleName } from './role-name.ts';
import styles from './sign-off.module.css';

const nameOf = ({ name, role }: Person): string => (role === '' ? name : `${name}, ${role}`);

/** Who has signed in one role, whose sign-off an edit has revoked, and the way to sign. */
export const RoleCard = (props: {
  readonly standing: RoleStanding;
  readonly person: Person | null;
  readonly onSign: () => Promise<void>;
  readonly onTakeBack: (signOff: SignOff) => void;
  readonly onCompare: (signOff: SignOff) => Promise<void>;
}) => {
  const { role, count, valid, revoked } = props.standing;
  const name = roleName(role);
  const isMine = ({ person }: SignOff): boolean => person.id === props.person?.id;
  return (
    <section className={styles.role} aria-label={name}>
      <div className={styles.roleHead}>
        <h2 className={styles.roleName}>{name}</h2>
        <span className={styles.tally} data-enough={valid.length >= count}>
          {count === 0 ? t('not required') : t('{signed, number} of {count, number}', { signed: valid.length, count })}
        </span>
      </div>
      {valid.map((one) => (
        <div key={one.id} className={styles.signed}>
          <CircleCheck size={16} className={styles.valid} aria-hidden />
          <p>
            {nameOf(one.person)} <span className={styles.moment}>{showMoment(one.at)}</span>
          </p>
          {isMine(one) && (
            <Button aria-label={t('Take back the sign-off “{role}”', { role: name })} onPress={() => props.onTakeBack(one)}>
              {t('Take back')}
            </Button>
          )}
        </div>
      ))}
      {revoked.map((one) => (
        <div key={one.id} className={styles.signed}>
          <CircleSlash size={16} className={styles.revoked} aria-hidden />
          <p>
            <span className={styles.revokedWords}>{t('Revoked: the report has changed since.')}</span> {nameOf(one.person)}{' '}
            <span className={styles.moment}>{showMoment(one.at)}</span>
          </p>
          <Button
            aria-label={t('What changed since {name} signed “{role}”', { name: one.person.name, role: name })}
            onPress={() => props.onCompare(one)}
          >
            {t('What changed')}
          </Button>
        </div>
      ))}
      {!valid.some(isMine) && (
        <div className={styles.ways}>
          <Button look="outlined" onPress={props.onSign}>
            {t('Sign as “{role}”', { role: name })}
          </Button>
        </div>
      )}
    </section>
  );
};
