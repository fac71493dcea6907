import { showDuration } from '../../../time/lengths/duration.ts';
import { localMillis } from '../../../time/local-time.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import type { Finding } from '../../finding.ts';
import type { ClockWords, Sentence } from '../../prose/sentence.ts';

/** What a field's name says of its moment, by the last word that does. */
type Stage = 'begin' | 'seen' | 'over';

const stages: readonly (readonly [Stage, RegExp])[] = [
  [
    'begin',
    /^(?:(?:incident|outage|impact|event|issue|disruption|störung|ausfall)s? )?(?:start(?:ed)?|began|beginning|onset|beginn|début|inicio)(?: (?:time|date|at|on))?$/iu,
  ],
  [
    'seen',
    /^(?:(?:first |the )?(?:failures?|faults?|errors?|issues?|outages?|problems?|incidents?) )(?:was |were )?(?:detected|noticed|seen|observed|discovered)(?: (?:at|on))?$|^(?:störung|ausfall|fehler|problem) (?:erkannt|bemerkt|entdeckt)$|^(?:panne|incident|problème) (?:détectée?|constatée?)$|^(?:fallo|incidente|problema) detectado$/iu,
  ],
  [
    'over',
    /^(?!last )(?:\p{L}+[ -]){1,3}(?:restored|recovered|resumed|mitigated|resolved|(?:fully )?operational|wiederhergestellt|behoben|rétabli[es]*|restablecid[oa]s?)(?: (?:at|on))?$|^(?:full |service |complete )recovery$/iu,
  ],
];
const shape = /^\s*(?:[-*•]\s*)?(\p{L}[\p{L} -]{2,40}?)\s*[:|]\s*(?=[\p{L}]{0,9}\W{0,2}\d)/u;
const rough = /[~≈]|(?<!\p{L})(?:about|around|approx\p{L}*|circa|ca|etwa|gegen|environ|vers|hacia)(?!\p{L})/iu;
const farthest = 45 * 86_400_000;

type Field = { readonly stage: Stage; readonly sentence: Sentence; readonly clock: ClockWords; readonly at: number };

/** Fields of a head or a table that tell steps in words of their own, "Failure detected | …", "Monitoring restored | …": one that is before the beginning, or over before it was seen. */
export const fieldOrder = ({ sentences, near }: Facts): readonly Finding[] => {
  const fields = sentences.flatMap((sentence) => fieldOf(sentence, near));
  const before = (earlier: Stage, later: Stage): readonly Finding[] => {
    const [first, ...others] = fields.filter(({ stage }) => stage === earlier);
    // Where several of a kind are told, each may be of another part.
    if (first === undefined || others.length > 0) return [];
    const early = fields.find(({ stage, at, clock }) => stage === later && clock.zone === first.clock.zone && at < first.at);
    return early === undefined || first.at - early.at > farthest ? [] : [found(early, first)];
  };
  return [...before('begin', 'seen'), ...before('begin', 'over'), ...before('seen', 'over')].slice(0, 1);
};

const fieldOf = (sentence: Sentence, near: Facts['near']): readonly Field[] => {
  const { text, clocks, passage } = sentence;
  const [clock, ...others] = clocks;
  if (clock === undefined || others.length > 0 || clock.approx || rough.test(text) || passage.source === 'event') return [];
  const name = shape.exec(text)?.[1]?.trim() ?? '';
  const stage = stages.find(([, pattern]) => pattern.test(name))?.[0];
  const [date, ...ways] = stage === undefined ? [] : datesOf(clock.date, near);
  return stage === undefined || date === undefined || ways.length > 0
    ? []
    : [{ stage, sentence, clock, at: localMillis(date, clock.time) }];
};

const found = ({ sentence, clock, at }: Field, first: Field): Finding => ({
  rule: 'milestone-order',
  severity: 'error',
  place: sentence.passage.placeOf(clock.words, clock.from),
  message: `“${sentence.words}” is ${showDuration((first.at - at) as Duration)} before “${first.sentence.words}”.`,
  between: [sentence.words, first.sentence.words],
  offsetMinutes: -Math.round((first.at - at) / 60_000),
  fix: null,
});
