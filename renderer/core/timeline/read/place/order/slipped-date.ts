import { daysBetween, toCalendarDate } from '../../../../time/local-time.ts';
import type { CalendarDate, When } from '../../../../time/when.ts';

const ENOUGH = 3;
/** Days within which all others lie, and those by which the odd one is apart at least. */
const [CLOSE, APART] = [2, 27];

type Dated = { readonly index: number; readonly date: CalendarDate };

/** Whether two dates differ in their month or in their year alone, as one does that was mistyped. */
function isOneOff(one: CalendarDate, other: CalendarDate): boolean {
  const [a, b] = [one.split('-'), other.split('-')];
  return a[2] === b[2] && (a[0] === b[0]) !== (a[1] === b[1]);
}

/** Whether the day of one date is that of the other with its two figures changed about: the 20th for the 02nd. */
function isTurned(one: CalendarDate, other: CalendarDate): boolean {
  const [a, b] = [one.split('-'), other.split('-')];
  return a[0] === b[0] && a[1] === b[1] && a[2] !== b[2] && a[2] === [...(b[2] ?? '')].reverse().join('');
}

/** An entry between two of one day whose own has the figures of that day turned about; null where there is none. */
function turnedDate(dated: readonly Dated[]): { readonly index: number; readonly near: CalendarDate } | null {
  for (const [at, one] of dated.entries()) {
    const [above, below] = [dated[at - 1], dated[at + 1]];
    if (above !== undefined && above.date === below?.date && isTurned(one.date, above.date)) return { index: one.index, near: above.date };
  }
  return null;
}

/** An entry a year or more from all others that stands in the days of its neighbour once their year is taken; null where there is none. */
function otherYear(dated: readonly Dated[]): { readonly index: number; readonly near: CalendarDate } | null {
  for (const [at, one] of dated.entries()) {
    const year = one.date.slice(0, 4);
    if (dated.some((other) => other !== one && other.date.startsWith(year))) continue;
    const beside = [dated[at - 1], dated[at + 1]].find((other) => {
      const meant = other === undefined ? null : toCalendarDate(`${other.date.slice(0, 4)}${one.date.slice(4)}`);
      return other !== undefined && meant !== null && Math.abs(daysBetween(meant, other.date)) <= CLOSE;
    });
    if (beside !== undefined) return { index: one.index, near: beside.date };
  }
  return null;
}

/**
 * The date that all other entries lie near, where exactly one of at least four is far from them and differs from one of theirs in nothing
 * but its month or its year: it is likely a slip. So is a day with its figures turned about between two of one day. Null where there is none.
 */
export function slippedDate(whens: readonly When[]): { readonly index: number; readonly near: CalendarDate } | null {
  const dated = whens.flatMap(({ date, time }, index) => (date === null || time === null ? [] : [{ index, date }]));
  if (dated.length <= ENOUGH) return null;
  const turned = turnedDate(dated) ?? otherYear(dated);
  if (turned !== null) return turned;
  const sorted = dated.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  for (const odd of [sorted[0], sorted.at(-1)]) {
    const others = sorted.filter((one) => one !== odd);
    const [first, last] = [others[0], others.at(-1)];
    if (odd === undefined || first === undefined || last === undefined || daysBetween(first.date, last.date) > CLOSE) continue;
    const near = odd.date > last.date ? last.date : first.date;
    if (Math.abs(daysBetween(odd.date, near)) <= APART) continue;
    const same = others.find(({ date }) => isOneOff(odd.date, date));
    if (same !== undefined) return { index: odd.index, near: same.date };
  }
  return null;
}
