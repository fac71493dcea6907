import { amount, readAmount } from '../read-amounts.ts';

/** A number of a change, "from $15.50 to 20k", for a pattern. */
export const changingNumber = `[$€£]?(?:\\d+\\.\\d+|${amount})(?![.,:/-]?\\d)`;

/** What every change from one number to another has; no other text needs to be looked at. */
export const mayChange = /(?<!\p{L})(?:from|von|de|desde)\s[$€£]?\d/iu;

/** The value of such a number; null where it can be read in several ways. */
export const onlyAmount = (words: string): number | null => {
  const { values } = readAmount(words.replace(/^[$€£]/u, ''));
  return values.length === 1 ? (values[0] ?? null) : null;
};
