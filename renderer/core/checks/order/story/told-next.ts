import { secondsOf } from '../../../time/words/read-placed.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { shared, stemsIn } from '../../facts/words/stems.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { ClockWords, Sentence } from '../../prose/sentence.ts';
import { clockGap } from '../../prose-timeline/moments/clock-gap.ts';
import { isTwisted } from '../../prose-timeline/moments/is-twisted.ts';
import { twoTimes } from '../../prose-timeline/moments/two-times.ts';
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

type Step = { readonly clock: ClockWords; readonly sentence: Sentence };

/** "At 12:30 the response times rose … it seemed to recover until 11:00, when another spike was seen": told to follow, and earlier. */
export const toldNext = (facts: Facts): readonly Finding[] => {
  let before: Step | null = null;
  let prior: Step | null = null;
  let last: Sentence | null = null;
  for (const sentence of facts.prose) {
    const neighbour = ofNeighbours(prior, sentence, last === prior?.sentence, facts);
    if (neighbour !== null) return [neighbour];
    last = sentence;
    if (sentence.clocks[0] !== undefined) prior = { clock: sentence.clocks[0], sentence };
    if (before !== null && before.sentence.passage !== sentence.passage) before = null;
    const within = withinOne(sentence, facts) ?? twistedBack(sentence, facts);
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

const opens = /^[\s"“*]*(?:at|um|à|a las?)\s(?:about |around |approximately |etwa |environ )?[~≈]?$/iu;
const pluperfect =
  /(?<!\p{L})(?:had|hadn['’]t|hatten?|war(?:en)? (?:bereits|schon)|avai(?:t|ent)|étai(?:t|ent) déjà|había[ns]?|after(?:wards)?|nachdem|après|después|until|till|bis|the day|local(?:ly)?)(?!\p{L})/iu;
const sameDay = /(?<!\p{L})(?:(?:on |of )?(?:the|that) (?:same )?day|am selben tag|(?:le|du) même jour|el mismo día)(?!\p{L})/iu;
/** Sentences side by side go no further back by a slip of the hand. */
const nearby = 120 * minute;

/** "At 10:40 the new index was ready. At 10:36 the old one was dropped": side by side, each told by its time, and the second is earlier. */
const ofNeighbours = (before: Step | null, sentence: Sentence, isBeside: boolean, facts: Facts): Finding | null => {
  const [clock, ...others] = sentence.clocks;
  if (before === null || clock === undefined || others.length > 0 || before.sentence.clocks.length > 1) return null;
  const told = [before.sentence, sentence];
  if (told.some(({ text }) => isOther(text) || pluperfect.test(text.replace(sameDay, ' ')))) return null;
  if (!told.every(({ text, clocks, from }) => opens.test(text.slice(0, (clocks[0]?.from ?? from) - from)))) return null;
  const { clock: first } = before;
  if (first.zone !== clock.zone || (first.meridiem === null) !== (clock.meridiem === null) || clock.approx || first.approx) return null;
  const by = (secondsOf(clock.time) - secondsOf(first.time)) * 1000;
  const isPlain =
    first.meridiem !== null || [first, clock].some(({ time, words }) => time >= '13' || words.startsWith('0') || /^1[012]/u.test(words));
  if (by >= -2 * minute || !isPlain || !isOneDay(first, clock, facts)) return null;
  const isNear = isBeside && before.sentence.passage === sentence.passage && by >= -nearby && clock.date === null;
  if (isNear) return toldAfter(before, { clock, sentence }, -by);
  const isHalf = clock.meridiem === 'am' && first.meridiem === 'am' && sameDay.test(sentence.text);
  const message = `“${clock.words}” is told after “${first.words}” of the same day and is earlier: am and pm are likely mixed up.`;
  return isHalf ? { ...toldAfter(before, { clock, sentence }, -by), rule: 'am-pm-mismatch', severity: 'error', message } : null;
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

/** "Disconnected at 1418 hours and halted at 1415 hours", where others tell of a halt at 1451: the digits that changed places put it before. */
const twistedBack = (sentence: Sentence, { prose }: Facts): Finding | null => {
  const { clocks, windows, same, text, passage } = sentence;
  const [first, clock, ...more] = clocks;
  if (first === undefined || clock === undefined || more.length + windows.length + same.length > 0 || isOther(text)) return null;
  if (clock.time >= first.time || first.approx || clock.approx || first.meridiem !== clock.meridiem) return null;
  const others = prose.flatMap((other) => (other === sentence ? [] : other.clocks.map((one) => ({ one, other }))));
  const twin = others.find(
    ({ one, other }) => isTwisted(clock.time, one.time) && one.time >= first.time && shared(stemsIn(text), stemsIn(other.text)) > 0,
  );
  if (twin === undefined || others.some(({ one }) => one.time === clock.time)) return null;
  const by = (secondsOf(clock.time) - secondsOf(twin.one.time)) * 1000;
  return twoTimes('prose-vs-prose-time', twin.one, clock, { by, passage });
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
