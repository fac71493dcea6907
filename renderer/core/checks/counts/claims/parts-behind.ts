import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { Passage } from '../../prose/passage.ts';
import { numberNamed, numberWord } from '../counted-things.ts';
import { numberFound } from '../number-found.ts';

const count = `(?:\\d{1,3}|one|eine?r?|une?|un[oa]?|${numberWord})`;
const place = '(?:in|on|at|from|for|by|to|auf|von|bei|aus|à|dans|sur|chez|en|de|sin|con)';
const part = `${count} (?<how>${place}) [^,.;:()\\d]{2,40}?`;
const more = `(?:(?:,? (?:and|und|et|y) |, )${count} \\k<how> [^,.;:()\\d]{2,40}?)`;
const told = new RegExp(
  `(?<![\\p{L}\\d.,:/$€£+~≈–—-])(?<said>\\d{1,3}|${numberWord}) (?<what>(?:(?!of |von |de )\\p{L}[\\p{L}-]*\\s){0,3}?\\p{L}{2,})(?:,|:| [–—(-]) ?(?<list>${part}${more}{1,5})(?:[.;)]|$)`,
  'gimu',
);
const mayHold = new RegExp(`[,:(–—-] ?${count} ${place} `, 'iu');
const ofTime =
  /(?<!\p{L})(?:second|minute|hour|day|week|month|year|time|tag|stunde|woche|jour|heure|fois|día|hora|vece|percent|prozent)\p{L}*$/iu;

/** "Four repositories, two in the old store and three in the new": the parts that stand behind a number are not as many. */
export const partsBehind = ({ passages }: Facts): readonly Finding[] =>
  passages.flatMap((passage) => (mayHold.test(passage.text) ? inPassage(passage) : []));

const inPassage = ({ text, placeOf }: Passage): readonly Finding[] =>
  [...text.matchAll(told)].flatMap((match): readonly Finding[] => {
    const { said = '', what = '', list = '' } = match.groups ?? {};
    const whole = numberIn(said);
    const parts = [...list.matchAll(new RegExp(`(?<![\\p{L}\\d])(${count}) ${place} `, 'giu'))].map(([, words = '']) => numberIn(words));
    const sum = parts.reduce((all, one) => all + one, 0);
    if (Number.isNaN(sum) || Number.isNaN(whole) || sum === whole || ofTime.test(what)) return [];
    // More may be elsewhere than is told.
    if (whole - sum > 1 || sum > whole * 1.5 || !many.test(what) || placed.test(what)) return [];
    const words = `${said} ${what}`;
    return [numberFound(`“${words}” is not the sum of “${list}”: that is ${sum}.`, placeOf(words, match.index), words, list)];
  });

const numberIn = (words: string): number => (/^(?:one|eine?r?|une?|un[oa]?)$/iu.test(words) ? 1 : (numberNamed(words) ?? Number(words)));

/** "4 servers in Europe, 2 in Australia": the first number is a part too. */
const placed = new RegExp(`(?<!\\p{L})${place}(?!\\p{L})`, 'iu');

/** A plural among the words; "was" and "were" are none. */
const many =
  /(?<!\p{L})(?!(?:was|has|is|does|its|this|were|wurden|waren|haben|sind|over|under|after|never)(?!\p{L}))\p{L}*(?:s|en|er)(?!\p{L})/iu;
