/** Words that call a passage internal or confidential, and its place in a text. */
export type InternalLabel = { readonly words: string; readonly from: number };

/** What is a label in small letters too, where it stands alone: a line of its own, in brackets, or before a colon. */
const phrases = [
  'internal (?:notes?|comments?|remarks?|only|use only)',
  '(?:for )?internal use(?: only)?',
  '(?:strictly|company) confidential',
  'not (?:meant |intended )?for (?:publication|the public|public (?:release|use)|external (?:use|distribution)|distribution)',
  'not to be published|do not (?:publish|share externally)',
  'interne[rs]? (?:notiz(?:en)?|vermerke?|hinweise?|kommentare?|anmerkung(?:en)?|bemerkung(?:en)?)',
  'nur (?:intern|für (?:den )?internen gebrauch|zur internen verwendung)',
  'streng vertraulich|nicht (?:zur veröffentlichung(?: bestimmt)?|veröffentlichen|für die öffentlichkeit(?: bestimmt)?)',
  '(?:notes?|remarques?) internes?|commentaires? internes?',
  '(?:à |pour )?usage interne(?: uniquement| seulement)?|interne uniquement',
  'strictement confidentiel(?:le)?|(?:à )?ne pas (?:publier|diffuser)|non destinée? (?:à la publication|au public)',
  'notas? internas?|comentarios? internos?',
  '(?:s[oó]lo |para |de )?uso interno(?: exclusivamente)?|s[oó]lo interno',
  'estrictamente confidencial|no (?:publicar|divulgar|difundir)|no destinad[oa] (?:a la publicación|al público)',
].join('|');

/** These are ordinary words too: labels in square brackets, or in capitals alone. */
const single = ['internal', 'confidential', 'intern', 'vertraulich', 'interne', 'confidentiel(?:le)?', 'interno', 'confidencial'].join('|');

/** Marks of a list, a quotation or an emphasis before a line's first word. */
const start = String.raw`(?<=(?:^|\n)[ \t>*•_–—-]{0,6})`;
const alone = String.raw`(?=[ \t*_.!]{0,3}(?:$|\n)|[*_]{0,2}[ \u00a0]?:|[*_]{0,2} [–—-] )`;

const patterns: readonly RegExp[] = [
  new RegExp(`${start}(?:${phrases})${alone}`, 'giu'),
  // In brackets a label may be told apart from its text, or be all there is.
  new RegExp(String.raw`(?<=[[(]\s?)(?:${phrases})(?=\s?(?:[\])]|[ \u00a0]?:| [–—-] ))`, 'giu'),
  new RegExp(String.raw`(?<=\[\s?)(?:${single})(?=\s?(?:\](?!\()|[ \u00a0]?:| [–—-] ))`, 'giu'),
  new RegExp(`${start}(?:${single.toUpperCase()})${alone}`, 'gu'),
  // In capitals a phrase is a stamp wherever it stands.
  /(?<=[.!?:;)] )(?:(?:FOR )?INTERNAL USE ONLY|INTERNAL ONLY|STRICTLY CONFIDENTIAL|NUR INTERN|STRENG VERTRAULICH|USAGE INTERNE|USO INTERNO)(?![\p{L}\d])/gu,
];

/** The labels in a text by which its authors keep a passage from the public, in their order. */
export const internalLabels = (text: string): readonly InternalLabel[] =>
  sign.test(text)
    ? patterns
        .flatMap((pattern) => Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({ words, from: index })))
        .toSorted((a, b) => a.from - b.from)
        .filter(({ from }, at, all) => from !== all[at - 1]?.from)
    : [];

/** No label is without one of these. */
const sign = /intern|confiden|vertraulich|publi|extern|distribution|veröffentlich|öffentlichkeit|diffus|difund|divulg/iu;
