import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { Passage } from '../../prose/passage.ts';
import { numberNamed, numberWord } from '../counted-things.ts';
import { numberFound } from '../number-found.ts';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
const ordinal = `(?<nth>${ordinals.slice(1).join('|')})`;
const next = new RegExp(`(?<!\\p{L})before (?:a|the) ${ordinal} (?<noun>\\p{Ll}{4,})(?!\\p{L})`, 'giu');
const span = new RegExp(
  `(?<!\\p{L})from [^.;]{0,40}?(?<!\\p{L})first (?<noun>\\p{Ll}{4,})(?!\\p{L})[^.;]{0,40}?(?<!\\p{L})to [^.;]{0,40}?(?<!\\p{L})${ordinal} \\k<noun>(?!\\p{L})`,
  'giu',
);
const mayTell = /(?<!\p{L})before (?:a|the) \p{L}+(?:d|th) |(?<!\p{L})from [^.;]{0,40}first /iu;

/** "It had five timeouts … before a fourth timeout", and "four incidents, from the start of the first incident to the end of the third incident". */
export const ordinalsTold = (facts: Facts): readonly Finding[] => [...inPassages(facts), ...attemptsTold(facts)];

const nth: readonly (readonly [RegExp, number])[] = [
  [/^(?:second|zweiten?|deuxième|second[oae]?)$/iu, 2],
  [/^(?:third|dritten?|troisième|tercer[oa]?)$/iu, 3],
  [/^(?:fourth|vierten?|quatrième|cuart[oa])$/iu, 4],
  [/^(?:fifth|fünften?|cinquième|quint[oa])$/iu, 5],
];
const worked =
  /(?<!\p{L})(?<nth>second|third|fourth|fifth|zweite|dritte|vierte|fünfte|deuxième|troisième|quatrième|cinquième|segund[oa]|tercera?|cuart[oa]|quint[oa]) (?:attempt|try|time|run|versuch|anlauf|tentative|essai|intento)(?!\p{L})[^.;:]{0,20}?(?<!\p{L})(?:success\p{L}*|succeeded|worked|went through|passed|gelang|klappte|war erfolgreich|a réussi|a fonctionné|fut la bonne|tuvo éxito|funcionó)(?!\p{L})/iu;
const failing =
  /(?<!\p{L})(?:fail\p{L}*|unsuccessful\p{L}*|in vain|invalid|wrong\p{L}*|incorrect\p{L}*|mistake\p{L}*|fehlgeschlagen|scheiterte\p{L}*|misslang\p{L}*|vergeblich|falsch\p{L}*|échou\p{L}*|en vain|falló|fallaron|fracas\p{L}*|en vano)(?!\p{L})/iu;
const often =
  /(?<!\p{L})(?:(?<twice>twice|zweimal|zwei ?mal|deux fois|dos veces)|(?<three>three times|thrice|dreimal|drei ?mal|trois fois|tres veces)|(?<four>four times|viermal|vier ?mal|quatre fois|cuatro veces)|(?<five>five times|fünfmal|cinq fois|cinco veces))(?!\p{L})/iu;

/** "It failed three times. … The third attempt worked.": one attempt more than failed is the one that works. */
const attemptsTold = ({ sentences }: Facts): readonly Finding[] =>
  sentences.flatMap((sentence, at): readonly Finding[] => {
    const success = worked.exec(sentence.text);
    if (success === null) return [];
    const said = nth.find(([word]) => word.test(success.groups?.nth ?? ''))?.[1] ?? 0;
    const above = sentences.slice(Math.max(0, at - farAbove), at + 1);
    const told = above.flatMap((one) => {
      const match = failing.test(one.text) ? often.exec(one.text) : null;
      const { twice, three, four, five } = match?.groups ?? {};
      const count = twice ? 2 : three ? 3 : four ? 4 : five ? 5 : 0;
      return match === null || count === 0 ? [] : [{ one, count, words: match[0], from: one.from + match.index }];
    });
    const [only, ...others] = told;
    if (only === undefined || others.length > 0 || only.count === said - 1 || Math.abs(only.count - said + 1) > 2) return [];
    return [
      numberFound(
        `“${only.words}” stands before “${success[0]}”.`,
        only.one.passage.placeOf(only.words, only.from),
        only.words,
        success[0],
      ),
    ];
  });

const farAbove = 10;

const inPassages = ({ passages }: Facts): readonly Finding[] =>
  passages.flatMap((passage) =>
    !mayTell.test(passage.text)
      ? []
      : [
          ...[...passage.text.matchAll(next)].flatMap((match) => against(passage, match, 1)),
          ...[...passage.text.matchAll(span)].flatMap((match) => against(passage, match, 0)),
        ],
  );

/** A count of the same things above in the passage, where it is the only one. */
const against = ({ text, placeOf }: Passage, match: RegExpMatchArray, fewer: number): readonly Finding[] => {
  const { nth = '', noun = '' } = match.groups ?? {};
  const counts = [...text.matchAll(new RegExp(`(?<![\\p{L}\\d.,:-])(?<count>${numberWord}) (?:\\p{L}+ )?${noun}s(?!\\p{L})`, 'giu'))];
  const [told, ...others] = counts;
  const count = numberNamed(told?.groups?.count ?? '');
  const said = ordinals.indexOf(nth.toLowerCase()) + 1 - fewer;
  if (told === undefined || others.length > 0 || count === null || count === said || told.index > (match.index ?? 0)) return [];
  if (/(?<!\p{L})(?:last|next|other|more|another|after|of|within|at least|up to|first|every|than)\s*$/iu.test(text.slice(0, told.index)))
    return [];
  const words = `${nth} ${noun}`;
  return [numberFound(`“${told[0]}” stands before “${words}”.`, placeOf(told[0], told.index), told[0], words)];
};
