const further =
  /(?<!\p{L})(?:first|second|third|fourth|last|final(?:ly)?|next|later|again|once more|another|further|additional|attempts?|tr(?:y|ied)|erste[nrs]?|zweite[nrs]?|dritte[nrs]?|erneut|nochmals|weitere\p{L}*|premi[eè]re?|deuxième|nouveau|encore|primer[ao]?|segund[ao]|de nuevo|otr[ao])(?!\p{L})/iu;

/** Whether some words tell of one of several things of a kind, each of which has a time of its own. */
export const isFurther = (words: string): boolean => further.test(words);
