import { namesImpact } from '../words/deeds.ts';
import { remembered } from '../words/remembered.ts';
import type { Moment } from './moment.ts';

const begins =
  /(?<!\p{L})(?:(?:stop(?:s|ped)?|cease[sd]?|quits?) (?:answering|responding|working|consuming|processing|accepting|serving|loading|replying|sending)|crash(?:es|ed)?|(?:goes|went) (?:down|offline|dark)|first (?:failed|failing|errors?|failures?|customers?|users?|alarms?)|(?:impact|outage|incident|disruption|degradation) (?:began|begins|started|starts)|(?:latenc(?:y|ies)|errors?|error rates?|failures?|timeouts?|rejections?|queues?|queue times?|lag|response times?|lookups?|p\d\d) (?:(?!(?:will|would|may|might|could|should)(?!\p{L}))[^.;]){0,30}?(?:ris(?:es?|ing)|rose|increas(?:es?|ed|ing)|climb(?:s|ed)?|jump(?:s|ed)?|spik(?:es?|ed)|surg(?:es?|ed)|gr[eo]ws?)|fail(?:s|ed)? to (?:load|start|connect|respond|send|open|log)|(?:begin|start)s? to (?:fail|rise|crash|drop|time out|slow|refuse|reject|return errors|queue|pile up|hang)|los(?:es?|t|ing) (?:its |their |the |all |network )?(?:power|connections?|connectivity|contact|access|signal|network|link|communication|quorum)|(?:cannot|can['’]t|can no longer|could not|couldn['’]t|unable to) (?:log|sign) in|(?:trading|(?:block)?chain|production|service|traffic|trains?|pumps?|flights?|payments?|orders) (?:is |are |was |were )?(?:halts?|halted|stop(?:s|ped)?|interrupted)|becom(?:es?|ing) (?:unavailable|unreachable|unresponsive|inaccessible)|became (?:unavailable|unreachable|unresponsive|inaccessible)|verlier(?:t|en) (?:die |ihre )?(?:verbindung|strom)\p{L}*|perd(?:ent)? (?:la |leur )?(?:connexion|liaison)|pierden? (?:la )?conexión|antwortet nicht|reagiert nicht|fällt aus|fallen aus|ausgefallen|nicht mehr (?:erreichbar|verfügbar)|erste (?:fehler\p{L}*|ausfälle|störungen)|premi[eè]re?s? (?:erreurs?|perturbations?|anomalies|échecs)|(?:ne répond|ne fonctionne) plus|aumentan|primer[oa]s? (?:errores|fallos)|deja(?:n)? de (?:funcionar|responder))(?!\p{L})/iu;
const ends =
  /(?<!\p{L})(?:(?:is|are|was|were|all|fully) (?:up|available|reachable|working|healthy|green)(?! to)|(?<!(?:roll(?:ed|s|ing)?|f[ae]ll(?:s|en|ing)?) )back(?: (?:at|to|in|online|up)|$)|(?:errors?|failures?|alerts?|lag|latenc(?:y|ies)|queue times?|symptoms|impact|outage|incident|disruption) (?:has |have )?(?:stop(?:s|ped)?|clear(?:s|ed)?|cease[sd]?|subside[sd]?|ends?|ended|over|gone|is 0|(?:are|is) gone)|(?:work|runn?|serv|mov|sell|respond|answer)ing (?:[\p{L}]+ )?again|end of (?:the )?(?:outage|incident|impact|disruption|downtime)|return(?:s|ed)? to (?:a |an )?(?:functional|working|healthy|stable|operational|normal)|all [^.;]{0,30}(?:running|working|healthy)|arbeite\p{L}* wieder|wieder in betrieb|no (?:more|further|failed) \p{L}+|as usual|(?:work|load|respond|answer|arrive|run|function|connect|flow)s? again|resumes?|resumed|wieder (?:erreichbar|verfügbar|normal|online|da)|läuft wieder|behoben|fin de (?:l['’]incident|la perturbation)|de nouveau (?:disponible|accessible|opérationnel\p{L}*)|vuelven? a (?:la normalidad|funcionar|estar|responder|operar|ser accesible\p{L}*)|normalidad|disponible de nuevo)(?!\p{L})/iu;

const [saysBegin, saysEnd] = [remembered((words) => begins.test(words)), remembered((words) => ends.test(words))];

/** "Started investigating the incident" begins no trouble. */
const beginsWork =
  /(?<!\p{L})(?:beg[aiu]n|begins?|beginning|start(?:s|ed|ing)?|commence[sd]?) (?:to )?(?:(?:the|an|our|its|their) )?(?:investigat|look|debug|work|analy[sz]|triag|respond|diagnos|troubleshoot|fix|mitigat|recover|restor|roll(?:ing|ed)? ?back)/iu;

/** Whether customers' trouble began with an event: as somebody marked it, else as it tells in so many words. */
export const isImpactBegin = ({ deeds, event, part, begins: isMarked }: Moment): boolean =>
  isMarked ??
  (part === 'start' &&
    !deeds.has('undo') &&
    !deeds.has('fix') &&
    !deeds.has('restore') &&
    ((deeds.has('begin') && namesImpact(event.text) && !beginsWork.test(event.text)) || saysBegin(event.text)));

/** Whether the trouble was over with an event: as somebody marked it, else as it tells, or as the last word on it. */
export const isImpactEnd = (moment: Moment): boolean =>
  moment.ends ??
  (!isImpactBegin(moment) &&
    !moment.deeds.has('begin') &&
    (moment.deeds.has('restore') || moment.deeds.has('resolve') || saysEnd(moment.event.text)));

/** Whether an event says plainly that service came back, rather than that a case was closed. */
export const isComeback = (moment: Moment): boolean =>
  moment.ends ?? (isImpactEnd(moment) && (moment.deeds.has('restore') || saysEnd(moment.event.text)));
