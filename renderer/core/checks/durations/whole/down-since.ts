import type { Facts } from '../../facts/facts.ts';
import { isImpactBegin } from '../../facts/moments/impact-moments.ts';
import type { Finding } from '../../finding.ts';
import { timeBetween } from '../../times/time-between.ts';
import { fits } from '../fits.ts';
import { intervalFound } from '../interval-found.ts';

const state =
  /(?<!\p{L})(?:(?:non-?|un)respons\p{L}+|not respon\p{L}+|down|offline|failing|unavailable|unreachable|unhealthy|ausgefallen|offline|nicht erreichbar|en panne|indisponible|caíd[oa])(?!\p{L})[^.;,\d]{0,20}(?<!\p{L})(?:for|seit|depuis|desde hace)\s+(?:about |around |approximately |over |more than |~ ?)*$/iu;

/** "12:24 The alert says that it was down for 35 minutes", where the first entry says that it began at 12:10. */
export const downSince = ({ moments, sentences }: Facts): readonly Finding[] => {
  const own = moments.filter(({ part }) => part === 'start');
  const [first] = own;
  if (first === undefined || !isImpactBegin(first)) return [];
  return sentences.flatMap((sentence): readonly Finding[] => {
    const place = sentence.passage.placeOf('');
    const [length, ...others] = sentence.lengths;
    if (place.kind !== 'event' || length === undefined || others.length > 0 || sentence.clocks.length > 0) return [];
    const moment = own.find(({ event }) => event.id === place.id);
    const span = moment === undefined ? null : timeBetween(first.when, moment.when);
    if (moment === undefined || span === null || span <= 0 || !moment.deeds.has('detect')) return [];
    if (!state.test(sentence.text.slice(0, length.from - sentence.from)) || length.millis <= span || fits(length, span)) return [];
    return [intervalFound(place, length, first.words, moment.words, span)];
  });
};
