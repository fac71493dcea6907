import type { Line } from '../../lines/split-lines.ts';
import { oddHeading } from './odd-headings.ts';

/** A day of the month ahead of its time, with or without its ending: "10th 14:02", "10. 14:02", "10 14:02". */
const DAY = /^[\s•*+–—-]{0,6}(\d{1,2})(st|nd|rd|th|er|º|\.)?,?\s{1,3}(?:(?:at|um|à|a las|alle|às|om)\s)?(?=\d{1,2}[:.h]\d\d(?!\d))/u;

type Found = { readonly month: string; readonly day: number; readonly isEnded: boolean; readonly rest: string };

function monthOf({ text }: Line): string | null {
  const odd = /\d{4}/.test(text) ? oddHeading(text) : null;
  return odd?.kind === 'near' && odd.month ? odd.near.slice(0, 8) : null;
}

/**
 * The lines with the month of the heading above in the days that stand ahead of their times: "June 2024", "10th 14:02 alarm". Numbers that
 * count from one are those of a list.
 */
export function withMonthDays(input: string, lines: readonly Line[]): readonly Line[] {
  let month: string | null = null;
  const found = new Map<number, Found>();
  for (const [index, line] of lines.entries()) {
    month = line.text === '' ? month : (monthOf(line) ?? month);
    if (month === null || line.code) continue;
    const raw = input.slice(line.from, Math.min(line.to, line.from + 2000));
    const day = DAY.exec(raw);
    const number = Number(day?.[1] ?? 0);
    if (day === null || number < 1 || number > 31) continue;
    found.set(index, { month, day: number, isEnded: /\p{L}|º/u.test(day[2] ?? ''), rest: raw.slice(day[0].length).trim() });
  }
  const [first, second] = found.values();
  const isList = first !== undefined && !first.isEnded && first.day === 1 && (second === undefined || second.day === 2);
  if (found.size === 0 || isList) return lines;
  return lines.map((line, index) => {
    const one = found.get(index);
    if (one === undefined) return line;
    return {
      ...line,
      text: `${one.month}${String(one.day).padStart(2, '0')} ${one.rest}`,
      marker: line.marker === 'number' ? 'none' : line.marker,
    };
  });
}
