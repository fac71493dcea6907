import type { Facts } from '../../facts/facts.ts';
import { isImpactBegin } from '../../facts/moments/impact-moments.ts';
import { offBy } from '../../facts/moments/off-by.ts';
import { namesImpact, namesPart } from '../../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import { quotedAtLength } from '../../words/quoted-at-length.ts';
import type { Conflict } from '../conflict.ts';
import { offByWords } from './off-by-words.ts';

const minute = 60_000;
const hour = 60 * minute;
const half = 12 * hour;
const begins =
  /(?<!\p{L})(?:at|from|since|starting|began|begann|um|ab|seit|à|depuis|dès|a las?|desde(?: las?)?)(?: at)?(?: (?:about|around|approximately|roughly|etwa|gegen|environ|vers|sobre))?\s*[~≈]?$/iu;

/** "At about 13:55 UTC our users were unable to …" over entries that begin at 01:52: half a day from the beginning, and hours from all entries. */
export const halfDayOff = ({ moments, prose, near }: Facts): readonly Conflict[] => {
  const own = moments.filter(({ part, when }) => part === 'start' && when.time !== null && when.precision !== 'date');
  const [first] = own;
  const start = own.find(isImpactBegin) ?? first;
  if (first === undefined || start === undefined || own.length < 3) return [];
  return prose
    .flatMap((sentence): readonly Conflict[] => {
      const { text, from, clocks } = sentence;
      const [clock, ...others] = clocks;
      if (clock === undefined || others.length > 0 || clock.meridiem !== null || !namesImpact(text) || namesPart(text)) return [];
      if (isUnsettled(text) || isElsewhere(text) || !begins.test(text.slice(0, clock.from - from))) return [];
      const gaps = own.map((moment) => offBy(clock, moment, near));
      if (gaps.some((by) => by === null || Math.abs(by) < 6 * hour)) return [];
      const moment = [start, ...own.slice(0, 3)].find((one) => Math.abs(Math.abs(offBy(clock, one, near) ?? 0) - half) <= 5 * minute);
      if (moment === undefined) return [];
      const by = (offBy(clock, moment, near) ?? 0) > 0 ? half : -half;
      const message = `The text says “${clock.words}”, the timeline ${moment.words} for ${quotedAtLength(moment.event.text)}: ${offByWords(by)} in the text, half a day, as when am and pm are mixed up.`;
      return [{ kind: 'am-pm-mismatch', sentence, words: clock, other: moment.words, by, message }];
    })
    .slice(0, 1);
};
