import { showDuration } from '../../time/duration.ts';
import type { Duration } from '../../time/when.ts';
import { namesImpact, namesPart } from '../facts/deeds.ts';
import type { Facts } from '../facts/facts.ts';
import type { Moment } from '../facts/moment.ts';
import { isElsewhere, isUnsettled } from '../facts/unsettled.ts';
import type { Finding } from '../finding.ts';
import type { LengthWords, Sentence } from '../prose/sentence.ts';
import { timeBetween } from '../times/time-between.ts';
import { fits } from './fits.ts';

/** The length of the whole incident in words, against the timeline: it must fit at least one pair of a beginning and an end. */
export const againstTimeline = (facts: Facts): readonly Finding[] => {
  const spans = spansOf(facts.moments);
  const [plain] = spans;
  if (plain === undefined) return [];
  const label = facts.labels.find(({ kind }) => kind === 'duration');
  const claims = label === undefined ? facts.prose.flatMap(claimsIn) : [{ sentence: label.sentence, length: label.sentence.lengths[0] }];
  for (const { sentence, length } of claims) {
    if (length === undefined || sentence.windows.length > 0 || sentence.clocks.length > 1) continue;
    if (spans.some(({ millis }) => fits(length, millis))) continue;
    // Where the only reading is far off, the words may count something else.
    if (length.millis > plain.millis * 10 || plain.millis > length.millis * 10) continue;
    const message = `“${length.words}” fits no beginning and end in the timeline: from ${plain.from.words} to ${plain.to.words} it is ${showDuration(plain.millis as Duration)}.`;
    const between = [length.words, `${plain.from.words} – ${plain.to.words}`] as const;
    const offsetMinutes = Math.round((length.millis - plain.millis) / 60_000);
    const rule = label === undefined ? 'duration-mismatch' : 'metadata-vs-timeline';
    return [
      { rule, severity: 'error', place: sentence.passage.placeOf(length.words, length.from), message, between, offsetMinutes, fix: null },
    ];
  }
  return [];
};

/** A step that may have ended what customers saw. */
const isLateStep = ({ deeds }: Moment): boolean =>
  (['restore', 'resolve', 'fix', 'undo', 'switch', 'restart', 'stop', 'deploy'] as const).some((deed) => deeds.has(deed));

type Span = { readonly from: Moment; readonly to: Moment; readonly millis: number };

/** From every moment that may be the beginning to every one that may be the end, the plain pair first; none unless both are plain. */
const spansOf = (moments: readonly Moment[]): readonly Span[] => {
  const own = moments.filter(({ part }) => part !== 'mentioned');
  const isBegin = ({ deeds, event, part }: Moment): boolean =>
    part === 'start' && deeds.has('begin') && namesImpact(event.text) && !deeds.has('undo') && !namesPart(event.text);
  const isEnd = ({ deeds, event }: Moment): boolean =>
    (deeds.has('restore') || deeds.has('resolve')) && !deeds.has('begin') && !namesPart(event.text);
  const plainFrom = own.find(isBegin);
  const plainTo = own.findLast(isEnd);
  if (plainFrom === undefined || plainTo === undefined) return [];
  const untilEnd = own.slice(own.indexOf(plainFrom));
  const spans: Span[] = [];
  for (const from of [plainFrom, ...own.slice(0, own.indexOf(plainFrom) + 4)]) {
    for (const to of [plainTo, ...untilEnd.filter(isLateStep)]) {
      const millis = timeBetween(from.when, to.when);
      if (millis !== null && millis > 0) spans.push({ from, to, millis });
    }
  }
  return spans[0]?.from === plainFrom && spans[0]?.to === plainTo ? spans : [];
};

const claimsIn = (sentence: Sentence): readonly { readonly sentence: Sentence; readonly length: LengthWords | undefined }[] => {
  const { text, lengths } = sentence;
  if (lengths.length !== 1 || !namesImpact(text) || namesPart(text) || isUnsettled(text) || isElsewhere(text)) return [];
  const [length] = lengths;
  if (length === undefined || length.manner === 'vague' || length.manner === 'most' || length.manner === 'least') return [];
  const before = text.slice(0, length.from - sentence.from);
  const after = text.slice(length.to - sentence.from);
  const isTotal =
    /(?:out of date for|lasted|lasting|duration (?:of the \w+ )?(?:was|of)|in total|total (?:of|duration)|downtime of|outage of|(?:unavailable|down|offline|inaccessible|unreachable) for|\b(?:was|were|remained|stayed|had no)\b[^,;.]{0,40} for|dauerte|ausfall von|insgesamt|a duré|pendant|durée totale|duró|durante|fue de)\s*(?:a total of |about |around |approximately |roughly |just |slightly |over |under |nearly |almost |more than |less than |etwa |rund |gut |knapp |environ |plus de |unos |más de )*$/iu.test(
      before,
    ) || /^[\s-]*(?:outage|downtime|disruption|of (?:downtime|outage|disruption))/iu.test(after);
  return isTotal ? [{ sentence, length }] : [];
};
