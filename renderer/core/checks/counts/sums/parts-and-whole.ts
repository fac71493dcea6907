import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { Passage } from '../../prose/passage.ts';
import { numberNamed, numberWord } from '../counted-things.ts';
import { numberFound } from '../number-found.ts';
import { amount, readAmount } from '../read-amounts.ts';

const count = `(?:${amount}|${numberWord})`;
const start = '(?<![\\p{L}\\d.,:/$€£+~≈–—-]|\\d )';
const end = '(?![\\d%]|[.,:/-]\\d|\\s?(?:%|percent|prozent|pour cent|por ciento))';
const words = '[^.,;:()\\d]{2,50}?';
const and = '(?:,? (?:and|und|et|y) |, )';

/** "4,812 people are affected: 2,310 in Northdale, 1,702 in Lakefield and 700 in Oldmill." */
const behind = new RegExp(
  `${start}(?<said>${count})${end} (?<what>[^.;:()\\d]{3,60}?)\\s?:\\s(?<list>${count}${end} ${words}(?:, ${count}${end} ${words}){0,6},? (?:and|und|et|y) ${count}${end} ${words})(?=[.;]|$)`,
  'giu',
);
const whole =
  '(?:soit|(?:or|i\\.e\\.|making|giving|totall?ing) (?:a total of )?|for a total of|a total of|also|das sind|zusammen|insgesamt|zusammen also|es decir|en total|au total)';
const behindAll = '(?:in total|altogether|in all|insgesamt|zusammen|au total|en tout|en total)';
/** "12 400 étudiants et 1 150 agents …, soit 13 650 personnes" and "…, 13,650 in total". */
const ahead = new RegExp(
  `${start}(?<list>${count}${end} ${words}(?:${and}${count}${end} ${words}){1,5})[,–—(]\\s?(?:${whole} (?<said>${count})${end}|(?<told>${count})${end} (?:\\p{L}+ )?${behindAll}(?!\\p{L}))`,
  'giu',
);
const inList = new RegExp(`(?:^|${and})(${count})${end} (${words})(?=${and}|$)`, 'giu');
const mayHold = new RegExp(`\\d\\D{3,60}: |(?<!\\p{L})(?:${whole}|${behindAll})(?!\\p{L})`, 'iu');
/** Some, a limit, a rate, a part of a part, or a size that is no count. */
const loose =
  /(?<!\p{L})(?:about|around|approximately|roughly|nearly|almost|over|more than|less than|at least|at most|up to|between|from|per|every|including|of (?:which|whom|them|these)|mostly|mainly|e\.g|such as|for example|etwa|rund|circa|ca|knapp|über|mehr als|mindestens|bis zu|pro|davon|darunter|environ|près de|plus de|au moins|par|dont|unos|cerca de|más de|al menos|por|milliseconds?|ms|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|sekunden?|minuten?|stunden?|tagen?|tage|wochen?|monaten?|jahren?|uhr|secondes?|heures?|jours?|semaines?|mois|ans|segundos?|minutos?|horas?|d[ií]as?|semanas?|meses|[kmgt]i?b|times|mal|fois|veces|(?:step|phase|version|level|port|row|line|page|january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember))(?!\p{L})|[~≈<>]/iu;

const fewest = 10;
/** Nearer than this to each other, the number and the sum of the parts are meant to be one. */
const nearest = 0.2;

/** A number and its parts in one sentence, of which the one is not the sum of the others. */
export const partsAndWhole = ({ passages }: Facts): readonly Finding[] =>
  passages.flatMap((passage) => (mayHold.test(passage.text) ? inPassage(passage) : []));

const inPassage = ({ text, placeOf }: Passage): readonly Finding[] =>
  [...text.matchAll(behind), ...text.matchAll(ahead)].flatMap((match): readonly Finding[] => {
    const { list = '' } = match.groups ?? {};
    const said = match.groups?.said ?? match.groups?.told ?? '';
    const parts = [...list.matchAll(inList)].map(([, part = '']) => numberIn(part));
    const [sum, told] = [parts.reduce((all, part) => all + part, 0), numberIn(said)];
    if (parts.length < 2 || !Number.isInteger(sum) || !Number.isInteger(told) || told < fewest || sum === told) return [];
    if (loose.test(match[0]) || loose.test(text.slice(Math.max(0, match.index - 16), match.index))) return [];
    if (parts.some((part) => part >= told && part >= sum) || Math.abs(sum - told) > told * nearest) return [];
    // Rounded to hundreds, parts need not add up.
    if ([told, ...parts].every((part) => part >= 1000 && part % 100 === 0) && Math.abs(sum - told) <= 100 * parts.length) return [];
    return [numberFound(`“${said}” is not the sum of “${list}”: that is ${sum}.`, placeOf(said, match.index), said, list)];
  });

const numberIn = (told: string): number => {
  const { values } = readAmount(told);
  return numberNamed(told) ?? (values.length === 1 ? (values[0] ?? Number.NaN) : Number.NaN);
};
