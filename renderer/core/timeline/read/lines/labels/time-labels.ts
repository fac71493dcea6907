const WHAT =
  '(?:incident|outage|issue|service|event|problem|impact|disruption|störung|ausfall|panne|coupure|incidente|incidencia|corte|falla|falha|disservizio|guasto|storing)';
const EVENT =
  'start(?:ed)?|beg[aiu]n|opened|end(?:ed)?|closed|detected|discovered|reported|declared|identified|mitigated|repaired|restored|recovered|resolved|fixed|beginn|ende|gemeldet|behoben|début|fin|signalé|rétabli|résolu|inicio|detectado|resuelto|fin|término|fim|início|inizio|fine|risoluzione|ripristino|begin|einde';
const LABEL = new RegExp(
  `^(?:first |fully |date ?(?:/|and|&) ?time (?:of )?|hora (?:de |del )?|heure de |ora (?:di )?|fecha y hora de(?:l)? |data e ora )?(?:${WHAT}[ /-])?(?:(?:${EVENT})(?:[ /-](?:of ${WHAT}|${WHAT}|time|date|at|on|am|date ?/ ?time))?|time|times|zeitraum|durée de l['’]incident)$|^(?:time|date and time|date/time) of (?:the )?${WHAT}$`,
  'iu',
);

/** Whether the words before a time name the field that holds it: "Start time", "Incident time", "Resolved"; a colon or dash follows them in the line. */
export function isTimeLabel(before: string, line: string): boolean {
  return before.length <= 40 && LABEL.test(before) && /^\s?(?::|[-–—]\s)/.test(line.slice(before.length, before.length + 3));
}

/** Whether the words of an entry are only the name of such a field, so that it sums up what follows. */
export function isLabelAlone(words: string): boolean {
  return words.length <= 40 && LABEL.test(words.replace(/\s?:$/, ''));
}
