import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { numberNamed, numberWord } from '../counted-things.ts';
import { numberFound } from '../number-found.ts';

const connective =
  '(?:however|but|unfortunately|in the end|eventually|sadly|still|yet|later|doch|aber|leider|jedoch|mais|malheureusement|pero|sin embargo)';
const verb = '(?:were|was|are|had|have|did|could|can|led|went|came|made|ran|\\p{L}{3,}ed)';
/** "However, both introduced …" and "All three were …", where no noun says of what. */
const behind = new RegExp(
  `^\\W{0,3}(?:${connective},? )?(?<all>both|all (?<count>${numberWord}))(?: of (?:them|these))? (?:\\p{L}+ly )?${verb}(?!\\p{L})`,
  'iu',
);
const german = new RegExp(`^\\W{0,3}(?<all>beide|alle (?<count>${numberWord})) (?:waren|wurden|hatten|haben|sind|führten)(?!\\p{L})`, 'iu');
const head = new RegExp(
  `^\\W{0,3}(?:in (?:total|all),? |insgesamt |the |these |die )?(?<count>${numberWord}) (?<what>(?:(?!of |and |or )\\p{L}[\\p{L}-]*\\s){0,3}?\\p{L}*(?:[^sui\\P{L}]s|\\p{L}en))(?= )`,
  'iu',
);
/** Words that make a pair or another group of some of those that were counted. */
const joint =
  /(?<!\p{L})(?:and|or|both|two|three|four|pair|und|oder|zwei|drei|et|ou|deux|y|o|dos|one|other|others|another|either|each|some)(?!\p{L})|[/&,;:]/iu;

/** "Three releases were made. However, both broke the login.": how many there were is told in two ways in one breath. */
export const bothBehind = ({ sentences }: Facts): readonly Finding[] =>
  sentences.flatMap((sentence, at): readonly Finding[] => {
    const before = sentences[at - 1];
    const match = behind.exec(sentence.text) ?? german.exec(sentence.text);
    if (before === undefined || match === null || before.passage !== sentence.passage) return [];
    const all = match.groups?.all ?? '';
    const said = match.groups?.count === undefined ? 2 : numberNamed(match.groups.count);
    const told = countIn(before);
    if (said === null || told === null || told.count === said) return [];
    const message = `“${told.words}” stands before “${all}”.`;
    const from = sentence.from + (match[0] ?? '').indexOf(all);
    return [numberFound(message, sentence.passage.placeOf(all, from), told.words, all)];
  });

/** The number that a sentence begins with, where it tells of nothing else that could be counted. */
const countIn = ({ text }: Sentence): { readonly count: number; readonly words: string } | null => {
  const match = head.exec(text);
  const count = numberNamed(match?.groups?.count ?? '');
  if (match === null || count === null) return null;
  const rest = text.slice(match[0].length);
  return joint.test(rest) || /\d/u.test(rest) ? null : { count, words: `${match.groups?.count} ${match.groups?.what}` };
};
