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
export const ordinalsTold = ({ passages }: Facts): readonly Finding[] =>
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
