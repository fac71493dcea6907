import type { Facts } from '../../facts/facts.ts';
import { isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { numberFound } from '../number-found.ts';

const value = '(?:\\d{1,3}(?:[,.\\u202f ]\\d{3})+|\\d{1,7}(?:[.,]\\d{1,3})?)';
const unit =
  '(?:ms|s|sec(?:onds)?|seconds?|minutes?|min|sekunden|minuten|secondes|segundos|%|[kmgt]b|rps|qps|req/s|requests?/s|errors?/s|(?:requests|errors|queries|messages) (?:per|a) (?:second|minute))';
const hedge = '(?:[~≈]\\s?|(?:about|around|roughly|nearly|almost|approximately|some|etwa|rund|environ|unos|casi) )?';
const times =
  '(?<ratio>\\d{1,5}(?:[.,]\\d)?)\\s?(?:[x×](?!\\p{L})|-?fold(?!\\p{L})|-?times(?!\\p{L})|-fache[rnms]?(?!\\p{L})|\\sfois(?!\\p{L})|\\sveces(?!\\p{L}))';
/** "A ~150x increase over the usual 5 ms": what it was before stands behind. */
const above = new RegExp(
  `(?<![\\p{L}\\d.,-])${times}[^.;:\\d]{0,40}?(?<!\\p{L})(?:over|than|of|above|compared (?:to|with)|vs\\.?|versus|gegenüber|als|des|der|par rapport à|que|de)(?!\\p{L})[^.;:\\d]{0,40}?${hedge}(?<base>${value})\\s?(?<unit>${unit})(?![\\p{L}\\d])`,
  'iu',
);
/** "Rose from 5 ms to 750 ms, a 150x increase". */
const fromTo = new RegExp(
  `(?<!\\p{L})(?:from|von|de)\\s(?:the |its |our |a )?(?:usual |normal )?${hedge}(?<base>${value})\\s?(?<first>${unit})?\\s?(?:to|auf|à|a)\\s${hedge}(?<top>${value})\\s?(?<unit>${unit})?(?![\\p{L}\\d]|[.,]\\d)`,
  'iu',
);
const alone = new RegExp(
  `(?<![\\p{L}\\d.,-])${times}(?<!(?:times|fois|veces)(?!\\s(?:more|higher|longer|slower|larger|as|the|so|plus|más|superior)(?!\\p{L})))`,
  'iu',
);
const any = /\d\s?(?:[x×](?!\p{L})|-?fold|-?times|-fach|\sfois|\sveces)/iu;

/** So far a ratio in round numbers may be from the true one. */
const rough = 1.4;

/** "748 ms, a 15x increase over the usual 5 ms": how many times more it is than it was, with both values beside it. */
export const ratiosTold = ({ sentences }: Facts): readonly Finding[] =>
  sentences.flatMap((sentence) => (any.test(sentence.text) && !isUnsettled(sentence.text) ? inSentence(sentence) : []));

const inSentence = (sentence: Sentence): readonly Finding[] => {
  const { text } = sentence;
  const over = above.exec(text);
  if (over !== null) {
    const { ratio = '', base = '', unit: grain = '' } = over.groups ?? {};
    const tops = [...text.slice(0, over.index).matchAll(new RegExp(`(?<![\\d.,])(${value})\\s?${grain}(?![\\p{L}\\d])`, 'giu'))];
    return compare(
      sentence,
      over[0],
      over.index,
      read(ratio),
      read(base),
      tops.map(([, top = '']) => read(top)),
    );
  }
  const range = fromTo.exec(text);
  const { base = '', top = '', first, unit: last } = range?.groups ?? {};
  if (range === null || (first !== undefined && last !== undefined && first.toLowerCase() !== last.toLowerCase())) return [];
  const behind = text.slice(range.index + range[0].length).split(/[.;:]\s/u)[0] ?? '';
  const said = alone.exec(behind.slice(0, 40));
  if (said === null) return [];
  const at = range.index + range[0].length + said.index;
  return compare(sentence, said[0], at, read(said.groups?.ratio ?? ''), read(base), [read(top)]);
};

/** None of the values before it is so many times the base, be it counted with the base or without. */
const compare = (
  { passage, from }: Sentence,
  words: string,
  at: number,
  ratio: number,
  base: number,
  tops: readonly number[],
): readonly Finding[] => {
  const larger = tops.filter((top) => top > base * rough && Number.isFinite(top));
  const [top] = larger;
  if (top === undefined || larger.length < tops.length || !(base > 0) || !(ratio > 1)) return [];
  const isOne = larger.some((one) => [ratio, ratio + 1].some((told) => one / base < told * rough && told < (one / base) * rough));
  if (isOne) return [];
  const shown = Number((top / base).toFixed(top / base < 10 ? 1 : 0));
  return [
    numberFound(
      `“${words}” is not how ${top} and ${base} stand to each other: that is ${shown} times.`,
      passage.placeOf(words, from + at),
      words,
      `${top} / ${base}`,
    ),
  ];
};

const read = (digits: string): number =>
  Number(/^\d{1,3}(?:[,. \u202f]\d{3})+$/u.test(digits) ? digits.replace(/\D/gu, '') : digits.replace(',', '.'));
