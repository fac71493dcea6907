/** Words before a time that only guess when something will be done. */
const PLANNED =
  /(?<!\p{L})(?:ETA|ETR|ETTR|estimated (?:that|time|to|for|completion|resolution|restoration|recovery|repair|fix)|(?:is|are|be|was|were) (?:now )?(?:expected|anticipated|revised)|revised to|(?:we|it|they|provider|engineers?|teams?|technicians?) (?:now |currently |also |still )?(?:expect|hope|aim|plan|intend|anticipate)s?|(?:will|shall|should) (?:now |not |also )?(?:be|start|begin|take place|resume|perform|conduct)|soll(?:te|en)?|sera|seront|será|serán|verrà|voraussichtlich|prévue?s? (?:à|pour|vers)|previst[oa]s? (?:para|per))(?:[ :](?:[^.;,()]|(?<=day|tag|di|\d),){0,60})?\s?$/iu;
/** Words before a time at which the next news is promised, or something is open or done day by day. */
const NO_EVENT =
  /(?<!\p{L})(?:(?:will|shall|to|we['’]ll) (?:provide|post|send|share|give|issue|follow up|update|touch base|report back|be back|check back)|next (?:scheduled )?update|(?:opening|business|office|support|working) hours|open(?: daily)? from|usually|normally|typically|every (?:day|night|week|hour)|(?:öffnungs|geschäfts|service)zeiten|nächste[sr]? (?:update|aktualisierung)|prochaine mise à jour|heures d['’]ouverture|próxima actualización|horario de (?:atención|apertura)|prossimo aggiornamento|próxima atualização)(?!\p{L})[^.;,()\d]{0,60}$/iu;

/** Words before a time to which something is put off: "we reschedule the change for February 22 at". */
const PUT_OFF =
  /(?<!\p{L})(?:re-?schedul|postpon|verschieb|report(?:é|ons|er)|reprogram|aplaz)\p{L}*(?!\p{L})[^.;]{0,80}?(?<!\p{L})(?:for|to|until|auf|au|à|para|al?)(?!\p{L})[^.;:]{0,30}$/iu;

/** Whether the words before a time make it one at which something is to be, as far as a sentence tells. */
export function isPlanned(before: string): boolean {
  return PLANNED.test(before) || isNoEvent(before);
}

/** Whether they make it the time of promised news or of a habit, wherever it stands. */
export function isNoEvent(before: string): boolean {
  return NO_EVENT.test(before) || PUT_OFF.test(before);
}
