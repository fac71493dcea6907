import type { WhenWords } from '../../../../time/words/read-when-words.ts';
import type { Entry, Item } from '../../entries/items.ts';
import { isStateAlone } from '../../lines/labels/state-labels.ts';

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

function minutes(when: WhenWords | null): number {
  return (when?.clock?.hour ?? 0) * 60 + (when?.clock?.minute ?? 0);
}

/** When the post was written whose stamp an item is; null for other items. */
function postOf(item: Item): WhenWords | null {
  if (item.kind === 'date') return item.posted ?? null;
  return isTimed(item) && item.when?.date != null && isPost(item) ? item.when : null;
}

/**
 * The items of a text with the date of a post in front, as one from a sentence, where times without a date stand in that post, above its
 * stamp, and nothing above them tells a day: "09:35 reboot", "10:00 all is well", "Posted Jul 30, 2021 - 15:16".
 */
export function withPostDate(items: readonly Item[], isDated: boolean): readonly Item[] {
  const first = items.findIndex(isTimed);
  const at = items.findIndex(
    (item, index) => index > first && ((isTimed(item) && item.when?.date != null) || (item.kind === 'date' && item.posted !== undefined)),
  );
  const stamp = items[at];
  const post = stamp === undefined ? null : postOf(stamp);
  if (isDated || first < 0 || stamp === undefined || post === null || post.date === null) return items;
  if (items.slice(0, at).some(tellsDay)) return items;
  const told = items.slice(first, at).filter(isTimed);
  const isBefore = told.every(({ when }) => when?.date == null && when?.relative == null && minutes(when) <= minutes(post));
  if (!isBefore) return items;
  const { from } = items[first] ?? stamp;
  const words = isTimed(stamp) ? stamp.entered : stamp.kind === 'date' ? stamp.words : '';
  return [{ kind: 'date', date: post.date, words, source: 'sentence', alone: false, from, to: from }, ...items];
}
