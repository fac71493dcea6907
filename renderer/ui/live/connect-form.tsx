import { type FormEvent, useId, useState } from 'react';
import type { LiveTarget } from '../../store/live/live-state.ts';
import { t } from '../../words/words.ts';
import { Button } from '../parts/button.tsx';
import parts from '../parts/parts.module.css';
import styles from './live.module.css';

/** Asks for the server on which a draft is to be written together, and says what goes there. */
export const ConnectForm = (props: {
  readonly target: LiveTarget;
  /** The name of the draft there that needs no agreement: the same in all its copies. */
  readonly room: string;
  readonly onConnect: (target: LiveTarget) => Promise<void>;
}) => {
  const id = useId();
  const [address, setAddress] = useState(props.target.address);
  const [room, setRoom] = useState(props.target.room);
  const [token, setToken] = useState(props.target.token);
  const isReady = address.trim() !== '';
  const connect = (event: FormEvent): void => {
    event.preventDefault();
    if (isReady) void props.onConnect({ address: address.trim(), room: room.trim() === '' ? props.room : room.trim(), token });
  };
  return (
    <form className={styles.section} onSubmit={connect}>
      <div className={parts.field}>
        <label className={parts.label} htmlFor={`${id}-address`}>
          {t('Address of the server')}
        </label>
        <input
          id={`${id}-address`}
          className={parts.input}
          value={address}
          maxLength={500}
          placeholder="wss://write.example.org"
          autoComplete="off"
          spellCheck={false}
          data-typed="held"
          onChange={(event) => setAddress(event.target.value)}
        />
      </div>
      {isReady && (
        <>
          <div className={parts.field}>
            <label className={parts.label} htmlFor={`${id}-room`}>
              {t('Name of the draft there')}
            </label>
            <input
              id={`${id}-room`}
              className={parts.input}
              value={room}
              maxLength={200}
              autoComplete="off"
              spellCheck={false}
              data-typed="held"
              aria-describedby={`${id}-room-hint`}
              onChange={(event) => setRoom(event.target.value)}
            />
            <p id={`${id}-room-hint`} className={parts.hint}>
              {t('The same for all who write in it.')}
            </p>
          </div>
          <div className={parts.field}>
            <label className={parts.label} htmlFor={`${id}-token`}>
              {t('Token, if the server asks for one')}
            </label>
            <input
              id={`${id}-token`}
              type="password"
              className={parts.input}
              value={token}
              maxLength={2000}
              autoComplete="off"
              data-typed="held"
              onChange={(event) => setToken(event.target.value)}
            />
          </div>
          <p className={styles.warning}>
            {t(
              'Everything in this draft goes to that server: internal and private parts, comments and images too. Who runs it can read all of it.',
            )}
          </p>
        </>
      )}
      {!isReady && <p className={parts.hint}>{t('Over a server of your own. Nothing connects until you enter one.')}</p>}
      <div className={styles.ways}>
        <Button look="outlined" type="submit" isDisabled={!isReady}>
          {t('Connect')}
        </Button>
      </div>
    </form>
  );
};
