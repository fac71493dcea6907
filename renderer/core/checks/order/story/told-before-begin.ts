import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { deedsIn, namesImpact, namesPart } from '../../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import { isOneDay } from '../../prose/day-words.ts';
import type { ClockWords, Sentence } from '../../prose/sentence.ts';
import { clockGap } from '../../prose-timeline/moments/clock-gap.ts';

const minute = 60_000;
/** Further back it was the next day, unless the text says that it was not. */
const farthest = 180 * minute;
const began =
  /(?<!\p{L})(?:incident|outage|issue|disruption|problem|failure|störung|vorfall|panne|incidencia)s? (?:\p{L}+ ){0,2}(?:occurred|began|started|happened|arose|begann|trat auf|survenue?|commencé|comenzó|ocurrió)(?!\p{L})|(?<!\p{L})beg[au]n (?:affecting|failing|experiencing|to (?:fail|crash|time out))(?!\p{L})/iu;
const seen =
  /(?<!\p{L})(?:detected|identified|noticed|discovered|erkannt|bemerkt|détectée?|identifiée?|detectad[oa]|identificad[oa])(?!\p{L})/iu;
const sameDay = /(?<!\p{L})(?:(?:the|that) same (?:day|morning|afternoon|evening)|am selben tag|le même jour|el mismo día)(?!\p{L})/iu;
const sooner = /(?<!\p{L})(?:already|earlier|before|prior|had|first signs?|retrospect\p{L}*|bereits|zuvor|déjà|avant|antes|ya)(?!\p{L})/iu;

/** "An incident occurred at 10am … It was identified at 4am the same day", in a report without a timeline. */
export const toldBeforeBegin = (facts: Facts): readonly Finding[] => {
  if (facts.report.events.length > 0) return [];
  const told = facts.prose.filter(({ clocks }) => clocks.length > 0).slice(0, 3);
  const [first, ...next] = told;
  const begin = first === undefined ? null : only(first);
  if (first === undefined || begin === null || !began.test(first.text) || !namesImpact(first.text)) return [];
  return next
    .flatMap((sentence): readonly Finding[] => {
      const clock = only(sentence);
      const { text, passage } = sentence;
      if (clock === null || !seen.test(text) || sooner.test(text) || namesPart(text) || deedsIn(text).has('begin')) return [];
      const isSaid = sameDay.test(text);
      if (!isSaid && !isOneDay(first, sentence, facts)) return [];
      const by = clockGap(clock, begin, facts.near)?.real ?? 0;
      if (by >= -minute * (clock.approx || begin.approx ? 20 : 1) || (!isSaid && by < -farthest)) return [];
      return [
        {
          rule: 'milestone-order',
          severity: 'error',
          place: passage.placeOf(clock.words, clock.from),
          message: `“${clock.words}” is ${showDuration(-by as Duration)} before “${begin.words}”.`,
          between: [clock.words, begin.words],
          offsetMinutes: Math.round(by / minute),
          fix: null,
        },
      ];
    })
    .slice(0, 1);
};

const only = ({ text, clocks, windows }: Sentence): ClockWords | null => {
  const [clock, ...others] = clocks;
  return clock === undefined || others.length + windows.length > 0 || isUnsettled(text) || isElsewhere(text) ? null : clock;
};
