import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';
import { fits } from '../../durations/fits.ts';
import type { FactRule } from '../../facts/fact-rule.ts';
import type { Facts } from '../../facts/facts.ts';
import { spanOf } from '../../facts/moments/window-span.ts';
import { isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import { toldWindow } from '../../prose/told-window.ts';
import { dateRanges } from './date-range.ts';
import { strokeRanges } from './stroke-range.ts';

const rule = 'range-end-before-start';
const longestNight = 57_600_000;

const overnight =
  /(?<!\p{L})(?:over[- ]?night|(?:all|during the|through(?:out)? the|that|the|one|at) night|(?:next|following) (?:day|morning)|day after|in the evening|über nacht|nachts|(?:ganze|in der|die|jede) nacht|(?:nächsten|folgenden|anderen) (?:tag\p{L}*|morgen\p{L}*)|am (?:folgetag|tag darauf)|tags darauf|dans la nuit|(?:toute )?la nuit|le lendemain|(?:toda )?la noche|día siguiente)(?!\p{L})/iu;

/** A range in the text that ends before it begins; one that may have passed midnight is believed. */
export const rangeEndBeforeStart: FactRule = (_report, facts) => [...clockRanges(facts), ...dateRanges(facts), ...strokeRanges(facts)];

const clockRanges = ({ sentences, near }: Facts): readonly Finding[] =>
  sentences.flatMap((sentence) =>
    [...sentence.windows, ...[toldWindow(sentence) ?? []].flat()].flatMap((window): readonly Finding[] => {
      if (isUnsettled(sentence.text)) return [];
      const { lengths, isDated } = spanOf(window, near);
      const [length] = lengths;
      const isBackwards = (one: number): boolean => (isDated ? one < 0 : one > longestNight);
      if (length === undefined || !lengths.every(isBackwards)) return [];
      // Without dates of their own, ends of a range in growing order are simply a long one.
      if (!isDated && window.start.time <= window.end.time) return [];
      // What says that it went on over the night, or is as long as that, did so.
      if (!isDated && (overnight.test(sentence.text) || sentence.lengths.some((told) => fits(told, length)))) return [];
      const back = isDated ? -length : 86_400_000 - length;
      const message = `“${window.words}” ends ${showDuration(back as Duration)} before it begins.`;
      const between = [window.start.words, window.end.words] as const;
      const offsetMinutes = -Math.round(back / 60_000);
      return [
        { rule, severity: 'error', place: sentence.passage.placeOf(window.words, window.from), message, between, offsetMinutes, fix: null },
      ];
    }),
  );
