/** What is private as a rule: what it is called, and where it stands in a text. */
export type PrivateShape = {
  readonly name: string;
  readonly find: (text: string) => readonly { readonly words: string; readonly at: number }[];
};

/** Whether what a pattern has found is meant, by the words themselves and by those right before them. */
type Test = (words: string, before: string) => boolean;

/** As many letters before it as tell what a number is. */
const near = 40;

const shape = (name: string, patterns: readonly RegExp[], isMeant: Test = () => true): PrivateShape => ({
  name,
  find: (text) =>
    patterns.flatMap((pattern) =>
      Array.from(text.matchAll(pattern)).flatMap(({ 0: words, index }) =>
        isMeant(words, text.slice(Math.max(0, index - near), index)) ? [{ words, at: index }] : [],
      ),
    ),
});

/** Addresses of a place and not of a person are given to be written to. */
const ofPlace =
  /^(?:support|help|helpdesk|info|contact|kontakt|contacto|press|presse|prensa|media|status|security|abuse|privacy|datenschutz|privacidad|dpo|dpd|service|customer-?service|kundenservice|sales|hello|hallo|office|aide|hilfe|ayuda|soporte|no-?reply)@/iu;

/** A number behind one of these is to be called. */
const called =
  /(?:\b(?:tel|telefon|telephone|phone|call|mobile|hotline|whatsapp|fax|durchwahl|appelez|appeler|anruf\p{L}*|rufen|llam\p{L}+)|téléphone|teléfono|móvil)[^\p{L}\d]{0,3}(?:\p{L}+[^\p{L}\d]{1,2}){0,3}$/iu;

/** A number behind one of these tells things apart, or counts them. */
const numbered =
  /(?<!\p{L})(?:ids?|n[or]s?|nrs?|nº|n°|núm|refs?|references?|referenzen?|références?|referencias?|numbers?|nummern?|numéros?|números?|orders?|invoices?|tickets?|cases?|accounts?|contracts?|parts?|batch(?:es)?|series|serial|parcels?|shipments?|articles?|items?|rechnung\p{L}*|auftr\p{L}+|artikel|bestellung\p{L}*|vertrag\p{L}*|konto|kunden|vorgang|factures?|commandes?|dossiers?|facturas?|pedidos?|expedientes?)[^\p{L}\d]{0,3}$/iu;

/** Numbers that cost nothing are printed to be called. */
const isFree = (words: string): boolean => /^(?:0800|0805|900|\(?8(?:00|33|44|55|66|77|88)\b)/u.test(words);

const version = /(?:\b(?:version|versión|release|revision|build|firmware|upgrade|patch|agent|driver|client)|\bv)\.?[ \u00a0]?$/iu;
const addressed =
  /(?:\bips?|\bip[ -]?(?:address|adresse)(?:es|n)?|\b(?:address|host|server|node|router|gateway|machine|adresse|rechner|knoten|serveur|machine|nœud|dirección|servidor|nodo|equipo)(?:es|s|n)?)[^\p{L}\d]{1,3}$/iu;

const octets = (words: string): readonly number[] => words.split('.').map(Number);
const isAddress = (words: string): boolean => octets(words).every((octet) => octet <= 255) && !/(?:^|\.)0\d/u.test(words);
const isInside = (words: string): boolean => /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/u.test(words);
/** Of no computer in particular, or of everybody's. */
const isCommon = (words: string): boolean => /^(?:0\.|127\.|255\.|8\.8\.[84]\.[84]$|1\.(?:1\.1|0\.0)\.1$|9\.9\.9\.9$)/u.test(words);
/** Versions have small parts. */
const isLarge = (words: string): boolean => octets(words).filter((octet) => octet >= 20).length >= 2;

const four = /(?<![\p{L}\d._-])\d{1,3}(?:\.\d{1,3}){3}(?![\p{L}\d_]|\.\d|-\d)/gu;

/** Shapes of matter that a public edition should hardly carry. They are asked about, so a shape that numbers and names of other things share waits for a word that tells. */
export const privateShapes: readonly PrivateShape[] = [
  shape(
    'an e-mail address',
    [
      /(?<![\p{L}\d._%+-])(?<!:\/\/[^\s/@]{0,64})[\p{L}\d._%+-]{1,64}@(?!example\.)(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}[\p{L}\d-]{1,62}/gu,
      /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64} ?[[(]at[\])] ?(?!example\.)(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,63}/giu,
    ],
    (words) => !ofPlace.test(words),
  ),
  shape('a telephone number', [
    /(?<![\d.])(?:\+|(?<![\d.,+-])00(?=[1-9]))\d{1,3}[ ./-]?(?:\(\d{1,4}\)[ ./-]?)?\d{2,4}(?:[ ./-]?\d{2,4}){2,4}(?!\d)/gu,
    // A capital's area has one figure in some countries: "+353 1 234 5678".
    /(?<![\d.])(?:\+|(?<![\d.,+-])00(?=[1-9]))[1-9]\d{0,2}[ -](?:\(0\)[ ]?)?[1-9][ -]\d{3}[ -]?\d{4}(?![\d.,:/-]?\d| \d)/gu,
  ]),
  shape(
    'a telephone number',
    [
      // The same within the country: "01 234 5678".
      /(?<![\d.,:/+-] ?)0[1-9][ -]\d{3}[ -]\d{4}(?![.,:/-]?\d| \d)/gu,
      /\(0[1-9]\d{0,3}\) ?\d{3,4}[ -]?\d{4}(?![.,:/-]?\d| \d)/gu,
    ],
    (words, before) => !isFree(words) && !numbered.test(before),
  ),
  shape(
    'a telephone number',
    [
      /(?<![\d.,+-])0[1-9](?:[ .]\d{2}){4}(?![\d.,]\d|\d)/gu,
      /(?<![\d.,+:-])0[1-9]\d{1,3}(?:[ /-]|[ ]?\/[ ]?)(?:\d{5,7}|\d{3} \d{2} \d{2})(?![\d.,:-]\d|\d)/gu,
      // "020 7946 0018" has three groups behind a zero, ten or eleven figures in all.
      /(?<![\d.,+:-] ?)(?=(?:\d ?){10,11}(?!\d))0[1-9]\d{1,3} \d{3,4} \d{3,4}(?! ?\d|[.,:-]\d)/gu,
      /(?<![\d.,+-])(?:[2-9]\d\d-\d{3}-\d{4}|[2-9]\d\d\.\d{3}\.\d{4})(?![\d.,-]\d|\d)/gu,
      /\([2-9]\d\d\) ?\d{3}-\d{4}(?!\d)/gu,
    ],
    (words) => !isFree(words),
  ),
  shape(
    'a telephone number',
    [/(?<![\d.,+-])[1-9]\d{1,3}(?:[ -]\d{2,4}){2,4}(?![\d.,]\d|\d)/gu, /(?<![\d.,+-])0[1-9]\d{1,3}[ /]\d{3,6}-\d{1,4}(?![\d.,-]\d|\d)/gu],
    (words, before) => called.test(before) && !isFree(words),
  ),
  shape('an address in a private network', [four], (words, before) => isAddress(words) && isInside(words) && !version.test(before)),
  shape(
    'an IP address',
    [four],
    (words, before) =>
      isAddress(words) && !isInside(words) && !isCommon(words) && !version.test(before) && (isLarge(words) || addressed.test(before)),
  ),
  shape(
    'an IP address',
    [
      /(?<![\p{L}\d:._])(?:[\da-f]{1,4}:){7}[\da-f]{1,4}(?![\p{L}\d:._])/giu,
      /(?<![\p{L}\d:._])[\da-f]{3,4}(?::[\da-f]{1,4}){0,5}::(?:[\da-f]{1,4}(?::[\da-f]{1,4}){0,5})?(?![\p{L}\d:_])/giu,
    ],
    (words) => /\d/u.test(words) && !/^2001:db8:/iu.test(words),
  ),
  shape('an internal host', [
    /(?<![\p{L}\d.@-])[\p{L}\d][\p{L}\d-]{0,62}(?:\.[\p{L}\d-]{1,63}){0,8}\.(?:internal|local|intranet|corp|lan|localdomain)(?![\p{L}\d]|\.[\p{L}\d])/giu,
    /(?<![\p{L}\d.@-])[\p{L}\d][\p{L}\d-]{0,62}(?:\.[\p{L}\d-]{1,63}){0,4}\.(?:int|intern|internal|corp|prod|prd|stg|mgmt|priv|private|lan|svc)(?:\.[a-z\d-]{1,63}){1,4}\.[a-z]{2,10}(?![\p{L}\d])/giu,
    // What Kubernetes calls a pod.
    /(?<![\p{L}\d_.-])[a-z][a-z\d-]{1,40}-(?=[a-z]{0,9}\d)(?=\d{0,9}[a-z])[bcdf-hj-np-tv-z\d]{8,10}-(?=[a-z]{0,4}\d)(?=\d{0,4}[a-z])[bcdf-hj-np-tv-z\d]{5}(?![\p{L}\d_-])/gu,
  ]),
  shape('a link into a chat or tracker', [
    /https?:\/\/(?!status\.)[\w.-]{0,100}(?:slack\.com\/(?:archives|files|client)|hooks\.slack\.com|atlassian\.net|pagerduty\.com|opsgenie\.com|teams\.microsoft\.com|service-now\.com|sharepoint\.com|docs\.google\.com|drive\.google\.com|datadoghq\.\w+|grafana\.net|linear\.app|notion\.so)(?![\w-])[^\s)█]*/giu,
  ]),
  // Tags for everybody have no hyphen.
  shape('a chat channel', [/(?<![\p{L}\p{N}/&#"'=_-]|\]\()#[a-z][a-z\d]{1,30}(?:-[a-z\d]{1,30}){1,6}(?![\p{L}\d_-])/gu]),
  shape('a key or token', [
    /(?<![\p{L}\d])(?:AKIA[A-Z\d]{16}|gh[pousr]_[A-Za-z\d]{30,}|xox[abpr]-[A-Za-z\d-]{10,}|eyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{5,}|-----BEGIN [A-Z ]*PRIVATE KEY-----)/gu,
  ]),
];
