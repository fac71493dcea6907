import { remembered } from './remembered.ts';

const unsettled =
  /(?<!\p{L})(?:every|each (?:day|night|week|month)|daily|weekly|nightly|monthly|hourly|weekdays?|(?:business|office|support|working|opening|peak|trading|core) hours|maintenance|scheduled|schedule|planned|will|\p{L}+['’]ll|would|going forward|next (?:(?:maintenance |change )?window|week|month|monday|tuesday|wednesday|thursday|friday|day)|upcoming|cron|sla|täglich|wöchentlich|werktags|geschäftszeiten|geplant\p{L}*|wird|werden|wartung\p{L}*|chaque|tous les|quotidien\p{L}*|planifié\p{L}*|prévu\p{L}*|sera|seront|maintenance|cada|diari\p{L}+|programad\p{L}+|previst[oa]s?|será)(?!\p{L})/iu;
const elsewhere =
  /(?<!\p{L})(?:previous(?:ly)?|prior|earlier (?:incident|outage|this|in|on)|last (?:week|month|year)|in the past|historically|first occurr\p{L}*|(?:second|third) occurrence|recurr\p{L}*|similar|unlike|compared (?:to|with)|another (?:incident|outage)|separate (?:incident|outage)|past incidents?|also (?:occurred|happened) on|vorherig\p{L}*|frühere\p{L}*|ähnlich\p{L}*|précédent\p{L}*|similaire|antérieur\p{L}*|anterior\p{L}*|similares)(?!\p{L})/iu;

/** Whether a sentence tells of habits or plans, whose times are in no timeline. */
export const isUnsettled = remembered((sentence) => unsettled.test(sentence));

/** Whether a sentence tells of another incident, or of times before this one. */
export const isElsewhere = remembered((sentence) => elsewhere.test(sentence));
