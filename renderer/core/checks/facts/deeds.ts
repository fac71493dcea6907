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
  | 'engage';

const patterns: readonly (readonly [Deed, RegExp])[] = [
  [
    'begin',
    /\b(?:beg[aiu]ns?|beginning|start(?:s|ed|ing)?|onset|commence[sd]?|first (?:errors?|failures?)|occurred|beginnt|begann|begonnen|commenc\w+|débuté?|début|comenzó|comienza|empezó|inició|inicio)\b/iu,
  ],
  [
    'detect',
    /\b(?:detect\w*|alert(?:s|ed|ing)?|alarm\w*|page[sd]|paging|notice[sd]?|monitoring|erkannt|entdeckt|bemerkt|meldet|détect\w*|alertes?|alertas?|detectad[oa]s?|detectó|detectaron)(?!\p{L})/iu,
  ],
  [
    'report',
    /\b(?:reported (?:by|that)|reports? (?:of|from)|complain\w*|tickets?|gemeldet|signalé\w*|signalements?|reportad[oa]s?)(?!\p{L})/iu,
  ],
  [
    'identify',
    /\b(?:identif\w+|root cause (?:was )?(?:found|known)|pinpoint\w*|diagnos\w+|traced|ursache (?:ist |wurde )?(?:gefunden|erkannt|identifiziert)|cause (?:est )?(?:trouvée|identifiée)|causa identificada)(?!\p{L})/iu,
  ],
  ['undo', /\b(?:roll(?:ed|s|ing)?[ -]?back|rollbacks?|revert\w*|retour arrière|zurückgerollt|revertid[oa]|reversión)(?!\p{L})/iu],
  ['fix', /\b(?:fix(?:ed|es)?|hotfix\w*|patch\w*|mitigat\w+|workaround|correctif|korrektur|corrección|parche)(?!\p{L})/iu],
  [
    'restore',
    /\b(?:restor(?:e[sd]?|ation|ing)|recover(?:s|ed|y|ing)?|back (?:to|in|online|up)|return(?:s|ed)? to normal|normal (?:operation|service)s?|operational|available again|online again|nominal|wiederhergestellt|wieder (?:normal|verfügbar|erreichbar)|normalbetrieb|rétabli\w*|retour à la normale|restablecid[oa]s?|restauró|restableció|normalidad)(?!\p{L})/iu,
  ],
  [
    'resolve',
    /\b(?:resol(?:ved?|ves|ution)|closed|declared over|end(?:s|ed)|all[- ]clear|behoben|beendet|geschlossen|résolu\w*|clos|terminé\w*|resuelt[oa]|cerrad[oa]|finalizó)(?!\p{L})/iu,
  ],
  [
    'deploy',
    /\b(?:deploy(?:s|ed|ment|ing)?|rolled out|roll-?out|released|shipped|pushed|merged|ausgerollt|bereitgestellt|déployé\w*|déploiement|desplegad[oa]|desplegó|despliegue)(?!\p{L})/iu,
  ],
  [
    'notify',
    /\b(?:status ?page|posted|announce\w*|communicat\w*|inform(?:s|ed)|notif(?:y|ied|ies|ication)|published|statusseite|veröffentlicht|informiert|page (?:de statut|d['’]état)|publié\w*|communiqu\w*|publicad[oa]|publicó|comunicad[oa])(?!\p{L})/iu,
  ],
  ['restart', /\b(?:restart(?:s|ed|ing)?|reboot\w*|neustart|neu gestartet|redémarr\w*|reinici\w*)(?!\p{L})/iu],
  [
    'switch',
    /\b(?:fail(?:ed|s|ing)?[ -]?over|failovers?|switch(?:ed|es|over)?|rerout\w*|divert\w*|umgeschaltet|bascul\w+|conmut\w+)(?!\p{L})/iu,
  ],
  [
    'engage',
    /\b(?:escalat\w+|mobili[sz]\w+|engag\w+|joined|assembl\w+|conven\w+|acknowledg\w+|on-?call|einberufen|mobilis\w+|eskaliert|escalad[oa])(?!\p{L})/iu,
  ],
];

/** What some words say happened. */
export const deedsIn = (words: string): ReadonlySet<Deed> =>
  new Set(patterns.flatMap(([deed, pattern]) => (pattern.test(words) ? [deed] : [])));

const impact =
  /\b(?:outages?|incidents?|degrad\w+|disrupt\w+|interrupt\w+|impact\w*|downtime|unavailab\w+|errors?|failures?|fail(?:ed|ing)|affected|issues?|problems?|down|offline|inaccessible|unreachable|ausf[aä]ll\w*|störung\w*|beeinträchtig\w*|nicht (?:erreichbar|verfügbar)|pannes?|coupures?|indisponib\w+|dégradation\w*|perturb\w+|caídas?|interrupci\w+|degradaci\w+|indisponibilidad|no disponib\w+|afectad[oa]s?)(?!\p{L})/iu;

/** Whether some words tell of a service that failed. */
export const namesImpact = (words: string): boolean => impact.test(words);

const partial =
  /\b(?:partial\w*|partly|some|most|several|remaining|first (?:region|cluster|batch)|second|each|individual|intermittent\w*|briefly|again|another|subset|regions?|a (?:small|few)|teilweise|einige|partiel\w*|certain\w*|algunos|algunas|parcial\w*|residual)(?!\p{L})/iu;

/** Whether some words tell of a part only, which has times of its own. */
export const namesPart = (words: string): boolean => partial.test(words);
