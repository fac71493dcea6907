import type { Live } from '../../store/live/live.ts';
import type { LiveState } from '../../store/live/live-state.ts';
import { fromBelow } from '../../words/from-below.ts';
import { t } from '../../words/words.ts';
import { useWatched } from '../hooks/use-watched.ts';
import { Button } from '../parts/button.tsx';
import parts from '../parts/parts.module.css';
import styles from './live.module.css';
import { nameOf } from './name-of.ts';

/** As many colours as people are told apart by. */
const colours = 6;

/** A draft that is written together: how the connection stands, who is there, and the way out. */
export const Present = ({ live, address }: { readonly live: Live; readonly address: string }) => {
  const state = useWatched(live.state);
  const people = useWatched(live.people);
  return (
    <>
      <p className={styles.state} role="status">
        {stateWords(state, address)}
      </p>
      {state.kind === 'connected' && people.length === 0 && <p className={parts.hint}>{t('Nobody else is here.')}</p>}
      {people.length > 0 && (
        <ul className={styles.people} aria-label={t('Who is here')}>
          {people.map((person, at) => (
            <li key={person.id} className={styles.person}>
              <span className={styles.initials} data-colour={at % colours} aria-hidden>
                {person.initials === '' ? '?' : person.initials}
              </span>
              {nameOf(person)}
            </li>
          ))}
        </ul>
      )}
      <p className={parts.hint}>
        {t(
          'Others write with you in a copy of this draft that was sent to them with everything in it, at the same address and under the same name.',
        )}
      </p>
      <div className={styles.ways}>
        <Button look="outlined" onPress={live.disconnect}>
          {t('Disconnect')}
        </Button>
      </div>
    </>
  );
};

const stateWords = (state: LiveState, address: string): string => {
  switch (state.kind) {
    case 'connecting':
      return t('Connecting to {address}…', { address });
    case 'connected':
      return state.isSent
        ? t('Connected to {address}. It has everything you wrote.', { address })
        : t('Connected to {address}. Your last words are on their way.', { address });
    case 'offline':
    case 'refused':
      return fromBelow(state.reason);
    case 'none':
      return '';
  }
};
