import { dateOf } from '../../../../time/dates/read-chosen-date.ts';
import type { CalendarDate } from '../../../../time/when.ts';
import type { Item } from '../../entries/items.ts';

type DateItem = Extract<Item, { readonly kind: 'date' }>;

function isPage(item: Item): item is DateItem {
  return item.kind === 'date' && item.source === 'page';
}

function tellsDay(item: Item): boolean {
  if (item.kind === 'entry' || item.kind === 'start') return item.when?.date != null;
  return (item.kind === 'date' && !isPage(item)) || item.kind === 'day' || item.kind === 'near' || item.kind === 'unread';
}

/** The day on a line of its own below all entries of a text: that of the writing. */
function lastDay(items: readonly Item[]): DateItem | undefined {
  const last = items.findLast(({ kind }) => kind !== 'leftover' && kind !== 'mention' && kind !== 'zone');
  return last?.kind === 'date' && last.source === 'heading' && last.alone ? last : undefined;
}

/**
 * The items of a text without the dates on which its page was written or changed. Where nothing else tells a day, the first of them stands
 * in front, as a date from a sentence, or else a day alone below all times; `written` is that date for days without a year.
 */
export function withPageDate(
  items: readonly Item[],
  isDated: boolean,
): { readonly items: readonly Item[]; readonly written: CalendarDate | null } {
  const others = items.filter((item) => !isPage(item));
  const page = items.find(isPage) ?? lastDay(items);
  const [only] = page?.date.candidates ?? [];
  if (page === undefined || only === undefined) return { items: others, written: null };
  const rest = items.filter((item) => item !== page && !isPage(item));
  const isAlone = !isDated && !rest.some(tellsDay) && rest.some((item) => item.kind === 'entry' && item.when?.clock != null);
  const written = only.year === null || page.date.candidates.length > 1 || !(isAlone || isPage(page)) ? null : dateOf(only, null);
  return { items: isAlone ? [{ ...page, source: 'sentence', written: true }, ...rest] : others, written };
}
