import { isZoneAbbreviation } from '../../../time/zones/zone-words.ts';

/** An amount of a named coin or token; `from` is its place in the text, `scale` the sign of its size where it has one. */
export type Coins = {
  readonly from: number;
  readonly words: string;
  readonly value: number;
  readonly unit: string;
  readonly scale: string;
};

const amount =
  /(?<![\p{L}\d.,:/#_+@'’–—-])(?<value>\d{1,3}(?:,\d{3})+(?:\.\d{1,18})?|\d{1,9}\.\d{1,18}|\d{3,12})(?:\s?(?<scale>million|billion|thousand|bn|mm?|k|M|K|B))?\s(?<coin>\p{Ll}{0,4}\p{Lu}{2,6})(?![\p{L}\d/_:-])/gu;
/** Words in capitals that are no coins. */
const other =
  /^(?:[KMGTP]i?B(?:PS)?|[KMG]?(?:HZ|W|WH|V)|A|AM|PM|HTTPS?|TCP|UDP|IPS?|API|CPU|RAM|SSD|HDD|VMS?|IDS?|URLS?|DNS|PRS?|OK|EXTRA|TOTAL|AND|OR|IN|OF|TO|THE|NOT|RPS|QPS|TPS|IOPS|US|USD|EUR|GBP|CHF|JPY|AUD|CAD)$/iu;
const sizes: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  K: 1e3,
  million: 1e6,
  m: 1e6,
  mm: 1e6,
  M: 1e6,
  bn: 1e9,
  B: 1e9,
  billion: 1e9,
};

/** "4.93 million DAI", "857.49 pxETH": the amounts of a text that are told in a coin, to three figures or more. */
export const coinsIn = (text: string): readonly Coins[] =>
  !/\d\s?(?:\p{Ll}{1,8}\s)?\p{Ll}{0,4}\p{Lu}{2}/u.test(text)
    ? []
    : [...text.matchAll(amount)].flatMap(({ 0: whole, index, groups }): readonly Coins[] => {
        const { value: digits = '', scale = '', coin = '' } = groups ?? {};
        if (isZoneAbbreviation(coin) || other.test(coin) || /^(?:0|19\d\d$|20\d\d$)/u.test(digits)) return [];
        const value = Number(digits.replaceAll(',', '')) * (sizes[scale] ?? 1);
        if (!Number.isFinite(value) || digits.replace(/\D|^0+/gu, '').length < 3) return [];
        const words = whole.slice(0, whole.length - coin.length).trim();
        return [{ from: index, words, value, unit: coin.toLowerCase(), scale: scale.toLowerCase() }];
      });
