import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Label, LabelKind } from '../../facts/labels.ts';
import { isImpactBegin, isImpactEnd } from '../../facts/moments/impact-moments.ts';
import type { Moment } from '../../facts/moments/moment.ts';
import { namesImpact } from '../../facts/words/deeds.ts';
import type { Finding } from '../../finding.ts';
import { timeBetween } from '../../times/time-between.ts';
import { fits } from '../fits.ts';
import { lengthMismatch } from '../length-mismatch.ts';
import { anySpans, isLateStep } from '../whole/open-spans.ts';
import { isSlipOf } from './slip-of-length.ts';

const [fewest, most] = [3, 40];
const longest = 48 * 3_600_000;
const firsts = 3;
const notices =
  /(?<!\p{L})(?:investigat\p{L}*|inform(?:ed|s)|discover\p{L}*|aware|realis\p{L}+|realiz\p{L}+|spotted|flag(?:s|ged)|untersuch\p{L}*|constat\p{L}+|informad[oa]s?)(?!\p{L})/iu;

/**
 * "Time to detection: 46 minutes" where the timeline, from one of its first moments to the one that noticed, has 64: no pair that such a length is
 * counted between fits, and one of them is a slip of the hand away.
 */
export const milestoneLengths = ({ labels, moments }: Facts): readonly Finding[] => {
  // Of a timeline that somebody marked the key figures are held against them.
  if (moments.some(({ begins }) => begins !== null)) return [];
  const own = moments.filter(({ part, when }) => part === 'start' && when.time !== null);
  if (own.length < fewest || own.length > most) return [];
  const isLabelled = (['start', 'end', 'detected'] as const).some((kind) =>
    labels.some((label) => label.kind === kind && label.sentence.clocks.length > 0),
  );
  if (isLabelled) return [];
  return (['detection-time', 'repair-time', 'resolve-time'] as const).flatMap((kind) => {
    const label = labels.find((one) => one.kind === kind);
    return label === undefined ? [] : against(label, kind, own);
  });
};

const against = ({ sentence, passage }: Label, kind: LabelKind, own: readonly Moment[]): readonly Finding[] => {
  const [length, ...others] = sentence.lengths;
  if (length === undefined || others.length > 0 || sentence.clocks.length > 0) return [];
  if (length.manner !== 'exact' || length.grain > 60_000 || length.millis > longest) return [];
  const noticed = own.filter(
    ({ deeds, event }) => deeds.has('detect') || deeds.has('report') || deeds.has('engage') || notices.test(event.text),
  );
  const first = own.slice(0, firsts);
  const [starts, ends] =
    kind === 'detection-time'
      ? [first, noticed.slice(0, firsts)]
      : [
          own.filter(
            (moment) => first.includes(moment) || noticed.includes(moment) || isImpactBegin(moment) || namesImpact(moment.event.text),
          ),
          [...new Set([...own.filter((moment) => isLateStep(moment) || isImpactEnd(moment)), ...own.slice(-1)])],
        ];
  const spans = starts.flatMap((from) =>
    ends.flatMap((to) => {
      const span = from === to ? null : timeBetween(from.when, to.when);
      return span === null || span <= 0 ? [] : [{ from, to, span }];
    }),
  );
  if (spans.some(({ span }) => fits(length, span))) return [];
  // What is repaired may be a part that broke in between.
  if (kind !== 'detection-time' && anySpans(own).some(({ millis }) => fits(length, millis))) return [];
  const [slip] = spans.filter(({ span }) => isSlipOf(length, span));
  if (slip === undefined) return [];
  const { from, to, span } = slip;
  const message = `“${length.words}” fits no two entries of the timeline: from ${from.words} to ${to.words} it is ${showDuration(span as Duration)}.`;
  return [lengthMismatch(passage, length, from, to, span, message)];
};
