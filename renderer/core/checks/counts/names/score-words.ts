import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import { numberFound } from '../number-found.ts';

const word = '(?<word>none|low|medium|moderate|high|critical)';
const score = '(?<score>10(?:\\.0)?|\\d(?:\\.\\d)?)';
const shapes = [
  // "6.8 (High)", "6.8 – High", "6.8/10 (High)"
  new RegExp(`(?<![\\d.v/-])${score}(?:\\s?\\/\\s?10(?:\\.0)?)?\\s?(?:\\(|[–—,:/-]\\s?|\\s)${word}(?:\\)|(?!\\p{L}))`, 'giu'),
  // "High (6.8)", "High: CVSS 6.8"
  new RegExp(
    `(?<!\\p{L})${word}\\s?(?:\\(|[–—,:/-]\\s?)(?:cvss[^\\d(]{0,8}(?:v?[234](?:\\.[01])?[^\\d(]{1,8})?)?${score}(?![\\d.:]|\\/(?!10))`,
    'giu',
  ),
];

/** "CVSS score: 6.8 (High)": a word that the scale has for other numbers. */
export const scoreWords = ({ passages }: Facts): readonly Finding[] =>
  passages.flatMap((passage) => {
    if (!/cvss/iu.test(`${passage.raw} ${passage.section}`)) return [];
    // What is given in versions one and two of the scale has no fourth word, and its high begins where that of the third does.
    const isOld = /cvss\s?(?:v(?:ersion\s)?)?2(?!\d)|AV:[NAL]\/AC:[LMH]\/Au:/iu.test(passage.raw);
    return shapes.flatMap((shape) =>
      [...passage.text.matchAll(shape)].flatMap((match): readonly Finding[] => {
        const { word: said = '', score: told = '' } = match.groups ?? {};
        const value = Number(told);
        const right = wordFor(value);
        // "CVSS 3.1 High" names the scale.
        if (/^(?:2|3|4|2\.0|3\.[01]|4\.0)$/u.test(told) && version.test(passage.text.slice(0, match.index + match[0].indexOf(told))))
          return [];
        const given = said.toLowerCase().replace('moderate', 'medium');
        if (given === right || (isOld && right === 'critical' && given === 'high') || (value === 0 && given === 'low')) return [];
        const words = match[0].trim();
        return [
          numberFound(
            `“${words}”: on the CVSS scale ${told} is called ${right}.`,
            passage.placeOf(words, passage.raw.indexOf(words, match.index)),
            told,
            said,
          ),
        ];
      }),
    );
  });

const version = /cvss[\s:]?(?:v|version\s)?$/iu;

const wordFor = (score: number): string => {
  if (score === 0) return 'none';
  if (score < 4) return 'low';
  if (score < 7) return 'medium';
  return score < 9 ? 'high' : 'critical';
};
