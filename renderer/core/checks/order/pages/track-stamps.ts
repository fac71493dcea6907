import { showDuration } from '../../../time/lengths/duration.ts';
import { localMillis, toCalendarDate, toClockTime } from '../../../time/local-time.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { Passage } from '../../prose/passage.ts';

const shortcode = /\{\{<\s?track\s"((\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)((?:Z|[+-]\d\d:?\d\d)?))"\s?>\s?\}\}/gu;
const begins =
  /^\W*(?:starting|started|investigating|identified|in progress|untersuchung|en cours|problème identifié|investigando|identificado)/iu;
const ends =
  /^\W*(?:monitoring|surveillance|beobachtung|monitoreando|resolved|completed|finished|fixed|behoben|abgeschlossen|résolue?|resolue?|terminée?|resuelto|completado)/iu;

type Stamp = { readonly words: string; readonly at: number; readonly zone: string; readonly state: 0 | 1 | 2; readonly passage: Passage };

/** Updates that a page stamps with a shortcode, `{{< track "2021-11-11 08:16:06" >}}`: one that stands in the wrong place, or is over before it starts. */
export const trackStamps = ({ passages }: Facts): readonly Finding[] => {
  const stamps = passages.flatMap(stampsOf);
  if (stamps.length < 2 || new Set(stamps.map(({ zone }) => zone)).size > 1) return [];
  const isUp = isUpward(stamps);
  const back = stamps.flatMap((stamp, at) => {
    const before = stamps[at - 1];
    const by = before === undefined ? 0 : isUp ? before.at - stamp.at : stamp.at - before.at;
    return before !== undefined && by > 0 ? [{ stamp, before }] : [];
  });
  const [slip, ...others] = back;
  if (slip === undefined || others.length > 0 || isUp === null) return [];
  const [late, early] = isUp ? [slip.before, slip.stamp] : [slip.stamp, slip.before];
  const by = late.at - early.at;
  return [
    {
      rule: 'out-of-order',
      severity: 'warning',
      place: slip.stamp.passage.placeOf(slip.stamp.words),
      message: `“${early.words}” is told after “${late.words}”, but is ${showDuration(by as Duration)} earlier.`,
      between: [early.words, late.words],
      offsetMinutes: -Math.round(by / 60_000),
      fix: null,
    },
  ];
};

/** Whether later updates stand below: as their states tell, else as most of three or more do; null where nothing tells. */
const isUpward = (stamps: readonly Stamp[]): boolean | null => {
  const [first, last] = [stamps.findIndex(({ state }) => state === 1), stamps.findIndex(({ state }) => state === 2)];
  if (first !== -1 && last !== -1) return first < last;
  const ups = stamps.filter(({ at }, index) => at > (stamps[index - 1]?.at ?? Number.POSITIVE_INFINITY)).length;
  const downs = stamps.length - 1 - ups;
  return ups > downs && downs < 2 ? true : downs > ups && ups < 2 ? false : null;
};

const stampsOf = (passage: Passage): readonly Stamp[] =>
  passage.source === 'body' && passage.raw.includes('{{<')
    ? [...passage.raw.matchAll(shortcode)].flatMap(([, words = '', date = '', time = '', zone = ''], at, all): readonly Stamp[] => {
        const [day, clock] = [toCalendarDate(date), toClockTime(time)];
        const above = all[at - 1];
        const lead = passage.raw.slice(above === undefined ? 0 : above.index + above[0].length);
        const state = begins.test(lead) ? 1 : ends.test(lead) ? 2 : 0;
        return day === null || clock === null ? [] : [{ words, at: localMillis(day, clock), zone, state, passage }];
      })
    : [];
