import type { Visibility } from './report.ts';

/** Whose matter each edition shows: everybody's, plus the authority's own, or all there is. */
const shown: Readonly<Record<Visibility, readonly Visibility[]>> = {
  public: ['public'],
  authority: ['public', 'authority'],
  internal: ['public', 'authority', 'internal'],
};

/** True when an edition may show something of this visibility. */
export const isShown = (visibility: Visibility, edition: Visibility): boolean => shown[edition].includes(visibility);
