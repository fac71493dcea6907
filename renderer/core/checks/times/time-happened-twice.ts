import { type InstantResult, instantOf, type LocalResult, resolveEnd } from '../../time/instant-of.ts';
import { showInstant } from '../../time/shown/show-instant.ts';
import type { When } from '../../time/when.ts';
import { toZone } from '../../time/zones/zone.ts';
import type { Finding, Place, Rule } from '../finding.ts';

/** A time that clocks showed twice, because they went back, and nobody said which one is meant. */
export const timeHappenedTwice: Rule = ({ details, events }) => [
  ...(details.lastUpdated === null ? [] : findingsOf(details.lastUpdated, { kind: 'details', field: 'lastUpdated' })),
  ...events.flatMap(({ id, when }) => findingsOf(when, { kind: 'event', id })),
];

const utc = toZone('UTC');

const findingsOf = (when: When, place: Place): readonly Finding[] => {
  const start = found(instantOf(when), place);
  if (start !== null) return [start];
  const end = found(resolveEnd(when), place);
  // Whoever let the beginning of a range stand has said nothing of its end.
  return end === null ? [] : [{ ...end, about: [`end ${when.end?.time}`] }];
};

const found = (result: InstantResult | LocalResult | null, place: Place): Finding | null => {
  if (result?.kind !== 'doubled') return null;
  const both =
    utc === null ? '' : ` The first was ${showInstant(result.first, utc, 'en')}, the second ${showInstant(result.second, utc, 'en')}.`;
  return { rule: 'time-happened-twice', severity: 'warning', place, message: `${result.message}${both}`, fix: null };
};
