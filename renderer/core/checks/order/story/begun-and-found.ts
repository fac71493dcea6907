import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { leewayOf } from '../../facts/moments/leeway.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { ClockWords, Sentence } from '../../prose/sentence.ts';
import { clockGap } from '../../prose-timeline/moments/clock-gap.ts';

const minute = 60_000;
/** Further back it was the next day. */
const farthest = 180 * minute;
const at = '(?: (?:at|around|about|um|gegen|à|vers|a las?|sobre las?))?\\s*$';
const began = new RegExp(
  `(?<!\\p{L})(?:began|begins?|started|starts|occurred|broke out|begann|begannen|beginn|a (?:débuté|commencé)|ont (?:débuté|commencé)|début|comenzó|empezó|se inició|comenzaron|inicio):?${at}`,
  'iu',
);
const deed =
  '(?:found|detected|noticed|discovered|spotted|détectée?s?|découverte?s?|remarquée?s?|constatée?s?|detectad[oa]s?|descubiert[oa]s?)';
/** What stands between the two times where one thing began and was found: "and was only found at", ", detected". */
const and = new RegExp(
  `^\\s*(?:uhr)?\\s*(?:,|;|–|—)?\\s*(?:(?:and|but|und|aber|et|mais|y|pero) )?(?:it )?(?:(?:was|were|a été|ont été|fue|fueron) )?(?:(?:only|first|initially|erst|seulement|solo) )?${deed}:?${at}`,
  'iu',
);
/** The same where the deed comes last: "und wurde um 9:58 Uhr bemerkt". */
const andThen = /^\s*(?:uhr)?,?\s*(?:und|aber) (?:erst )?wurden? (?:erst )?(?:um|gegen)\s*$/iu;
const deedBehind = /^\s*(?:uhr )?(?:bemerkt|entdeckt|erkannt|festgestellt|gefunden)(?!\p{L})/iu;
const sooner =
  /(?<!\p{L})(?:already|earlier|beforehand|previous|(?:next|following|other) (?:day|morning)|bereits|zuvor|tags|déjà|avant|lendemain|antes|ya|siguiente)(?!\p{L})/iu;

/** "It began at 10:05 and was found at 9:58", in one breath. */
export const begunAndFound = (facts: Facts): readonly Finding[] => {
  // Where the halves of the day are told, a bare hour may be of either.
  const hasHalves = facts.sentences.some(({ clocks }) => clocks.some(({ meridiem }) => meridiem !== null));
  return facts.sentences
    .flatMap((sentence): readonly Finding[] => {
      const { text, clocks, same } = sentence;
      if (clocks.length < 2 || isUnsettled(text) || isElsewhere(text) || sooner.test(text)) return [];
      return clocks.flatMap((found, nth): readonly Finding[] => {
        const begin = clocks[nth - 1];
        if (begin === undefined || same.some(({ second }) => second === found || second === begin)) return [];
        if (hasHalves && (begin.meridiem === null || found.meridiem === null)) return [];
        return isPair(begin, found, sentence) ? findingOf(begin, found, sentence, facts) : [];
      });
    })
    .slice(0, 1);
};

const isPair = (begin: ClockWords, found: ClockWords, { text, from }: Sentence): boolean => {
  const between = text.slice(begin.to - from, found.from - from);
  if (!began.test(text.slice(0, begin.from - from))) return false;
  return and.test(between) || (andThen.test(between) && deedBehind.test(text.slice(found.to - from)));
};

const findingOf = (begin: ClockWords, found: ClockWords, { passage }: Sentence, facts: Facts): readonly Finding[] => {
  const [days, others] = [begin, found].map(({ date }) => datesOf(date, facts.near));
  if (days !== undefined && others !== undefined && days.length > 0 && others.length > 0 && !days.some((day) => others.includes(day)))
    return [];
  const gap = clockGap(found, begin, facts.near);
  // Over midnight what was found comes on the next day.
  if (gap === null || (found.zone === begin.zone && found.time > begin.time)) return [];
  const by = gap.real;
  if (by >= -Math.min(3 * minute, Math.max(leewayOf(begin), leewayOf(found))) || by < -farthest) return [];
  return [
    {
      rule: 'milestone-order',
      severity: 'error',
      place: passage.placeOf(found.words, found.from),
      message: `“${found.words}” is ${showDuration(-by as Duration)} before “${begin.words}”.`,
      between: [found.words, begin.words],
      offsetMinutes: Math.round(by / minute),
      fix: null,
    },
  ];
};
