import { CloudOff, Users } from 'lucide-react';
import type { Draft } from '../../store/draft.ts';
import type { LivePerson, LiveState } from '../../store/live/live-state.ts';
import { fromBelow } from '../../words/from-below.ts';
import { t } from '../../words/words.ts';
import { stageOf } from '../app/stage.ts';
import { useWatched } from '../hooks/use-watched.ts';
import styles from './live.module.css';
import { nameOf } from './name-of.ts';
import { showTogether } from './show-together.ts';
import { useLive } from './use-live.ts';

/** In the bar of a draft that is written together: whether it is connected now, and with whom. Nothing in any other draft. */
export const TogetherMark = ({ draft }: { readonly draft: Draft }) => {
  const live = useLive(draft);
  const state = useWatched(live.state);
  const people = useWatched(live.people);
  if (state.kind === 'none') return null;
  const isThere = state.kind === 'connected' || state.kind === 'connecting';
  return (
    <button
      type="button"
      className={styles.mark}
      data-there={isThere}
      title={tipFor(state, people)}
      onClick={() => showTogether(draft, stageOf(draft))}
    >
      {isThere ? <Users size={14} aria-hidden /> : <CloudOff size={14} aria-hidden />}
      <span>{labelFor(state, people.length)}</span>
    </button>
  );
};

const labelFor = (state: LiveState, others: number): string => {
  switch (state.kind) {
    case 'connected':
      return t('{others, plural, =0 {Connected} one {# more here} other {# more here}}', { others });
    case 'connecting':
      return t('Connecting…');
    case 'offline':
      return t('Out of reach ## the server');
    case 'refused':
    case 'none':
      return t('Not connected');
  }
};

const tipFor = (state: LiveState, people: readonly LivePerson[]): string => {
  if (state.kind === 'offline' || state.kind === 'refused') return fromBelow(state.reason);
  return people.length === 0 ? t('Write together') : t('Here now: {names}', { names: people.map(nameOf).join(', ') });
};
