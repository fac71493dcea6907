import { patternOfWords } from '../../../rich-text/pattern-of-words.ts';
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
export const bothBehind = (facts: Facts): readonly Finding[] => {
  const near = rightBehind(facts);
  return near.length > 0 ? near : bothOf(facts);
};

const rightBehind = ({ sentences }: Facts): readonly Finding[] =>
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

const pair =
  /(?<!\p{L})(?<all>both(?<ours> of (?:our|their|its))?(?<adjective> \p{L}{5,})?? (?<noun>\p{L}{2,}[^sui\P{L}]s)|(?<deOurs>unsere )?beiden? (?<de>\p{L}{3,})|(?:les|nos) deux (?<fr>\p{L}{2,}[^sui\P{L}]s)|(?:ambos|ambas|los dos|las dos) (?<es>\p{L}{2,}[^sui\P{L}]s))(?!\p{L})(?! (?:and|und|et|y|from|of|aus|de) )/giu;
const anyPair = /(?<!\p{L})(?:both|beiden?|les deux|nos deux|ambos|ambas|los dos|las dos)\s/iu;
/** What makes a pair of some of those that were counted: two names, or the words of a choice. */
const chosen =
  /(?<!\p{L})(?:two|pair|other|others|another|either|one|first|second|last|latter|former|remaining|zwei|anderen?|erste[nr]?|zweite[nr]?|deux|autres?|premi\p{L}+|dos|otr[oa]s?|primer\p{L}*)(?!\p{L})|(?<![,;]) (?:and|und|et|y|&|\+) /iu;

/** "Three values were seen. … Rotation revoked both values.": of the only things of their kind that the text counts, and nothing between picks two of them. */
const bothOf = ({ passages }: Facts): readonly Finding[] => {
  if (!passages.some(({ text }) => anyPair.test(text))) return [];
  return passages
    .flatMap((passage) =>
      [...passage.text.matchAll(pair)].flatMap((match): readonly Finding[] => {
        const { all = '', noun, adjective = '', de, fr, es, ours, deOurs } = match.groups ?? {};
        const isWhole = (ours ?? deOurs) !== undefined || /^nos /iu.test(all);
        if (adjective !== '' && !isWhole) return [];
        // "Secondary databases" are called secondaries too.
        const names = [noun ?? de ?? fr ?? es ?? '', ...(adjective === '' ? [] : [`${adjective.trim().replace(/y$/u, 'ie')}s`])];
        const counted = new RegExp(
          `(?<![\\p{L}\\d.,:/-])(?<count>${numberWord}) (?:(?!(?:of|von|de) )[\\p{L}\\d-]+ ){0,2}?(?:${names.map(patternOfWords).join('|')})(?!\\p{L})`,
          'giu',
        );
        const told = passages
          .flatMap((one) => [...one.text.matchAll(counted)].map((found) => ({ one, found })))
          // "Les deux" are both again.
          .filter((one) => numberNamed(one.found.groups?.count ?? '') !== 2 || !again.test(one.one.text.slice(0, one.found.index)));
        const [first, ...others] = told;
        const count = numberNamed(first?.found.groups?.count ?? '');
        if (first === undefined || others.length > 0 || count === null || count < 3) return [];
        const { one, found } = first;
        if (definite.test(one.text.slice(Math.max(0, found.index - 16), found.index))) return [];
        const isBehind = one === passage && found.index < match.index;
        if (!isWhole && (!isBehind || chosen.test(passage.text.slice(found.index + found[0].length, match.index)))) return [];
        return [numberFound(`“${found[0]}” stands before “${all}”.`, passage.placeOf(all, match.index), found[0], all)];
      }),
    )
    .slice(0, 1);
};

const again = /(?<!\p{L})(?:les|nos|ces|los|las|nuestr[oa]s|die)\s$/iu;
const definite =
  /(?<!\p{L})(?:all|of|the|these|those|other|more|least|about|over|than|alle|den|diese|von|les|des|ces|los|las|de)(?: the| our)?\s$/iu;
