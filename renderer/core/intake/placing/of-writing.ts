const page = '(?:report|document|post-?mortem|review|page|version|text|analysis|statement|summary)';
const seite = '(?:bericht|dokument|fassung|seite|text|stellungnahme|mitteilung)';
const done = '(?:published|posted|written|issued|reviewed|approved|updated|revised|edited|prepared|drafted|signed off)';
const getan = '(?:veröffentlicht|verfasst|aktualisiert|geprüft|freigegeben|überarbeitet)';
const fait = '(?:publiée?|rédigée?|mise? à jour|publicad[oa]|redactad[oa]|actualizad[oa])';
const lead = '(?<=^\\W*|[,;:]\\s|\\s(?:and|und|et|y)\\s)';

const written = new RegExp(
  `(?<!\\p{L})(?:${[
    `${lead}(?:first |last |re-?)?${done}`,
    `(?:this|the|our) (?:\\p{L}+ )?${page} (?:was |is |has been )?(?:first |last )?${done}`,
    `we (?:first |last )?${done} (?:this|the|our) (?:\\p{L}+ )?${page}`,
    `${lead}${page} (?:of|from|dated)`,
    `${lead}(?:zuletzt |erstmals )?${getan}`,
    `(?:diese[rns]?|der|den|das|die) ${seite}(?!\\p{L})[^;]{0,60} ${getan}`,
    `${lead}${seite} (?:vom|von)`,
    `${lead}stand`,
    `${lead}${fait}`,
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** What comes about by being published: a new version, a rule, a price. */
const deed = /(?<!\p{L})(?:releases?|builds?|patch|package|firmware|certificate|rules?|config\p{L}*|prices?|keys?|records?)(?!\p{L})/iu;

/** Whether a sentence tells when the report was written, published, looked through or changed: no day of what happened. */
export const isOfWriting = (sentence: string): boolean => sentence.length < 200 && written.test(sentence) && !deed.test(sentence);
