import { isComeback, isImpactBegin, isImpactEnd } from '../../facts/moments/impact-moments.ts';
import type { Moment } from '../../facts/moments/moment.ts';
import { timeBetween } from '../../times/time-between.ts';

/** From one moment of the timeline to another, with the words of both. */
export type Span = { readonly from: string; readonly to: string; readonly millis: number };

const mostMoments = 80;

/** From any moment to any later one; so many moments as fit anything say nothing. */
export const anySpans = (moments: readonly Moment[]): readonly Span[] => {
  const own = moments.filter(({ part }) => part !== 'mentioned').slice(0, mostMoments);
  const spans = spansIn(own);
  return own.flatMap((from, at) => spans(from, own.slice(at + 1)));
};

/**
 * The same, where the timeline says that service came back but not plainly when the trouble began: it began no later than shortly after somebody
 * noticed, and was over by a step that can end it. Any moment may be meant where nothing says either.
 */
export const openSpans = (moments: readonly Moment[]): readonly Span[] => {
  const own = moments.filter(({ part }) => part !== 'mentioned').slice(0, mostMoments);
  const noticed = own.findIndex(isNotice);
  if (noticed < 0 || !own.some(isComeback)) return anySpans(moments);
  const ends = own.map(
    (moment, at) => at === own.length - 1 || isLateStep(moment) || isImpactEnd(moment) || saysStep.test(moment.event.text),
  );
  const spans = spansIn(own);
  return own.flatMap((from, at) =>
    at <= noticed + 1 || isImpactBegin(from) || from.deeds.has('begin')
      ? spans(
          from,
          own.filter((_, to) => to > at && ends[to] === true),
        )
      : [],
  );
};

/** A step that may have ended what customers saw. */
export const isLateStep = ({ deeds }: Moment): boolean =>
  (['restore', 'resolve', 'fix', 'undo', 'switch', 'restart', 'stop', 'deploy'] as const).some((deed) => deeds.has(deed));

const isNotice = ({ deeds, event }: Moment): boolean =>
  (['detect', 'report', 'engage'] as const).some((deed) => deeds.has(deed)) ||
  /(?<!\p{L})(?:investigat|fail(?:s|ed|ing|ures?)?(?!\p{L})|crash|goes (?:down|offline)|went (?:down|offline))/iu.test(event.text);

/** What is done to end a trouble, in words that tell no deed of their own. */
const saysStep =
  /(?<!\p{L})(?:applied|removed|deleted|enabled|re-?enabled|scaled|increased|added|replaced|unblocked|blocked|normal|healthy|green|complete[ds]?|finish(?:e[sd])?|clear(?:s|ed)?|drop(?:s|ped)?|declin\p{L}+|lifted|re-?opened|works?|working|live)(?!\p{L})/iu;

/**
 * The spans from a moment to later ones. Where no entry bears a day, those in between tell how often midnight passed: from 14:30 past 19:39 to 07:11 it is
 * 16 h 41 min, and not the way back.
 */
const spansIn = (own: readonly Moment[]): ((from: Moment, later: readonly Moment[]) => readonly Span[]) => {
  const passed = new Map<Moment, number>();
  let sum = 0;
  for (const [at, moment] of own.entries()) {
    const before = own[at - 1];
    sum += before === undefined ? 0 : (timeBetween(before.when, moment.when) ?? 0);
    passed.set(moment, sum);
  }
  return (from, later) =>
    later.flatMap((to) => {
      const isUndated = from.when.date === null && to.when.date === null;
      const between = timeBetween(from.when, to.when);
      const millis = isUndated && between !== null ? (passed.get(to) ?? 0) - (passed.get(from) ?? 0) : between;
      return millis === null ? [] : [{ from: from.words, to: to.words, millis: Math.abs(millis) }];
    });
};
