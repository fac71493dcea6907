import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { Passage } from '../../prose/passage.ts';
import { figuresDiffer, limits, shared } from '../twice/compare-figures.ts';
import type { ToldFigure } from '../twice/figure.ts';
import { readFigures } from '../twice/read-figures.ts';
import { isTwisted } from '../twice/slip-shape.ts';
import { subjectStems } from '../twice/subject-stems.ts';

const most = 400;
/** "Three of the 15", "all five": a number of which the text must have spoken. */
const definite =
  /(?<!\p{L})(?:(?:one|two|three|four|five|six|some|most|many|none|each|all|both|any|several|\d{1,3}) of (?:the|these|those|its|our)|all(?: (?:of )?(?:the|these|those|our))?|alle(?: der)?|eine[rsm]? der|toutes les|tous les|l['’]une? des|tod[oa]s l[oa]s|un[oa] de l[oa]s)\s$/iu;
/** "Identified 14", "disclosure of five", "there were three": all that there are. */
const introduced =
  /(?<!\p{L})(?:identified|found|discovered|disclos\p{L}+(?: of)?|listed|reported|published|there (?:are|were)|a total of|consists? of|comprises?|composed of|has|have|had|contains?|of|gibt|gab|gefunden|identifiziert|il y a(?:vait)?|identifié|trouvé|hay|había|identificaron)\s(?:a total of )?$/iu;
const farthest = 2;

/** "Three of the 15 remediation items" where the text has "identified 14 distinct remediations": the whole of a share, which is told nowhere else. */
export const definiteWholes = ({ sentences, passages }: Facts): readonly Finding[] => {
  const figures = sentences
    .flatMap(readFigures)
    .filter(({ unit, isRough }) => !isRough && unit !== 'length' && unit !== 'every' && unit !== '%');
  if (figures.length > most) return [];
  const above = aboveAll(figures, passages);
  if (above.length > 0) return above;
  return figures
    .flatMap((whole): readonly Finding[] => {
      const value = whole.values[0] ?? 0;
      if (!definite.test(before(whole)) || value < 3) return [];
      const phrase = phraseOf(whole);
      const others = figures.filter(
        (one) => one.sentence !== whole.sentence && [...phraseOf(one)].some((stem) => phrase.has(stem)) && isOfNoun(one, whole),
      );
      const apart = others.filter(({ values }) => !values.includes(value));
      const [odd] = apart;
      if (odd !== undefined && apart.length === 1 && others.length > 1) return isOddOne(odd, whole) ? [figuresDiffer(odd, whole)] : [];
      if (others.length === 0 || apart.length < others.length) return [];
      const [other, ...more] = others;
      if (other === undefined || more.some(({ values }) => values[0] !== other.values[0]) || !introduced.test(before(other))) return [];
      if (!isSlip(value, other.values[0] ?? 0) || limitsOf(whole) !== limitsOf(other)) return [];
      const alike = shared(whole.clause, other.clause);
      return alike >= (whole.unit === other.unit ? fewest : fewest - 1) ? [figuresDiffer(other, whole)] : [];
    })
    .slice(0, 1);
};

/** "A chain of three faults", where the text tells of all four and of four elsewhere: what makes up one thing is told as a whole. */
const isOddOne = (odd: ToldFigure, whole: ToldFigure): boolean =>
  odd.unit === whole.unit && chained.test(before(odd)) && isSlip(odd.values[0] ?? 0, whole.values[0] ?? 0);
const chained =
  /(?<!\p{L})(?:chain|series|set|sequence|combination|cascade|total|kette|verkettung|reihe|folge|kombination|chaîne|série|suite|combinaison|cadena|serie|combinación) (?:of|von|aus|de)\s$/iu;

const allOfAll = /(?<![\d/.,])(?<count>\d{1,4})\s?\/\s?\k<count>\s(?<noun>\p{L}{3,})/gu;

/** "12 sites were down" and "11/11 sites are up": no more can be hit than there are, where another place has as many as all. */
const aboveAll = (figures: readonly ToldFigure[], passages: readonly Passage[]): readonly Finding[] =>
  passages
    .flatMap(({ text }) => (text.includes('/') ? [...text.matchAll(allOfAll)] : []))
    .flatMap(({ groups }): readonly Finding[] => {
      const [count, [stem]] = [Number(groups?.count), subjectStems(groups?.noun ?? '')];
      const same = figures.filter(({ unit }) => unit === stem);
      const [odd, ...others] = same.filter(({ values }) => (values[0] ?? 0) > count);
      const usual = same.find(({ values }) => values[0] === count);
      if (odd === undefined || usual === undefined || others.length > 0 || (odd.values[0] ?? 0) - count > farthest) return [];
      return limitsOf(odd) === '' ? [figuresDiffer(usual, odd)] : [];
    })
    .slice(0, 1);

const fewest = 3;

const before = ({ sentence: { text, from: start }, from }: ToldFigure): string => text.slice(Math.max(0, from - start - 40), from - start);

/** The stems of the words right behind a number, up to the noun that it counts. */
const phraseOf = ({ sentence: { passage }, to, unit }: ToldFigure): ReadonlySet<string> => {
  const words = (/^(?:[\s-]\p{L}[\p{L}'’-]*){1,3}/u.exec(passage.raw.slice(to))?.[0] ?? '').trim().split(/\s+/u);
  const end = words.findIndex((word) => subjectStems(word).has(unit));
  return subjectStems(words.slice(0, end + 1).join(' '));
};

/** What is counted in one place is counted in the other, or says there of what kind the things are. */
const isOfNoun = (one: ToldFigure, other: ToldFigure): boolean =>
  one.unit === other.unit || phraseOf(one).has(other.unit) || phraseOf(other).has(one.unit);

const isSlip = (a: number, b: number): boolean => a !== b && (Math.abs(a - b) <= farthest || isTwisted(`${a}`, `${b}`));

const limitsOf = ({ sentence: { text, from: start }, from, to }: ToldFigure): string =>
  [
    ...new Set(
      text
        .slice(Math.max(0, from - start - 30), to - start + 30)
        .toLowerCase()
        .match(limits) ?? [],
    ),
  ]
    .toSorted()
    .join(' ');
