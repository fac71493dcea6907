import type { Entry, Item } from '../entries/items.ts';
import { fieldsOnly, isFieldTable } from './field-table.ts';
import type { Part } from './find-tables.ts';

/** A part of a text with what was read in it. */
export type ReadPart = { readonly part: Part; readonly items: readonly Item[] };

const ENOUGH = 2;
/** A sentence that stands alone, no item of a list. */
const SENTENCE = /^\p{L}[^\n]*[.!?]["”’)*_]{0,3}$/u;

function minutesOf({ when }: Entry): readonly number[] {
  return [when?.clock, when?.end?.clock].flatMap((clock) => (clock == null ? [] : [clock.hour * 60 + clock.minute]));
}

function timed(items: readonly Item[]): readonly Entry[] {
  return items.filter((item): item is Entry => item.kind === 'entry' && item.when?.clock != null);
}

/** Whether an entry is a sentence that tells nothing but times of the table above once more: "So it broke between 09:10 and 09:18." */
function isEcho(entry: Entry, told: ReadonlySet<number>, text: string): boolean {
  const minutes = minutesOf(entry);
  return (
    minutes.length > 0 &&
    entry.when?.date === null &&
    minutes.every((minute) => told.has(minute)) &&
    SENTENCE.test(text.slice(entry.from, entry.to).trim())
  );
}

/** The items of all parts, without entries that only sum up a table that is the timeline: tables of fields, and sentences below it. */
export function besideTables(parts: readonly ReadPart[], text: string): readonly Item[] {
  const told = new Set<number>();
  return parts.flatMap(({ part, items }) => {
    const own = timed(items);
    if (part.kind === 'table') {
      const others = parts.some((other) => other.items !== items && timed(other.items).length >= ENOUGH);
      if (isFieldTable(part.rows[0]?.cells ?? [])) return others ? fieldsOnly(items) : items;
      if (own.length >= ENOUGH) for (const minute of own.flatMap(minutesOf)) told.add(minute);
      return items;
    }
    if (told.size === 0) return items;
    return items.map((item) =>
      item.kind === 'entry' && isEcho(item, told, text) ? { kind: 'leftover' as const, from: item.from, to: item.to } : item,
    );
  });
}
