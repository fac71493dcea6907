import type { Facts } from '../../facts/facts.ts';
import { namesPart } from '../../facts/words/deeds.ts';
import { shared, stemsIn } from '../../facts/words/stems.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import { isOneDay } from '../../prose/day-words.ts';
import { timeBetween } from '../../times/time-between.ts';
import { lengthsApart, type ToldLength } from '../whole/lengths-apart.ts';

const [minute, hour] = [60_000, 3_600_000];
const most = 40;

/**
 * "Exactly 3 hours and 20 minutes" and "about 4 hours and 20 minutes": two lengths in hours and minutes, the minutes of which are the same and the hours one
 * apart, and only one of which is the time between two entries, or which are told in the same words.
 */
export const sameMinutes = (facts: Facts): readonly Finding[] => {
  const told = facts.sentences.flatMap((sentence): readonly ToldLength[] => {
    const [length, ...others] = sentence.lengths;
    const isPlain =
      length !== undefined && others.length === 0 && length.grain === minute && length.millis > hour && length.millis % hour !== 0;
    if (!isPlain || !['exact', 'about'].includes(length.manner) || sentence.passage.source === 'event') return [];
    return isUnsettled(sentence.text) || isElsewhere(sentence.text) || namesPart(sentence.text) ? [] : [{ sentence, length }];
  });
  if (told.length < 2 || told.length > most) return [];
  const times = ({ length }: ToldLength): number => told.filter((one) => one.length.millis === length.millis).length;
  const own = facts.moments.filter(({ part, when }) => part !== 'mentioned' && when.time !== null).slice(0, 2 * most);
  const isTime = ({ length }: ToldLength): boolean =>
    own.some((a) => own.some((b) => Math.abs((timeBetween(a.when, b.when) ?? 0) - length.millis) <= 2 * minute));
  return told
    .flatMap((one, at) =>
      told.slice(at + 1).flatMap((other): readonly Finding[] => {
        if (Math.abs(one.length.millis - other.length.millis) !== hour || one.sentence.passage === other.sentence.passage) return [];
        if (Math.min(times(one), times(other)) > 1 || !isOneDay(one.sentence, other.sentence, facts)) return [];
        const alike = shared(stemsIn(one.sentence.text), stemsIn(other.sentence.text));
        const isOneOnly = own.length > 1 && isTime(one) !== isTime(other);
        return alike >= 3 || (alike >= 1 && isOneOnly) ? [lengthsApart(one, other, other)] : [];
      }),
    )
    .slice(0, 1);
};
