import type { ZoneNote } from '../../time/zones/read-zone.ts';
import type { Finding, Place } from '../finding.ts';
import { replaceFix } from '../words/replace-fix.ts';

const partners: ReadonlyMap<string, string> = new Map(
  [
    'CET CEST',
    'MEZ MESZ',
    'EET EEST',
    'WET WEST',
    'EST EDT',
    'CST CDT',
    'MST MDT',
    'PST PDT',
    'AKST AKDT',
    'AEST AEDT',
    'NZST NZDT',
  ].flatMap((pair) => {
    const [winter = '', summer = ''] = pair.split(' ');
    return [[winter, summer] as const, [summer, winter] as const];
  }),
);

/** The zone's abbreviation of the season, written into the words where it stands; null where it has none or the season leaves a doubt. */
export const seasonFix = (zone: string, words: string, place: Place, note: ZoneNote): Finding['fix'] => {
  const partner = partners.get(zone);
  if (note.likely === null || partner === undefined || words.split(zone).length !== 2) return null;
  return replaceFix(place, words, words.replace(zone, partner));
};
