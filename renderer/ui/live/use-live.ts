import { useEffect } from 'react';
import type { Draft } from '../../store/draft.ts';
import { readTarget } from '../../store/live/kept-target.ts';
import type { Live } from '../../store/live/live.ts';
import { fromBelow } from '../../words/from-below.ts';
import { useServices } from '../app/services.ts';
import { usePerson } from '../review/use-person.ts';
import { liveOf } from './live-of.ts';
import { togetherId } from './show-together.ts';

/** Writing the open draft together: connects where it was connected when it was last closed, says when that ends, and takes leave with the draft. */
export const useLive = (draft: Draft): Live => {
  const services = useServices();
  const { db, notify } = services;
  const live = liveOf(draft, services);
  const person = usePerson();
  useEffect(() => {
    if (person != null) live.introduce({ name: person.name, initials: person.initials });
  }, [live, person]);
  useEffect(() => {
    let isGone = false;
    let before = live.state.get().kind;
    const stop = live.state.subscribe(() => {
      const state = live.state.get();
      // Who has just pressed “Connect” reads it there.
      const isSeen = before === 'connecting' && document.getElementById(togetherId) !== null;
      if (state.kind === 'refused' && !isSeen) notify({ kind: 'problem', message: fromBelow(state.reason) });
      before = state.kind;
    });
    // A library that can't be asked is spoken of elsewhere; nothing is connected then.
    readTarget(db, draft.id).then(
      (target) => {
        if (!isGone && target?.isOn === true && live.state.get().kind === 'none') void live.connect(target);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
      stop();
      live.close();
    };
  }, [db, draft, live, notify]);
  return live;
};
