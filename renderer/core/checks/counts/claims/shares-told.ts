import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { Passage } from '../../prose/passage.ts';
import { numberNamed, numberWord } from '../counted-things.ts';
import { numberFound } from '../number-found.ts';
import { subjectStems } from '../twice/subject-stems.ts';

const share = new RegExp(
  `(?<![\\p{L}\\d.,:/-])(?<part>${numberWord}|one|eine?[rms]?|une?|un[oa]) (?:of|out of|von|der|de|des|sur|de los|de las) (?:the |our |these |all |den |les |nos |los |las )?(?<whole>${numberWord}) (?<noun>\\p{L}{4,})(?!\\p{L})`,
  'giu',
);
const mayTell = new RegExp(` (?:of|von|der|des?|sur|los|las) (?:\\p{L}{3,5} )?${numberWord} `, 'iu');
const [most, fewest] = [12, 3];

type Share = {
  readonly words: string;
  readonly part: string;
  readonly whole: number;
  readonly noun: string;
  readonly from: number;
  readonly passage: Passage;
};

/** "Three of the four incidents shared a cause" and, in the same words, "three of the five incidents": of how many, is told in two ways. */
export const sharesTold = ({ sentences }: Facts): readonly Finding[] => {
  const told = sentences.flatMap(({ text, from, passage }) =>
    (mayTell.test(text) ? [...text.matchAll(share)] : []).map(({ 0: words, index, groups }) => ({
      words,
      part: (groups?.part ?? '').toLowerCase(),
      whole: numberNamed(groups?.whole ?? '') ?? 0,
      noun: (groups?.noun ?? '').toLowerCase(),
      from: from + index,
      passage,
      stems: subjectStems(text),
    })),
  );
  if (told.length > most) return [];
  return told
    .flatMap((one, at) =>
      told.slice(at + 1).flatMap((other): readonly Finding[] => {
        if (!isOne(one, other) || [...one.stems].filter((stem) => other.stems.has(stem)).length < fewest) return [];
        const message = `The text says “${one.words}” in one place and “${other.words}” in another: the numbers differ.`;
        return [numberFound(message, other.passage.placeOf(other.words, other.from), one.words, other.words)];
      }),
    )
    .slice(0, 1);
};

const isOne = (one: Share, other: Share): boolean =>
  one.passage !== other.passage && one.part === other.part && one.noun === other.noun && one.whole !== other.whole;
