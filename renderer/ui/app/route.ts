import { useSyncExternalStore } from 'react';

/** The views of a draft. */
export const draftViews = ['write', 'timeline', 'preview'] as const;

/** One of the views of a draft. */
export type DraftView = (typeof draftViews)[number];

/** Where the user is; kept in the address, so that a reload comes back to the same place. */
export type Route =
  | { readonly kind: 'library' }
  /** The library, with the dialog for whole reports over it. */
  | { readonly kind: 'import' }
  | { readonly kind: 'draft'; readonly id: string; readonly view: DraftView };

const readRoute = (hash: string): Route => {
  if (hash === '#/import') return { kind: 'import' };
  const [, id, view] = /^#\/draft\/([a-z0-9-]{1,64})\/([a-z]+)$/.exec(hash) ?? [];
  const known = draftViews.find((one) => one === view);
  return id !== undefined && known !== undefined ? { kind: 'draft', id, view: known } : { kind: 'library' };
};

/** The id of the draft that the address names at this moment; null on every other screen. */
export const draftInAddress = (): string | null => {
  const route = readRoute(location.hash);
  return route.kind === 'draft' ? route.id : null;
};

const writeRoute = (route: Route): string => {
  switch (route.kind) {
    case 'library':
      return '#/';
    case 'import':
      return '#/import';
    case 'draft':
      return `#/draft/${route.id}/${route.view}`;
  }
};

/** Goes to a place in the app; the way back leads to where the user is now. */
export const goTo = (route: Route): void => {
  location.hash = writeRoute(route);
};

/** Goes on from a place that the way back should not lead to: a dialog that has done its work. */
export const goOnTo = (route: Route): void => location.replace(writeRoute(route));

// The first is told at once; the second a moment later, and everywhere.
const onChange = (listener: () => void): (() => void) => {
  navigation.addEventListener('currententrychange', listener);
  addEventListener('hashchange', listener);
  return () => {
    navigation.removeEventListener('currententrychange', listener);
    removeEventListener('hashchange', listener);
  };
};

/** Where the user is now. */
export const useRoute = (): Route => readRoute(useSyncExternalStore(onChange, () => location.hash));
