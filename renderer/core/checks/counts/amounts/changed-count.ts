import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import { numberFound } from '../number-found.ts';
import { readFigures } from '../twice/read-figures.ts';
import { subjectStems } from '../twice/subject-stems.ts';

const change =
  /(?<!\p{L})(?:reduc|lower|decreas|increas|rais|chang|bump)(?:ed|ing|e[sd]?)? the number of (?<what>(?:\p{L}[\p{L}-]* ){1,4})(?:[^.;:\d]{0,40} )?from (?<first>\d{1,4}) to (?<last>\d{1,4})(?![.,:]?\d|\s?%)/iu;
/** "Configured with 16 processes": how many there were. */
const had = /(?<!\p{L})(?:configured with|running|ran|had|with|set to|using|started with|were|was)\s$/iu;
const farthest = 2;

/** "The number of streaming processes was reduced from 20 to 12" where it "was configured with 16 processes": neither end is a count that the text tells of them. */
export const changedCounts = ({ sentences }: Facts): readonly Finding[] =>
  sentences
    .flatMap((sentence): readonly Finding[] => {
      const match = change.exec(sentence.text);
      const { what = '', first = '', last = '' } = match?.groups ?? {};
      if (match === null) return [];
      const stems = subjectStems(what);
      const told = sentences
        .flatMap(readFigures)
        .filter(
          (one) =>
            one.sentence !== sentence && stems.has(one.unit) && !one.isRough && isOfThem(one.clause, one.sentence.words, stems, one.unit),
        );
      const [count, ...others] = told;
      if (count === undefined || others.length > 0) return [];
      const value = count.values[0] ?? 0;
      const before = count.sentence.text.slice(0, count.from - count.sentence.from);
      if (value === Number(first) || value === Number(last) || !had.test(before)) return [];
      // It may have been changed in between, but not to the other side of both.
      if (value > Math.max(Number(first), Number(last)) * farthest || value * farthest < Math.min(Number(first), Number(last))) return [];
      return [
        numberFound(
          `The text says “${first}” in one place and “${count.words}” in another: the numbers differ.`,
          sentence.passage.placeOf(match[0], sentence.from + match.index),
          match[0],
          count.words,
        ),
      ];
    })
    .slice(0, 1);

/** Another word of the things stands beside the count, be it within a name ("app-streaming"). */
const isOfThem = (clause: ReadonlySet<string>, words: string, stems: ReadonlySet<string>, unit: string): boolean =>
  [...stems].some((stem) => stem !== unit && (clause.has(stem) || words.toLowerCase().includes(stem)));
