/** A part of a report that Debrief keeps as data rather than as text. */
export type SectionKind = 'timeline' | 'causes' | 'actions' | 'status';

const headings: Readonly<Record<SectionKind, RegExp>> = {
  timeline: new RegExp(
    '^(?:(?:[\\p{L}’-]+ ){0,2}(?:timeline|chronology)(?= *$| *[(:,–—-]| of )|(?:detailed |full |incident |event |the )?(?:timeline|chronology|sequence of events)|(?:incident )?time[ -]line|(?:incident |event )?log|what happened when' +
      '|chronologie|déroulement|déroulé|fil des événements|frise chronologique|historique des (?:événements|faits)' +
      '|zeitleiste|zeitverlauf|zeitablauf|zeitstrahl|zeitachse|(?:zeitlicher|chronologischer) (?:ab|ver)lauf|ereignisverlauf|chronik|ablauf(?: der ereignisse)?' +
      '|cronología|línea (?:de tiempo|temporal)|(?:secuencia|sucesión|historial) de (?:los )?(?:eventos|hechos|acontecimientos))(?!\\p{L})',
    'iu',
  ),
  causes: new RegExp(
    '^(?:(?:the )?(?:probable |underlying )?root[ -]?causes?|(?:the )?causes?\\b|(?:main )?contributing (?:factors|causes)|why (?:did )?(?:it|this) happen(?:ed)?' +
      '|cause(?:s)? (?:racine|profonde)s?|origines?\\b|facteurs|ursachen?|grundursachen?|beitragende faktoren|causas?)',
    'iu',
  ),
  actions: new RegExp(
    '^(?:next steps?|actions?(?: items?| plan| points?)?(?= *$| *[(:,&]| and )|follow[- ]?ups?|(?:remediation|remedial|corrective|preventi(?:ve|on))\\b' +
      "|what (?:we are|we’re|we're|we will be) doing|what (?:comes|happens) next|improvements" +
      "|prochaines étapes|plan d’action|plan d'action|actions (?:correctives|à venir|de suivi)|mesures (?:correctives|préventives|à venir)|mesures(?= *$)" +
      '|maßnahmen|nächste schritte|folgemaßnahmen|próximos pasos|acciones (?:correctivas|de seguimiento)|acciones(?= *$)|medidas)',
    'iu',
  ),
  status: new RegExp(
    '^(?:current (?:status|state)|(?:incident )?status(?: checklist)?(?= *$)|where we (?:are|stand)|progress(?= *$)|checklist' +
      "|statut(?: actuel)?(?= *$)|état (?:actuel|d’avancement|d'avancement)|(?:aktueller )?(?:status|stand)(?= *$)|estado(?: actual)?(?= *$))",
    'iu',
  ),
};

const kinds: readonly SectionKind[] = ['timeline', 'causes', 'actions', 'status'];

/** Which kind of section a heading opens, by its first words in English, French, German or Spanish; null for every other heading. */
export function sectionKind(heading: string): SectionKind | null {
  const text = headingWords(heading);
  if (text.length > 60 || text.split(/\s+/u).length > 8) return null;
  return kinds.find((kind) => headings[kind].test(text)) ?? null;
}

/** Whether words name causes as root causes. */
export function namesRoot(text: string): boolean {
  return /\broot[ -]?cause|\bcauses? (?:racine|profonde|première)s?(?!\p{L})|grundursache|\bcausas? (?:raíz|raíces|fundamental)/iu.test(
    text,
  );
}

/** Whether words name causes as factors that contributed. */
export function namesContributing(text: string): boolean {
  return /contribut|\bfactors?\b|\bfacteurs?\b|faktor|beitragend|begünstig|contribuyente|\bfactores\b/iu.test(text);
}

const otherHeadings =
  /^(?:(?:executive )?summary|overview|impact|background|introduction|description|detection|resolution|response|recovery|mitigation|lessons(?: learned)?|what went (?:well|wrong)|what happened|analysis|conclusion|apology|communication|résumé|contexte|conséquences|zusammenfassung|auswirkungen?|hintergrund|lehren|resumen|impacto|lecciones(?: aprendidas)?)$/iu;

/** Whether a line can only be a heading of a report, whatever stands around it. */
export function isKnownHeading(line: string): boolean {
  const text = headingWords(line);
  return text.split(/\s+/u).length <= 5 && (sectionKind(text) !== null || otherHeadings.test(text));
}

/** A heading without its number and its colon. */
function headingWords(heading: string): string {
  return heading
    .trim()
    .slice(0, 200)
    .replace(/^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[IVX]{1,4}[.)])\s+/u, '')
    .replace(/\s*:\s*$/u, '');
}
