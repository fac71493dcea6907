import type { Facts } from '../../facts/facts.ts';
import { namesPart } from '../../facts/words/deeds.ts';
import { shared, stemsIn } from '../../facts/words/stems.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import { isOneDay } from '../../prose/day-words.ts';
import { timeBetween } from '../../times/time-between.ts';
import { digitsApart } from '../../words/digits-apart.ts';
import { lengthsApart, type ToldLength } from '../whole/lengths-apart.ts';

const [minute, hour] = [60_000, 3_600_000];
const most = 40;

/**
 * "Exactly 3 hours and 20 minutes" and "about 4 hours and 20 minutes": two lengths in hours and minutes, the minutes of which are the same and the hours one
 * apart or another in one of two digits, and only one of which is the time between two entries, or which are told in the same words.
 */
export const sameMinutes = (facts: Facts): readonly Finding[] => {
  const told = facts.sentences.flatMap((sentence): readonly ToldLength[] => {
    const [length, ...others] = sentence.lengths.filter(({ grain, millis }) => grain === minute && millis > hour && millis % hour !== 0);
    const isPlain = length !== undefined && others.length === 0;
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
        if (!isHourSlip(one.length.millis, other.length.millis) || one.sentence.passage === other.sentence.passage) return [];
        if (Math.min(times(one), times(other)) > 1 || !isOneDay(one.sentence, other.sentence, facts)) return [];
        const alike = shared(stemsIn(one.sentence.text), stemsIn(other.sentence.text));
        const isOneOnly = own.length > 1 && isTime(one) !== isTime(other);
        return alike >= 3 || (alike >= 1 && isOneOnly) ? [lengthsApart(one, other, other)] : [];
      }),
    )
    .slice(0, 1);
};

/** Whether the hours of two lengths are one apart or, in two digits, differ in one of them, while their minutes are the same. */
const isHourSlip = (a: number, b: number): boolean => {
  const [one, other] = [`${Math.floor(a / hour)}`, `${Math.floor(b / hour)}`];
  if (a % hour !== b % hour || one === other) return false;
  if (Math.abs(a - b) === hour) return true;
  return one.length === 2 && other.length === 2 && digitsApart(one, other) === 1;
};
