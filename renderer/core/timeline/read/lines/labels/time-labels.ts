const WHAT =
  '(?:incident|outage|issue|service|event|problem|impact|disruption|störung|ausfall|panne|coupure|incidente|incidencia|corte|falla|falha|disservizio|guasto|storing)';
const EVENT =
  'start(?:ed)?|beg[aiu]n|opened|end(?:ed)?|closed|detected|discovered|reported|declared|identified|mitigated|repaired|restored|recovered|resolved|fixed|beginn|ende|gemeldet|behoben|début|fin|signalé|rétabli|résolu|inicio|detectado|resuelto|fin|término|fim|início|inizio|fine|risoluzione|ripristino|begin|einde';
const LABEL = new RegExp(
  `^(?:first |fully |date ?(?:/|and|&) ?time (?:of )?|hora (?:de |del )?|heure de |ora (?:di )?|fecha y hora de(?:l)? |data e ora )?(?:${WHAT}[ /-])?(?:(?:${EVENT})(?:[ /-](?:of ${WHAT}|${WHAT}|time|date|at|on|am|date ?/ ?time))?|time|times|time (?:on|off|out|in|up|down)|zeitraum|durée de l['’]incident|tidpunkt|(?:${WHAT} )?(?:duration|dauer|durée|duración|durata|duração|duur|window|period|période|per[ií]odo))$|^(?:time|date and time|date/time) of (?:the )?${WHAT}$`,
  'iu',
);

/** A zone or a note behind the name: "Time (PDT)". */
const IN_BRACKETS = /\s?\([^()]{2,30}\)$/;

/** Whether the words before a time name the field that holds it: "Start time", "Incident time", "Resolved"; a colon or dash follows them in the line. */
export function isTimeLabel(before: string, line: string): boolean {
  return (
    before.length <= 40 &&
    LABEL.test(before.replace(IN_BRACKETS, '')) &&
    /^\s?(?::|[-–—]\s)/.test(line.slice(before.length, before.length + 3))
  );
}

/** Whether the words of an entry are only the name of such a field, so that it sums up what follows. */
export function isLabelAlone(words: string): boolean {
  return words.length <= 40 && LABEL.test(words.replace(/\s?:$/, '').replace(IN_BRACKETS, ''));
}
