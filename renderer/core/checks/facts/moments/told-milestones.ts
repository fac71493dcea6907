import type { ClockWords, Sentence } from '../../prose/sentence.ts';
import type { Facts } from '../facts.ts';
import { clauseOf } from '../words/clause-of.ts';
import { namesPart, namesPhase } from '../words/deeds.ts';
import { isElsewhere, isUnsettled } from '../words/unsettled.ts';

/** What a time in the text is said to be of the whole trouble. */
export type Milestone = 'begin' | 'detect' | 'end';

/** A time that the text gives to a milestone; `isPlain` where it says that it is of all of it, or stands in a labelled line. */
export type ToldMilestone = {
  readonly kind: Milestone;
  readonly clock: ClockWords;
  readonly sentence: Sentence;
  readonly isPlain: boolean;
};

const trouble =
  '(?:attack|incident|outage|issue|problem|disruption|degradation|downtime|impact|interruption|failure|trouble|stall|halt|störung|ausfall|unterbrechung|vorfall|incident|panne|coupure|interruption|problème|incidencia|incidente|interrupción|caída|corte)';
const begin = new RegExp(
  `(?<!\\p{L})(?:${trouble}(?:s|en)?(?: [^.;,\\d]{0,60})? (?:began|begins?|started|starts|start(?:ing)?|occurred|happened|begann|begannen|trat(?:en)? auf|a (?:débuté|commencé)|ont (?:débuté|commencé)|comenzó|empezó|se inició|comenzaron)|(?:began|started) (?:to (?:fail|crash|time out|drop|see|experience)|experiencing|seeing|failing|affecting|having))(?!\\p{L})[^.;,\\d]{0,24}$`,
  'iu',
);
const detect =
  /(?<!\p{L})(?:(?:was|were) (?:first )?(?:detected|noticed|discovered|identified|spotted|reported)|(?:first )?(?:detected|noticed|discovered)|(?:were|was) (?:first )?(?:alerted|notified|made aware|informed)|became aware|wurden? (?:\p{L}+ ){0,3}(?:bemerkt|entdeckt|erkannt|festgestellt)|(?:a|ont) été (?:détectée?s?|signalée?s?|constatée?s?)|se detectó|fue(?:ron)? detectad[oa]s?)(?!\p{L})[^.;,\d]{0,24}$/iu;
const end =
  /(?<!\p{L})(?:(?:(?:was|were|is|are|been|got|be) )?(?:(?:fully|completely|finally|now|all|also|again|successfully) ){0,2}(?:resolved|restored|recovered|repaired|back (?:to normal|online|up|in service)|operational(?: again)?|available again|normali[sz]ed|resumed|(?<!on-call )concluded|mitigated)|(?:came|went|were|was|is|are) back(?: (?:online|up|to normal))?|(?:returned|restored|recovered) to (?:normal|full service)|ended|wieder (?:\p{L}+ ){0,2}(?:erreichbar|verfügbar|hergestellt|normal|online|in betrieb)|wiederhergestellt|behoben|beendet|rétablie?s?|résolue?s?|de retour à la normale|retour à la normale|restablecid[oa]s?|resuelt[oa]s?|se (?:resolvió|restableció|normalizó))(?!\p{L})[^.;,\d]{0,24}$/iu;
const whole =
  /(?<!\p{L})(?:fully|completely|all (?:the )?(?:services?|systems?|customers?|users?|sites?|regions?)|everything|the (?:incident|outage|issue|disruption|problem)|vollständig|alle (?:dienste|systeme)|die störung|der ausfall|entièrement|complètement|tous les services|l['’]incident|la panne|completamente|totalmente|todos los servicios|el incidente|la incidencia)(?!\p{L})/iu;
const hoped =
  /(?<!\p{L})(?:not|never|eta|estimat\p{L}*|expect\p{L}*|initial(?:ly)?|revised|attempt\p{L}*|tried|briefly|temporar\p{L}*|until|before|after|once|if|when|unless|should|may|might|could|nicht|noch|bis|bevor|nachdem|teilweise|pas|avant|après|no|antes|después|hasta)(?!\p{L})/iu;
const labelled = { start: 'begin', detected: 'detect', end: 'end' } as const;

const known = new WeakMap<Facts, readonly ToldMilestone[]>();

/** The times of labelled lines and of the running text that are plainly of the beginning, the detection or the end of the trouble. */
export const toldMilestones = (facts: Facts): readonly ToldMilestone[] => {
  const before = known.get(facts);
  if (before !== undefined) return before;
  const ofLabels = facts.labels.flatMap(({ kind, sentence }): readonly ToldMilestone[] => {
    const [clock, ...others] = sentence.clocks;
    if ((kind !== 'start' && kind !== 'detected' && kind !== 'end') || clock === undefined || others.length > 0) return [];
    // "Resolved 2025-01-04 11:00" may be the stamp of an update, which was posted later.
    const isPlain = /[:|]/u.test(sentence.text.slice(0, Math.max(0, Math.min(clock.from, clock.date?.from ?? clock.from) - sentence.from)));
    return [{ kind: labelled[kind], clock, sentence, isPlain }];
  });
  const ofWindows = facts.labels.flatMap(({ kind, sentence }) => (kind === 'window' ? ofWindow(sentence) : []));
  const told = [...ofLabels, ...ofWindows, ...facts.sentences.flatMap(ofHeading), ...facts.prose.flatMap(inSentence)];
  known.set(facts, told);
  return told;
};

/** Both ends of "Impact window: 02:00 – 02:08". */
const ofWindow = (sentence: Sentence): readonly ToldMilestone[] => {
  const [window, ...others] = sentence.windows;
  if (window === undefined || others.length > 0 || namesPart(sentence.text)) return [];
  return [
    { kind: 'begin', clock: window.start, sentence, isPlain: true },
    { kind: 'end', clock: window.end, sentence, isPlain: true },
  ];
};

const closing = /^[\s–—:|-]*(?:resolved|service restored|behoben|störung behoben|gelöst|résolu|incident résolu|resuelto)\W*$/iu;

/** "06.05.2026, 02:00 Uhr – Resolved" as a heading, in a text that tells of its end nowhere else. */
const ofHeading = (sentence: Sentence): readonly ToldMilestone[] => {
  const [clock, ...others] = sentence.clocks;
  if (sentence.passage.source !== 'heading' || clock === undefined || others.length > 0) return [];
  return closing.test(sentence.text.slice(clock.to - sentence.from)) ? [{ kind: 'end', clock, sentence, isPlain: false }] : [];
};

const inSentence = (sentence: Sentence): readonly ToldMilestone[] => {
  const { text, clocks, windows, same, dates, from } = sentence;
  if (clocks.length === 0 || clocks.length > 4 || windows.length > 0 || isUnsettled(text) || isElsewhere(text)) return [];
  return clocks.flatMap((clock, at): readonly ToldMilestone[] => {
    if (same.some(({ second }) => second === clock)) return [];
    // Days written before a time are of it.
    const date = dates.findLast(({ to }) => to <= clock.from && clock.from - to < 8);
    const last = clocks[at - 1]?.to ?? from;
    const lead = text.slice(Math.max(0, last - from), (date !== undefined && date.from > last ? date.from : clock.from) - from);
    const kind = begin.test(lead)
      ? 'begin'
      : detect.test(lead)
        ? 'detect'
        : end.test(lead)
          ? 'end'
          : leading(text.slice(clock.to - from), lead);
    const clause = clocks.length === 1 ? text : clauseOf(sentence, clock);
    if (kind === null || namesPart(clause) || namesPhase(clause) || hoped.test(kind === 'end' ? clause : lead)) return [];
    return [{ kind, clock, sentence, isPlain: whole.test(clause) }];
  });
};

/** "At 9:14 we were alerted", "Um 9:14 Uhr war die Störung behoben": the time first. */
const leading = (rest: string, lead: string): Milestone | null => {
  if (!/^\W*(?:on|at|um|gegen|à|vers|a las?|sobre las?|am|le|el)?\W*(?:\p{L}+day,? )?$/iu.test(lead)) return null;
  const clause = /^[^.;]{0,110}?(?=[.;]|, (?:and|but|which|when|as|so|und|aber|et|mais|y|pero)|$)/u.exec(rest)?.[0] ?? '';
  if (clause === '') return null;
  return begin.test(clause) ? 'begin' : detect.test(clause) ? 'detect' : end.test(clause) ? 'end' : null;
};
