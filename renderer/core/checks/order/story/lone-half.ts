import type { Facts } from '../../facts/facts.ts';
import { isOfBefore } from '../../facts/words/of-before.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { ClockWords, Sentence } from '../../prose/sentence.ts';

const fewest = 3;
const most = 40;
/** In hours: how long the story may be, and how far outside it the odd time must be. */
const [longest, far] = [6, 5];
/** What leads to another day or night. */
const elsewhen =
  /(?<!\p{L})(?:previous|earlier that|the (?:day|night|evening|morning) before|next (?:day|morning)|following|overnight|midnight|tomorrow|yesterday|later that (?:day|night|evening)|until|usual\p{L}*|normal\p{L}*|every|each|daily|vortag|nacht|veille|lendemain|noche|víspera)(?!\p{L})/iu;

/** "At 8:21 PM" in a text all other times of which lie between 8:19 and 9:43 AM, in the place where 8:21 AM would stand: am and pm were mixed up. */
export const loneHalves = (facts: Facts): readonly Finding[] => {
  if (facts.report.events.length > 0) return [];
  const told = facts.prose.flatMap((sentence) => sentence.clocks.map((clock) => ({ clock, sentence })));
  const plain = told.filter(({ clock }) => clock.meridiem !== null && !clock.odd);
  if (told.length !== plain.length || told.length <= fewest || told.length > most) return [];
  const zones = new Set(told.flatMap(({ clock }) => clock.zone ?? []));
  const days = new Set(facts.prose.flatMap(({ dates }) => dates.map(({ words }) => words)));
  if (zones.size > 1 || days.size > 1) return [];
  return told
    .flatMap(({ clock, sentence }, at): readonly Finding[] => {
      const others = told.filter((one) => one.clock !== clock).map((one) => hoursOf(one.clock));
      const [first, last] = [Math.min(...others), Math.max(...others)];
      const own = hoursOf(clock);
      const turned = own < 12 ? own + 12 : own - 12;
      if (last - first > longest || (own > first - far && own < last + far) || turned < first || turned > last) return [];
      if (isUnsettled(sentence.text) || isElsewhere(sentence.text) || isOfBefore(sentence) || elsewhen.test(sentence.text)) return [];
      // A range is told ahead of its story.
      const isStep = ({ clock: one, sentence: of }: (typeof told)[number]): boolean =>
        !of.windows.some(({ from, to }) => one.from >= from && one.to <= to);
      const [before, after] = [told.slice(0, at).findLast(isStep), told.slice(at + 1).find(isStep)];
      // It stands where its twin would, and the story goes on behind it: what is told last may have come half a day later, and what is told first before.
      const isInPlace =
        (own > 12 ? after : before) !== undefined &&
        (before === undefined || hoursOf(before.clock) <= turned) &&
        (after === undefined || turned <= hoursOf(after.clock));
      return isInPlace ? [found(clock, sentence, (before ?? after)?.clock.words ?? '', own < 12 ? -720 : 720)] : [];
    })
    .slice(0, 1);
};

const hoursOf = ({ time }: ClockWords): number => Number(time.slice(0, 2)) + Number(time.slice(3, 5)) / 60;

const found = (clock: ClockWords, { passage }: Sentence, other: string, offsetMinutes: number): Finding => ({
  rule: 'am-pm-mismatch',
  severity: 'error',
  place: passage.placeOf(clock.words, clock.from),
  message: `“${clock.words}” is half a day from all other times of the report, such as “${other}”: am and pm are likely mixed up.`,
  between: [clock.words, other],
  offsetMinutes,
  fix: null,
});
