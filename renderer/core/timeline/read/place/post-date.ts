import type { Entry, Item } from '../entries/items.ts';
import { isStateAlone } from '../lines/labels/state-labels.ts';

const POSTED = /^\W{0,3}posted(?!\p{L})/iu;

function tellsDay(item: Item): boolean {
  return item.kind === 'date' || item.kind === 'day' || item.kind === 'near' || item.kind === 'unread' || item.kind === 'told';
}

function isTimed(item: Item): item is Entry {
  return item.kind === 'entry' && item.when?.clock != null;
}

/** Whether an entry is the stamp of a post with its whole date, below what it says. */
function isPost({ when, entered, text }: Entry): boolean {
  const isDated = when?.date?.candidates.some(({ year }) => year !== null) === true;
  return isDated && (POSTED.test(entered) || text === '' || isStateAlone(text));
}

function minutes({ when }: Entry): number {
  return (when?.clock?.hour ?? 0) * 60 + (when?.clock?.minute ?? 0);
}

/**
 * The items of a text with the date of a post in front, as one from a sentence, where times without a date stand in that post, above its
 * stamp, and nothing above them tells a day: "09:35 reboot", "10:00 all is well", "Posted Jul 30, 2021 - 15:16".
 */
export function withPostDate(items: readonly Item[], isDated: boolean): readonly Item[] {
  const first = items.findIndex(isTimed);
  const post = items.findIndex((item, index) => index > first && isTimed(item) && item.when?.date != null);
  const stamp = items[post];
  if (isDated || first < 0 || stamp === undefined || !isTimed(stamp) || !isPost(stamp) || items.slice(0, post).some(tellsDay)) return items;
  const told = items.slice(first, post).filter(isTimed);
  const isBefore = told.every((entry) => entry.when?.date == null && entry.when?.relative == null && minutes(entry) <= minutes(stamp));
  const date = stamp.when?.date ?? null;
  if (!isBefore || date === null) return items;
  const { from } = items[first] ?? stamp;
  return [{ kind: 'date', date, words: stamp.entered, source: 'sentence', alone: false, from, to: from }, ...items];
}
