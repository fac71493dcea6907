import { butDe, butEn, butEs, butFr, chanceDe, chanceEn, chanceEs, chanceFr, dutyEn, few } from './accident-words.ts';
import { firstNames } from './first-names.ts';

/** What is called after people, or bears what looks like their names. */
const place = '(?:San|Santa|Saint|St\\.|St|Sankt|São|Port|Fort|Lake|Los|Las|Hotel|Hurricane|Storm|Server|Host|Cluster|Node)';
const firm = '(?:Team|GmbH|AG|Inc|Ltd|Server|Cluster|Hospital|Street|Road|Hall|Cent(?:er|re)|Bank|University|DB|Systems?|Services?|Cloud)';
/** A person's name: a first name that is no other word, and what follows it. */
const name = `(?<!\\b${place} )(?:${firstNames.join('|')})(?: (?:(?:de|del|von|van|der|la) ){0,2}(?!${firm}(?!\\p{L}))\\p{Lu}(?:[\\p{L}-]|['’](?!s(?!\\p{L})))+){0,2}(?! \\p{Lu})`;
/** What a name may belong to besides. */
const thing = '(?! (?:\\p{Ll}+ )?(?:tests?|scripts?|jobs?|clusters?|servers?|hosts?|nodes?|account|laptop|machine|branch)(?!\\p{L}))';

const sentences = [
  `(?:mistake|error)s? (?:(?:was |were |had been )?made )?by ${name}${thing}`,
  `${name}['’]s? (?:mistake|negligence|carelessness|fault|inattention|oversight)`,
  `(?:caused|triggered) by ${name}(?!['’])${thing}`,
  `${name} ${few(butEn)}(?:${chanceEn}|neglected|forgot|was inattentive|was careless|made (?:a|the) mistake)`,
  `${name} (?!(?:${butEn})(?!\\p{L}))\\p{L}+ ${few(butEn, 6)}(?:by (?:mistake|accident)|in error)`,
  `${name} (?:had |has |also |then |\\p{L}+ly )?failed to ${dutyEn}`,
  `(?:[Ff]ehler|[Vv]ersehen|[Ii]rrtum|[Vv]erschulden) von ${name}`,
  `${name} ${few(butDe, 5)}(?:${chanceDe}|vergaß|vergessen)`,
  `(?:erreur|faute|négligence) (?:de |d['’])${name}`,
  `${name} ${few(butFr, 5)}(?:${chanceFr}|oublié)`,
  `error(?:es)? (?:de|cometido por) ${name}`,
  `${name} ${few(butEs, 5)}(?:${chanceEs}|olvidó)`,
];

/** Capitals count: a name has one. */
const byName = new RegExp(`(?<![\\p{L}\\d])(?:${sentences.join('|')})(?![\\p{L}\\d])`, 'gu');

/** What each of these sentences has besides a name; most texts have none of it, and names take long to look for. */
const mishap =
  /mistake|error|negligence|careless|fault|inattent|oversight|(?:caus|trigger)ed by|accident|inadvert|neglected|forgot|failed to|ehler|ersehen|rrt[uü]m|erschulden|fälschlich|verg(?:aß|essen)|erreur|faute|négligence|mégarde|oublié|descuido|equivocaci|sin querer|olvidó/u;

/** Sentences that name a person by their first name, with the deed that went wrong, in the four languages. */
export const blamedByName = (text: string): readonly RegExpExecArray[] => (mishap.test(text) ? [...text.matchAll(byName)] : []);
