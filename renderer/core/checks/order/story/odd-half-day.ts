import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { ClockWords, Sentence } from '../../prose/sentence.ts';

const fewest = 2;

/** "10:00 AM on 5 May" in a text that says 22:00 of the same day in two other places, in the same zone, and 10:00 nowhere else. */
export const oddHalfDay = (facts: Facts): readonly Finding[] => {
  const told = facts.prose.flatMap((sentence) =>
    sentence.windows.length > 0 || isUnsettled(sentence.text)
      ? []
      : sentence.clocks.flatMap((clock) => {
          const [date, ...others] = datesOf(clock.date, facts.near);
          return date === undefined || others.length > 0 ? [] : [{ clock, sentence, date }];
        }),
  );
  return told
    .flatMap((one): readonly Finding[] => {
      if (one.clock.meridiem === null) return [];
      const sameDay = told.filter(
        (other) => other.sentence !== one.sentence && other.date === one.date && isOneZone(one.clock, other.clock),
      );
      const twins = sameDay.filter(({ clock }) => clock.time === turned(one.clock));
      if (twins.length < fewest || sameDay.some(({ clock }) => clock.time === one.clock.time)) return [];
      return [found(one, twins[0]?.clock ?? one.clock)];
    })
    .slice(0, 1);
};

const turned = ({ time }: ClockWords): string => `${String((Number(time.slice(0, 2)) + 12) % 24).padStart(2, '0')}${time.slice(2)}`;

const isOneZone = (a: ClockWords, b: ClockWords): boolean =>
  a.zone !== null && b.zone !== null && (a.zone === b.zone || isPair(a.zone, b.zone));

/** German names of one zone. */
const isPair = (a: string, b: string): boolean =>
  [a, b].map((zone) => zone.replace(/[()]/gu, '').replace('MESZ', 'CEST').replace('MEZ', 'CET')).every((zone, _, all) => zone === all[0]);

const found = (
  { clock, sentence: { passage } }: { readonly clock: ClockWords; readonly sentence: Sentence },
  other: ClockWords,
): Finding => ({
  rule: 'am-pm-mismatch',
  severity: 'error',
  place: passage.placeOf(clock.words, clock.from),
  message: `The text says “${clock.words}” here and “${other.words}” of the same day in other places: am and pm are likely mixed up.`,
  between: [clock.words, other.words],
  fix: null,
});
