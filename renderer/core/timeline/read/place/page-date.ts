import { dateOf } from '../../../time/read-chosen-date.ts';
import type { CalendarDate } from '../../../time/when.ts';
import type { Item } from '../entries/items.ts';

type DateItem = Extract<Item, { readonly kind: 'date' }>;

function isPage(item: Item): item is DateItem {
  return item.kind === 'date' && item.source === 'page';
}

function tellsDay(item: Item): boolean {
  if (item.kind === 'entry' || item.kind === 'start') return item.when?.date != null;
  return (item.kind === 'date' && !isPage(item)) || item.kind === 'day' || item.kind === 'near' || item.kind === 'unread';
}

/**
 * The items of a text without the dates on which its page was written or changed. Where nothing else tells a day, the first of them stands
 * in front, as a date from a sentence; `written` is that date for days without a year.
 */
export function withPageDate(
  items: readonly Item[],
  isDated: boolean,
): { readonly items: readonly Item[]; readonly written: CalendarDate | null } {
  const [page] = items.filter(isPage);
  const others = items.filter((item) => !isPage(item));
  const [only] = page?.date.candidates ?? [];
  if (page === undefined || only === undefined) return { items: others, written: null };
  const isAlone = !isDated && !others.some(tellsDay) && others.some((item) => item.kind === 'entry' && item.when?.clock != null);
  const written = only.year === null || page.date.candidates.length > 1 ? null : dateOf(only, null);
  return { items: isAlone ? [{ ...page, source: 'sentence', written: true }, ...others] : others, written };
}
