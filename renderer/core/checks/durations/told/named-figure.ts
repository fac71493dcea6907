/** A key figure that sentences name. */
export type NamedFigure = 'time-to-detect' | 'time-to-respond' | 'time-to-notify' | 'time-to-mitigate' | 'duration';

/** What the key figures are called in sentences. */
const names: Readonly<Record<NamedFigure, string>> = {
  'time-to-detect':
    'time to detect(?:ion)?|detection time|délai de détection|temps de détection|zeit bis zur (?:entdeckung|erkennung)|erkennungszeit|tiempo (?:de|hasta la) detección|plazo de detección',
  'time-to-respond':
    'time to respon(?:d|se)|response time|délai de (?:réaction|réponse)|zeit bis zur (?:reaktion|antwort)|reaktionszeit|tiempo (?:de|hasta la) respuesta|plazo de respuesta',
  'time-to-notify':
    "time to (?:notify|first notice)|délai (?:de notification|d[’']information)|zeit bis zur (?:benachrichtigung|ersten meldung)|tiempo (?:de|hasta la) notificación|plazo de notificación",
  'time-to-mitigate':
    "time to mitigat(?:e|ion)|mitigation time|délai d[’']atténuation|zeit bis zur (?:eindämmung|entschärfung)|tiempo (?:de|hasta la) mitigación",
  duration:
    "duration of (?:the )?(?:impact|outage|incident|disruption)|(?:impact|outage) duration|dauer (?:der|des) (?:beeinträchtigung|störung|ausfalls|vorfalls)|ausfalldauer|durée (?:de la |de l[’']|d[’'])(?:impact|panne|perturbation|interruption|incident|indisponibilité)|duración (?:del |de la )(?:impacto|incidente|caída|interrupción)",
};

/** "Total response time" is the length of the whole response, not the time to it. */
const shapes = (Object.entries(names) as readonly (readonly [NamedFigure, string])[]).map(
  ([kind, words]) =>
    [
      kind,
      new RegExp(
        `(?<![\\p{L}-])(?<!(?:total|overall|whole|full|complete|gesamte?n?|totale?)\\s)(?:${words})(?: (?:of|was|is|de|d[’']|est(?: de)?|a été(?: de)?|était(?: de)?|war|beträgt|betrug|von|fue(?: de)?|es(?: de)?|ha sido(?: de)?))?(?: (?:about|around|environ|etwa|rund|unos))?\\s?:?\\s*$`,
        'iu',
      ),
    ] as const,
);

/** The key figure that the words right before a length name; null for none. */
export const namedFigure = (before: string): NamedFigure | null => shapes.find(([, shape]) => shape.test(before))?.[0] ?? null;

/** Others' figures, and what is wished for. */
const others =
  /(?<!\p{L})(?:average|mean|median|usual|typical|target|goal|objective|previous|last|earlier|should|moyen\p{L}*|médian\p{L}*|habituel\p{L}*|objectif|précédent\p{L}*|durchschnitt\p{L}*|mittler\p{L}*|üblich\p{L}*|ziel\p{L}*|früher\p{L}*|medi[oa]|mediana|habitual|objetivo|anterior\p{L}*)(?!\p{L})/iu;

/** Whether a sentence tells of figures of others, or of what is wished for. */
export const isOthersFigure = (text: string): boolean => others.test(text);
