import type { Facts } from '../../facts/facts.ts';
import { isImpactBegin, isImpactEnd } from '../../facts/moments/impact-moments.ts';
import { spanOf } from '../../facts/moments/window-span.ts';
import { deedsIn, namesImpact } from '../../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { ClockWords } from '../../prose/sentence.ts';
import { fits } from '../fits.ts';
import { intervalFound } from '../interval-found.ts';

const longest = 43_200_000;
type Kind = 'begin' | 'detect' | 'end';
const kinds: readonly (readonly [Kind, RegExp])[] = [
  [
    'begin',
    /(?<!\p{L})(?:onset|start|begin(?:ning)?|first (?:errors?|failures?|symptoms?)|(?:incident|outage|issue|problem|failure)s? (?:began|started|occurred)|beginn|début|inicio|comienzo)(?!\p{L})/iu,
  ],
  [
    'detect',
    /(?<!\p{L})(?:alert(?:s|ed)?|detect(?:ed|ion)|page[d]?|notice[d]?|aware|erkennung|erkannt|alarm(?:iert)?|détection|alertés?|alerte|detección|alerta(?:dos)?)(?!\p{L})/iu,
  ],
  [
    'end',
    /(?<!\p{L})(?:resol(?:ution|ved)|recover(?:y|ed)|restor(?:ation|ed)|mitigat(?:ion|ed)|end|behebung|behoben|résolution|rétablissement|résolue?|resolución|resuelto)(?!\p{L})/iu,
  ],
];
const gaps = [
  /^[\s-]*(?:long )?(?:delays?|gaps?|lags?|wait|interval|passed|elapsed|went by) between (?:the )?(?<first>[^.;,()]{3,60}?) and (?:the )?(?<last>[^.;,()]{3,60})/iu,
  /^[\s-]*(?:verzögerung |lagen |lücke )?zwischen (?<first>[^.;,()]{3,60}?) und (?<last>[^.;,()]{3,60})/iu,
  /^[\s-]*(?:se sont écoulées |d['’]écart |de délai |de demora )?entre (?<first>[^.;,()]{3,60}?) (?:et|y) (?<last>[^.;,()]{3,60})/iu,
];

/** "A 30-minute delay between the onset and the alert", where no time of an onset that the report tells and none of an alert are that far apart. */
export const delaysBetween = (facts: Facts): readonly Finding[] => {
  const asked = facts.prose.flatMap((sentence) => {
    const [length, ...others] = sentence.lengths;
    if (length === undefined || others.length + sentence.clocks.length > 0 || !['exact', 'about'].includes(length.manner)) return [];
    const after = sentence.text.slice(length.to - sentence.from);
    const { first = '', last = '' } = gaps.map((gap) => gap.exec(after)?.groups).find((groups) => groups !== undefined) ?? {};
    const [from, to] = [kindOf(first), kindOf(last)];
    return from === null || to === null || from === to || isUnsettled(sentence.text) || isElsewhere(sentence.text)
      ? []
      : [{ sentence, length, from, to }];
  });
  return asked.flatMap(({ sentence, length, from, to }): readonly Finding[] => {
    const [starts, ends] = [timesOf(from, facts), timesOf(to, facts)];
    const spans = starts.flatMap((start) =>
      ends.flatMap((end) =>
        spanOf({ from: 0, to: 0, words: '', start, end }, facts.near)
          .lengths.filter((span) => span > 0 && span <= longest)
          .map((span) => ({ start, end, span })),
      ),
    );
    const [closest] = spans.toSorted((a, b) => Math.abs(a.span - length.millis) - Math.abs(b.span - length.millis));
    const isAbout = starts.some(({ approx }) => approx) || ends.some(({ approx }) => approx);
    const hedged = isAbout && length.manner === 'exact' ? { ...length, manner: 'about' as const } : length;
    if (closest === undefined || spans.some(({ span }) => fits(hedged, span))) return [];
    const { start, end, span } = closest;
    return [intervalFound(sentence.passage.placeOf(length.words, length.from), length, start.words, end.words, span)];
  });
};

const kindOf = (words: string): Kind | null => kinds.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

/** Every time that the timeline or a sentence gives to what may be such a moment. */
const timesOf = (kind: Kind, { moments, prose, labels }: Facts): readonly ClockWords[] => {
  const listed = moments.flatMap((moment): readonly ClockWords[] => {
    const { when, words, deeds, event } = moment;
    const isIt =
      kind === 'begin'
        ? isImpactBegin(moment) || moment === moments[0] || namesImpact(event.text)
        : kind === 'end'
          ? isImpactEnd(moment)
          : deeds.has('detect') || deeds.has('report') || deeds.has('engage');
    if (!isIt || when.time === null) return [];
    return [
      {
        from: 0,
        to: 0,
        words,
        time: when.time,
        dayShift: 0,
        zone: null,
        zoneAgain: null,
        meridiem: null,
        odd: false,
        approx: when.precision === 'approx',
        date: null,
      },
    ];
  });
  const told = [...prose, ...labels.map(({ sentence }) => sentence)].flatMap(({ text, clocks }) => {
    const deeds = deedsIn(text);
    const isIt =
      kind === 'begin'
        ? deeds.has('begin') || namesImpact(text)
        : kind === 'end'
          ? deeds.has('resolve') || deeds.has('restore') || deeds.has('fix')
          : deeds.has('detect') || deeds.has('report') || deeds.has('engage') || deeds.has('identify');
    return isIt ? clocks.map((clock) => ({ ...clock, zone: null, date: null })) : [];
  });
  return [...listed, ...told];
};
