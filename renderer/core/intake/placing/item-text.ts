import type { ListItem } from '../../rich-text/rich-text.ts';
import { textsOf } from '../../rich-text/walk.ts';

/** An item's words as one line. */
export function itemText(item: ListItem): string {
  const first = item.content[0];
  return first === undefined
    ? ''
    : textsOf(first)
        .join(' ')
        .replace(/\s*\n\s*/gu, ' ')
        .trim();
}
