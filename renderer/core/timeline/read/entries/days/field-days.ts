/** The name of a field in front of what it holds. */
const FIELD = /^\W{0,4}(\p{L}[\p{L} ’'/()-]{1,48}?)\s?[*_]{0,2}:[*_]{0,2}\s/u;
/** Names of fields that hold when an incident was, or what it was. */
const HAPPENED =
  /(?<!\p{L})(?:dates?|days?|when|incident|outage|event|timeline|chronology|log|start(?:ed|s)?|began|begin|occur\p{L}*|happen\p{L}*|detect\p{L}*|subject|title|summary|datum|tag|beginn|vorfall|störung|ausfall|zeitleiste|betreff|jour|début|panne|chronologie|objet|fecha|día|inicio|incidente|cronolog[ií]a|asunto|data|dia|início|giorno|inizio|oggetto)(?!\p{L})/iu;
/** Words in the name of a field that make it hold another day, or a length of time. */
const OTHER =
  /(?<!\p{L})(?:reported|report(?= (?:date|by|on|time|issued|published))|review\p{L}*|due|deadline|eta|duration|length|downtime|window|period|next|last|previous|prior|before|after|since|related|similar|follow|releas\p{L}*|deploy\p{L}*|version|contract|publi\p{L}*|created|updated?|modified|approv\p{L}*|effective|renewal|expir\p{L}*|valid|meeting|training|target|planned|scheduled|closed|signed|issued?|birth|hire|dauer|ausfallzeit|zeitraum|fällig\p{L}*|frist|berichtsdatum|erstellt|nächste[rs]?|letzte[rs]?|durée|période|échéance|prochaine?|dernière?|duración|per[ií]odo|plazo|próxim[oa]|últim[oa]|durata|scadenza|prossim[oa]|duração|prazo)(?!\p{L})/iu;

/**
 * Whether the days that a field holds are those of something else than the incident: surely, as under "Duration" or "Review date", perhaps,
 * as under a name that says neither, or not at all (null).
 */
export function otherDay(name: string): 'sure' | 'maybe' | null {
  if (OTHER.test(name)) return 'sure';
  return HAPPENED.test(name) ? null : 'maybe';
}

/** The same of a line; null as well for one that is no field. */
export function otherDayIn(line: string): 'sure' | 'maybe' | null {
  const name = FIELD.exec(line)?.[1];
  return name === undefined ? null : otherDay(name);
}
