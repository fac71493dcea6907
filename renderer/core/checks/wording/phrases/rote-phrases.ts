import { phrasePattern } from './phrase-pattern.ts';

/** A figure later in the sentence says whom it cost what: "the inconvenience to the 412 customers who …". */
const general = '(?![^.!?\\n]{0,100}\\d)';
const sorryEn =
  "(?:(?:we )?(?:would like to |want to |wish to |must )?(?:sincerely |deeply |truly )?(?:apologi[sz]e|regret)|(?:we (?:are|['’]re) |we['’]re )?(?:very |truly |deeply |sincerely )?sorry|(?:(?:please accept )?our )?(?:sincere(?:st)? |deepest )?apologies)";
const tailEn = '(?: (?:this|it|that))?(?: (?:(?:may|might|could) (?:have )?|has |have )?caused?)?';

const english = [
  `${sorryEn} for (?:any|all) (?:inconveniences?|trouble|disruptions?|frustration)${tailEn}`,
  `${sorryEn} for (?:the|this) inconveniences?${tailEn}${general}`,
  '(?:thank you|thanks|we thank you|we appreciate)(?: very much| so much)?(?: for)? your (?:continued |kind |ongoing )?(?:patience|understanding)(?:(?:,| and) (?:\\p{L}+ )?(?:patience|understanding|support|cooperation))*',
];

const german = [
  'wir (?:entschuldigen uns|möchten uns) (?:\\p{L}+ ){0,3}?für (?:\\p{L}+ ){0,2}unannehmlichkeiten(?: entschuldigen)?',
  'wir bitten,? (?:\\p{L}+ ){0,5}?unannehmlichkeiten(?: zu entschuldigen)?',
  'wir bedauern (?:\\p{L}+ ){0,2}unannehmlichkeiten',
  '(?:vielen dank|danke|wir danken(?: ihnen| euch)?|wir bedanken uns) für (?:ihre?|euer|eure|das|die) (?:\\p{L}+ )?(?:verständnis|geduld)(?: und (?:ihre? |eure? )?(?:verständnis|geduld))?',
  'wir bitten (?:\\p{L}+ ){0,2}?um (?:ihr |euer )?verständnis',
];

const french = [
  "(?:nous (?:nous excusons|vous prions (?:de (?:bien vouloir )?nous excuser|d['’]accepter nos excuses)|vous présentons (?:toutes )?nos excuses|présentons (?:toutes )?nos excuses|regrettons|sommes (?:sincèrement )?désolés)|veuillez (?:nous excuser|accepter nos excuses)|toutes nos excuses) (?:pour )?(?:la gêne|les? désagréments?|ce désagrément|ces désagréments|tout désagrément|les inconvénients|ce contretemps)(?: (?:occasionnée?s?|causée?s?|éventuelle?s?))*",
  '(?:nous vous remercions|merci)(?: par avance| vivement)? (?:de|pour) votre (?:patience|compréhension)(?: et (?:de |pour )?votre (?:patience|compréhension))?',
];

const spanish = [
  '(?:(?:lamentamos|sentimos|rogamos disculpen?|disculpen?|(?:les? )?pedimos (?:sinceras )?disculpas por|nos disculpamos por|perdon(?:en|e)) )(?:las|los|cualquier|estas|estos)(?: posibles)? (?:molestias?|inconvenientes?)(?: (?:ocasionad[oa]s?|causad[oa]s?|que (?:esto )?(?:hayan?|pueda haber) (?:podido )?(?:causar|ocasionar|ocasionado|causado)))?',
  '(?:muchas )?(?:gracias por|(?:les? )?agradecemos) (?:de antemano )?(?:su|vuestra|tu) (?:paciencia|comprensión)(?: y (?:su )?(?:paciencia|comprensión))?',
];

/** Apologies and thanks that fit every incident, in the four languages. */
export const rotePhrases: RegExp = phrasePattern(...english, ...german, ...french, ...spanish);
