import { useSyncExternalStore } from 'react';
import { observable } from '../../../../store/observable.ts';

/** How a comparison is laid out: one text with both, or two texts beside each other. */
export type Layout = 'inline' | 'beside';

/** The layout that was chosen last, until the app ends. */
export const chosenLayout = observable<Layout>('inline');

const narrow = '(width < 900px)';

const onWidth = (listener: () => void): (() => void) => {
  const query = matchMedia(narrow);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

/** Whether the window has no room for two texts beside each other. */
export const useIsNarrow = (): boolean => useSyncExternalStore(onWidth, () => matchMedia(narrow).matches);
