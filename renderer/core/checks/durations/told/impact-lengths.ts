import type { Facts } from '../../facts/facts.ts';
import { namesImpact, namesPart, namesPhase } from '../../facts/words/deeds.ts';
import { shared, stemsIn } from '../../facts/words/stems.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import { isOneDay } from '../../prose/day-words.ts';
import type { LengthWords, Sentence } from '../../prose/sentence.ts';
import { isFurther } from '../../prose-timeline/moments/is-further.ts';
import { lengthsApart, type ToldLength } from '../whole/lengths-apart.ts';
import { isSlipOf } from './slip-of-length.ts';

const minute = 60_000;
const most = 40;
const lead =
  /(?<!\p{L})(?:for|of|lasted|lasting|during|over|after|total(?:l?ing)?|was|took|within|dauerte|während|von|für|nach|duré|pendant|durant|de|duró|durante|por)\s*(?:an? |the |a total of |about |around |approximately |roughly |just |only |etwa |rund |environ |unos |~ ?|≈ ?)*$|[([:|]\s*(?:~|≈|about |around )?$/iu;
const follow =
  /^[\s-]*(?:(?:long |total |complete |full |partial )*(?:outage|downtime|disruption|interruption|incident|degradation|impact)|of (?:\p{L}+ ){0,2}(?:outage|downtime|disruption|interruption|unavailability|impact))(?!\p{L})/iu;
const other =
  /(?<!\p{L})(?:each|both|per|every|within|expect\p{L}*|estimat\p{L}*|timeouts?|interval|retention|ttl|older|newer|until|earlier|later|before|last|next|another|further|additional\p{L}*|more|average|median|p\d\d|at (?:most|least)|up to|delay(?:ed)? by|detect\p{L}*|mitigat\p{L}*|respon\p{L}*|first|second|third)(?!\p{L})/iu;

/** "An outage of 7 hours 27 minutes" and "down for 7 hours 17 minutes": told to the minute, two lengths of the trouble that are a slip of the hand apart. */
export const impactLengths = (facts: Facts): readonly Finding[] => {
  const told = facts.sentences.flatMap(claimsIn);
  if (told.length > most) return [];
  const timesOf = ({ length }: ToldLength): number => told.filter((one) => one.length.millis === length.millis).length;
  return told
    .flatMap((one, at) =>
      told.slice(at + 1).flatMap((later): readonly Finding[] => {
        if (one.sentence.passage === later.sentence.passage || areEntries(one, later) || !isSlipOf(one.length, later.length.millis))
          return [];
        if (Math.min(timesOf(one), timesOf(later)) > 1 || !isOneDay(one.sentence, later.sentence, facts)) return [];
        if (isFurther(one.sentence.text) !== isFurther(later.sentence.text)) return [];
        if (shared(stemsIn(one.sentence.text), stemsIn(later.sentence.text)) === 0) return [];
        return [lengthsApart(one, later, later)];
      }),
    )
    .slice(0, 1);
};

/** Entries of a timeline are steps, each with a length of its own. */
const areEntries = (a: ToldLength, b: ToldLength): boolean => [a, b].every(({ sentence }) => sentence.passage.source === 'event');

const claimsIn = (sentence: Sentence): readonly ToldLength[] => {
  const { text, from, lengths } = sentence;
  const [length, ...others] = lengths;
  if (length === undefined || others.length > 0 || !isPrecise(length)) return [];
  if (isUnsettled(text) || isElsewhere(text) || namesPart(text) || namesPhase(text) || other.test(text) || !namesImpact(text)) return [];
  const [before, after] = [text.slice(0, length.from - from), text.slice(length.to - from)];
  return lead.test(before) || follow.test(after) ? [{ sentence, length }] : [];
};

/** Counted to the minute, so that nobody rounded it: "7 h 27 min", "34 minutes". */
const isPrecise = ({ manner, grain, millis }: LengthWords): boolean =>
  manner === 'exact' && grain === minute && millis > 10 * minute && (millis / minute) % 5 !== 0;
