import { phrasePattern } from './phrase-pattern.ts';

const peopleEn = '(?:customers|users|clients|people|visitors|merchants|members|subscribers|requests|services|systems|accounts|sites|some)';
const peopleDe =
  '(?:kund(?:en|innen)|nutzer(?:n|innen)?|benutzer(?:n|innen)?|anwender(?:n|innen)?|systeme?n?|dienste?n?|personen|mitglieder)';
const peopleFr = '(?:clients|clientes|utilisateurs|utilisatrices|usagers|abonnés|membres|services|systèmes|comptes|personnes)';
const peopleEs = '(?:clientes|usuarios|usuarias|abonados|miembros|servicios|sistemas|cuentas|personas)';
/** What was not said: a word or a few between. */
const upTo = (most: number): string => String.raw`(?:[\p{L}’'-]+ ){0,${most}}?`;

const english = [
  'any inconvenience (?:this )?(?:may|might) have caused',
  '(?:may|might) have (?:affected|been (?:\\p{L}+ly )?(?:affected|impacted|unable|disrupted|degraded|unavailable))',
  `${peopleEn} (?:may|might|could) have (?:experienced|encountered|seen|noticed|had)`,
  'you may have experienced',
  'a (?:very )?(?:small|limited|tiny) (?:number|subset|percentage|proportion|fraction|share) of',
  `a handful of ${peopleEn}`,
  'some (?:customers|users|clients) may',
  '(?:in|out of) an abundance of caution',
  `we take ${upTo(5)}(?:very |extremely |incredibly )?seriously`,
  'isolated incident',
  '(?:various|certain) (?:systems|services|functions|features|components) (?:were|have been) (?:affected|impacted)',
  'to some (?:degree|extent)',
];

const german = [
  '(?:eine|einer) (?:sehr )?(?:kleinen?|geringen?|begrenzten?|überschaubaren?) (?:an)?zahl (?:von|an|unserer|der)',
  `(?:einige|manche|einzelne|bestimmte|gewisse) (?:\\p{L}+ )?${peopleDe} ${upTo(2)}(?:möglicherweise|eventuell|unter umständen|vielleicht|könnten|dürften)`,
  `(?:möglicherweise|eventuell|unter umständen) ${upTo(2)}(?:einige|manche|einzelne|bestimmte) (?:\\p{L}+ )?${peopleDe}`,
  'ein(?:em|en)? (?:sehr )?(?:kleiner?n?|geringe[rn]?|kleinen|begrenzte[rn]?) (?:teil|anteil|prozentsatz|kreis) (?:der|unserer|von)',
  `eine(?:r)? handvoll (?:\\p{L}+ )?${peopleDe}`,
  `nehmen (?:wir )?${upTo(6)}(?:sehr|äußerst|überaus) ernst`,
  'einzelfall',
  'in gewissem (?:maße|umfang)',
];

const french = [
  "(?:un|le) (?:très )?(?:petit|faible) nombre (?:de|d['’])",
  "un nombre (?:très )?(?:limité|restreint|réduit) (?:de|d['’])",
  "une (?:très )?(?:petite|faible|infime) (?:partie|proportion|fraction|part) (?:de|des|d['’])",
  `(?:certaine?s|quelques) (?:de nos )?${peopleFr} (?:ont (?:peut-être|éventuellement|pu)|auraient pu|pourraient|peuvent)`,
  '(?:ont|a) pu être (?:\\p{L}+ment )?(?:affectée?s?|touchée?s?|impactée?s?|concernée?s?|perturbée?s?)',
  `nous prenons ${upTo(6)}(?:très |extrêmement )?au sérieux`,
  'par excès de (?:précaution|prudence)',
  '(?:cas|incident) isolé',
  `une poignée (?:de|d['’]) ?${peopleFr}`,
  'dans une certaine mesure',
];

const spanish = [
  '(?:un|el) (?:muy )?(?:pequeño|reducido) número de',
  'un número (?:muy )?(?:limitado|reducido|pequeño) de',
  'una (?:muy )?(?:pequeña|mínima) (?:parte|proporción|fracción) de',
  `algun[oa]s (?:de nuestros )?${peopleEs} (?:podrían|pudieron|pueden|pudieran)`,
  '(?:pudo|pudieron|podría|podrían) (?:haberse |haber |verse |ser )?(?:sido |visto )?(?:afectad[oa]s?)',
  `(?:nos )?tomamos (?:muy )?en serio`,
  `(?:nos )?tomamos ${upTo(6)}(?:muy )?en serio`,
  'por exceso de (?:precaución|cautela)',
  '(?:caso|incidente) aislado',
  `un puñado de ${peopleEs}`,
  'en cierta medida',
];

/** Phrases that readers take for evasion, in the four languages. A plain “as a precaution” is none: it says why something was done. */
export const weaselPhrases: RegExp = phrasePattern(...english, ...german, ...french, ...spanish);
