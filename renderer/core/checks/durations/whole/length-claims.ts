import { namesImpact, namesPhase } from '../../facts/words/deeds.ts';
import { isSupposed } from '../../facts/words/supposed.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { LengthWords, Sentence } from '../../prose/sentence.ts';

/** The length that a sentence gives to the whole incident. */
export type LengthClaim = { readonly sentence: Sentence; readonly length: LengthWords };

/** "47 minutes in all". */
const inAll = /^,?\s(?:in all|all told|altogether|from (?:beginning|start) to (?:end|finish))(?!\p{L})/iu;

const hedges =
  '(?:a total of |overall |about |around |approximately |roughly |just |slightly |over |under |nearly |almost |more than |less than |etwa |rund |gut |knapp |environ |plus de |unos |más de |~ ?)*$';
const leads = [
  'out of date for|fail(?:ed|ing) for|(?:a|an|the|this) outage for|lasted(?: for)?|lasting|down ?time (?:of|for)|outage of|in total|en total fueron|en total|au total|total (?:of|duration)',
  '(?:overall|total) (?:duration|downtime|impact|outage)(?: time)? (?:was|is|being|came to|amounted to|of)|(?:total )?time of (?:the )?(?:impact|outage) was',
  'duration (?:of the \\w+ )?(?:was|of)|for a (?:total )?(?:duration|period) of|(?:unavailable|down|offline|inaccessible|unreachable|halted|stalled|interrupted|blocked|suspended|frozen|stopped) for',
  '(?:(?:self-)?(?:resolved|recovered|restored|fixed|mitigated)|recover(?:ed)? (?:itself|by itself|on its own)) (?:in|after)',
  '\\b(?:was|were|remained|stayed|had no|have been|been|could not|unable to)\\b[^,;.]{0,40} for',
  'broke(?:n)? [^,;.]{1,60} for',
  '(?:stopped|ceased|stops) \\p{L}+ing(?! to (?:the )?(?:issue|alert|page))\\b(?:[^,;.]|\\.(?=\\p{L})){0,60} for',
  '(?<=所要(?:時間)?|停止時間|ダウンタイム|影響時間|MTTR)[:：はが]?\\s?約?',
  'dauerte(?: insgesamt)?|ausfall von|insgesamt|a duré|pendant|durée totale|duró|durante|fue de',
  '^(?:(?:this means |as a result,? |so )?(?:that )?)?for',
  '(?:outage|overrun|disruption|interruption|incident|recovery) (?:was|took|ran)',
  '(?:impacted|affected|down|unavailable|offline)(?! to)[^,;.]{0,30} during',
];
const lead = new RegExp(`(?:${leads.join('|')})\\s*${hedges}`, 'iu');
const follow =
  /^[\s-]*(?:(?:(?:total|complete|full|service|network|partial) )?outage|downtime|disruption|resolution(?: time)?|interruption|stall|halt|blackout|stoppage|ausfall|störung|unterbrechung|(?:d['’]|de )(?:panne|coupure|interruption|indisponibilité|caída|corte|interrupción|indisponibilidad)|of (?:the )?(?:total |complete |full )?(?:downtime|outage|disruption|incident|interruption)|of (?:\p{L}+ )?(?:unavailability|degraded (?:service|performance)))(?!\p{L})/iu;
/** "Caused a 20 minutes certificate error". */
const caused = [
  /(?<!\p{L})(?:caus(?:ed|ing)|result(?:ed|ing) in|led to|leading to|saw|suffered|experienced) an?\s*$/iu,
  /^[\s-]*(?:long )?(?:\p{L}+ )?(?:error|failure|problem|degradation|unavailability|service loss|loss of service)(?!\p{L})/iu,
] as const;
/** "Over a 32-minute period". */
const period = [
  /(?:over|in|for|within|during|resulted in|caused) an?\s*$/iu,
  /^[\s-]*(?:period|window)(?!\p{L}| (?:after|before|following|from|while|when|where|between|until|preceding|prior|leading))/iu,
] as const;
const day = 86_400_000;
/** "Database down on 30 July (~28 min)" as the title. */
const titled = [/\(\s*(?:~|≈|about |around |approximately |ca\. ?|etwa |rund |environ |unos )?$/iu, /^\s*\)/u] as const;
/** "A 47 minute period during which nothing could merge". */
const periodOf = /^[\s-]*(?:period|window|stretch) (?:during|in|over|of time (?:during|in)) which(?!\p{L})/iu;
/** "It took 91 minutes from the start of the incident". */
const fromStart = [
  new RegExp(`\\bit took\\s*${hedges}`, 'iu'),
  /^,? from the (?:start|beginning|onset|time) of the (?:incident|outage|report|issue)/iu,
] as const;
const subject =
  /(?<!\p{L})(?:(?:the|this) (?:halt|effect|situation|degradation)|everything|all (?:services|systems|users|customers|sites)|broke|duration|overrun|dauer|durée|duración|en total|au total|insgesamt|in total|incidente?|impact|recovery|resolution|stopped \p{L}+ing|MTTR)(?!\p{L})|所要|停止時間|ダウンタイム|影響時間/iu;

/** "An alarm goes off after 5 minutes of downtime" tells of a limit. */
const waits = /(?<!\p{L})(?:after|within|every|per|nach|après|tras) (?:about |some |more than )?$/iu;
/** "Restored service after 83 minutes of downtime" tells of its end. */
const over =
  /(?<!\p{L})(?:restored|recovered|resolved|returned|came back|is back|was back|were back|ended|wiederhergestellt|behoben|rétablie?s?|restablecid[oa]s?)(?!\p{L})[^.;,]{0,40}$/iu;

/** The lengths of the whole incident in some sentences, where exactly one is given. */
export const lengthClaims = (sentences: readonly Sentence[]): readonly LengthClaim[] => {
  const [first] = sentences.filter(({ text }) => ofService.test(text));
  // Where several services have a duration each, only the first is the incident's.
  return sentences.flatMap((sentence) => (ofService.test(sentence.text) && sentence !== first ? [] : claimIn(sentence)));
};

const ofService = /for an? (?:\p{L}+ ){0,2}(?:duration|period) of/iu;
const ofShare = /\d\s?(?:%|percent) of/iu;
/** "95 % uptime corresponds to 18 days of downtime" is arithmetic, and what may be down in a year is a promise. */
const ofYear =
  /(?<!\p{L})(?:annual(?:ly)?|yearly|(?:per|a|each) (?:year|month|quarter)|corresponds? to|equates? to|translates? (?:in)?to|uptime|jährlich|par an|al año)(?!\p{L})/iu;
/** "Impact: 2 hours of limited access" begins with the length of the whole. */
const headed = /^[\s*_-]*(?:customer |user |service )?impact\s*[:|]\s*(?:~|about |around |approximately |roughly |ca\.? )?$/iu;

const claimIn = (sentence: Sentence): readonly LengthClaim[] => {
  const { text, lengths } = sentence;
  // "Some maintenance operations caused a 20 minutes error" tells of what happened.
  const isDone = lengths.length === 1 && caused[0].test(text.slice(0, (lengths[0]?.from ?? 0) - sentence.from));
  if (isUnsettled(isDone ? text.replace(/(?<!\p{L})maintenance(?!\p{L})/giu, '') : text)) return [];
  if (isElsewhere(text) || isSupposed(text) || ofShare.test(text) || ofYear.test(text)) return [];
  const total = lengths.filter(({ to }) => inAll.test(text.slice(to - sentence.from)));
  const [length, ...others] = total.length > 0 ? total : lengths;
  if (length === undefined || (namesPhase(text) && total.length === 0)) return [];
  if (others.length > 0) return total.length > 0 ? [] : inClauses(sentence);
  if (total.length > 0 && length.manner === 'exact') return [{ sentence, length }];
  // "Less than a minute" is a moment, which no two times tell.
  if (length.manner === 'under' && length.millis <= 60_000) return [];
  if (length.manner === 'vague' || length.manner === 'most' || length.manner === 'least') return [];
  const before = text.slice(0, length.from - sentence.from);
  const after = text.slice(length.to - sentence.from);
  const isTotal = [
    lead.test(before),
    follow.test(after) && (!waits.test(before) || over.test(before.replace(waits, ''))),
    ...[period, fromStart, caused].map(([a, b]) => a.test(before) && b.test(after)),
  ].includes(true);
  const isPeriod = period[0].test(before) && periodOf.test(after);
  if (sentence.passage.source === 'title' && length.grain < day && titled[0].test(before) && titled[1].test(after) && namesImpact(text))
    return [{ sentence, length }];
  if (headed.test(before) && /^ of (?!data)\p{L}/iu.test(after)) return [{ sentence, length }];
  return isPeriod || (isTotal && (namesImpact(text) || subject.test(text))) ? [{ sentence, length }] : [];
};

/** "Uploads were down for 46 minutes, and downloads were degraded for 5 hours": each clause gives a length of its own. */
const inClauses = (sentence: Sentence): readonly LengthClaim[] => {
  const { text, lengths, from } = sentence;
  const claims = lengths.map((length, at) => {
    const before = text.slice((lengths[at - 1]?.to ?? from) - from, length.from - from);
    const isOwn = at === 0 || /[,;]|(?<!\p{L})(?:and|but|und|et|y)(?!\p{L})/u.test(before);
    const isPlain = length.manner === 'exact' || length.manner === 'about';
    return isOwn && isPlain && ofState.test(before) ? [{ sentence, length }] : [];
  });
  return claims.every((claim) => claim.length > 0) ? claims.flat() : [];
};

const ofState = new RegExp(
  `(?<!\\p{L})(?:unavailable|down|offline|inaccessible|unreachable|halted|stalled|interrupted|suspended|degraded|impaired|delayed|slow)(?! to)[^,;.]{0,40} for\\s*${hedges}`,
  'iu',
);
