import { showDuration } from '../../../time/lengths/duration.ts';
import { localMillis } from '../../../time/local-time.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { isComeback, isImpactBegin, isImpactEnd } from '../../facts/moments/impact-moments.ts';
import type { Moment } from '../../facts/moments/moment.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { namesImpact, namesPart, namesPhase } from '../../facts/words/deeds.ts';
import { isSupposed } from '../../facts/words/supposed.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { ClockWords, LengthWords, Sentence } from '../../prose/sentence.ts';
import { timeBetween } from '../../times/time-between.ts';
import { fits } from '../fits.ts';
import { lengthMismatch } from '../length-mismatch.ts';
import { isLateStep } from '../whole/open-spans.ts';
import { isOfOtherThing, isOpening } from '../whole/other-thing.ts';
import { isOfThis } from '../whole/other-trouble.ts';

const day = 86_400_000;
const [fewest, most] = [2, 70];
const farthest = 3;
const hedges =
  '(?:a |an |the |a total of |another |about |around |approximately |roughly |just |slightly |a bit |well |over |under |nearly |almost |more than |less than |etwa |rund |knapp |gut |ungefähr |environ |près de |plus de |unos |casi |más de |aproximadamente |~ ?|≈ ?)*$';
const lead = new RegExp(
  `(?<!\\p{L})(?:for|lasted|lasting|took|taking|(?:outage|downtime|impact|disruption|interruption|unavailability|loss|period|duration|time|space|total) of|during|after|over|für|während|dauerte|nach|von|pendant|durant|duré|durée de|après|durante|duró|por|caída de|interrupción de)\\s*(?:the |a )?(?:period of |space of |course of )?${hedges}`,
  'iu',
);
const follow =
  /^[\s-]*(?:(?:long |total |complete |full |partial |global |major )*(?:outage|downtime|disruption|interruption|incident|degradation|blackout|service loss)|of (?:\p{L}+ ){0,2}(?:outage|downtime|disruption|interruption|unavailability|degradation|errors|impact)|d['’](?:interruption|indisponibilité|arrêt)|de (?:panne|coupure|caída|interrupción|50\d)|ausfall)(?!\p{L})/iu;
const other =
  /(?<!\p{L})(?:each|both|per|every|expect\p{L}*|estimat\p{L}*|timeouts?|intervals?|retention|retain\p{L}*|ttl|cach\p{L}*|older|newer|average|median|mean|p\d\d|at (?:most|least)|up to|limit\p{L}*|threshold\p{L}*|maximum|minimum|could|would|should|might|(?<!\d )may(?! \d)|can|if|when(?:ever)?|once|usually|typically|normally|always|sometimes|intermittent\p{L}*|(?<!\d\s?|-)second|third|another|additional|further|wait\p{L}*|sleep\p{L}*|backoff|window|history|years?|months?|weeks?|delayed by|lag(?:ged)? by|rolling|sla|rto|rpo|drill|test\p{L}*|until then)(?!\p{L})/iu;

/**
 * "The site was gone for 3 hours" where no two times of all that the report tells are that far apart, and the trouble, from its first entry to its last, lasted
 * an hour: told of the trouble, of this one, and of the whole of it.
 */
export const betweenNone = (facts: Facts): readonly Finding[] => {
  const times = timesIn(facts);
  if (times.length < fewest || times.length > most) return [];
  // As the clocks show it, and as it was where entries are told in several zones.
  const spans = [
    ...times.flatMap((a, at) => times.slice(at + 1).map((b) => Math.abs(a - b))),
    ...facts.moments.flatMap((a, at) => facts.moments.slice(at + 1).flatMap((b) => Math.abs(timeBetween(a.when, b.when) ?? 0))),
  ];
  const whole = wholeOf(facts.moments);
  if (whole === null) return [];
  const own = facts.moments.filter(({ part, when }) => part !== 'mentioned' && when.time !== null);
  const [first, last] = [own[0], own.at(-1)];
  const all = first === undefined || last === undefined ? 0 : (timeBetween(first.when, last.when) ?? 0);
  return facts.sentences.flatMap((sentence): readonly Finding[] => {
    const length = claimIn(sentence);
    if (length === null || !isOfThis(sentence, length, facts) || isOfOtherThing(sentence, length, facts)) return [];
    const loose = length.manner === 'exact' && !isToTheMinute(length) ? { ...length, manner: 'about' as const } : length;
    const isAny = isWhole(sentence, length)
      ? [whole.span, ...naturalSpans(facts.moments)].some((span) => fits(loose, span))
      : spans.some((span) => fits(loose, span) || fits(loose, span % day) || fits(loose, day - (span % day)));
    if (
      isAny ||
      whole.span > length.millis * farthest ||
      length.millis > (isOpening(sentence, facts) && length.grain <= 60_000 ? Math.max(whole.span, all) : whole.span) * farthest
    )
      return [];
    const message = `“${length.words}” fits no two entries of the timeline: from ${whole.from.words} to ${whole.to.words} it is ${showDuration(whole.span as Duration)}.`;
    return [lengthMismatch(sentence.passage, length, whole.from, whole.to, whole.span, message)];
  });
};

const claimIn = (sentence: Sentence): LengthWords | null => {
  const { text, from, lengths, windows, passage } = sentence;
  const [length, ...others] = lengths;
  if (length === undefined || others.length > 0 || windows.length > 0 || passage.source === 'event' || passage.source === 'item')
    return null;
  if (length.manner === 'vague' || length.manner === 'most' || length.manner === 'least' || length.millis < 120_000) return null;
  if (
    isUnsettled(text) ||
    isElsewhere(text) ||
    isSupposed(text) ||
    namesPart(text) ||
    namesPhase(text) ||
    other.test(text) ||
    !namesImpact(text)
  )
    return null;
  const [before, after] = [text.slice(0, length.from - from), text.slice(length.to - from)];
  return lead.test(before) || follow.test(after) ? length : null;
};

/** Counted, so that nobody rounded it: "1 h 47 min", "34 minutes". */
const isToTheMinute = ({ grain, millis }: LengthWords): boolean => grain === 60_000 && millis > 600_000 && (millis / 60_000) % 5 !== 0;

const ofWhole =
  /(?<!\p{L})(?:(?:total|overall|whole|entire|complete|full) (?:outage|downtime|incident|disruption|interruption|unavailability)(?: time)?|the (?:outage|incident|disruption|interruption)(?: itself)?|(?:der|die) (?:\p{L}+ )?(?:ausfall|störung|unterbrechung)|l['’](?:incident|interruption|indisponibilité)|la (?:panne|coupure|caída|interrupción)|el (?:incidente|corte)) (?:of|lasted|was|took|dauerte|a duré|duró|fue|de)(?: for)?(?: in)?(?: total)?\s*$/iu;
const hedgesOnly = new RegExp(hedges, 'iu');

/** "The outage lasted 3 hours", "a total downtime of about 10 hours": no part of it is meant. */
const isWhole = ({ text, from }: Sentence, length: LengthWords): boolean =>
  ofWhole.test(text.slice(0, length.from - from).replace(hedgesOnly, ''));

/** From each moment that may be the beginning to each that may be the end. */
const naturalSpans = (moments: readonly Moment[]): readonly number[] => {
  const own = moments.filter(({ part, when }) => part !== 'mentioned' && when.time !== null);
  const noticed = own.findIndex(({ deeds }) => deeds.has('detect') || deeds.has('report'));
  const starts = own.filter((moment, at) => at < 2 || at === noticed || isImpactBegin(moment));
  const back = own.filter((moment, at) => at === own.length - 1 || isComeback(moment));
  const ends = back.length > 1 ? back : own.filter((moment, at) => at >= own.length - 2 || isImpactEnd(moment) || isLateStep(moment));
  return starts.flatMap((start) => ends.flatMap((end) => timeBetween(start.when, end.when) ?? []));
};

type Whole = { readonly from: Moment; readonly to: Moment; readonly span: number };

/** From the first moment that may be the beginning to the last that may be the end. */
const wholeOf = (moments: readonly Moment[]): Whole | null => {
  const own = moments.filter(({ part, when }) => part !== 'mentioned' && when.time !== null);
  const from = own.find(isImpactBegin) ?? own[0];
  const to = own.findLast((moment) => isImpactEnd(moment)) ?? own.findLast(isLateStep) ?? own.at(-1);
  const span = from === undefined || to === undefined ? null : timeBetween(from.when, to.when);
  return from === undefined || to === undefined || span === null || span <= 0 ? null : { from, to, span };
};

/** Every time that the report tells, on the clock of its own zone. */
const timesIn = ({ moments, sentences, near }: Facts): readonly number[] => {
  const listed = moments.flatMap(({ when: { date, time } }) => (date === null || time === null ? [] : [localMillis(date, time)]));
  const told = sentences.flatMap(({ clocks, dateAbove }) => clocks.flatMap((clock) => momentOf(clock, dateAbove, near)));
  return [...new Set([...listed, ...told])];
};

const momentOf = (clock: ClockWords, above: Sentence['dateAbove'], near: Facts['near']): readonly number[] => {
  const [date] = datesOf(clock.date ?? above, near);
  const on = date ?? near;
  return on === null || on === undefined ? [] : [localMillis(on, clock.time)];
};
