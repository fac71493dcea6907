import { showDuration } from '../../time/duration.ts';
import type { Duration } from '../../time/when.ts';
import { namesImpact, namesPart, namesPhase } from '../facts/deeds.ts';
import type { Facts } from '../facts/facts.ts';
import { isImpactBegin, isImpactEnd } from '../facts/impact-moments.ts';
import type { Moment } from '../facts/moment.ts';
import { isElsewhere, isUnsettled } from '../facts/unsettled.ts';
import { spanOf } from '../facts/window-span.ts';
import type { Finding } from '../finding.ts';
import type { LengthWords, Sentence } from '../prose/sentence.ts';
import { toldWindow } from '../prose/told-window.ts';
import { timeBetween } from '../times/time-between.ts';
import { fits } from './fits.ts';

/**
 * The length of the whole incident in words, against the timeline and the ranges of the text: it must fit at least one pair of a beginning
 * and an end. Where the timeline says neither plainly, no two of its moments may fit at all.
 */
export const againstTimeline = (facts: Facts): readonly Finding[] => {
  const label = facts.labels.find(({ kind }) => kind === 'duration');
  const told = facts.prose.flatMap(claimsIn);
  const claims = label === undefined ? told : [{ sentence: label.sentence, length: label.sentence.lengths[0] }, ...told];
  if (claims.length === 0) return [];
  const ranges = rangesOf(facts);
  const plainSpans = spansOf(facts.moments);
  const spans = [...plainSpans, ...ranges, ...(plainSpans.length > 0 ? [] : anySpans(facts.moments))];
  const [plain] = plainSpans.length > 0 ? plainSpans : ranges;
  if (plain === undefined || (plainSpans.length === 0 && facts.moments.length > mostMoments)) return [];
  for (const { sentence, length } of claims) {
    if (length === undefined || sentence.windows.length > 0 || sentence.clocks.length > 1) continue;
    if (spans.some(({ millis }) => fits(length, millis))) continue;
    // Where the only reading is far off, the words may count something else.
    if (length.millis > plain.millis * 10 || plain.millis > length.millis * 10) continue;
    const where = plainSpans.length > 0 ? 'beginning and end in the timeline' : 'range in the text';
    const message = `“${length.words}” fits no ${where}: from ${plain.from} to ${plain.to} it is ${showDuration(plain.millis as Duration)}.`;
    const between = [length.words, `${plain.from} – ${plain.to}`] as const;
    const offsetMinutes = Math.round((length.millis - plain.millis) / 60_000);
    const rule = sentence !== label?.sentence || plainSpans.length === 0 ? 'duration-mismatch' : 'metadata-vs-timeline';
    return [
      { rule, severity: 'error', place: sentence.passage.placeOf(length.words, length.from), message, between, offsetMinutes, fix: null },
    ];
  }
  return [];
};

type Span = { readonly from: string; readonly to: string; readonly millis: number };

/** The ranges that the text gives to the trouble: of sentences that tell of it, and of labelled lines. */
const rangesOf = ({ prose, labels, near }: Facts): readonly Span[] => {
  const told = prose.filter(
    ({ text, windows, same }) =>
      (windows.length === 1 || (windows.length === 2 && same.length > 0)) &&
      namesImpact(text) &&
      !namesPhase(text) &&
      !isUnsettled(text) &&
      !isElsewhere(text),
  );
  const windows = [...told, ...labels.filter(({ kind }) => kind === 'window').map(({ sentence }) => sentence)].flatMap((sentence) =>
    sentence.windows.slice(0, 1),
  );
  const [start, end] = (['start', 'end'] as const).map((kind) => labels.find((label) => label.kind === kind)?.sentence.clocks[0]);
  const labelled = start === undefined || end === undefined ? [] : [{ from: 0, to: 0, words: '', start, end }];
  const byVerbs = prose.flatMap((sentence) =>
    isUnsettled(sentence.text) || isElsewhere(sentence.text) ? [] : (toldWindow(sentence) ?? []),
  );
  return [...labelled, ...windows, ...byVerbs].flatMap((window) =>
    spanOf(window, near).lengths.map((millis) => ({ from: window.start.words, to: window.end.words, millis })),
  );
};

const mostMoments = 80;

/** From any moment to any later one; so many moments as fit anything say nothing. */
const anySpans = (moments: readonly Moment[]): readonly Span[] => {
  const own = moments.filter(({ part }) => part !== 'mentioned').slice(0, mostMoments);
  return own.flatMap((from, at) =>
    own.slice(at + 1).flatMap((to) => {
      const millis = timeBetween(from.when, to.when);
      return millis === null ? [] : [{ from: from.words, to: to.words, millis: Math.abs(millis) }];
    }),
  );
};

/** A step that may have ended what customers saw. */
const isLateStep = ({ deeds }: Moment): boolean =>
  (['restore', 'resolve', 'fix', 'undo', 'switch', 'restart', 'stop', 'deploy'] as const).some((deed) => deeds.has(deed));

/** From every moment that may be the beginning to every one that may be the end, the plain pair first; none unless both are plain. */
const spansOf = (moments: readonly Moment[]): readonly Span[] => {
  const own = moments.filter(({ part }) => part !== 'mentioned');
  const plainFrom = own.find((moment) => isImpactBegin(moment) && !namesPart(moment.event.text));
  const plainTo = own.findLast((moment) => isImpactEnd(moment) && !namesPart(moment.event.text));
  if (plainFrom === undefined || plainTo === undefined) return [];
  const untilEnd = own.slice(own.indexOf(plainFrom));
  const spans: { readonly from: Moment; readonly to: Moment; readonly millis: number }[] = [];
  for (const from of [plainFrom, ...own.slice(0, own.indexOf(plainFrom) + 4)]) {
    for (const to of [plainTo, ...untilEnd.filter((moment) => isLateStep(moment) || isImpactEnd(moment))]) {
      const millis = timeBetween(from.when, to.when);
      if (millis !== null && millis > 0) spans.push({ from, to, millis });
    }
  }
  if (spans[0]?.from !== plainFrom || spans[0].to !== plainTo) return [];
  return spans.map(({ from, to, millis }) => ({ from: from.words, to: to.words, millis }));
};

/** "47 minutes in all". */
const inAll = /^,?\s(?:in all|all told|altogether|from (?:beginning|start) to (?:end|finish))(?!\p{L})/iu;

const claimsIn = (sentence: Sentence): readonly { readonly sentence: Sentence; readonly length: LengthWords | undefined }[] => {
  const { text, lengths } = sentence;
  if (isUnsettled(text) || isElsewhere(text)) return [];
  const total = lengths.filter(({ to }) => inAll.test(text.slice(to - sentence.from)));
  const [length, ...others] = total.length > 0 ? total : lengths;
  if (others.length > 0 || (namesPhase(text) && total.length === 0)) return [];
  if (length !== undefined && total.length > 0 && length.manner === 'exact') return [{ sentence, length }];
  if (length === undefined || length.manner === 'vague' || length.manner === 'most' || length.manner === 'least') return [];
  const before = text.slice(0, length.from - sentence.from);
  const after = text.slice(length.to - sentence.from);
  const isTotal =
    /(?:out of date for|fail(?:ed|ing) for|lasted|lasting|(?:overall|total) (?:duration|downtime|impact|outage)(?: time)? (?:was|of)|(?:total )?time of (?:the )?(?:impact|outage) was|duration (?:of the \w+ )?(?:was|of)|in total|en total fueron|en total|au total|total (?:of|duration)|downtime of|outage of|(?:unavailable|down|offline|inaccessible|unreachable) for|\b(?:was|were|remained|stayed|had no|have been|been|could not|unable to)\b[^,;.]{0,40} for|dauerte(?: insgesamt)?|ausfall von|insgesamt|a duré|pendant|durée totale|duró|durante|fue de|(?:outage|overrun|disruption|interruption|incident) (?:was|took|ran))\s*(?:a total of |about |around |approximately |roughly |just |slightly |over |under |nearly |almost |more than |less than |etwa |rund |gut |knapp |environ |plus de |unos |más de )*$/iu.test(
      before,
    ) || /^[\s-]*(?:outage|downtime|disruption|of (?:the )?(?:downtime|outage|disruption|incident|interruption))(?!\p{L})/iu.test(after);
  return isTotal &&
    (namesImpact(text) ||
      /(?<!\p{L})(?:(?:the|this) halt|duration|overrun|dauer|durée|duración|en total|au total|insgesamt|in total|incidente?|impact)(?!\p{L})/iu.test(
        text,
      ))
    ? [{ sentence, length }]
    : [];
};
