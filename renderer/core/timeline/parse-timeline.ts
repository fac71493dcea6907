import { chooseDate } from '../time/read-chosen-date.ts';
import type { DateReading } from '../time/read-date.ts';
import type { CalendarDate } from '../time/when.ts';
import { collectItems } from './read/collect-items.ts';
import { findTables, type Part } from './read/find-tables.ts';
import { inferOrder } from './read/infer-order.ts';
import type { Item } from './read/items.ts';
import { placeItems } from './read/place-items.ts';
import { tableItems } from './read/table-items.ts';
import type { Leftover, ReadingContext, TimelineReading } from './reading.ts';

function itemsOf(part: Part): readonly Item[] {
  if (part.kind === 'lines') return collectItems(part.lines);
  const [first, last] = [part.rows[0], part.rows.at(-1)];
  const rest: readonly Item[] = first === undefined || last === undefined ? [] : [{ kind: 'leftover', from: first.from, to: last.to }];
  return tableItems(part.rows) ?? rest;
}

/** Every date written in a text, the ends of ranges included. */
function datesOf(items: readonly Item[]): readonly DateReading[] {
  return items.flatMap((item) => {
    if (item.kind === 'date') return [item.date];
    if (item.kind !== 'entry' || item.when === null) return [];
    return [item.when.date, item.when.end?.date ?? null].filter((date) => date !== null);
  });
}

/** A date that tells the year of dates without one: the context's, or the first in the text that has a year. */
function nearDate(dates: readonly DateReading[], context: ReadingContext): CalendarDate | null {
  if (context.date !== null) return context.date;
  const whole = dates.find((date) => date.candidates.length > 0 && date.candidates.every((one) => one.year !== null));
  if (whole === undefined) return null;
  const { order, unsure } = inferOrder(dates, null, context.locale);
  return chooseDate(whole, '', { order, orderUnsure: unsure, near: null }).date;
}

/**
 * Reads a pasted timeline in whatever shape it comes: lists, tables, chats, logs, prose headings. Nothing is lost: every word is in an
 * event, in a date heading that was used, or in a leftover. Nothing is guessed silently: an uncertain reading carries a flag.
 */
export function parseTimeline(text: string, context: ReadingContext): TimelineReading {
  const items = findTables(text).flatMap(itemsOf);
  const dates = datesOf(items);
  const near = nearDate(dates, context);
  const { events, flags } = placeItems(items, inferOrder(dates, near, context.locale), near, context);
  const leftovers: Leftover[] = items.flatMap((item) => {
    if (item.kind !== 'leftover') return [];
    return [{ text: text.slice(item.from, item.to), from: item.from, to: item.to }];
  });
  return { events, flags, leftovers };
}
