const unsettled =
  /\b(?:every|each (?:day|night|week|month)|daily|weekly|nightly|monthly|hourly|weekdays?|(?:business|office|support|working|opening|peak|trading|core) hours|maintenance|scheduled|schedule|planned|will|would|going forward|next (?:week|month|monday|tuesday|wednesday|thursday|friday|day)|upcoming|cron|sla|täglich|wöchentlich|werktags|geschäftszeiten|geplant\w*|wird|werden|wartung\w*|chaque|tous les|quotidien\w*|planifié\w*|prévu\w*|sera|seront|maintenance|cada|diari\w+|programad\w+|previst[oa]s?|será)(?!\p{L})/iu;
const elsewhere =
  /\b(?:previous(?:ly)?|prior|earlier (?:incident|outage|this|in|on)|last (?:week|month|year)|in the past|historically|similar|unlike|compared (?:to|with)|another (?:incident|outage)|separate (?:incident|outage)|past incidents?|also (?:occurred|happened) on|vorherig\w*|frühere\w*|ähnlich\w*|précédent\w*|similaire|antérieur\w*|anterior\w*|similares)(?!\p{L})/iu;

/** Whether a sentence tells of habits or plans, whose times are in no timeline. */
export const isUnsettled = (sentence: string): boolean => unsettled.test(sentence);

/** Whether a sentence tells of another incident, or of times before this one. */
export const isElsewhere = (sentence: string): boolean => elsewhere.test(sentence);
