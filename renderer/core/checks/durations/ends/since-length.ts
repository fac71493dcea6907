import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { offBy } from '../../facts/moments/off-by.ts';
import { isElsewhere } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';

const minute = 60_000;
const hour = 60 * minute;
const since = /(?<!\p{L})(?:since|seit|depuis|desde(?: las?)?)\s*[~≈]?\s*(?:about |around |etwa |ca\. |environ |vers )?$/iu;
const until = /(?<!\p{L})(?:running|been|already|by (?:then|this point|now)|seit|schon|depuis|lleva\p{L}*|desde hace)(?!\p{L})/iu;
const rough = 0.25;

/** "Had been running for 10m by this point (since 15:10)" in the entry of 17:20: the time, the length and the entry's own time are whole hours apart. */
export const sinceLengths = (facts: Facts): readonly Finding[] => {
  const own = new Map(facts.moments.flatMap((moment) => (moment.part === 'start' ? [[moment.event.id, moment] as const] : [])));
  return facts.sentences.flatMap((sentence): readonly Finding[] => {
    const [clock, ...clocks] = sentence.clocks;
    const [length, ...lengths] = sentence.lengths;
    const { text, from, passage } = sentence;
    if (clock === undefined || length === undefined || clocks.length + lengths.length > 0 || isElsewhere(text)) return [];
    const place = passage.placeOf(clock.words, clock.from);
    const moment = place.kind === 'event' ? own.get(place.id) : undefined;
    if (moment === undefined || length.manner === 'vague' || length.millis > 12 * hour) return [];
    if (/;/u.test(text.slice(Math.min(length.to, clock.to) - from, Math.max(length.from, clock.from) - from))) return [];
    if (!since.test(text.slice(0, clock.from - from)) || !until.test(text.slice(0, length.to - from))) return [];
    const by = offBy({ ...clock, date: null }, moment, facts.near);
    if (by === null || by >= 0) return [];
    const gap = -by - length.millis;
    const leeway = Math.max(5 * minute, length.millis * rough);
    const hours = Math.round(gap / hour);
    if (hours === 0 || Math.abs(hours) > 6 || Math.abs(gap - hours * hour) > leeway) return [];
    return [
      {
        rule: 'duration-mismatch',
        severity: 'error',
        place,
        message: `“${length.words}” is not the time from ${clock.words} to ${moment.words}: that is ${showDuration(-by as Duration)}.`,
        between: [clock.words, moment.words],
        offsetMinutes: hours * 60,
        fix: null,
      },
    ];
  });
};
