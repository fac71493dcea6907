import type { Facts } from '../../facts/facts.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { Passage } from '../../prose/passage.ts';
import { numberFound } from '../number-found.ts';
import { type Amount, amount, readAmount } from '../read-amounts.ts';
import { digitsOf, isTwisted } from '../twice/slip-shape.ts';
import { subjectStems } from '../twice/subject-stems.ts';

const hedge = '(?:~|≈|about |around |some |an estimated |roughly |rund |etwa |environ |unos |unas )?\\s?';
const all = '(?:the |our |all |these |a total of |den |der |les |nos |los |las )*';
const counts = [
  // "1,240 of 2,000 clients"
  `(?<![\\p{L}\\d.,:/$€£-])(?<part>${amount}) (?:out of|of|von|sur|de) ${all}${hedge}(?<whole>${amount}) (?<noun>\\p{L}{4,})(?<rest>[^.;:()\\n]{0,100})`,
  // "Of the 2,000 clients 1,240 …"
  `(?<=^\\W{0,3}|[.;]\\s)(?:out of|of|von|sur|de) ${all}${hedge}(?<whole>${amount}) (?<noun>\\p{L}{4,})(?<more>[^.;:()\\n\\d]{0,60}?),? ${hedge}(?<part>${amount})(?<rest> \\p{L}[^.;:()\\n]{0,100})`,
].map((shape) => new RegExp(shape, 'giu'));
const share =
  /(?<![\p{L}\d.,:/-])(?<hedge>(?:~|≈|about |around |roughly |rund |etwa |environ |unos )\s?)?(?<said>\d{1,3}(?:[.,]\d{1,2})?)\s?(?:%|percent(?!\p{L})|per cent|prozent(?!\p{L})) (?:of|der|des|von|de|du|del) (?:the |our |all |los |las )?(?<rest>[^.;:()\n]{4,120})/giu;
const any = /\d\s?(?:%|percent|per cent|prozent)/iu;
const ofPart =
  /(?<!\p{L})(?:peak|worst|region|per|each|first|last|remaining|other|only|mobile|target|previous\p{L}*|usual\p{L}*|höchst\p{L}*|jeweils|chaque|cada)(?!\p{L})/iu;
const [fewest, fewestOfOne] = [3, 2];

type Told = { readonly words: string; readonly from: number; readonly passage: Passage; readonly stems: ReadonlySet<string> };
type Share = Told & { readonly said: string; readonly isHedged: boolean; readonly rest: string };
type Counts = Told & { readonly some: Amount; readonly total: Amount };

/** "62 % of the clients were hit" and, in the same words elsewhere, "800 of 2,000 clients were hit"; or one share told in two ways, of which one digit differs. */
export const shareOfCounts = ({ passages }: Facts): readonly Finding[] => {
  if (!passages.some(({ text }) => any.test(text))) return [];
  const shares = passages.flatMap(sharesIn);
  return [...againstCounts(shares, passages.flatMap(countsIn)), ...toldTwice(shares)].slice(0, 1);
};

const againstCounts = (shares: readonly Share[], told: readonly Counts[]): readonly Finding[] =>
  told.flatMap((one): readonly Finding[] => {
    const alike = shares.filter((other) => sharedIn(one.stems, other.stems) >= fewest);
    const [only, ...others] = alike;
    const [part, whole] = [one.some.values[0], one.total.values[0]];
    if (only === undefined || others.length > 0 || part === undefined || whole === undefined) return [];
    if (only.passage === one.passage || part > whole || one.some.values.length + one.total.values.length > 2) return [];
    // Another pair of counts in such words is what the share may be of.
    if (told.some((other) => other !== one && sharedIn(other.stems, only.stems) >= fewestOfOne)) return [];
    const [actual, said] = [(part / whole) * 100, Number(only.said.replace(',', '.'))];
    const slack = only.isHedged ? 4 : 2;
    if ([actual, 100 - actual].some((way) => Math.abs(way - said) <= slack + way * 0.04)) return [];
    const message = `${one.some.words} of ${one.total.words} is ${Number(actual.toFixed(1))} %, not ${only.said} %.`;
    return [numberFound(message, only.passage.placeOf(only.words, only.from), only.words, one.words)];
  });

/** "31.4 % of the yearly budget" and "41.4 % of the yearly budget": told so exactly, both are one share. */
const toldTwice = (shares: readonly Share[]): readonly Finding[] => {
  const exact = shares.filter(({ said, isHedged }) => /[.,]/u.test(said) && !isHedged);
  return exact.flatMap((one, at) =>
    exact.slice(at + 1).flatMap((other): readonly Finding[] => {
      const [a, b] = [digitsOf(one.said), digitsOf(other.said)];
      const isSlip =
        a.length === b.length && a !== b && (isTwisted(a, b) || [...a].filter((digit, index) => digit !== b.charAt(index)).length === 1);
      if (!isSlip || one.passage === other.passage || digitsOf(one.rest) !== digitsOf(other.rest)) return [];
      const common = sharedIn(one.stems, other.stems);
      if (common < fewestOfOne || Math.max(one.stems.size, other.stems.size) - common > fewestOfOne) return [];
      if (exact.some((third) => third !== one && third !== other && sharedIn(third.stems, one.stems) >= fewestOfOne)) return [];
      const message = `The text says “${one.words}” in one place and “${other.words}” in another: the numbers differ.`;
      return [numberFound(message, other.passage.placeOf(other.words, other.from), one.words, other.words)];
    }),
  );
};

/** The words before it, back to a sign. */
const lead = /[^.;:()\n]{0,60}$/u;

const isOfAnother = (text: string): boolean => ofPart.test(text) || isUnsettled(text) || isElsewhere(text);

const sharesIn = (passage: Passage): readonly Share[] =>
  !any.test(passage.text)
    ? []
    : [...passage.text.matchAll(share)].flatMap((match): readonly Share[] => {
        const { said = '', rest = '', hedge: about } = match.groups ?? {};
        if (isOfAnother(match[0]) || ofPart.test(lead.exec(passage.text.slice(0, match.index))?.[0] ?? '')) return [];
        const words = /^.*?(?:%|percent|per cent|prozent)/iu.exec(match[0])?.[0] ?? match[0];
        return [{ words, from: match.index, passage, said, rest, isHedged: about !== undefined, stems: subjectStems(rest) }];
      });

const countsIn = (passage: Passage): readonly Counts[] =>
  counts.flatMap((shape) =>
    [...passage.text.matchAll(shape)].flatMap((match): readonly Counts[] => {
      const { part = '', whole = '', noun = '', rest = '', more = '' } = match.groups ?? {};
      const before = lead.exec(passage.text.slice(0, match.index))?.[0] ?? '';
      if (isOfAnother(match[0]) || ofPart.test(before) || match[0].includes('%')) return [];
      const stems = subjectStems(`${noun} ${more} ${rest}`);
      return [{ words: `${part} of ${whole}`, from: match.index, passage, some: readAmount(part), total: readAmount(whole), stems }];
    }),
  );

const sharedIn = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((stem) => b.has(stem)).length;
