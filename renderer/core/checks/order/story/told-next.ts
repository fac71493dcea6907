import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { ClockWords, Sentence } from '../../prose/sentence.ts';
import { clockGap } from '../../prose-timeline/moments/clock-gap.ts';
import { toldAfter } from './told-after.ts';

const minute = 60_000;
/** Further back it was the next day. */
const farthest = 360 * minute;
const onward =
  /(?<!\p{L})(?:then|later|afterwards?|subsequently|next|finally|dann|danach|später|schließlich|puis|ensuite|plus tard|luego|después|más tarde|finalmente)(?!\p{L})[\s,]*(?:on |at |around |by |um |gegen |à |vers |a las? |sobre las? )?(?:about |around |approximately |etwa |environ )?[~≈]?$/iu;
const anew =
  /^\W{0,3}(?:UTC|GMT|[A-Z]{2,4}T)?[\s,]*(?:when|als|quand|cuando) (?:another|a second|a further|the next|ein weiterer|eine (?:weitere|zweite)|un(?:e)? (?:autre|deuxième|second)|otr[ao]|un segundo)(?!\p{L})/iu;
const looksBack =
  /(?<!\p{L})(?:since|earlier|before|already|previous(?:ly)?|originally|meanwhile|in retrospect|had (?:been|started|begun)|(?:next|following) (?:day|morning)|midnight|overnight|seit|bereits|zuvor|vorher|folgenden? (?:tag|morgen)|mitternacht|depuis|déjà|auparavant|lendemain|minuit|desde|antes|siguiente|medianoche)(?!\p{L})/iu;

/** "At 12:30 the response times rose … it seemed to recover until 11:00, when another spike was seen": told to follow, and earlier. */
export const toldNext = (facts: Facts): readonly Finding[] => {
  let before: { readonly clock: ClockWords; readonly sentence: Sentence } | null = null;
  for (const sentence of facts.prose) {
    if (before !== null && before.sentence.passage !== sentence.passage) before = null;
    const within = withinOne(sentence, facts);
    if (within !== null) return [within];
    const [clock] = sentence.clocks;
    if (clock === undefined) continue;
    const isPlain = sentence.clocks.length === 1 && sentence.windows.length === 0 && !isOther(sentence.text);
    if (before !== null && isPlain && follows(clock, sentence)) {
      const by = clockGap(clock, before.clock, facts.near);
      const slack = clock.approx || before.clock.approx ? 20 * minute : 2 * minute;
      const isHalf = (clock.meridiem === null) !== (before.clock.meridiem === null);
      if (by !== null && !isHalf && by.real < -slack && by.real >= -farthest && isOneDay(before.clock, clock, facts))
        return [toldAfter(before, { clock, sentence }, -by.real)];
    }
    before = isPlain ? { clock, sentence } : null;
  }
  return [];
};

const joined = /,?\s(?:and|und|et|y)\s(?:then\s)?(?:by|at|um|gegen|à|vers|a las?)\s$/iu;
const leads = /(?:^|[\s,])(?:by|at|um|gegen|à|vers|a las?)\s$/iu;

/** "By 11:15 we had found it, and by 10:30 it was mended." */
const withinOne = (sentence: Sentence, facts: Facts): Finding | null => {
  const { clocks, windows, same, text, from } = sentence;
  const [a, b, ...more] = clocks;
  if (a === undefined || b === undefined || more.length + windows.length + same.length > 0 || isOther(text) || respective.test(text))
    return null;
  const between = text.slice(a.to - from, b.from - from);
  // What is joined with nothing between are two times of one thing.
  if (!leads.test(text.slice(0, a.from - from)) || !joined.test(between) || between.length < 24) return null;
  if ((a.meridiem === null) !== (b.meridiem === null) || !isOneDay(a, b, facts) || a.date !== b.date) return null;
  const by = clockGap(b, a, facts.near)?.real ?? 0;
  return by < -2 * minute && by >= -farthest ? toldAfter({ clock: a, sentence }, { clock: b, sentence }, -by) : null;
};

const respective = /(?<!\p{L})(?:respectively|both|jeweils|respectivement|respectivamente)(?!\p{L})/iu;

const isOther = (text: string): boolean => isUnsettled(text) || isElsewhere(text) || looksBack.test(text);

const follows = (clock: ClockWords, { text, from }: Sentence): boolean =>
  onward.test(text.slice(0, clock.from - from)) || anew.test(text.slice(clock.to - from));

/** A time without a day is of the day that the other one names. */
const isOneDay = (a: ClockWords, b: ClockWords, { near }: Facts): boolean => {
  const [days, others] = [datesOf(a.date, near), datesOf(b.date, near)];
  return days.length === 0 || others.length === 0 || days.some((day) => others.includes(day));
};
