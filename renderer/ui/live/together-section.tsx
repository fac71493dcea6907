import { useEffect, useState } from 'react';
import type { Person } from '../../core/review/thread.ts';
import type { Draft } from '../../store/draft.ts';
import { readTarget } from '../../store/live/kept-target.ts';
import type { LiveTarget } from '../../store/live/live-state.ts';
import { identityOf } from '../../store/review/origin.ts';
import { fromBelow } from '../../words/from-below.ts';
import { t } from '../../words/words.ts';
import { useServices } from '../app/services.ts';
import { useWatched } from '../hooks/use-watched.ts';
import parts from '../parts/parts.module.css';
import { PersonForm } from '../review/person-form.tsx';
import { keepOrSay } from '../review/signed-field.tsx';
import { usePerson } from '../review/use-person.ts';
import { ConnectForm } from './connect-form.tsx';
import styles from './live.module.css';
import { liveOf } from './live-of.ts';
import { Present } from './present.tsx';
import { togetherId } from './show-together.ts';

/** Writing the draft together with others over a server: off until somebody enters an address. */
export const TogetherSection = ({ draft }: { readonly draft: Draft }) => {
  const services = useServices();
  const { db, notify } = services;
  const live = liveOf(draft, services);
  const state = useWatched(live.state);
  const person = usePerson();
  /** What was entered, until who writes has said a name. */
  const [waiting, setWaiting] = useState<LiveTarget | null>(null);
  const [target, setTarget] = useState<LiveTarget | null>(null);
  const room = identityOf(draft);
  useEffect(() => {
    let isGone = false;
    const show = (kept: LiveTarget | null): void => {
      if (!isGone) setTarget(kept ?? { address: '', room, token: '' });
    };
    readTarget(db, draft.id).then(show, () => show(null));
    return () => {
      isGone = true;
    };
  }, [db, draft, room]);
  const connect = async (wanted: LiveTarget): Promise<void> => {
    setTarget(wanted);
    if (person) await live.connect(wanted);
    else setWaiting(wanted);
  };
  const goOn = (who: Person, wanted: LiveTarget): void => {
    setWaiting(null);
    live.introduce({ name: who.name, initials: who.initials });
    void keepOrSay(db, who, notify);
    void live.connect(wanted);
  };
  const isAsked = state.kind === 'none' || state.kind === 'refused';
  return (
    <section id={togetherId} className={styles.section} aria-label={t('Write together')}>
      <h2 className={parts.label}>{t('Write together')}</h2>
      {state.kind === 'refused' && (
        <p className={parts.problem} role="alert">
          {fromBelow(state.reason)}
        </p>
      )}
      {waiting !== null && <PersonForm person={null} onKeep={(who) => goOn(who, waiting)} onCancel={() => setWaiting(null)} />}
      {isAsked && waiting === null && target !== null && <ConnectForm target={target} room={room} onConnect={connect} />}
      {!isAsked && <Present live={live} address={target?.address ?? ''} />}
    </section>
  );
};
