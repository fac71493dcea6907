import type { Facts } from '../../facts/facts.ts';
import { namesImpact, namesPhase } from '../../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { ClockWords, Sentence, WindowWords } from '../../prose/sentence.ts';
import { clockGap } from '../moments/clock-gap.ts';
import { endToldOtherwise } from './end-told-otherwise.ts';

const minute = 60_000;
const farthest = 360 * minute;
const normal =
  /(?<!\p{L})(?:(?:back|return\p{L}*) to normal|(?:fully |completely )restored|wieder (?:vollständig|normal)|normalbetrieb|retour à la normale|vuelta a la normalidad|volvió a la normalidad)(?!\p{L})/iu;
const goesOn = /^\W*(?:this|that|which|dies\p{L}*|dadurch|damit|cette|ceci|cela|est[ao]|eso)(?!\p{L})/iu;
const last = /(?<!\p{L})(?:(?:and|und|et|y) (?:the )?(?:last|final|letzte\p{L}*|dernière?|última?|último))(?!\p{L})/iu;
const hoped = /(?<!\p{L})(?:not|never|expect\p{L}*|estimat\p{L}*|partial\p{L}*|nicht|teilweise|pas|ne|no)(?!\p{L})/iu;

/** In a report without a timeline: its one range of the trouble against the step that brought all back, and against its last part. */
export const windowParts = (facts: Facts): readonly Finding[] => {
  const { prose, near, report } = facts;
  const told = prose.filter(({ text, clocks }) => clocks.length > 0 && !isUnsettled(text) && !isElsewhere(text));
  const [whole] = told;
  const [window, ...others] = whole?.windows ?? [];
  if (report.events.length > 0 || whole === undefined || window === undefined || others.length > 0) return [];
  if (!namesImpact(whole.text) || namesPhase(whole.text) || window.end.approx || whole.clocks.length > 2) return [];
  const later = told.slice(1);
  const end = lastPart(window, later, near) ?? stepBack(window, later, prose, near);
  return end === null ? [] : [endToldOtherwise(window, end.clock, end.sentence, end.by)];
};

type End = { readonly clock: ClockWords; readonly sentence: Sentence; readonly by: number };

/** "The third and last outage, 20:47 to 20:51", where the first one began with the range. */
const lastPart = (window: WindowWords, later: readonly Sentence[], near: Facts['near']): End | null => {
  const isBegun = later.some(({ clocks: [first] }) => first !== undefined && Math.abs(gapOf(first, window.start, near)) < minute);
  const part = later.find(({ text, windows }) => last.test(text) && windows.length === 1);
  const [own] = part?.windows ?? [];
  if (!isBegun || part === undefined || own === undefined) return null;
  const by = gapOf(own.end, window.end, near);
  return Math.abs(by) <= 2 * minute || Math.abs(by) > farthest ? null : { clock: own.end, sentence: part, by };
};

/** "At 21:45 we restarted it. This brought all back to normal", after the end of the range. */
const stepBack = (window: WindowWords, later: readonly Sentence[], prose: readonly Sentence[], near: Facts['near']): End | null => {
  for (const sentence of later) {
    const [clock, ...others] = sentence.clocks;
    const next = prose[prose.indexOf(sentence) + 1];
    const follows = next?.passage === sentence.passage && goesOn.test(next.text) && next.clocks.length === 0 ? next.text : '';
    const text = [sentence.text, follows].find((one) => normal.test(one));
    if (clock === undefined || others.length > 0 || text === undefined || hoped.test(text) || sentence.dates.length > 0) continue;
    const by = gapOf(clock, window.end, near);
    if (!clock.approx && by > 10 * minute && by <= farthest) return { clock, sentence, by };
  }
  return null;
};

const gapOf = (a: ClockWords, b: ClockWords, near: Facts['near']): number => clockGap(a, b, near)?.real ?? 0;
