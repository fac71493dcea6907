import { namesImpact, namesPart } from '../words/deeds.ts';
import { stemsIn } from '../words/stems.ts';
import { isImpactBegin, isImpactEnd } from './impact-moments.ts';
import type { Moment } from './moment.ts';

/** The moments that some words may name, the likeliest alone, and all that come into question. */
export type Named = { readonly likely: readonly Moment[]; readonly possible: readonly Moment[] };

type Role = { readonly words: RegExp; readonly is: (moment: Moment) => boolean; readonly takes: 'first' | 'last' };

/** What reports call the moments of an incident, whatever the timeline's entry is worded like. */
const roles: readonly Role[] = [
  {
    words:
      /(?<!\p{L})(?:(?:the|its) (?:start|beginning|onset)|(?:it|incident|outage|impact|trouble|disruption|degradation|failures?|errors?|problems?|issue) (?:had )?(?:began|begun|started)|first (?:\p{L}+ )?(?:errors?|failures?|failed \p{L}+|symptoms?)|^(?:the |dem |der |le |el )?(?:start|beginn(?:ing)?|anfang|onset|début|inicio|comienzo)\s*$|(?:dem|vom|zum) beginn|(?:der|die) (?:störung|ausfall)[^,.;]{0,20} begann|erste[nrs]? fehlern?|(?:le|du) début|premi[eè]re?s? (?:erreurs?|échecs?)|(?:el|del) (?:inicio|comienzo)|primer(?:os?)? (?:errore?s?|fallos?))(?!\p{L})/iu,
    is: (moment) => isImpactBegin(moment) || (startsWithFirst.test(moment.event.text) && namesImpact(moment.event.text)),
    takes: 'first',
  },
  {
    words: /(?<!\p{L})(?:alert|alarm|page|paged|alerte|alerta)(?!\p{L})/iu,
    is: ({ event }) =>
      /(?<!\p{L})(?:alerts?|alerted|alarm\p{L}*|page[sd]?(?! (?:is|was|updated|says))|pager\p{L}*|alertes?|alertas?)(?!\p{L})/iu.test(
        event.text,
      ) && !notice.test(event.text),
    takes: 'first',
  },
  {
    words: /(?<!\p{L})(?:status ?page|first notice|statusseite|page (?:de statut|d['’]état)|página de estado)(?!\p{L})/iu,
    is: ({ event }) => notice.test(event.text),
    takes: 'first',
  },
  {
    words: /(?<!\p{L})(?:the (?:root )?cause|die ursache|la cause|la causa)(?!\p{L})/iu,
    is: ({ event, deeds }) =>
      deeds.has('identify') || /(?<!\p{L})(?:found|cause|gefunden|ursache|trouvée?|encontrad[oa])(?!\p{L})/iu.test(event.text),
    takes: 'first',
  },
  {
    words:
      /(?<!\p{L})(?:(?:full |the )?recovery|(?:the )?resolution|(?:its|the) end|end of (?:the )?(?:outage|incident|impact)|(?:was|were) (?:over|restored|resolved)|(?:dem|zum) ende|(?:le|du) rétablissement|(?:la )?résolution|(?:el|del) fin)(?!\p{L})/iu,
    is: isImpactEnd,
    takes: 'last',
  },
];
const notice =
  /(?<!\p{L})(?:status ?page|notice|statement|posted|informed|notified|statusseite|meldung|hinweis|page (?:de statut|d['’]état)|communiqué|página de estado|aviso)(?!\p{L})/iu;
const startsWithFirst = /^\W*(?:the )?(?:first|erste[nrs]?|premi[eè]re?s?|primer[oa]?s?)(?!\p{L})/iu;
const first = /(?<!\p{L})(?:first|erste[nrs]?|premi[eè]re?s?|primer[oa]?s?)(?!\p{L})/iu;

/** How far behind the likeliest a moment may be to be as likely, and to come into question at all. */
const [asLikely, atAll] = [0.75, 0.45];
const least = 0.9;

/**
 * The moments of a timeline that a few words name ("the first failed login", "the alarm"): those that share the rarest words with them, or that are what
 * such a moment is called. Null where no moment or too many are meant.
 */
export const namedMoments = (words: string, moments: readonly Moment[]): Named | null => {
  const stems = [...stemsIn(words)];
  if (namesPart(words.replace(first, ' '))) return null;
  const held = new Map(moments.map((moment) => [moment, stemsIn(moment.event.text)]));
  const places = (stem: string): number => new Set(moments.filter((one) => held.get(one)?.has(stem)).map(({ event }) => event)).size;
  const worth = new Map(stems.map((stem) => [stem, 1 / Math.max(1, places(stem))]));
  const role = roles.find((one) => one.words.test(words));
  const ofRole = role === undefined ? [] : moments.filter(role.is);
  const lead = role?.takes === 'last' ? ofRole.at(-1) : ofRole[0];
  const ranked = moments
    .map((moment) => {
      const common = stems.filter((stem) => held.get(moment)?.has(stem));
      const told = common.reduce((sum, stem) => sum + (worth.get(stem) ?? 0), 0);
      const covered = stems.length === 0 ? 0 : common.length / stems.length;
      return { moment, score: told * (0.5 + covered) + (moment === lead ? 1 : ofRole.includes(moment) ? 0.6 : 0), covered };
    })
    .toSorted((a, b) => b.score - a.score);
  const [best] = ranked;
  if (best === undefined || best.score < least || (best.covered < 0.5 && !ofRole.includes(best.moment))) return null;
  const likely = ranked.filter(({ score }) => score >= best.score * asLikely);
  const possible = ranked.filter(({ score, covered }) => score >= best.score * atAll || covered >= 0.5);
  // "The first error" of several entries that tell of errors.
  const firstOf = first.test(words) ? likely.toSorted((a, b) => moments.indexOf(a.moment) - moments.indexOf(b.moment)).slice(0, 1) : likely;
  if (firstOf.length > 2) return null;
  return { likely: firstOf.map(({ moment }) => moment), possible: possible.map(({ moment }) => moment) };
};
