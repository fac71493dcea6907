import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { spanOf } from '../../facts/moments/window-span.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import { fits } from '../fits.ts';

/** "October 2, 11:20 UTC (lasting 38 minutes)" as a heading, against the first range below it. */
export const headingLengths = ({ sentences, near }: Facts): readonly Finding[] =>
  sentences.flatMap((heading, at): readonly Finding[] => {
    const [length, ...others] = heading.lengths;
    if (heading.passage.source !== 'heading' || length === undefined || others.length > 0 || heading.windows.length > 0) return [];
    if (!/(?:last\p{L}*|duration|\()\s*:?\s*(?:for |about |~ ?)?$/iu.test(heading.text.slice(0, length.from - heading.from))) return [];
    const below = sentences.slice(at + 1);
    const end = below.findIndex(({ passage }) => passage.source !== 'body');
    const first = below.slice(0, end === -1 ? undefined : end).find(({ windows }) => windows.length > 0);
    const [window, ...more] = first?.windows ?? [];
    if (first === undefined || window === undefined || more.length > 0 || isUnsettled(first.text) || isElsewhere(first.text)) return [];
    const { lengths } = spanOf(window, near);
    const [span] = lengths;
    if (span === undefined || span < 0 || lengths.some((actual) => fits(length, actual))) return [];
    const message = `“${length.words}” is not the time from ${window.start.words} to ${window.end.words}: that is ${showDuration(span as Duration)}.`;
    return [
      {
        rule: 'duration-mismatch',
        severity: 'error',
        place: heading.passage.placeOf(length.words, length.from),
        message,
        between: [length.words, window.words],
        offsetMinutes: Math.round((length.millis - span) / 60_000),
        fix: null,
      },
    ];
  });
