const scales: readonly (readonly [RegExp, number])[] = [
  [/^(?:thousand|tausend|mille|mil|k)$/iu, 1e3],
  [/^(?:million(?:en|s)?|mio|millón|millones|m)$/iu, 1e6],
  [/^(?:billion|milliarden?|mrd|milliards?)$/iu, 1e9],
];

/** "1,204.5", "1.204,5" and "1 204,5" are one number; three digits behind a single sign are thousands in every language here. */
const plainAmount = (words: string): number => {
  const bare = words.replace(/['’\s]/gu, '');
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  const isDecimal = last >= 0 && bare.length - last !== 4 && bare.split(bare.charAt(last)).length === 2;
  if (!isDecimal) return Number(bare.replace(/[.,]/gu, ''));
  return Number(`${bare.slice(0, last).replace(/[.,]/gu, '')}.${bare.slice(last + 1)}`);
};

/** The value of a number as any of the languages writes it, times the word behind it ("1.2 million"); exact to nine digits. */
export const amountOf = (words: string, scale: string): number => {
  const factor = scales.find(([name]) => name.test(scale))?.[1] ?? 1;
  return Number((plainAmount(words) * factor).toPrecision(9));
};
