import { instantOf, resolveEnd } from '../../../time/instant-of.ts';
import type { When } from '../../../time/when.ts';
import type { ReadingFlag } from '../../reading.ts';

/** What nobody has settled about a time before it was written. */
export function unsettled(when: When, words: string): readonly ReadingFlag[] {
  const result = instantOf(when);
  if (result.kind === 'doubled' || result.kind === 'nonexistent') return [{ kind: `${result.kind}-time`, message: result.message, words }];
  const end = resolveEnd(when);
  if (end?.kind === 'doubled') return [{ kind: 'doubled-time', message: end.message, words }];
  if (when.zone !== null || when.time === null || when.precision === 'none' || when.precision === 'date') return [];
  return [{ kind: 'unknown-zone', message: `“${words}” does not say where: choose the zone.`, words }];
}
