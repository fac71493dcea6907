import { remembered } from './remembered.ts';

/** What kind of thing is said to have happened; two sentences with the same kinds may tell of one event. */
export type Deed =
  | 'begin'
  | 'detect'
  | 'report'
  | 'identify'
  | 'undo'
  | 'fix'
  | 'restore'
  | 'resolve'
  | 'deploy'
  | 'notify'
  | 'restart'
  | 'switch'
  | 'engage'
  | 'stop';

const patterns: readonly (readonly [Deed, RegExp])[] = [
  [
    'begin',
    /(?<!\p{L})(?:beg[aiu]ns?|beginning|start(?:s|ed|ing)?|onset|commence[sd]?|first (?:errors?|failures?)|occurred|beginnt?|begann|begonnen|commenc\p{L}+|débuté?|début|comenzó|comienza|empezó|inició|inicio)\b/iu,
  ],
  [
    'detect',
    /(?<!\p{L})(?:detect\p{L}*|alert(?:s|ed|ing)?|alarm\p{L}*|page[sd]|paging|noticed|(?<!(?:first|second|third|last|next|initial|final|public|our|the|an?|no|status) )notices?|monitoring|erkannt|entdeckt|bemerkt|meldet|meldete|meldung(?:en)?|détect\p{L}*|alertes?|alertas?|detectad[oa]s?|detectó|detectaron)(?!\p{L})/iu,
  ],
  [
    'report',
    /(?<!\p{L})(?:reported (?:by|that)|reports? (?:of|from)|reports? (?:the|an?|this) (?:issue|problem|outage|incident|failure)|complain\p{L}*|tickets?|gemeldet|signalé\p{L}*|signalements?|reportad[oa]s?)(?!\p{L})/iu,
  ],
  [
    'identify',
    /(?<!\p{L})(?:identif\p{L}+|root cause (?:was )?(?:found|known)|pinpoint\p{L}*|diagnos\p{L}+|traced|ursache (?:ist |wurde )?(?:gefunden|erkannt|identifiziert)|cause (?:est )?(?:trouvée|identifiée)|causa identificada)(?!\p{L})/iu,
  ],
  [
    'undo',
    /(?<!\p{L})(?:roll(?:ed|s|ing)?[ -]?back|rollbacks?|revert\p{L}*|retour arrière|zurückgerollt|revertid[oa]|reversión)(?!\p{L})/iu,
  ],
  ['fix', /(?<!\p{L})(?:fix(?:ed|es)?|hotfix\p{L}*|patch\p{L}*|mitigat\p{L}+|workaround|correctif|korrektur|corrección|parche)(?!\p{L})/iu],
  [
    'restore',
    /(?<!\p{L})(?:restor(?:e[sd]?|ation|ing)|recover(?:s|ed|y|ing)?|(?<!(?:roll(?:ed|s|ing)?|f[ae]ll(?:s|en|ing)?) )back (?:to|in|online|up)|return(?:s|ed)? to normal|normal (?:operation|service)s?|operational|available again|online again|nominal|wiederhergestellt|wieder (?:normal|verfügbar|erreichbar)|normalbetrieb|rétabli\p{L}*|retour à la normale|restablecid[oa]s?|restauró|restableció|normalidad)(?!\p{L})/iu,
  ],
  [
    'resolve',
    /(?<!\p{L})(?:resol(?:ved?|ves|ution)|closed|declared over|end(?:s|ed)|all[- ]clear|behoben|beendet|geschlossen|résolu\p{L}*|clos|terminé\p{L}*|resuelt[oa]|cerrad[oa]|finalizó)(?!\p{L})/iu,
  ],
  [
    'deploy',
    /(?<!\p{L})(?:deploy(?:s|ed|ment|ing)?|rolled out|roll-?out|released|shipped|pushed|merged|ausgerollt|bereitgestellt|déployé\p{L}*|déploiement|desplegad[oa]|desplegó|despliegue)(?!\p{L})/iu,
  ],
  [
    'notify',
    /(?<!\p{L})(?:status ?page|posted|announce\p{L}*|communicat\p{L}*|inform(?:s|ed)|notif(?:y|ied|ies|ication)|published|statusseite|veröffentlicht|informiert|page (?:de statut|d['’]état)|publié\p{L}*|communiqu\p{L}*|publicad[oa]|publicó|comunicad[oa])(?!\p{L})/iu,
  ],
  ['restart', /(?<!\p{L})(?:restart(?:s|ed|ing)?|reboot\p{L}*|neustart|neu gestartet|redémarr\p{L}*|reinici\p{L}*)(?!\p{L})/iu],
  [
    'switch',
    /(?<!\p{L})(?:fail(?:ed|s|ing)?[ -]?over|failovers?|switch(?:ed|es|over)?|rerout\p{L}*|divert\p{L}*|umgeschaltet|bascul\p{L}+|conmut\p{L}+)(?!\p{L})/iu,
  ],
  [
    'engage',
    /(?<!\p{L})(?:escalat\p{L}+|mobili[sz]\p{L}+|engag\p{L}+|joined|assembl\p{L}+|conven\p{L}+|acknowledg\p{L}+|on-?call|einberufen|mobilis\p{L}+|eskaliert|escalad[oa])(?!\p{L})/iu,
  ],
  [
    'stop',
    /(?<!\p{L})(?:stop(?:s|ped)?|halt(?:s|ed)?|paus(?:e[sd]?|ing)|disabled|suspended|angehalten|gestoppt|arrêté\p{L}*|suspendu\p{L}*|deten\p{L}+|suspendid[oa])(?!\p{L})/iu,
  ],
];

/** What some words say happened. */
export const deedsIn = remembered(
  (words): ReadonlySet<Deed> => new Set(patterns.flatMap(([deed, pattern]) => (pattern.test(words) ? [deed] : []))),
);

const impact =
  /(?<!\p{L})(?:stale|unable|impossible\p{L}*|reject(?:s|ed|ions?)|not (?:available|reachable|accessible|load|possible)|no \p{L}+ (?:could|can|was|were)|did not (?:load|work|respond|answer)|no (?:connection|mail|calls|mobile data|power|water|signal)|(?:not|never|\p{L}{1,5}n['’]t) (?:properly |fully )?work(?:ing)?|without power|stoppages?|blackouts?|no funcion\p{L}+|ne fonctionn\p{L}+ p(?:as|lus)|nicht nutzbar|eingeschränkt|konnten? [^.;,]{0,90}(?:keine?n?|nicht) \p{L}+|lost (?:access|connect\p{L}+)|rechaz\p{L}+|imposibl\p{L}+|inaccesib\p{L}+|interrompue?s?|interrumpid[oa]s?|inaccessib\p{L}+|fehl(?:er\p{L}*|geschlagen)|nicht möglich|abgebrochen|no (?:wired|wireless|network|internet|access|service|connection|results)|without (?:service|access)|unable to|could(?: not|n['’]t)|can(?:not|['’]t)|latenc\p{L}+|timeouts?|slow\p{L}*|delay\p{L}*|outages?|incidents?|degrad\p{L}+|disrupt\p{L}+|interrupt\p{L}+|impact\p{L}*|downtimes?|unavailab\p{L}+|errors?|failures?|fail(?:s|ed|ing)?|affected|issues?|problems?|broken|down|offline|inaccessible|unreachable|suspended|halted|ausgefallen|\p{L}*ausf[aä]ll\p{L}*|unterbrochen|unterbrechung\p{L}*|störung\p{L}*|beeinträchtig\p{L}*|nicht (?:erreichbar|verfügbar)|pannes?|coupures?|indisponib\p{L}+|dégradation\p{L}*|perturb\p{L}+|discontinuités?|dysfonctionn\p{L}+|caídas?|interrupci\p{L}+|degradaci\p{L}+|indisponibilidad|no (?:estuvo|estaba|est[aá]) disponible|no disponib\p{L}+|retras\p{L}+|retards?|verzöger\p{L}+|afectad[oa]s?)(?!\p{L})/iu;

const eastern = /障害|不具合|停止|遅延|(?:接続|利用|通信)(?:が)?(?:でき|不能|不可)/u;

/** Whether some words tell of a service that failed. */
export const namesImpact = remembered((words) => impact.test(words) || eastern.test(words));

const partial =
  /(?<!\p{L})(?:partial\p{L}*|partly|some|most|several|remaining|first (?:region|cluster|batch)|second|each|individual|intermittent\p{L}*|briefly|again|another|subset|a (?:small|few)|teilweise|einige|partiel\p{L}*|certain\p{L}*|algunos|algunas|parcial\p{L}*|residual)(?!\p{L})/iu;

const phase =
  /(?<!\p{L})(?:partial\p{L}*|partly|remaining|first (?:region|cluster|batch|node)|second|each|individual|briefly|again|another|(?:at|during) (?:the|its) peak|peaked|worst|(?:first|initial|last|final|remaining) (?:\p{N}{1,4}|\p{L}{2,12}(?:-\p{L}{3,6})?) (?:seconds|minutes|hours|days)|(?:ersten|letzten) (?:\p{N}{1,4}|\p{L}{3,12}) (?:Sekunden|Minuten|Stunden|Tagen?)|(?:\p{N}{1,4}|\p{L}{3,12}) (?:premi[eè]re?s|derni[eè]re?s) (?:secondes|minutes|heures|jours)|(?:primer[oa]s|últim[oa]s) (?:\p{N}{1,4}|\p{L}{3,12}) (?:segundos|minutos|horas|días)|teilweise|partiel\p{L}*|parcial\p{L}*|residual)(?!\p{L})/iu;

/** Whether some words tell of a part of the time, rather than of some of those whom it hit. */
export const namesPhase = remembered((words) => phase.test(words));

/** Whether some words tell of a part only, which has times of its own. */
export const namesPart = remembered((words) => partial.test(words));
