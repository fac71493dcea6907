import type { FactRule } from '../facts/fact-rule.ts';
import { firstFound } from '../facts/first-found.ts';
import { afterWindow } from './beside/after-window.ts';
import { besideBrackets, besideWindow } from './beside/beside-window.ts';
import { datedRanges } from './beside/dated-range.ts';
import { headingLengths } from './beside/heading-length.ts';
import { labelledLengths } from './beside/labelled-length.ts';
import { dayLengths } from './days/day-lengths.ts';
import { bracketedEnds } from './ends/bracketed-ends.ts';
import { namedEnds } from './ends/named-ends.ts';
import { sinceLengths } from './ends/since-length.ts';
import { lengthsToTheSecond } from './ends/to-the-second.ts';
import { toldGaps } from './ends/told-gap.ts';
import { toldWithin } from './ends/told-within.ts';
import { betweenTwoNamed } from './ends/two-named.ts';
import { untilThatIs } from './ends/until-that-is.ts';
import { entryLengths } from './entry-length.ts';
import { headSpans } from './head-span.ts';
import { oddLengths } from './odd-length.ts';
import { repairTimes } from './repair-time.ts';
import { allottedLengths } from './told/allotted.ts';
import { betweenNone } from './told/between-none.ts';
import { joinedEnds } from './told/joined-ends.ts';
import { labelTwins } from './told/label-twins.ts';
import { lengthColumns } from './told/length-columns.ts';
import { listedParts } from './told/listed-parts.ts';
import { milestoneLengths } from './told/milestone-lengths.ts';
import { toldFigures } from './told-figures.ts';
import { languageTwins } from './twice/language-twins.ts';
import { sameMinutes } from './twice/same-minutes.ts';
import { againstTimeline } from './whole/against-timeline.ts';
import { downFor } from './whole/down-for.ts';
import { storyLengths } from './whole/story-length.ts';
import { lengthsInSameWords } from './whole/told-in-same-words.ts';
import { lengthsToldTwice } from './whole/told-twice.ts';

const rule = 'duration-mismatch';

/** A length in words that is not that of the range beside it, of the labelled start and end, or of the timeline's impact. */
export const durationMismatch: FactRule = (_report, facts) => {
  const ofSentences = facts.sentences.flatMap((sentence, at) => [
    ...besideWindow(sentence, facts),
    ...besideBrackets(sentence, facts),
    ...afterWindow(sentence, at, facts),
  ]);
  const repairs = repairTimes(facts);
  const labelled = [
    ...labelledLengths(facts),
    ...repairs,
    ...milestoneLengths(facts).filter(({ between }) => !repairs.some((one) => one.between?.[0] === between?.[0])),
    ...headingLengths(facts),
    ...oddLengths(facts),
    ...downFor(facts),
    ...dayLengths(facts),
    ...datedRanges(facts),
    ...entryLengths(facts),
    ...headSpans(facts),
    ...namedEnds(facts),
    ...bracketedEnds(facts),
    ...joinedEnds(facts),
    ...labelTwins(facts),
    ...listedParts(facts),
    ...lengthColumns(facts.report),
    ...allottedLengths(facts),
    ...toldGaps(facts),
    ...sinceLengths(facts),
    ...untilThatIs(facts),
    ...toldWithin(facts),
    ...toldFigures(facts),
    ...storyLengths(facts),
    ...betweenTwoNamed(facts),
    ...lengthsToTheSecond(facts),
    ...languageTwins(facts),
  ];
  const found = [...ofSentences, ...labelled];
  const known = new Set(found.map(({ between }) => between?.[0]));
  const ofTimeline = againstTimeline(facts)
    .filter(({ between }) => !known.has(between?.[0]))
    .slice(0, 1);
  if (found.length + ofTimeline.length > 0) return [...found, ...ofTimeline.filter((finding) => finding.rule === rule)];
  return firstFound(facts, [lengthsToldTwice, betweenNone, sameMinutes, lengthsInSameWords]);
};
