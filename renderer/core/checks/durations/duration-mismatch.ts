import { showDuration } from '../../time/lengths/duration.ts';
import { localMillis } from '../../time/local-time.ts';
import type { Duration } from '../../time/when.ts';
import type { FactRule } from '../facts/fact-rule.ts';
import type { Facts } from '../facts/facts.ts';
import { kindOfLine } from '../facts/labels.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import { spanOf } from '../facts/moments/window-span.ts';
import { isUnsettled } from '../facts/words/unsettled.ts';
import type { Finding } from '../finding.ts';
import type { ClockWords, LengthWords, Sentence, WindowWords } from '../prose/sentence.ts';
import { toldWindow } from '../prose/told-window.ts';
import { datedRanges } from './dated-range.ts';
import { dayLengths } from './days/day-lengths.ts';
import { daysTold, periodTold } from './days/days-told.ts';
import { bracketedEnds } from './ends/bracketed-ends.ts';
import { namedEnds } from './ends/named-ends.ts';
import { sinceLengths } from './ends/since-length.ts';
import { lengthsToTheSecond } from './ends/to-the-second.ts';
import { toldGaps } from './ends/told-gap.ts';
import { toldWithin } from './ends/told-within.ts';
import { betweenTwoNamed } from './ends/two-named.ts';
import { untilThatIs } from './ends/until-that-is.ts';
import { entryLengths } from './entry-length.ts';
import { fits } from './fits.ts';
import { headSpans } from './head-span.ts';
import { isOfDays } from './is-of-days.ts';
import { oddLengths } from './odd-length.ts';
import { rangeLengths } from './range-length.ts';
import { repairTimes } from './repair-time.ts';
import { stepLengths } from './step-length.ts';
import { allottedLengths } from './told/allotted.ts';
import { betweenNone } from './told/between-none.ts';
import { detectionTold } from './told/detection-told.ts';
import { fitsBeside } from './told/fits-beside.ts';
import { impactLengths } from './told/impact-lengths.ts';
import { joinedEnds } from './told/joined-ends.ts';
import { labelTwins } from './told/label-twins.ts';
import { lengthColumns } from './told/length-columns.ts';
import { listedParts } from './told/listed-parts.ts';
import { milestoneLengths } from './told/milestone-lengths.ts';
import { offsetLengths } from './told/offset-lengths.ts';
import { oneRangeTwice } from './told/one-range-twice.ts';
import { toldFigures } from './told-figures.ts';
import { languageTwins } from './twice/language-twins.ts';
import { sameMinutes } from './twice/same-minutes.ts';
import { againstTimeline } from './whole/against-timeline.ts';
import { downFor } from './whole/down-for.ts';
import { headingLengths } from './whole/heading-length.ts';
import { storyLengths } from './whole/story-length.ts';
import { summedLengths } from './whole/summed-length.ts';
import { lengthsInSameWords } from './whole/told-in-same-words.ts';
import { lengthsToldTwice } from './whole/told-twice.ts';
import { lengthsUntilBack } from './whole/until-back.ts';
import { lengthsUntilEnd } from './whole/until-end.ts';

const rule = 'duration-mismatch';

/** A length in words that is not that of the range beside it, of the labelled start and end, or of the timeline's impact. */
export const durationMismatch: FactRule = (_report, facts) => {
  const ofSentences = facts.sentences.flatMap((sentence, at) => [
    ...besideWindow(sentence, facts),
    ...directly(sentence, facts),
    ...afterWindow(sentence, facts.sentences[at - 1], facts),
    ...(isSum(sentence) ? afterWindow(sentence, facts.sentences[at - 2], facts) : []),
  ]);
  const repairs = repairTimes(facts);
  const lines = ofLabels(facts);
  const labelled = [
    ...lines,
    ...ofBlocks(facts),
    ...repairs,
    ...[...milestoneLengths(facts), ...offsetLengths(facts)].filter(
      ({ between }) => !repairs.some((one) => one.between?.[0] === between?.[0]),
    ),
    ...headingLengths(facts).filter(({ between }) => !lines.some((one) => one.between?.[0] === between?.[0])),
    ...lengthsUntilBack(facts),
    ...lengthsUntilEnd(facts),
    ...oddLengths(facts),
    ...downFor(facts),
    ...stepLengths(facts),
    ...rangeLengths(facts),
    ...dayLengths(facts),
    ...summedLengths(facts),
    ...daysTold(facts),
    ...periodTold(facts),
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
    ...detectionTold(facts),
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
  const ranges = found.length > 0 ? [] : oneRangeTwice(facts);
  if (ranges.length > 0) return [...ranges, ...ofTimeline.filter((finding) => finding.rule === rule)];
  if (found.length + ofTimeline.length > 0) return [...found, ...ofTimeline.filter((finding) => finding.rule === rule)];
  const twice = lengthsToldTwice(facts);
  if (twice.length > 0) return twice;
  const none = betweenNone(facts);
  if (none.length > 0) return none.slice(0, 1);
  const minutes = sameMinutes(facts);
  if (minutes.length > 0) return minutes;
  const impacts = impactLengths(facts);
  return impacts.length > 0 ? impacts : lengthsInSameWords(facts);
};

/** "4 minutes, from 15:04 to 15:10". */
const besideWindow = (sentence: Sentence, facts: Facts): readonly Finding[] => {
  const { near } = facts;
  const told = toldWindow(sentence);
  const lengths = sentence.lengths.filter(
    (length) => isBehindEnd(length, told, sentence) || (isOwnLength(length, sentence) && !isOfAnother(length, told, sentence)),
  );
  const own = sentence.windows.filter((one) => !sentence.same.some(({ second }) => second.from === one.start.from));
  const [window, ...otherWindows] = told === null ? own : [told];
  const [length, ...otherLengths] = lengths;
  if (window === undefined || length === undefined || otherWindows.length > 0 || otherLengths.length > 0) return [];
  if (sentence.clocks.length > 2 && sentence.same.length === 0) return [];
  const isNear = Math.min(Math.abs(window.from - length.to), Math.abs(length.from - window.to)) <= 90;
  if (!isNear || isUnsettled(sentence.text) || isApart(sentence, length, window)) return [];
  const hedged = window.start.approx || window.end.approx ? { ...length, manner: 'about' as const } : length;
  const { lengths: spans } = spanOf(window, near);
  const [span] = spans;
  const isRight = isBracketed(sentence, length, window) ? fitsBeside : fits;
  if (span === undefined || span < 0 || spans.some((actual) => isRight(hedged, actual)) || isOfDays(length, window, spans)) return [];
  if (isCountedFromBefore(length, window, sentence, facts)) return [];
  // Of several lengths another is the range's.
  if (sentence.lengths.some((other) => other !== length && spans.some((actual) => fits(other, actual)))) return [];
  const message = `“${length.words}” is not the time from ${window.start.words} to ${window.end.words}: that is ${showDuration(span as Duration)}.`;
  return [found(message, sentence, length.words, window.words, length.millis - span)];
};

/** "Failed at 14:02 and came back at 14:32 after half an hour". */
const isBehindEnd = ({ from, manner }: LengthWords, told: WindowWords | null, sentence: Sentence): boolean =>
  told !== null &&
  !['vague', 'most', 'least'].includes(manner) &&
  /^,? (?:after|nach|après|tras|después de) (?:about |around |approximately |some |etwa |rund |environ |unos )?$/iu.test(
    sentence.text.slice(told.to - sentence.from, Math.max(told.to, from) - sentence.from),
  );

/** "… and came back at 14:32 after the crew had slept for an hour". */
const isOfAnother = ({ from }: LengthWords, told: WindowWords | null, sentence: Sentence): boolean =>
  told !== null &&
  from > told.to &&
  /(?<!\p{L})(?:after|once|when|nachdem|après que|después de que)(?!\p{L})/iu.test(
    sentence.text.slice(told.to - sentence.from, from - sentence.from),
  );

const summedUp = /(?<!\p{L})(?:total|overall|in all|altogether|insgesamt|gesamt\p{L}*|totale?|en todo)(?!\p{L})[^.;\d]{0,40}$/iu;

/** "55 % of errors from 7:42 to 8:44 for a total of 1 hour 56 minutes": a total counts from where the story began, at a time that is told before. */
const isCountedFromBefore = (length: LengthWords, window: WindowWords, sentence: Sentence, { sentences, near }: Facts): boolean =>
  length.from > window.to &&
  summedUp.test(sentence.text.slice(0, length.from - sentence.from)) &&
  sentences
    .slice(0, sentences.indexOf(sentence))
    .some(({ clocks }) =>
      clocks.some((start) =>
        spanOf({ ...window, start: { ...start, date: null }, end: { ...window.end, date: null } }, near).lengths.some((span) =>
          fits(length, span),
        ),
      ),
    );

/** "For 40 minutes; mitigation from 19:00 to 19:15": each half tells of its own, unless no word but a hedge stands between: "(approx; 14:02 → 14:32)". */
const isApart = ({ text, from }: Sentence, length: LengthWords, window: WindowWords): boolean =>
  /;\s/u.test(text.slice(Math.min(length.to, window.to) - from, Math.max(length.from, window.from) - from).replace(hedge, ' '));
const hedge =
  /^[\s([]*(?:approx\p{L}*|ca|about|circa|estimated|rounded|ungefähr|geschätzt|gerundet|environ|estimée?|aprox\p{L}*|estimad[oa])\.?;/iu;

/** Several ranges or lengths, of which one is in brackets directly behind the other: "11:58-12:31 (33 minutes)", "~5.5 h (16:28–21:54)". */
const directly = (sentence: Sentence, { near }: Facts): readonly Finding[] => {
  if (sentence.windows.length === 0 || (sentence.windows.length === 1 && sentence.lengths.length < 2)) return [];
  return sentence.windows.flatMap((window): readonly Finding[] => {
    const { text } = sentence.passage;
    const length =
      sentence.lengths.find(({ from }) => from > window.to && opens.test(text.slice(window.to, from))) ??
      sentence.lengths.find(
        ({ to, manner }) =>
          to < window.from && manner !== 'vague' && opens.test(text.slice(to, window.from)) && closes.test(text.slice(window.to)),
      );
    const { lengths: spans } = spanOf(window, near);
    const [span] = spans;
    if (length === undefined || span === undefined || span < 0 || spans.some((actual) => fitsBeside(length, actual))) return [];
    const message = `“${length.words}” is not the time from ${window.start.words} to ${window.end.words}: that is ${showDuration(span as Duration)}.`;
    return [found(message, sentence, length.words, window.words, length.millis - span)];
  });
};

/** "~125 minutes (16:10–18:15)" and "16:10–18:15 (~125 minutes)". */
const isBracketed = ({ text, from }: Sentence, length: LengthWords, window: WindowWords): boolean =>
  opens.test(
    text.slice(Math.min(length.to, window.to) - from, Math.max(length.from, window.from) - from).replace(/~|≈|about |around /gu, ''),
  ) &&
  !window.start.approx &&
  !window.end.approx;

const opens = /^\s*[([]\s*(?:about |for )?$/u;
/** Nothing else is in the bracket but the zone. */
const closes = /^\s*(?:[A-Z]{2,5}\s*)?[)\]]/u;

/** "14 minutes of errors for all customers.", as a sentence that sums up those before it. */
const isSum = ({ text, from, lengths: [length, ...others] }: Sentence): boolean =>
  length !== undefined &&
  others.length === 0 &&
  /^\W*$/u.test(text.slice(0, length.from - from)) &&
  /^\s*(?:of|de|d['’]|an?|lang)\s*(?:total |complete |full )?(?:\p{L}*(?:outage|downtime|disruption|interruption|unavailab|error|erreur|50\d|panne|coupure|indisponib|arrêt|ausfall|störung|fehler|caída|interrupci|indisponib)\p{L}*)/iu.test(
    text.slice(length.to - from),
  );

const takesUp =
  /^\s*(?:that is|that was|this (?:is|was|lasted)|in total|overall|(?:the|this) (?:(?!longest|shortest|average|median|mean|typical|maximum|minimum|worst|first|second|last|initial|actual|resulting)\p{L}+ )?(?:outage|incident|delay|disruption|disturbance|interruption|impact|downtime|degradation|failure|malfunction|stoppage)s? (?:lasted|was|took)|die störung dauerte|der ausfall dauerte|l['’](?:incident|interruption) a duré|la (?:interrupción|caída) duró)(?!\p{L})/iu;

/** "From 14:03 to 14:40. The outage lasted 27 minutes." */
const afterWindow = (sentence: Sentence, before: Sentence | undefined, { near }: Facts): readonly Finding[] => {
  const told = before === undefined ? null : toldWindow(before);
  const [window, ...others] = told === null ? (before?.windows ?? []) : [told];
  const [length, ...lengths] = sentence.lengths;
  if (before?.passage !== sentence.passage || window === undefined || length === undefined) return [];
  if (others.length > (before.same.length > 0 ? 1 : 0) || lengths.length > 0 || sentence.clocks.length > 0 || before.lengths.length > 0)
    return [];
  if ((!takesUp.test(sentence.text) && !isSum(sentence)) || isUnsettled(sentence.text) || isUnsettled(before.text)) return [];
  if (length.manner === 'vague' || length.manner === 'most' || length.manner === 'least') return [];
  const { lengths: spans } = spanOf(window, near);
  const [span] = spans;
  const hedged = window.start.approx || window.end.approx ? { ...length, manner: 'about' as const } : length;
  if (span === undefined || span < 0 || spans.some((actual) => fits(hedged, actual))) return [];
  const message = `“${length.words}” is not the time from ${window.start.words} to ${window.end.words}: that is ${showDuration(span as Duration)}.`;
  return [found(message, sentence, length.words, window.words, length.millis - span)];
};

/** A length that the sentence gives to what happened, rather than a wait, a limit or a pause. */
const isOwnLength = ({ from, to, manner }: LengthWords, sentence: Sentence): boolean => {
  const text = sentence.text;
  const after = text.slice(to - sentence.from, to - sentence.from + 40);
  const before = text.slice(Math.max(0, from - sentence.from - 40), from - sentence.from);
  if (manner === 'vague' || manner === 'most' || manner === 'least') return false;
  if (
    /^\s*(?:each|apiece|later|after|before|earlier|ago|prior|into|of (?:data|logs?|transactions)|window|(?:period|stretch) (?:after|before|following|from|when|between|until)|interval|timeout|ttl|per|apart|old|delay|later|später|danach|davor|zuvor|nach|vor|plus tard|après|avant|después|antes)(?!\p{L})/iu.test(
      after,
    )
  )
    return false;
  if (
    /(?:every|per|within|after|timeout of|ttl of|interval of|delay(?:s|ed)? (?:of|by|for)|the (?:last|past|first|next|previous)|for the (?:first|last|next)|another|(?:pauses?|breaks?|gaps?|lulls?) of|pausen? von|pauses? de|pausas? de|alle|nach|innerhalb von|toutes les|au bout de|après|cada|tras|dentro de)\s*(?:about|around|approximately|an?)?\s*$/iu.test(
      before,
    )
  )
    return false;
  return (
    /(?:lasted|lasting|duration|total|for|downtime|outage|approximately|about|around|roughly|over|under|nearly|almost|[(–—:-]|of|dauer\p{L}*|während|für|rund|etwa|gut|knapp|pendant|durée|durant|environ|duró|durante|dur\p{L}+|unos|soit|das sind|das macht|i\.e\.,?|that is|that['’]s|, or|, which (?:is|was)|es decir|o sea|meaning|makes|=|,|~|≈|gesamt|までの?約?|[，,]\s?(?:共计?|历时|持续了?)约?|까지\s?약?)\s*(?:a |an |the |de |just |more than |less than |slightly )?$/iu.test(
      before,
    ) ||
    /^[\s-]*(?:outage|disruption|incident|interruption|downtime|window|period|degradation|long|total|in total|\(|,|from|between|lang|ausfall)/iu.test(
      after,
    )
  );
};

/** "Start", "End" and "Duration" on lines of their own. */
const ofLabels = (facts: Facts): readonly Finding[] => {
  const { labels, near } = facts;
  const of = (kind: string): (typeof labels)[number] | undefined => labels.find((label) => label.kind === kind);
  const [start, end, duration, window] = [of('start'), of('end'), of('duration'), of('window')];
  const [length] = duration?.sentence.lengths ?? [];
  if (duration === undefined || length === undefined || duration.sentence.windows.length > 0 || duration.sentence.lengths.length > 1)
    return [];
  const repaired = of('repaired')?.sentence.clocks ?? [];
  const [first, last] = [start?.sentence.clocks[0], end?.sentence.clocks[0] ?? repaired[0]];
  const range = window?.sentence.windows[0] ?? remarkedWindow(of('window')?.sentence ?? of('impact')?.sentence);
  const pair =
    first !== undefined && last !== undefined
      ? { from: 0, to: 0, words: `${first.words} – ${last.words}`, start: first, end: last }
      : range;
  if (pair === undefined) return [];
  const { lengths: spans } = spanOf(pair, near);
  const [span] = spans;
  const further =
    end !== undefined || first === undefined ? [] : toOtherEnds(first, [...repaired, ...(of('detected')?.sentence.clocks ?? [])], facts);
  if (span === undefined || span < 0 || [...spans, ...further].some((actual) => fits(length, actual))) return [];
  const message = `“${duration.sentence.words}” is not the time from ${pair.start.words} to ${pair.end.words}: that is ${showDuration(span as Duration)}.`;
  return [found(message, duration.sentence, length.words, pair.words, length.millis - span)];
};

/** "17:04 on 3 April (the first deploy) through 20:58 on 10 April (the second)": a remark in brackets parts the two ends. */
const remarkedWindow = (sentence: Sentence | undefined): WindowWords | undefined => {
  const [start, end, ...others] = sentence?.clocks ?? [];
  if (sentence === undefined || start === undefined || end === undefined || others.length + sentence.windows.length > 0) return undefined;
  const isOfDays = start.date !== null && end.date !== null && start.date !== end.date;
  const between = sentence.text.slice(start.to - sentence.from, end.from - sentence.from);
  return isOfDays && remarked.test(between)
    ? { from: start.from, to: end.to, words: `${start.words} – ${end.words}`, start, end }
    : undefined;
};
const remarked = /^\s*\([^()]{0,60}\)\s*(?:→|->|to|until|till|through|thru|bis|jusqu['’]à|jusqu['’]au|à|au|hasta|al?)\s/iu;

/** Further blocks of "Start", "End" and "Duration", one right behind the other: a page's own notes, or those of one of several parts. */
const ofBlocks = ({ sentences, labels, near }: Facts): readonly Finding[] =>
  sentences.flatMap((sentence, at): readonly Finding[] => {
    const [start, end] = [sentences[at - 2], sentences[at - 1]];
    const [length, ...others] = sentence.lengths;
    if (start === undefined || end === undefined || length === undefined || others.length + sentence.clocks.length > 0) return [];
    const [[first, ...starts], [last, ...ends]] = [start.clocks, end.clocks];
    if (first === undefined || last === undefined || starts.length + ends.length > 0) return [];
    if (kindOfLine(sentence) !== 'duration' || kindOfLine(start) !== 'start' || kindOfLine(end) !== 'end') return [];
    // The first of all is compared with all that the text labels.
    if (labels.some((label) => label.kind === 'duration' && label.sentence === sentence)) return [];
    const pair = { from: 0, to: 0, words: `${first.words} – ${last.words}`, start: first, end: last };
    const { lengths: spans } = spanOf(pair, near);
    const [span] = spans;
    if (span === undefined || span < 0 || spans.some((actual) => fits(length, actual))) return [];
    const message = `“${sentence.words.replace(/\s#+$/u, '')}” is not the time from ${first.words} to ${last.words}: that is ${showDuration(span as Duration)}.`;
    return [found(message, sentence, length.words, pair.words, length.millis - span)];
  });

/** Without a labelled end it may run to any step that ended it, to when it was seen, or to an entry. */
const toOtherEnds = (start: ClockWords, ends: readonly ClockWords[], { moments, near }: Facts): readonly number[] => {
  const [began] = datesOf(start.date, near);
  const ofEntries = moments.flatMap(({ when: { date, time } }) =>
    began === undefined || date === null || time === null ? [] : [localMillis(date, time) - localMillis(began, start.time)],
  );
  return [...ends.flatMap((end) => spanOf({ from: 0, to: 0, words: '', start, end }, near).lengths), ...ofEntries];
};

const found = (message: string, { passage, from }: Sentence, words: string, other: string, by: number): Finding => ({
  rule,
  severity: 'error',
  place: passage.placeOf(words, passage.raw.indexOf(words, from)),
  message,
  between: [words, other],
  offsetMinutes: Math.round(by / 60_000),
  fix: null,
});
