import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { Passage } from '../../prose/passage.ts';
import { numberFound } from '../number-found.ts';

const number = '(?:\\d{1,3}(?:,\\d{3})+|\\d{4,9})(?:\\.\\d{1,3})?';
const figure = new RegExp(`(?<![\\p{L}\\d.,:/$€£+~≈–—-])(?<digits>${number}) (?<unit>\\p{L}{3,20})(?![\\p{L}\\d])`, 'giu');
const total = /(?<!\p{L})(?:total(?:s|l?ed|l?ing)?|altogether|in all|insgesamt|au total|en total)(?!\p{L})[^.,;:()\d]{0,40}$/iu;
const rough = /(?<!\p{L})(?:about|approximately|around|roughly|nearly|almost|over|more than|less than|up to|some)\s*$/iu;
/** Nearer than this, a total that is not the sum of its parts was meant to be it. */
const nearest = 0.03;

/** "The total was 153,600 tokens. 151,219 tokens were burned, while 2,830 tokens went …": parts that all but add up to the total told right before them. */
export const nearSums = ({ passages }: Facts): readonly Finding[] =>
  passages.flatMap((passage) =>
    /\d{4}|\d,\d{3}/u.test(passage.text) && /total|altogether|in all|insgesamt/iu.test(passage.text) ? inPassage(passage) : [],
  );

const inPassage = ({ text, placeOf }: Passage): readonly Finding[] => {
  const all = [...text.matchAll(figure)].map((match) => ({
    words: match.groups?.digits ?? '',
    unit: (match.groups?.unit ?? '').toLowerCase(),
    from: match.index,
    value: Number((match.groups?.digits ?? '').replaceAll(',', '')),
    grain: 10 ** -(/\.(\d+)$/u.exec(match.groups?.digits ?? '')?.[1]?.length ?? 0),
    before: text.slice(Math.max(0, match.index - 70), match.index),
  }));
  const [whole, ...second] = all.filter(({ before }) => total.test(before));
  if (whole === undefined || second.length > 0 || whole.value < 1000) return [];
  const parts = all.filter((one) => one !== whole && one.unit === whole.unit);
  if (parts.length < 2 || parts.length > 4 || [whole, ...parts].some(({ before }) => rough.test(before))) return [];
  if (parts.some(({ from, value }) => from < whole.from || value >= whole.value)) return [];
  const sum = parts.reduce((sum, { value }) => sum + value, 0);
  const slack = (Math.max(whole.grain, ...parts.map(({ grain }) => grain)) * (parts.length + 1)) / 2;
  const by = Math.abs(sum - whole.value);
  if (by <= slack || by > whole.value * nearest) return [];
  const added = parts.map(({ words }) => words).join(' + ');
  return [
    numberFound(
      `“${whole.words}” is not the sum of “${added}”: that is ${Math.round(sum * 1000) / 1000}.`,
      placeOf(whole.words, whole.from),
      whole.words,
      added,
    ),
  ];
};
