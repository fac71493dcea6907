import type { DateRole } from '../entries/days/date-roles.ts';
import { decideEntry } from '../entries/decide-entry.ts';
import type { PasteStyle, Seen } from '../lines/paste-style.ts';
import { TITLE } from './open-entry.ts';

/** For every line, how many lines of text lie between it and the next entry; a heading in between counts as none ahead. */
export function entriesAhead(all: readonly Seen[], style: PasteStyle, roles: readonly DateRole[]): readonly number[] {
  const ahead = new Array<number>(all.length).fill(Number.POSITIVE_INFINITY);
  let distance = Number.POSITIVE_INFINITY;
  for (let index = all.length - 1; index >= 0; index -= 1) {
    const seen = all[index];
    if (seen === undefined || seen.line.text === '') continue;
    distance += 1;
    ahead[index] = distance;
    const entry = decideEntry(seen, style, false) !== null || roles[index] === 'entry';
    if (entry) distance = 0;
    else if (seen.line.marker === 'heading' || roles[index] === 'heading' || roles[index] === 'title' || TITLE.test(seen.line.text))
      distance = Number.POSITIVE_INFINITY;
  }
  return ahead;
}
