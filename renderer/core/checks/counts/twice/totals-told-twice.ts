import { lengthsApart } from '../../durations/whole/lengths-apart.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import { saysTotal } from '../sums/says-total.ts';
import { subjectStems } from './subject-stems.ts';

const minute = 60_000;

/** "A cumulative disruption of 48 minutes" and "the cumulative impact amounts to 49 minutes": a sum to the minute has one value. */
export const totalsToldTwice = ({ prose, labels }: Facts): readonly Finding[] => {
  const told = [...new Set([...labels.map(({ sentence }) => sentence), ...prose])].flatMap((sentence) => {
    const [length, ...others] = sentence.lengths;
    const isTold = length !== undefined && others.length === 0 && length.manner === 'exact' && length.grain === minute;
    return isTold && saysTotal(sentence) && !partly.test(sentence.text) ? [{ sentence, length }] : [];
  });
  const [one, other, ...more] = told;
  if (one === undefined || other === undefined || more.length > 0 || one.length.millis === other.length.millis) return [];
  const stems = subjectStems(other.sentence.text);
  if ([...subjectStems(one.sentence.text)].filter((stem) => stems.has(stem)).length < fewest) return [];
  const by = Math.abs(one.length.millis - other.length.millis);
  if (by > one.length.millis / 5) return [];
  return [lengthsApart(one, other, other)];
};

const fewest = 2;
/** Of one part of several, or of another count. */
const partly =
  /(?<!\p{L})(?:each|per|first|second|third|only|except|excluding|without|of which|including|planned|ohne|davon|jeweils|chacune?|dont|cada|mean|average)(?!\p{L})/iu;
