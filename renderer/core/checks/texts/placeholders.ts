/** What templates ask for in brackets. */
const asked =
  /\b(?:insert|enter|fill in|add|your|placeholder|name|date|time|company|organi[sz]ation|product|service|team|owner|person|number|link|url|e-?mail|phone|address|description|details|reason|region|customer|tbd|todo|xx+)\b/i;
/** The same in German, French and Spanish, where nothing stands before it: "[der Dienst]" clarifies a quotation, "[Dienst]" waits for a name. */
const askedElsewhere =
  /^(?:ihre?n?|ihr|votre|vos|su|sus|nom|nombre|name|prénom|anrede|vorname|nachname|dienst|datum|uhrzeit|zeit|firma|unternehmen|produkt|kunden?name|kunde|ansprechpartner\p{L}*|verantwortliche?r?|titel|grund|beschreibung|société|entreprise|produit|équipe|responsable|titre|lien|motif|adresse|heure|durée|cause|fecha|hora|empresa|producto|servicio|equipo|título|enlace|motivo|dirección|duración|causa)(?= ?$| (?:de|des|der|du|del|d['’]|und|et|y|oder|ou|o)(?!\p{L}))/iu;
/** What is to be done to the words in brackets. */
const toFill =
  /(?<!\p{L})(?:einfügen|eintragen|ausfüllen|ergänzen|nachtragen|(?:à )?(?:compléter|remplir|insérer|préciser|renseigner)|(?:por )?(?:completar|rellenar|insertar|indicar))(?!\p{L})/iu;
/** What stands in brackets for good, though all in capitals. */
const kept =
  /^(?:INFO|WARN|WARNING|ERROR|DEBUG|TRACE|FATAL|CRITICAL|NOTICE|OK|FAIL|FAILED|PASS|SIC|REDACTED|UTC|GMT|[A-Z]{2,5}ST|CET|EXTERNAL|RESOLVED|UPDATE|UPDATED|CLOSED|OPEN)$/;
/** What clarifies, though with one of the words that are asked for. */
const remark = /^(?:local time|names? (?:withheld|removed|redacted|changed)|(?:der|die|das|dem|den|le|la|les|el|los|las) .+|l['’].+)$/iu;

/** Whether the words in brackets wait to be replaced, rather than clarify a quotation ("[the database]") or cite ("[1]"). */
export const isPlaceholder = (inside: string): boolean => {
  const text = inside.trim();
  if (/^[A-Z][A-Z _/-]*[A-Z]$/.test(text)) return !kept.test(text);
  if (remark.test(text) || text.split(/\s+/).length > 5) return false;
  return asked.test(text) || askedElsewhere.test(text) || toFill.test(text);
};
