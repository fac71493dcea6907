import type { Facts } from '../../facts/facts.ts';
import { leewayOf } from '../../facts/moments/leeway.ts';
import { spanOf } from '../../facts/moments/window-span.ts';
import { deedsIn, namesImpact } from '../../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { ClockWords, LengthWords, Sentence } from '../../prose/sentence.ts';
import { clockGap } from '../../prose-timeline/moments/clock-gap.ts';
import { fits } from '../fits.ts';
import { intervalFound } from '../interval-found.ts';

const longest = 43_200_000;
const settled =
  /(?<!\p{L})(?:resol(?:ved|ution)|restored|recover(?:ed|y)|mitigat(?:ed|ion)|fixed|over|ended|resumed|behoben|wiederhergestellt|beendet|résolue?|rétablie?|résolution|resuelt[oa]|restablecid[oa])(?!\p{L})[^,;.]{0,20}$/iu;
const later = /^\s*(?:later|afterwards?|later on|später|danach|plus tard|después|más tarde)(?!\p{L})/iu;
const sinceReport =
  /^\s*(?:after|from) (?:the |its |our )?(?:(?:initial|first|original|customers?['’]?) )?(?:reports?|alerts?|detection|start|onset|impact|beginning|symptoms?|notification|(?:it|the (?:incident|issue|outage)) (?:began|started))(?!\p{L})/iu;

/** "Resolved 30 minutes after the first report", or "95 seconds later" below the range that it closes: no time that the text tells is that far from another. */
export const lengthsAfterTold = (facts: Facts): readonly Finding[] =>
  facts.prose.flatMap((sentence, at): readonly Finding[] => {
    const [length, ...others] = sentence.lengths;
    const { text, from, passage } = sentence;
    if (length === undefined || others.length > 0 || sentence.clocks.length > 0 || length.millis > longest) return [];
    if (length.manner === 'vague' || length.manner === 'most' || isUnsettled(text) || isElsewhere(text)) return [];
    const [before, after] = [text.slice(0, length.from - from), text.slice(length.to - from)];
    if (!settled.test(before.replace(/(?:about|around|approximately|roughly|just|nearly|only|some|~)\s*$/iu, ''))) return [];
    const above = facts.prose.slice(Math.max(0, at - 2), at).filter((one) => one.passage === passage);
    const spans = later.test(after) ? ofAbove(above, facts) : sinceReport.test(after) ? ofReport(facts) : [];
    const [closest] = spans.toSorted((a, b) => Math.abs(a.span - length.millis) - Math.abs(b.span - length.millis));
    if (closest === undefined || spans.some((one) => fits(hedged(length, one), one.span))) return [];
    const { start, end, span } = closest;
    return [intervalFound(passage.placeOf(length.words, length.from), length, start, end, span)];
  });

type Span = { readonly start: string; readonly end: string; readonly span: number; readonly isAbout: boolean };

const hedged = (length: LengthWords, { isAbout }: Span): LengthWords =>
  isAbout && length.manner === 'exact' ? { ...length, manner: 'about' } : length;

const spanned = (start: ClockWords, end: ClockWords, near: Facts['near']): readonly Span[] =>
  spanOf({ from: 0, to: 0, words: '', start, end }, near)
    .lengths.filter((span) => span > 0 && span <= longest)
    .map((span) => ({ start: start.words, end: end.words, span, isAbout: start.approx || end.approx }));

/** The only range of the sentences above; or their only time, to the moments of the timeline that bring such an end. */
const ofAbove = (above: readonly Sentence[], { moments, near }: Facts): readonly Span[] => {
  const windows = above.flatMap((one) => (namesImpact(one.text) ? one.windows : []));
  const [window, ...others] = windows;
  if (window !== undefined)
    return others.length > 0 || above.some(({ clocks }) => clocks.length > 2) ? [] : spanned(window.start, window.end, near);
  const [clock, ...more] = above.flatMap(({ clocks }) => clocks);
  const own = moments.filter(({ part }) => part !== 'mentioned');
  if (clock === undefined || more.length > 0 || clock.approx || own.length < 3) return [];
  // The time above must be an entry's, and every later entry may be meant.
  const ofEntry = own.map(({ when, words }) => (when.time === null ? null : { ...clock, date: null, time: when.time, words }));
  const isEntry = ofEntry.some(
    (one) => one !== null && Math.abs(clockGap(one, { ...clock, date: null }, near)?.real ?? longest) <= leewayOf(clock),
  );
  return isEntry ? ofEntry.flatMap((one) => (one === null ? [] : spanned({ ...clock, date: null }, one, near))) : [];
};

/** In a report without a timeline: from every time of a report, an alert or the beginning to every end that the text tells. */
const ofReport = ({ report, prose, labels, near }: Facts): readonly Span[] => {
  if (report.events.length > 0) return [];
  const told = [...labels.map(({ sentence }) => sentence), ...prose].filter(({ text }) => !isUnsettled(text) && !isElsewhere(text));
  const windows = told.flatMap(({ windows: own }) => own);
  const starts = [
    ...windows.map(({ start }) => start),
    ...told.flatMap(({ text, clocks }) => {
      const deeds = deedsIn(text);
      return deeds.has('report') || deeds.has('detect') || deeds.has('begin') || /received/iu.test(text) ? clocks.slice(0, 1) : [];
    }),
  ];
  const ends = [
    ...windows.map(({ end }) => end),
    ...told.flatMap(({ text, clocks }) => (deedsIn(text).has('resolve') || deedsIn(text).has('restore') ? clocks.slice(-1) : [])),
  ];
  return starts.flatMap((start) => ends.flatMap((end) => spanned(start, end, near)));
};
