import { butDe, butEn, butEs, butFr, chanceDe, chanceEn, chanceEs, chanceFr, dutyEn, few } from './accident-words.ts';
import { phrasePattern } from './phrase-pattern.ts';

const whoEn =
  '(?:engineer|developer|administrator|admin|operator|employee|technician|contractor|colleague|intern|staff member|team member|member of (?:staff|our team|the team))';
const whoDe =
  '(?:mitarbeiter(?:s|in)?|technikers?|technikerin|administrators?|administratorin|admins?|entwicklers?|entwicklerin|ingenieurs?|ingenieurin|operators?|bedieners?|kolleg(?:e|en|in)|praktikant(?:en|in)?)';
const whoFr =
  '(?:employée?|salariée?|technicien(?:ne)?|administrat(?:eur|rice)|ingénieure?|développeu(?:r|se)|opérat(?:eur|rice)|collaborat(?:eur|rice)|collègue|stagiaire)';
const whoEs =
  '(?:emplead[oa]|técnic[oa]|administradora?|ingenier[oa]|desarrolladora?|operadora?|operari[oa]|trabajadora?|compañer[oa]|becari[oa])';
const english = [
  'human errors?',
  '(?:operator|user|pilot) error',
  `(?:mistake|error)s? (?:(?:was |were |had been )?made )?by (?:an?|the|our|one of our) (?:\\p{L}+ )?${whoEn}s?`,
  `${whoEn}(?:['’]s|s['’])? (?:mistake|negligence|carelessness|fault|inattention|oversight)`,
  `${whoEn} ${few(butEn)}(?:${chanceEn}|neglected|forgot|was inattentive|was careless|made (?:a|the) mistake)`,
  `${whoEn} (?!(?:${butEn})(?!\\p{L}))\\p{L}+ ${few(butEn, 6)}(?:by (?:mistake|accident)|in error)`,
  `${whoEn} (?:who )?(?:had |has |also |then |\\p{L}+ly )?failed to ${dutyEn}`,
  `cause (?:was|is) (?:an?|the|our|one of our) (?:\\p{L}+ )?${whoEn}s?(?: who)?`,
  'failed to follow (?:\\p{L}+ ){0,3}?(?:procedures?|process(?:es)?|protocols?|runbooks?|instructions|polic(?:y|ies)|guidelines|checklists?)',
  'careless(?:ly|ness)?',
  'negligen(?:t|tly|ce)',
  'inattenti(?:ve|on|veness)',
  'should have known',
  'forgot to',
];

const german = [
  'menschlich(?:e[nrms]?) (?:versagens?|fehler[ns]?|fehlverhaltens?|irrt(?:um|ums|ümer))',
  '(?:bedien(?:ungs|er)?|flüchtigkeits|anwender)fehler[ns]?',
  '(?:grob )?fahrlässig(?:e[nrms]?|keit)?',
  'nachlässig(?:e[nrms]?|keit(?:en)?)?',
  'un(?:achtsam|aufmerksam)(?:e[nrms]?|keit)?',
  `(?:fehler|versehen|irrtum|verschulden) (?:eine[sr]|unsere[sr]|de[sr]) (?:\\p{L}+ )?${whoDe}`,
  `${whoDe} ${few(butDe, 5)}(?:${chanceDe}|vergaß|vergessen)`,
  '(?:hat|hatte|haben|hatten) (?:es )?vergessen',
];

const french = [
  'erreurs? humaines?',
  'fautes? humaines?',
  'erreurs? de manipulation',
  `(?:erreur|faute|négligence) (?:d['’]|de l['’]|de )(?:une? |l['’]|notre |nos )?${whoFr}s?`,
  'négligen(?:ces?|te?s?)',
  'inattention',
  'étourderie',
  `${whoFr} ${few(butFr, 5)}(?:${chanceFr}|oublié)`,
  '(?:a|ont|avait|avaient) oublié de',
];

const spanish = [
  'error(?:es)? humanos?',
  'fallos? humanos?',
  'error(?:es)? de (?:manipulación|operación)',
  `error(?:es)? (?:de|cometido por) (?:un|una|nuestr[oa]|el|la) ${whoEs}`,
  'negligen(?:cias?|tes?)',
  'descuidos?',
  'despistes?',
  `${whoEs} ${few(butEs, 5)}(?:${chanceEs}|olvidó)`,
  '(?:se )?olvidó(?: de)?',
  '(?:había|habían|ha|han) olvidado',
];

/** Phrases that name a person's failing, in the four languages; singular “user error”, since “user errors” are what users see. */
export const blamePhrases: RegExp = phrasePattern(...english, ...german, ...french, ...spanish);
