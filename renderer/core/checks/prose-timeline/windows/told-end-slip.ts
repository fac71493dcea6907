import type { Facts } from '../../facts/facts.ts';
import { namesImpact, namesPart, namesPhase } from '../../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import { isOneDay } from '../../prose/day-words.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { clockGap } from '../moments/clock-gap.ts';
import { isFurther } from '../moments/is-further.ts';
import { isSlipShaped } from '../moments/slip-shape.ts';
import { endToldOtherwise } from './end-told-otherwise.ts';

const over =
  /(?<!\p{L})(?:restored|resolved|recovered|resumed|(?:back|brought back|returned) (?:to normal|in service|online|up)|available again|behoben|wiederhergestellt|rétabli\p{L}*|restablecid\p{L}*|resuelt[oa])(?!\p{L})/iu;

/** In a report without a timeline: "resumed at 16:50" beside the one range of the trouble, "between 14:33 and 15:50", whose end is a slip of the hand from it. */
export const toldEndSlips = (facts: Facts): readonly Finding[] => {
  const { prose, sentences, near, report } = facts;
  const titles = sentences.filter(({ passage: { source } }) => source === 'title');
  const ranges = [...titles, ...prose].filter(({ windows, same }) => windows.length > 0 && same.length === 0);
  const [whole, ...others] = ranges;
  const [window, ...more] = whole?.windows ?? [];
  if (report.events.length > 0 || whole === undefined || window === undefined || others.length + more.length > 0) return [];
  if (!isPlain(whole) || !(namesImpact(whole.text) || /(?<!\p{L})not (?:being )?\p{L}+ed(?!\p{L})/iu.test(whole.text)) || window.end.approx)
    return [];
  return prose
    .flatMap((sentence): readonly Finding[] => {
      const [clock, ...further] = sentence.clocks;
      const { text } = sentence;
      if (clock === undefined || sentence === whole || further.length > 0 || !isPlain(sentence) || isFurther(text)) return [];
      const isBy = /(?<!\p{L})by\s*$/iu.test(text.slice(0, clock.from - sentence.from));
      if (!over.test(text) || (clock.approx && !isBy) || !isOneDay(whole, sentence, facts)) return [];
      const by = clockGap(clock, window.end, near)?.real ?? 0;
      // "By" names the latest that it can have been.
      if (!isSlipShaped(clock.time, window.end.time, by) || (isBy && by > 0)) return [];
      return [endToldOtherwise(window, clock, sentence, by)];
    })
    .slice(0, 1);
};

const isPlain = ({ text }: Sentence): boolean => !isUnsettled(text) && !isElsewhere(text) && !namesPart(text) && !namesPhase(text);
