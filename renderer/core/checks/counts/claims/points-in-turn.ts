import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { Passage } from '../../prose/passage.ts';
import { numberNamed, numberWord } from '../counted-things.ts';
import { numberFound } from '../number-found.ts';

const nouns =
  'causes|reasons|factors|faults|failures|problems|issues|bugs|mistakes|errors|things|steps|points|changes|measures|actions|lessons|questions|ursachen|gründe|faktoren|fehler|probleme|dinge|schritte|punkte|maßnahmen|lehren|fragen|raisons|facteurs|défauts|problèmes|erreurs|choses|étapes|mesures|leçons|causas|razones|factores|fallos|problemas|errores|cosas|pasos|medidas|lecciones';
const told = new RegExp(`(?<![\\p{L}\\d.,:/-])(?<words>(?<count>${numberWord}) (?:\\p{L}[\\p{L}-]* )?(?:${nouns}))(?!\\p{L})`, 'giu');
/** What opens the sentences that tell of each, in four languages. */
const turns: readonly (readonly string[])[] = [
  ['first(?:ly)?', 'second(?:ly)?', 'third(?:ly)?', 'fourth(?:ly)?', 'fifth(?:ly)?', 'sixth(?:ly)?'],
  ['erstens', 'zweitens', 'drittens', 'viertens', 'fünftens', 'sechstens'],
  ["premièrement|d[’']abord", 'deuxièmement|ensuite', 'troisièmement', 'quatrièmement', 'cinquièmement', 'sixièmement'],
  [
    'primero|en primer lugar',
    'segundo|en segundo lugar',
    'tercero|en tercer lugar',
    'cuarto|en cuarto lugar',
    'quinto|en quinto lugar',
    'sexto',
  ],
];
const opened = turns.map((words) =>
  words.map((word) => new RegExp(`[.:;!?–—-]\\s+(?:(?:and|und|et|y) )?(?:${word})(?:,|:|\\s\\p{L})`, 'iu')),
);
const any = /(?<!\p{L})(?:first(?:ly)?|erstens|premièrement|d['’]abord|primero|en primer lugar)(?:,|:|\s)/iu;
const fewest = 2;

/** "It had three causes. First, the disk. … Fourth, the rain.": what is told in turn is not as much as was said. */
export const pointsInTurn = ({ passages }: Facts): readonly Finding[] =>
  passages.flatMap((passage) => (any.test(passage.text) ? inPassage(passage) : []));

const inPassage = ({ text, placeOf }: Passage): readonly Finding[] => {
  const [only, ...others] = [...text.matchAll(told)];
  const { words = '', count = '' } = only?.groups ?? {};
  const said = numberNamed(count);
  if (only === undefined || others.length > 0 || said === null) return [];
  if (
    /(?<!\p{L})(?:of|first|last|next|least|than|other|these|those|von|ersten|letzten|de|premi\p{L}+|primer\p{L}+)(?: the)?\s$/iu.test(
      text.slice(0, only.index),
    )
  )
    return [];
  const rest = text.slice(only.index + words.length);
  const counts = opened.map((shapes) => {
    const end = shapes.findIndex((shape) => !shape.test(rest));
    // "First … third": one in between is told in other words.
    return shapes.slice(end).some((shape, at) => end !== -1 && at > 0 && shape.test(rest)) ? 0 : end === -1 ? shapes.length : end;
  });
  const listed = Math.max(...counts);
  // Of fewer, the last may have opened in words of its own.
  if (listed < fewest || listed <= said) return [];
  return [numberFound(`“${words}” stands before a list of ${listed}.`, placeOf(words, only.index), words, `${listed} items`)];
};
