import type { Report } from '../../../report/report.ts';
import type { Block, TableCell } from '../../../rich-text/rich-text.ts';
import { blockText } from '../../../rich-text/walk.ts';
import type { Finding } from '../../finding.ts';
import { numberFound } from '../number-found.ts';

const total = /^\W*(?:(?:grand |over)?total|sum|in total|all together|gesamt|insgesamt|summe|total général|totaux|suma)\W*$/iu;
const cell = /^(?<before>[$€£]?\s?)(?<digits>\d{1,3}(?:[,\u00a0\u202f’ ]\d{3})+|\d+(?:\.\d{1,2})?)(?<after>(?:\s?\p{L}{1,12})?)$/u;
/** Columns whose last row is no sum. */
const noSum =
  /(?<!\p{L})(?:%|rate|avg|average|mean|median|max\p{L}*|min\p{L}*|peak|p\d\d|per|ratio|share|quote|schnitt\p{L}*|moyenne|taux|promedio|tasa|unique|distinct|version|id|no\.?|#)(?!\p{L})|%/iu;

/** The last row of a table that is called the total, in which a number is not the sum of those above it. */
export const columnTotals = ({ body: { content } }: Report): readonly Finding[] =>
  content.flatMap((block, at) => (block.type === 'table' ? inTable(block, at) : []));

const inTable = ({ content: rows }: Extract<Block, { type: 'table' }>, at: number): readonly Finding[] => {
  const texts = rows.map(({ content }) => content.map(textOf));
  const [head, last, width] = [texts[0] ?? [], texts.at(-1) ?? [], texts[0]?.length ?? 0];
  const above = texts.slice(1, -1);
  if (!total.test(last[0] ?? '') || above.length < 2 || texts.some((row) => row.length !== width)) return [];
  if (above.some(([name]) => total.test(name ?? '') || /sub-?total|zwischensumme/iu.test(name ?? ''))) return [];
  return last.slice(1).flatMap((told, column): readonly Finding[] => {
    const [said, parts] = [numberIn(told), above.map((row) => numberIn(row[column + 1] ?? ''))];
    const numbers = parts.flatMap((part) => part ?? []);
    if (said === null || noSum.test(head[column + 1] ?? '') || numbers.length < parts.length) return [];
    if (numbers.some(({ unit }) => unit !== said.unit)) return [];
    const sum = Math.round(numbers.reduce((all, { value }) => all + value, 0) * 100) / 100;
    const rounding = Math.max(said.grain, ...numbers.map(({ grain }) => grain));
    const slack = numbers.some(({ value }) => !Number.isInteger(value)) ? (rounding * (numbers.length + 1)) / 2 : 0;
    // Further off it was counted in another way: the longest, the mean, or each only once.
    if (Math.abs(sum - said.value) <= slack || said.value < sum * 0.6 || said.value > sum * 1.5) return [];
    if (said.value === Math.max(...numbers.map(({ value }) => value))) return [];
    const row = last.join(' | ');
    const added = above.map((one) => one[column + 1] ?? '').join(' + ');
    return [numberFound(`“${told}” is not the sum of “${added}”: that is ${sum}.`, { kind: 'text', block: at, words: row }, told, added)];
  });
};

const textOf = ({ content }: TableCell): string => content.map(blockText).join(' ').trim();

const numberIn = (text: string): { readonly value: number; readonly unit: string; readonly grain: number } | null => {
  const { before = '', digits, after = '' } = cell.exec(text)?.groups ?? {};
  if (digits === undefined) return null;
  const places = /\.(\d+)$/u.exec(digits)?.[1]?.length ?? 0;
  return { value: Number(digits.replace(/[,\u00a0\u202f’ ]/gu, '')), unit: `${before}${after}`.trim().toLowerCase(), grain: 10 ** -places };
};
