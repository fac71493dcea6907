/** A number of things as written, "9.600", "1.2 million" or "14,200": every value that it can mean. */
export type Amount = { readonly words: string; readonly values: readonly number[] };

const grouped = "\\d{1,3}(?:(?:[,.\\u00a0\\u202f’']\\d{3})+|(?: \\d{3})+(?![\\d.,:/-]*\\d))";
/** "223,489.75" and "223.489,75". */
const cents = '(?:\\d{1,3}(?:,\\d{3})+\\.\\d{1,2}|\\d{1,3}(?:\\.\\d{3})+,\\d{1,2})(?![\\d.,]*\\d)';
const scale = '(?:\\s?(?:million|millions|mio\\.?|millionen|millones|thousand|tausend|mille|mil|bn|billion|[mk])(?![\\p{L}\\d]))';

/** The pattern of an amount, without a group: digits, grouped digits, or a decimal with its scale. */
export const amount = `(?:${cents}|${grouped}|\\d+(?:[.,]\\d{1,3})?${scale}|\\d+)(?:${scale})?`;

const scales: readonly (readonly [RegExp, number])[] = [
  [/(?:millions?|mio\.?|millionen|millones|m)$/iu, 1_000_000],
  [/(?:thousand|tausend|mille|mil|k)$/iu, 1000],
  [/(?:bn|billion)$/iu, 1_000_000_000],
];

/** What an amount in words means; "9.600" is 9600 and, beside a scale, may be 9.6. */
export const readAmount = (words: string): Amount => {
  const size = scales.find(([pattern]) => pattern.test(words))?.[1] ?? 1;
  const digits = /^\d[\d.,\u00a0\u202f’' ]*/u.exec(words)?.[0] ?? '';
  if (size === 1 && new RegExp(`^${cents}$`, 'u').test(digits)) return { words: words.trim(), values: [numberOf(digits)] };
  const whole = Number(digits.replace(/[.,\u00a0\u202f’' ]/gu, ''));
  const decimal = Number(digits.replace(',', '.'));
  const isGrouped = new RegExp(`^${grouped}$`, 'u').test(digits);
  const values = size === 1 && isGrouped ? [whole] : [decimal, ...(isGrouped ? [whole] : [])];
  return { words: words.trim(), values: values.filter(Number.isFinite).map((value) => value * size) };
};

/** A grouped number whose last sign is that of its cents. */
const numberOf = (digits: string): number => {
  const [whole = '', part = ''] = [digits.slice(0, -3), digits.slice(-3)].map((some) => some.replace(/[.,]/gu, ''));
  return Number(/[.,]/u.test(digits.slice(-2)) ? `${digits.slice(0, -2).replace(/[.,]/gu, '')}.${digits.slice(-1)}` : `${whole}.${part}`);
};
