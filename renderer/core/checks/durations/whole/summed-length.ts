import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { spanOf } from '../../facts/moments/window-span.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { Sentence, WindowWords } from '../../prose/sentence.ts';
import { toldWindow } from '../../prose/told-window.ts';
import { fits } from '../fits.ts';

const minute = 60_000;
const total =
  /(?<!\p{L})(?:gesamt\p{L}*|insgesamt|zusammen|in total|total(?: of)?|combined|altogether|in all|au total|en total|totale?|conjunto)(?!\p{L})/iu;

/** "Altogether 23 minutes" under several ranges of one paragraph: neither their sum nor the time from the first to the last. */
export const summedLengths = ({ prose, near }: Facts): readonly Finding[] =>
  prose.flatMap((sentence, at): readonly Finding[] => {
    const [length, ...others] = sentence.lengths;
    if (length === undefined || others.length > 0 || length.manner === 'vague' || !saysTotal(sentence, length.from, length.to)) return [];
    if (sentence.clocks.length > 2 * Math.max(sentence.windows.length, toldWindow(sentence) === null ? 0 : 1)) return [];
    const told = [...prose.slice(Math.max(0, at - 4), at), sentence].filter(
      ({ passage, text }) => passage === sentence.passage && !isUnsettled(text) && !isElsewhere(text),
    );
    const windows = told.flatMap((one): readonly WindowWords[] => {
      const byVerbs = toldWindow(one);
      return byVerbs === null ? one.windows : [byVerbs];
    });
    const spans = windows.map((window) => spanOf(window, near).lengths[0] ?? -1);
    const [first, last] = [windows[0], windows.at(-1)];
    if (windows.length < 2 || first === undefined || last === undefined || spans.some((span) => span < 0 || span > 43_200_000)) return [];
    const sum = spans.reduce((a, b) => a + b, 0);
    const whole = spanOf({ ...first, start: first.start, end: last.end }, near).lengths;
    const slack = { ...length, millis: length.millis, grain: Math.max(length.grain, minute) };
    if ([sum, ...whole, ...spans].some((actual) => fits(slack, actual))) return [];
    const message = `“${length.words}” is not the sum of the ${windows.length} ranges from ${first.start.words} to ${last.end.words}: together they are ${showDuration((Math.round(sum / minute) * minute) as Duration)}.`;
    return [
      {
        rule: 'duration-mismatch',
        severity: 'error',
        place: sentence.passage.placeOf(length.words, length.from),
        message,
        between: [length.words, `${first.start.words} – ${last.end.words}`],
        offsetMinutes: Math.round((length.millis - sum) / minute),
        fix: null,
      },
    ];
  });

const saysTotal = ({ text, from: start }: Sentence, from: number, to: number): boolean =>
  total.test(text.slice(Math.max(0, from - start - 40), from - start)) || total.test(text.slice(to - start, to - start + 20));
