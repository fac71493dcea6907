import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { leewayOf } from '../../facts/moments/leeway.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { type ToldMilestone, toldMilestones } from '../../facts/moments/told-milestones.ts';
import type { Finding } from '../../finding.ts';
import { isOneDay } from '../../prose/day-words.ts';
import { clockGap } from '../../prose-timeline/moments/clock-gap.ts';
import { isFurther } from '../../prose-timeline/moments/is-further.ts';

const minute = 60_000;
const farthest = 180 * minute;
const sooner =
  /(?<!\p{L})(?:already|earlier|before|prior|had|first signs?|retrospect\p{L}*|later|bereits|zuvor|déjà|avant|antes|ya)(?!\p{L})/iu;

/** "Incident start: 06:31" over "first detected at 05:31", in a report without a timeline. */
export const detectedBeforeBegin = (facts: Facts): readonly Finding[] => {
  if (facts.report.events.length > 0) return [];
  const told = toldMilestones(facts).filter(({ sentence }) => !isFurther(sentence.text.replace(/(?<!\p{L})first(?!\p{L})/giu, '')));
  const [begin, ...begins] = told.filter(({ kind }) => kind === 'begin');
  const [detected, ...others] = told.filter(({ kind }) => kind === 'detect');
  if (begin === undefined || detected === undefined || begins.length + others.length > 0) return [];
  if (sooner.test(detected.sentence.text) || !isOnDay(begin, detected, facts)) return [];
  const by = clockGap(detected.clock, begin.clock, facts.near)?.real ?? 0;
  if (by >= -Math.max(leewayOf(begin.clock), leewayOf(detected.clock)) || by < -farthest) return [];
  return [
    {
      rule: 'milestone-order',
      severity: 'error',
      place: detected.sentence.passage.placeOf(detected.clock.words, detected.clock.from),
      message: `“${detected.clock.words}” is ${showDuration(-by as Duration)} before “${begin.clock.words}”.`,
      between: [detected.clock.words, begin.clock.words],
      offsetMinutes: Math.round(by / minute),
      fix: null,
    },
  ];
};

const isOnDay = (a: ToldMilestone, b: ToldMilestone, facts: Facts): boolean => {
  const [days, others] = [datesOf(a.clock.date, facts.near), datesOf(b.clock.date, facts.near)];
  return days.length > 0 && others.length > 0 ? days.some((day) => others.includes(day)) : isOneDay(a.sentence, b.sentence, facts);
};
