const lasting =
  /(?<!\p{L})(?:valid\p{L}*|expir\p{L}*|issu(?:ed|ance)|certificates?|renew\p{L}*|copyright|annual\p{L}*|anniversary|years?|due|deadline|version|released?|published|review|gültig\p{L}*|zertifikat\p{L}*|ausgestellt|lizenz\p{L}*|(?:galt|gilt) (?:ein|zwei|drei|bis)|läuft ab|certificats?|certificados?|jahre?n?|années?|ans|expire\p{L}*|años?|vence\p{L}*|caduc\p{L}*)(?!\p{L})/iu;

/** Whether some words tell of what is rightly of another year: a certificate's end, a release, a review. */
export const isLasting = (words: string): boolean => lasting.test(words);
