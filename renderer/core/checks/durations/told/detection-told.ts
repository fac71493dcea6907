import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { type Milestone, type ToldMilestone, toldMilestones } from '../../facts/moments/told-milestones.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import { isOneDay } from '../../prose/day-words.ts';
import { clockGap } from '../../prose-timeline/moments/clock-gap.ts';
import { isFurther } from '../../prose-timeline/moments/is-further.ts';
import { fits } from '../fits.ts';
import { isOthersFigure, namedFigure } from './named-figure.ts';

const minute = 60_000;

/** "Time to detect was 18 minutes", where the text alone, without a timeline, has its beginning at 10:05 and its detection at 10:12. */
export const detectionTold = (facts: Facts): readonly Finding[] => {
  if (facts.report.events.length > 0) return [];
  const [begin, detected] = [onlyOf('begin', facts), onlyOf('detect', facts)];
  if (begin === null || detected === null || !isOneDay(begin.sentence, detected.sentence, facts)) return [];
  const span = clockGap(detected.clock, begin.clock, facts.near)?.real ?? 0;
  if (span <= 0) return [];
  const isApprox = begin.clock.approx || detected.clock.approx;
  return facts.sentences
    .flatMap(({ text, from, lengths, passage }): readonly Finding[] => {
      if (isUnsettled(text) || isElsewhere(text) || isOthersFigure(text)) return [];
      return lengths.flatMap((length): readonly Finding[] => {
        if (namedFigure(text.slice(Math.max(0, length.from - from - 80), length.from - from)) !== 'time-to-detect') return [];
        if (fits(isApprox ? { ...length, manner: 'about' } : length, span)) return [];
        const [start, end] = [begin.clock.words, detected.clock.words];
        return [
          {
            rule: 'duration-mismatch',
            severity: 'error',
            place: passage.placeOf(length.words, length.from),
            message: `“${length.words}” is not the time from ${start} to ${end}: that is ${showDuration(span as Duration)}.`,
            between: [length.words, `${start} – ${end}`],
            offsetMinutes: Math.round((length.millis - span) / minute),
            fix: null,
          },
        ];
      });
    })
    .slice(0, 1);
};

/** The one time that the text gives to a milestone; null where it gives none, or several. */
const onlyOf = (kind: Milestone, facts: Facts): ToldMilestone | null => {
  const told = toldMilestones(facts).filter((one) => one.kind === kind && !isFurther(one.sentence.text));
  const times = new Set(told.map(({ clock }) => clock.time));
  return times.size === 1 ? (told[0] ?? null) : null;
};
