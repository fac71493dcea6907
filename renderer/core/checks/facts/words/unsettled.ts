import { remembered } from './remembered.ts';

const unsettled =
  /(?<!\p{L})(?:every|each (?:day|night|week|month)|daily|weekly|nightly|monthly|hourly|weekdays?|(?:business|office|support|working|opening|peak|trading|core) hours|maintenance|scheduled|schedule|planned|will|\p{L}+['’]ll|would|going forward|next (?:(?:maintenance |change )?window|week|month|monday|tuesday|wednesday|thursday|friday|day)|upcoming|cron|sla|et[ar]|revised to|täglich|wöchentlich|werktags|geschäftszeiten|geplant\p{L}*|angekündigt\p{L}*|announced for|(?:booked|reserved|requested) for|gebucht für|réservée?s? pour|reservad[oa]s? para|annoncée?s? pour|anunciad[oa]s? para|wird|werden|wartung\p{L}*|chaque|tous les (?:jours|matins|soirs|mois|ans|lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches|deux|trois|six|\d+)|quotidien\p{L}*|planifié\p{L}*|prévu\p{L}*|sera|seront|maintenance|cada|diari\p{L}+|programad\p{L}+|previst[oa]s?|será)(?!\p{L})/iu;
const elsewhere =
  /(?<!\p{L})(?:previous(?:ly)?|prior|earlier (?:incident|outage|this|in|on)|last (?:week|month|year)|in the past|historically|first occurr\p{L}*|(?:second|third) occurrence|recurr\p{L}*|(?:a|one) year (?:before|earlier|ago)|ein jahr (?:zuvor|vorher|davor)|un an (?:plus tôt|auparavant)|un año antes|similar|unlike|compared (?:to|with)|another (?:incident|outage)|separate (?:incident|outage)|past incidents?|also (?:occurred|happened) on|vorherig\p{L}*|frühere\p{L}*|ähnlich\p{L}*|précédent\p{L}*|similaire|antérieur\p{L}*|anterior\p{L}*|similares)(?!\p{L})/iu;

/** "Had we seen it at 14:12", "should have been paged at 14:12": what did not happen, or not then. */
const supposed =
  /^\W*(?:even |only )?(?:if|unless|had (?:we|it|they|this|that|the|an?|our|somebody|someone)|wenn|falls|si)(?!\p{L})|(?<!\p{L})(?:(?:wenn|falls|ob) (?:ich|man|wir|der|die|das|ein)|should|(?:could|might) have|ought to|supposed to|meant to|(?:is|are|was|were) normally \p{L}+ed|usually|typically|only (?:if|when)|even if|wären?|hätten?|würden?|sollten?|normalerweise|üblicherweise|nach plan|(?:au|se|dev)raient|(?:au|se|dev)rait|d['’]habitude|habrían?|hubier[ae]n?|hubiesen?|deberían?|sería)(?!\p{L})|はず|べき|れば|通常|毎日|毎朝|毎晩|予定|もし|仮に/iu;
/** "The same fault had already occurred on 3 February". */
const before =
  /(?<!\p{L})(?:(?:the )?(?:very )?same (?:problem|issue|fault|errors?|failure|outage|incident|bug|thing|symptoms?) (?:had |has |have |was |were |also |already )*(?:occur|happen|appear|return|came|seen|been|hit|struck)\p{L}*|(?:had|has) already (?:occurred|happened|been seen)|happened before|(?:der|die|das)(?:selbe| gleiche) (?:fehler|problem|störung|ausfall|vorfall)|schon einmal|(?:la|le) même (?:panne|problème|incident|erreur|défaut)|(?:avait|était|étaient|avaient) déjà|semblables?|(?:el|la) mism[oa] (?:fallo|problema|error|incidente|caída|avería)|ya (?:había|se había)|parecid[oa]s?)(?!\p{L})|以前|前回|過去|同様|先月|昨年/iu;

/** "A scheduled job was triggered and failed": what came round once more did so at a time of its own. */
const ran =
  /(?<!\p{L})(?:scheduled|daily|nightly|weekly|monthly|hourly|cron)(?= (?:[\p{L}\d-]+ ){1,4}?(?:(?:was|were) (?:\p{L}+ly )?(?:triggered|started|run|executed|kicked off)|ran|began|started|failed|did not|didn['’]t|crashed|kicked)(?!\p{L}))/giu;

/** Whether a sentence tells of habits, plans or what might have been, whose times are in no timeline. */
export const isUnsettled = remembered((sentence) => {
  const words = sentence.replace(ran, ' ');
  return unsettled.test(words) || supposed.test(words);
});

/** "The last such outage was on 14 November", "the third this year, after those of 12 January and 9 February". */
const history =
  /(?<!\p{L})(?:last (?:such|comparable|major|big|time (?:we|it|this|that)|(?:failed|happened|occurred|broke|went)(?: \p{L}+)? (?:on|in))|(?:an?|the) like (?:failure|outage|incident)|of this (?:kind|sort) (?:happened|occurred|had|were)|past (?:outages?|failures?|disruptions?)|(?:after|like|following|than|besides|since|to) (?:those|the ones?|that|the (?:outages?|incidents?|failures?)) (?:of|on|from|in) (?=\d|\p{Lu})|(?:post-?mortem|report|review) (?:for|of|on) (?:the|an|our) (?:incident|outage) (?:of|on|from|in)|(?:der|die|das) letzte (?:derartige|solche|vergleichbare|größere|große)|zuletzt (?:war|gab|kam|fiel)|nach (?:denen|dem|der|den (?:störungen|ausfällen)) (?:vom|von|am) (?=\d|\p{L}+ \d)|la dernière (?:panne|coupure)|(?:le|la) dernière? (?:incident|panne|interruption)[^.]{0,20} (?:remonte|datait)|la última (?:caída|interrupción|avería))(?!\p{L})/iu;

/** "Last week, we had an outage" opens what a page tells of its own. */
const lately = /^\W*[Ll]ast week,? (?=(?:we|our)(?!\p{L})|\p{Lu}\p{L}+ (?:had|experienced|suffered|was|saw))/u;

/** Whether a sentence tells of another incident, or of times before this one. */
export const isElsewhere = remembered(
  (sentence) => elsewhere.test(sentence.replace(lately, '')) || before.test(sentence) || history.test(sentence),
);

const others =
  /^\W*(?:(?:previous|past|earlier|prior|related|similar|other|further) (?:incidents?|outages?|occurrences?|events?|reports?)|incident history|(?:frühere|vorherige|ähnliche|weitere) (?:vorfälle|störungen|ausfälle)|(?:incidents|pannes) (?:précédente?s|antérieure?s|similaires)|(?:incidentes|caídas) (?:previ[oa]s|anteriores|similares)|過去の|以前の)/iu;

/** Whether a heading stands over other incidents than the report's. */
export const isOfOthers = remembered((heading) => others.test(heading));

const supposing =
  /(?<!\p{L})(?:(?:best|worst|good|bad|ideal|likely|acceptable)[ -]case|scenarios?|what if|if (?:this|it|that) (?:had |would have )?(?:happen(?:ed|s)?|hit)|(?:expected|projected|possible|potential|recovery) (?:\p{L}+ )?outcomes?|test(?:ing)? (?:plan|cases?)|(?:best|schlimmst|günstigst|ungünstigst)e[rmn] falls?|szenari(?:o|en)|testplan|scénarios?|(?:meilleur|pire) (?:des )?cas|plan de tests?|escenarios?|(?:mejor|peor) (?:de los )?casos?|plan de pruebas)(?!\p{L})/iu;

/** Whether a heading, or the name before a line's colon, stands over what may come or might have come, each with numbers of its own. */
export const headsSupposed = remembered((heading) => supposing.test(heading));
