import type { Report } from '../../../report/report.ts';
import type { Block } from '../../../rich-text/rich-text.ts';
import { blockText, partsOf } from '../../../rich-text/walk.ts';
import type { Finding } from '../../finding.ts';
import { numberFound } from '../number-found.ts';

const item =
  /^(?<label>\p{L}[\p{L} /-]{1,40}):\s(?<before>[$€£]?)(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+(?:\.\d{1,2})?)\s?(?<unit>\p{L}{1,14})?(?=$|[\s(.,;])(?!\s?(?:%|\d|and \d|[hm]\b))/u;
const total = /^(?:(?:grand |over)?total|sum|in total|all together|gesamt|insgesamt|summe|total général|suma)$/iu;
const noSum =
  /(?<!\p{L})(?:sub-?total|average|avg|mean|median|max\p{L}*|min\p{L}*|peak|rate|ratio|unique|before|after|of which|davon|dont)(?!\p{L})/iu;

/** "Planned: 22 hours", "Unplanned: 69 hours" and below them "Total: 118 hours": the total of a list is not the sum of the items above it. */
export const labelledTotals = ({ body: { content } }: Report): readonly Finding[] =>
  content.flatMap((block, at) => listsIn(block).flatMap((items) => inList(items, at)));

type Item = { readonly words: string; readonly label: string; readonly unit: string; readonly value: number; readonly grain: number };

/** The items of every list in a block, each with its first line. */
const listsIn = (block: Block): readonly (readonly string[])[] => {
  if (block.type !== 'bulletList' && block.type !== 'orderedList') return [];
  const parts = partsOf(block);
  const own = parts.map(([first]) => (first === undefined ? '' : (blockText(first).split('\n')[0] ?? '').trim()));
  return [own, ...parts.flatMap((blocks) => blocks.flatMap(listsIn))];
};

const inList = (lines: readonly string[], at: number): readonly Finding[] => {
  const items = lines.map(itemOf);
  const end = items.findIndex((one) => one !== null && total.test(one.label));
  const [whole, above] = [items[end], items.slice(0, Math.max(end, 0))];
  const parts = above.flatMap((one) => one ?? []);
  if (whole === undefined || whole === null || parts.length < 2 || parts.length < above.length) return [];
  if (parts.some(({ unit, label }) => unit !== whole.unit || noSum.test(label)) || parts.some(({ value }) => value > whole.value))
    return [];
  const sum = Math.round(parts.reduce((sum, { value }) => sum + value, 0) * 100) / 100;
  const grain = Math.max(whole.grain, ...parts.map((one) => one.grain));
  const slack = grain < 1 ? (grain * (parts.length + 1)) / 2 : 0;
  // Further off it was counted in another way, or the list leaves some out.
  if (Math.abs(sum - whole.value) <= slack || whole.value < sum * 0.6 || whole.value > sum * 1.5) return [];
  // Rounded to tens or hundreds, parts never add up.
  if ([whole, ...parts].every(({ value }) => value >= 100 && value % 10 === 0) && Math.abs(sum - whole.value) <= sum * 0.05) return [];
  const added = parts.map(({ words }) => words).join(' + ');
  return [
    numberFound(
      `“${whole.words}” is not the sum of “${added}”: that is ${sum}.`,
      { kind: 'text', block: at, words: whole.words },
      whole.words,
      added,
    ),
  ];
};

const itemOf = (line: string): Item | null => {
  const match = item.exec(line);
  const { label = '', before = '', digits = '', unit = '' } = match?.groups ?? {};
  if (match === null) return null;
  const places = /\.(\d+)$/u.exec(digits)?.[1]?.length ?? 0;
  return {
    words: match[0],
    label: label.trim(),
    unit: `${before}${unit}`.toLowerCase().replace(/s$/u, ''),
    value: Number(digits.replaceAll(',', '')),
    grain: 10 ** -places,
  };
};
