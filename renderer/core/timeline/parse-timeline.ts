import { chooseDate, dateOf } from '../time/dates/read-chosen-date.ts';
import type { DateReading } from '../time/dates/read-date.ts';
import type { CalendarDate } from '../time/when.ts';
import { collectItems } from './read/collect/collect-items.ts';
import type { Item } from './read/entries/items.ts';
import { readMarkdown } from './read/own/read-markdown.ts';
import { readOwn } from './read/own/read-own.ts';
import { withoutFrontMatter } from './read/paste/front-matter.ts';
import { withoutQuotedPrintable } from './read/paste/quoted-printable.ts';
import { undress } from './read/paste/undress.ts';
import { unwrap } from './read/paste/unwrap.ts';
import { carryMeridiem } from './read/place/clock/carry-meridiem.ts';
import { minutesAndSeconds } from './read/place/clock/minutes-and-seconds.ts';
import { zonesFromPlaces } from './read/place/clock/place-named.ts';
import { withPageDate } from './read/place/days/page-date.ts';
import { withPostDate } from './read/place/days/post-date.ts';
import { type InferredOrder, inferOrder } from './read/place/order/infer-order.ts';
import { placeItems } from './read/place/place-items.ts';
import { besideTables } from './read/tables/beside-tables.ts';
import { fieldsSaid } from './read/tables/field-table.ts';
import { findTables, type Part } from './read/tables/find-tables.ts';
import { tableItems } from './read/tables/table-items.ts';
import { titleLine, yearTold } from './read/year-told.ts';
import type { Leftover, ReadingContext, TimelineReading } from './reading.ts';

function itemsOf(part: Part, isBelow: boolean): readonly Item[] {
  if (part.kind === 'lines') return collectItems(part.lines, isBelow);
  const [first, last] = [part.rows[0], part.rows.at(-1)];
  const rest: readonly Item[] = first === undefined || last === undefined ? [] : [{ kind: 'leftover', from: first.from, to: last.to }];
  const loose: readonly Item[] = (part.loose ?? []).map((span) => ({ kind: 'leftover', ...span }));
  const items = tableItems(part.rows, part.lines.length === 0);
  if (items !== null && loose.length > 0) return [...loose, ...items];
  const isTimeline = items?.some((item) => item.kind === 'entry' && item.when !== null) ?? false;
  if (!isTimeline && part.lines.length > 0) return collectItems(part.lines);
  if (items !== null && part.headLeft === true && first !== undefined)
    return [{ kind: 'leftover', from: first.from, to: first.to }, ...items];
  const said = items === null ? fieldsSaid(part.rows) : [];
  return items ?? (said.length > 0 ? said : rest);
}

/** Every date written in a text, the ends of ranges included. */
function datesOf(items: readonly Item[]): readonly DateReading[] {
  return items.flatMap((item) => {
    if (item.kind === 'date') return [item.date];
    if ((item.kind !== 'entry' && item.kind !== 'start') || item.when === null) return [];
    return [item.when.date, item.when.end?.date ?? null].filter((date) => date !== null);
  });
}

const US_ZONE =
  /^(?:[ECMP][SD]T|[ECMP]T|(?:US )?(?:Pacific|Mountain|Central|Eastern)\b.*|(?:US|Canada)\/.*|America\/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Anchorage|Detroit|Boise|Juneau|Sitka|Nome|Adak|Menominee|Metlakatla|Yakutat|(?:Kentucky|Indiana|North_Dakota)\/.*|Indianapolis|Louisville|Puerto_Rico|Toronto|Vancouver|Edmonton|Winnipeg|Halifax|St_Johns|Regina|Moncton|Whitehorse|Yellowknife|Iqaluit))$/i;

/** Whether times are written as in the United States: their zones are American, or slashes part the dates of a 12-hour clock. */
function looksAmerican(items: readonly Item[], zone: string | null): boolean {
  if (zone !== null && US_ZONE.test(zone)) return true;
  const zones = items.flatMap((item) => {
    if (item.kind === 'zone') return [item.words];
    return item.kind === 'entry' ? [item.when?.zone ?? item.zone ?? ''].filter((words) => words !== '') : [];
  });
  if (zones.length > 0) return zones.every((words) => US_ZONE.test(words));
  return zone === null && items.some((item) => item.kind === 'entry' && item.when?.clock?.meridiem != null && item.entered.includes('/'));
}

/** Whether most times are written as only those do whose dates begin with the day: "14h02", "14:02 Uhr", "14.02 uur". */
function looksContinental(items: readonly Item[]): boolean {
  const timed = items.flatMap((item) => (item.kind === 'entry' && item.when?.clock != null ? [item] : []));
  const told = timed.filter(({ when, entered }) => when?.clock?.form === 'letter' || /\d\s?(?:uhr|uur)(?!\p{L})/iu.test(entered));
  return told.length > 0 && told.length * 2 > timed.length;
}

/** What no entry uses: leftover lines, and date headings without an entry below. */
function leftoversOf(text: string, items: readonly Item[]): readonly Leftover[] {
  const leftovers: Leftover[] = [];
  let used = false;
  for (const item of items.toReversed()) {
    if (item.kind === 'entry') used = true;
    const heads = (item.kind === 'date' && item.alone) || item.kind === 'day' || item.kind === 'near';
    const unused = (heads && !used) || item.kind === 'start';
    if ((item.kind === 'date' && item.source === 'heading') || item.kind === 'day') used = false;
    if (item.kind === 'leftover' || unused) leftovers.push({ text: text.slice(item.from, item.to), from: item.from, to: item.to });
  }
  return leftovers.reverse();
}

/** The first date in the text that can be taken in one way only and has a year. */
function certainDate(dates: readonly DateReading[]): CalendarDate | null {
  for (const date of dates) {
    const [only] = date.candidates;
    if (only !== undefined && date.candidates.length === 1 && only.year !== null) return dateOf(only, null);
  }
  return null;
}

/** The first date in the text that has a year, in the order that was inferred. */
function datedYear(dates: readonly DateReading[], order: InferredOrder): CalendarDate | null {
  const whole = dates.find((date) => date.candidates.length > 0 && date.candidates.every((one) => one.year !== null));
  return whole === undefined ? null : chooseDate(whole, '', { order: order.order, orderUnsure: false, near: null }).date;
}

/**
 * Reads a pasted timeline in whatever shape it comes: lists, tables, chats, logs, prose headings. Nothing is lost: every word is in an
 * event, in a date heading that was used, or in a leftover. Nothing is guessed silently: an uncertain reading carries a flag.
 */
export function parseTimeline(text: string, context: ReadingContext): TimelineReading {
  const own = readOwn(text) ?? readMarkdown(text, context.zone);
  if (own !== null) return own;
  const bare = withoutFrontMatter(undress(withoutQuotedPrintable(text)));
  const plain = unwrap(bare.text);
  let isBelow = false;
  const parts = findTables(plain).map((part) => {
    const items = itemsOf(part, isBelow);
    isBelow ||= part.kind === 'table' && items.some((item) => item.kind === 'entry' && item.when?.clock != null);
    return { part, items };
  });
  const read = [...bare.items, ...zonesFromPlaces(minutesAndSeconds(carryMeridiem(besideTables(parts, plain))))];
  const { items, written } = withPageDate(withPostDate(read, context.date !== null), context.date !== null);
  const dates = datesOf(items);
  const told = context.near ?? yearTold(titleLine(plain));
  const certain = context.date ?? certainDate(dates);
  const order = inferOrder(dates, certain, context.locale, looksAmerican(items, context.zone), looksContinental(items));
  const { events, flags } = placeItems(items, order, certain ?? datedYear(dates, order) ?? told ?? written, {
    ...context,
    near: told,
    written,
  });
  const leftovers = leftoversOf(text, items);
  return { events, flags, leftovers };
}
