import type { Facts } from '../../facts/facts.ts';
import { namesImpact } from '../../facts/words/deeds.ts';
import { stemsIn } from '../../facts/words/stems.ts';
import type { Sentence } from '../../prose/sentence.ts';

/** "It", "the site", "users": whoever tells of these tells of the whole. */
const whole =
  /(?<!\p{L})(?:it|we|they|this|that|which|who|all|every\p{L}*|nobody|no|none|outage|incident|disruption|interruption|downtime|impact|effects?|situation|halt|issues?|problems?|degradation|state|duration|total|overall|entire|whole|full|complete|site|website|service|services|system|systems|platform|users?|customers?|clients?|people|visitors?|passengers?|members?|subscribers?|network|production|everything|ausfall|störung|unterbrechung|dauer|dienst\p{L}*|system\p{L}*|kund\p{L}+|nutzer\p{L}*|fahrgäste|besucher|netz|panne|coupure|interruption|incident|service|durée|clients|utilisateurs|usagers|réseau|site|ça|il|elle|caída|corte|interrupción|incidente|servicio|duración|clientes|usuarios|sitio)(?!\p{L})/giu;
const verb =
  /(?<!\p{L})(?:was|were|had been|has been|have been|is|are|remained|stayed|went|became|could|lasted|stopped|broke|failed|war(?:en)?|wurden?|konnten?|étai(?:t|ent)|a été|ont été|estuvo|estaba|estuvieron|fue)(?!\p{L})/iu;

/** Who speaks of the outage itself means the report's. */
const trouble =
  /(?<!\p{L})(?:outage|incident|disruption|interruption|downtime|\p{L}*ausfall\p{L}*|störung|unterbrechung|panne|coupure|caída|corte|interrupción)(?!\p{L})/iu;

/** "This effect lasted" takes up what was told. */
const pointing = /(?<!\p{L})(?:this|these|it|they|we|diese[rs]?|es|wir|cet(?:te)?|ce|ces|il|nous|est[ea]s?|es[ea])(?!\p{L})/iu;

const known = new WeakMap<Facts, ReadonlySet<string>>();

/** The stems of what a report's title, its timeline and its sentences with times tell of. */
const topicsOf = (facts: Facts): ReadonlySet<string> => {
  const before = known.get(facts);
  if (before !== undefined) return before;
  const heads = facts.sentences.filter(({ passage: { source } }) => source === 'title').map(({ text }) => text);
  // A sentence with a time tells the story.
  const labelled = [...facts.labels.map(({ sentence }) => sentence), ...facts.prose.filter(({ clocks }) => clocks.length > 0)].map(
    ({ text }) => text,
  );
  const topics = new Set([...heads, ...labelled, ...facts.report.events.map(({ text }) => text)].flatMap((words) => [...stemsIn(words)]));
  known.set(facts, topics);
  return topics;
};

/** "Our server", "build.example.org". */
const ofHouse = /(?<!\p{L})(?:our|unser\p{L}*|notre|nos|nuestr[oa]s?)(?!\p{L})|\p{L}[\p{L}\d-]*(?:\.\p{L}[\p{L}\d-]+){1,3}/iu;
const openings = new WeakMap<Facts, ReadonlySet<Sentence>>();
const overview =
  /^\W*(?:summary|(?:executive|incident) summary|tl;?dr|overview|impact|customer impact|user impact|what happened|zusammenfassung|überblick|auswirkung(?:en)?|résumé|impact|resumen|impacto)\W*$/iu;

/** Whether a sentence that tells of a trouble stands in the summary of the report, which is of its own. */
export const isOpening = (sentence: Sentence, facts: Facts): boolean => {
  const known = openings.get(facts);
  if (known !== undefined) return known.has(sentence);
  openings.set(facts, new Set(facts.prose.filter(({ text, passage }) => overview.test(passage.section) && namesImpact(text))));
  return isOpening(sentence, facts);
};

/** Whether a sentence gives a length to something that neither title nor timeline nor any sentence with a time speak of: "the test server was down for 5 hours". */
export const isOfOtherThing = (sentence: Sentence, { from: start }: { readonly from: number }, facts: Facts): boolean => {
  const { text, from } = sentence;
  if (trouble.test(text)) return false;
  const clauses = text.slice(0, start - from).split(/[,;:]\s/u);
  const clause = clauses.findLast((words) => verb.test(words));
  if (clause === undefined) return false;
  // "The gateway, which nobody saw, was down": the verb stands behind an inset.
  const own = clause.slice(0, clause.search(verb));
  const subject = own.trim() === '' ? (clauses[0] ?? '') : own;
  if (pointing.test(subject) || (ofHouse.test(subject) && isOpening(sentence, facts))) return false;
  const stems = stemsIn(subject.replace(whole, ' '));
  const topics = topicsOf(facts);
  // One word, as in "trading was suspended", may be another name of the same.
  const isNamed = (subject.match(/\p{L}{4,}/gu) ?? []).length > 1;
  return isNamed && stems.size > 0 && ![...stems].some((stem) => topics.has(stem));
};
