import { useSyncExternalStore } from 'react';

/** The views of a draft. */
export const draftViews = ['write', 'timeline', 'preview'] as const;

/** One of the views of a draft. */
export type DraftView = (typeof draftViews)[number];

/** Where the user is; kept in the address, so that a reload comes back to the same place. */
export type Route = { readonly kind: 'library' } | { readonly kind: 'draft'; readonly id: string; readonly view: DraftView };

const readRoute = (hash: string): Route => {
  const [, id, view] = /^#\/draft\/([a-z0-9-]{1,64})\/([a-z]+)$/.exec(hash) ?? [];
  const known = draftViews.find((one) => one === view);
  return id !== undefined && known !== undefined ? { kind: 'draft', id, view: known } : { kind: 'library' };
};

/** Goes to a place in the app. */
export const goTo = (route: Route): void => {
  location.hash = route.kind === 'library' ? '#/' : `#/draft/${route.id}/${route.view}`;
};

const onChange = (listener: () => void): (() => void) => {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
};

/** Where the user is now. */
export const useRoute = (): Route => readRoute(useSyncExternalStore(onChange, () => location.hash));
