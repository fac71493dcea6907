import { monthNamed } from '../../time/dates/date-names.ts';
import { toCalendarDate } from '../../time/local-time.ts';
import type { CalendarDate } from '../../time/when.ts';

const YEAR =
  /(?<![\d.,:/#_v-])(?<!\b(?:port|version|release|error|code|build|ticket|case|incident|issue|n[or]\.?|rfc) )((?:19|20)\d{2})(?![\d\p{L}%/]|[.,:]\d)/giu;
const ISO = /(?<!\d)((?:19|20)\d{2})-(0[1-9]|1[0-2])(?:-\d\d)?(?!\d)/gu;

/** A date of the year, and where one is named the month, that a title tells for the days below it: "Outage report, September 2024"; null where it tells none or several. */
export function yearTold(title: string): CalendarDate | null {
  if (title.length > 200) return null;
  const whole = [...title.matchAll(ISO)].map(([, year, month]) => ({ year, month: Number(month) }));
  const named = [...title.matchAll(YEAR)].map(([, year], at) => ({ year, month: at === 0 ? monthIn(title) : null }));
  const told = whole.length > 0 ? whole : named;
  const [first] = told;
  if (first?.year === undefined || new Set(told.map(({ year }) => year)).size > 1) return null;
  return toCalendarDate(`${first.year}-${String(first.month ?? 7).padStart(2, '0')}-01`);
}

function monthIn(title: string): number | null {
  const months = (title.match(/\p{Lu}\p{L}{2,9}|\p{L}{4,10}/gu) ?? []).flatMap((word) => monthNamed(word) ?? []);
  return new Set(months).size === 1 ? (months[0] ?? null) : null;
}

/** The first line of a text that has more than one, if it is a title: words rather than an entry of its own. */
export function titleLine(text: string): string {
  const [first = '', ...others] = text.split('\n').filter((line) => line.trim() !== '');
  return others.length === 0 || /\d{1,2}[:.h]\d\d/u.test(first) || /^\s*(?:[-*•|]|\d)/u.test(first) ? '' : first;
}
