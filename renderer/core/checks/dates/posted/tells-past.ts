const past =
  /(?<!\p{L})(?:was|were|had|caused|occurred|happened|began|started|lasted|resulted|experienced|suffered|received|of (?:downtime|outage)|wurden?|war(?:en)?|kam es|gab es|hatten?|betroffen|(?:a|ont|avons) (?:été|eu|subi|connu|provoqué|causé)|(?:est|sont) (?:survenue?s?|tombée?s?)|s['’]est produite?|étai(?:t|ent)|fue(?:ron)?|hubo|ocurrió|se produjo|sufri\p{L}+|estuv\p{L}+)(?!\p{L})/iu;

/** Whether some words tell of something that was, in one of the languages of reports. */
export const tellsPast = (words: string): boolean => past.test(words);
