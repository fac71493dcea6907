import type { Milestone } from '../report/report.ts';

type Clue = {
  readonly milestone: Milestone;
  /** What marks an end is looked for from the last entry backwards. */
  readonly takes: 'first' | 'last';
  readonly says: RegExp;
  readonly unless?: RegExp;
};

/** What is planned or didn't happen is no milestone. */
const unreal =
  /\b(?:will|would|should|expect(?:s|ed)? to|plan(?:s|ned)? to|not (?:yet|fully)|never|attempt(?:s|ed)? to|sollte|noch nicht|devrait|pas encore|aún no)\b/iu;

/** The end of a part is not the end of the whole. */
const partial = /\b(?:partial(?:ly)?|some|most|first (?:region|cluster)|teilweise|partiellement|partielle|parcial(?:mente)?)\b/iu;

const clues: readonly Clue[] = [
  {
    milestone: 'impact-began',
    takes: 'first',
    says: /\b(?:degradation|outage|disruption|impact|incident|errors?|failures?|downtime|interruption)\b[^.]{0,40}\b(?:beg[aiu]ns?|start(?:s|ed)?|commence[sd]?)\b|\b(?:beginning|start|onset) of (?:the )?(?:service )?(?:degradation|outage|disruption|impact|downtime|incident)\b|(?:dégradation|panne|interruption|coupure|impact|incident)[^.]{0,40}(?:commenc|débute|débuté)|début d(?:e la|u|e l['’]) ?(?:dégradation|panne|interruption|coupure|incident|impact)|(?:störung|ausfall|beeinträchtigung|einschränkung)[^.]{0,40}(?:beginnt|begann|begonnen)|beginn (?:der|des) (?:störung|ausfalls|beeinträchtigung)|(?:degradación|interrupción|caída|incidente|impacto)[^.]{0,40}(?:comienza|comenzó|empieza|empezó|inicia|inició)|inicio de (?:la|l) ?(?:degradación|interrupción|caída|incidente)/iu,
    unless: /\b(?:investigat|enquête|untersuch|investigación|response|équipe|team)/iu,
  },
  {
    milestone: 'detected',
    takes: 'first',
    says: /\b(?:alert(?:s|ed|ing)?\b[^.]{0,40}(?:fire[sd]?|trigger(?:s|ed)?|raise[sd]?|receive[sd]?|page[sd]?)|alarm(?:s|ed)?\b|detect(?:s|ed|ion)\b|(?:reported|noticed|flagged|spotted) (?:by|from)\b|(?:customers?|users?|clients?)[^.]{0,30}\b(?:report(?:s|ed)?|notice[sd]?|complain(?:s|ed)?)|first (?:customer |user )?(?:report|ticket|complaint|alert)|monitoring (?:alert|page)|pages? the on-call)|alertes?\b[^.]{0,40}(?:déclench|reçue)|détect(?:é|ion)|signalé[es]*\s+par|premiers? signalements?|alarme|alarmiert|erkannt|entdeckt|(?:kunden|nutzer)[^.]{0,30}melden|gemeldet (?:von|durch)|überwachung (?:meldet|schlägt)|alertas?\b[^.]{0,40}(?:dispar|salta|recib)|detectad[oa]|(?:clientes|usuarios)[^.]{0,30}(?:informan|reportan|avisan)/iu,
    unless: /\b(?:no|without|not) (?:alert|alarm|report|detect)|\b(?:clear(?:s|ed)?|silenced?|anomal(?:y|ies) no)\b/iu,
  },
  {
    milestone: 'response-began',
    takes: 'first',
    says: /\b(?:(?:incident )?response team|incident team|on-?call(?: engineer)?|responders?|engineers?|crisis team)\b[^.]{0,40}\b(?:mobili[sz]e[sd]?|assembled?|acknowledge[sd]?|engage[sd]?|join(?:s|ed)?|(?:is |was |were )?paged|convene[sd]?|activated|begins?|began|starts? (?:to )?investigat\w+|started (?:to )?investigat\w+)|\binvestigation\b[^.]{0,20}\b(?:beg[aiu]ns?|start(?:s|ed)?|opened)\b|\b(?:begins?|began|start(?:s|ed)?) (?:to )?investigat\w+|\bincident (?:is |was )?declared\b|\backnowledge[sd]? the (?:alert|page|alarm)|(?:équipe|cellule)[^.]{0,40}(?:mobilis|réuni|activé)|astreinte[^.]{0,30}(?:prend|mobilis|acquitt)|début (?:de l['’]investigation|des investigations|de l['’]analyse)|(?:team|bereitschaft|krisenstab)[^.]{0,40}(?:zusammengerufen|einberufen|übernimmt|alarmiert|beginnt)|untersuchung[^.]{0,20}(?:beginnt|begonnen|gestartet)|equipo[^.]{0,40}(?:moviliza|activad|se reúne)|(?:comienza|empieza|inicia|inició|comenzó) la investigación/iu,
  },
  {
    milestone: 'first-notice',
    takes: 'first',
    says: /\bpublic (?:communication|notice|statement|announcement|message|update)\b|\bstatus ?page\b[^.]{0,40}\b(?:posted|published|updated|opened|entry|message|notice|created)|\b(?:posted|published|updated|announced)\b[^.]{0,40}\b(?:status ?page|public(?:ly)?|social media|customers)|\b(?:first|initial) (?:public )?(?:notice|communication|update|message|announcement|statement)\b|\bcustomers?\b[^.]{0,20}\b(?:informed|notified)\b|communication publique|(?:page|site) (?:de |d['’])?(?:statut|état)[^.]{0,40}(?:publi|mis)|premi(?:er|ère) (?:message|communiqué|communication|information)|(?:statusseite|statusmeldung)[^.]{0,40}(?:veröffentlicht|aktualisiert)|(?:kunden|öffentlichkeit)[^.]{0,30}informiert|erste (?:mitteilung|meldung|information)|comunicación pública|página de estado|primer (?:aviso|comunicado|mensaje)/iu,
    unless: /\b(?:end of|resol(?:ved|ution)|report|closed|all[- ]clear|post-?mortem|fin de|rapport|bericht|ende|informe)\b/iu,
  },
  {
    milestone: 'mitigated',
    takes: 'last',
    says: /\brollback\b[^.]{0,50}\b(?:completed?s?|finished|done|deployed|in place)\b|\b(?:rolled back|reverted)\b|\b(?:finished|completed?) (?:the )?rollback\b|\bmitigat(?:ed|ion (?:is |was )?(?:completed?|applied|in place|deployed))|\b(?:hot)?fix\b[^.]{0,30}\b(?:deployed|applied|released|rolled out|in place|live)\b|\b(?:deployed|applied|released)\b[^.]{0,20}\b(?:hot)?fix\b|\bfail(?:ed)?[- ]?over\b[^.]{0,20}\b(?:completed?|done|finished)\b|\bworkaround\b[^.]{0,20}\b(?:applied|in place|deployed)\b|retour arrière[^.]{0,40}(?:terminé|effectué|achevé)|correctif[^.]{0,30}(?:déployé|appliqué|en place)|(?:rollback|rückbau|zurückrollen)[^.]{0,30}(?:abgeschlossen|beendet|fertig)|zurückgerollt|(?:korrektur|fix|fehlerbehebung)[^.]{0,30}(?:ausgerollt|eingespielt|verteilt)|(?:reversión|rollback)[^.]{0,30}(?:completad|terminad)|(?:corrección|parche)[^.]{0,30}(?:desplegad|aplicad)/iu,
    unless: /\b(?:failed|fails|unsuccessful|without effect|no effect)\b/iu,
  },
  {
    milestone: 'impact-ended',
    takes: 'last',
    says: /\bback to (?:normal|nominal|full|its usual)|\bback (?:in|at|on) (?:normal|full)|\breturn(?:s|ed)? to normal|\b(?:fully|completely) (?:restored|recovered|operational|resolved)|\bservices? (?:is|was|are|were)? ?(?:fully )?(?:restored|recovered)|\b(?:incident|issue|outage|problem|degradation|disruption|impact|downtime|interruption) (?:is |was |has |has been |fully )?(?:resolved|over|ended|ends)\b|\bend of (?:the )?(?:impact|outage|disruption|downtime|interruption|degradation)\b|\bnormal (?:operation|service|performance)s? (?:is |was )?(?:restored|resumed?s?)|retour à la normale|(?:service|services)[^.]{0,30}(?:rétabli|restauré)|(?:incident|impact|panne|interruption|perturbation)(?:s)? (?:est |est complètement )?(?:résolue?|terminée?|clos)|fin de (?:la |l['’])(?:panne|interruption|perturbation|impact)|(?:normalbetrieb|regulärer betrieb)|(?:dienst|dienste|betrieb|störung|beeinträchtigung|ausfall)[^.]{0,40}(?:wiederhergestellt|wieder normal|behoben|beendet)|\bende (?:der|des) (?:störung|beeinträchtigung|ausfalls)|vuelta a la normalidad|(?:servicio|servicios)[^.]{0,30}(?:restablecid|restaurad)|(?:incidente|impacto|caída|interrupción) (?:resuelt[oa]|cerrad[oa]|terminad[oa]|finalizad[oa])|fin de(?: la|l) (?:caída|interrupción|impacto)/iu,
    unless: /\b(?:communicat|announce|public channels|status page|monitor(?:ing)? (?:to|until))/iu,
  },
  {
    milestone: 'report-published',
    takes: 'last',
    says: /\b(?:report|post-?mortem|post[- ]incident review|rca|root cause analysis)\b[^.]{0,40}\b(?:published|released|shared publicly|posted|made public)|\b(?:published|released|posted)\b[^.]{0,30}\b(?:incident report|report|post-?mortem)|(?:rapport|bilan)[^.]{0,40}publié|publication du (?:rapport|bilan)|(?:bericht|abschlussbericht)[^.]{0,40}veröffentlicht|veröffentlichung des (?:berichts|abschlussberichts)|(?:informe)[^.]{0,40}publicad|publicación del informe/iu,
    unless: /\b(?:bug|crash|error|problem) report/iu,
  },
];

/** For each entry of a timeline in order, the milestone that its wording suggests; each milestone at most once, null wherever it isn't clear. */
export function suggestMilestones(texts: readonly string[]): readonly (Milestone | null)[] {
  const suggested: (Milestone | null)[] = texts.map(() => null);
  // The end of a very long entry says nothing that its beginning doesn't.
  const heads = texts.map((text) => text.slice(0, 300));
  for (const clue of clues) {
    const matches = (text: string, at: number): boolean =>
      suggested[at] === null &&
      clue.says.test(text) &&
      !unreal.test(text) &&
      !(clue.takes === 'last' && partial.test(text)) &&
      !(clue.unless?.test(text) ?? false);
    const at = clue.takes === 'first' ? heads.findIndex(matches) : heads.findLastIndex(matches);
    if (at !== -1) suggested[at] = clue.milestone;
  }
  return suggested;
}
