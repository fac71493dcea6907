import type { Draft } from '../../store/draft.ts';
import { type Live, openLive } from '../../store/live/live.ts';
import type { Services } from '../app/services.ts';

const all = new WeakMap<Draft, Live>();

/** Writing this open draft together: one for all parts of its screen. */
export const liveOf = (draft: Draft, { db, host, now }: Services): Live => {
  const known = all.get(draft);
  if (known !== undefined) return known;
  const live = openLive(draft, { db, permit: host.permitLive, now });
  all.set(draft, live);
  return live;
};
