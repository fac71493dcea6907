import { isTimeLabel } from '../lines/labels/time-labels.ts';
import type { Seen } from '../lines/paste-style.ts';
import { isListed } from './decide-entry.ts';

type Section = { heads: number; items: number; tails: number };

/** Whether a line begins a part of a report: a heading, or a short line of words above a list, apart from what stands before it. */
function beginsSection(all: readonly Seen[], index: number): boolean {
  const seen = all[index];
  if (seen === undefined || seen.line.text === '' || seen.line.code || seen.head?.when.clock != null) return false;
  if (seen.line.marker === 'heading') return true;
  const [above, below] = [all[index - 1], all.slice(index + 1, index + 3).find(({ line }) => line.text !== '')];
  const isShort = seen.line.marker === 'none' && seen.line.text.length <= 40 && !/[\d.!?,]/.test(seen.line.text);
  return isShort && (above === undefined || above.line.text === '') && below !== undefined && isListed(below);
}

/**
 * Where a report has its timeline in one part, the lists of its other parts ("Action items", "Impact") are no entries of it, though a time
 * stands in them here and there: such items become plain lines. Lists whose items nearly all end with a time stay.
 */
export function withoutOtherParts(all: readonly Seen[]): readonly Seen[] {
  const sections: Section[] = [{ heads: 0, items: 0, tails: 0 }];
  const sectionOf = all.map((seen, index) => {
    if (beginsSection(all, index)) sections.push({ heads: 0, items: 0, tails: 0 });
    const section = sections.at(-1);
    if (section !== undefined && isListed(seen)) {
      section.items += 1;
      if (seen.head?.when.clock != null) section.heads += 1;
      else if (seen.tail !== null || seen.head?.when.date != null) section.tails += 1;
    } else if (section !== undefined && seen.head?.when.clock != null && seen.line.marker === 'none') section.heads += 1;
    return section;
  });
  if (sections.length < 2 || !sections.some(({ heads }) => heads >= 2)) return all;
  return all.map((seen, index) => {
    const section = sectionOf[index];
    const isOther = section !== undefined && section.heads === 0 && section.tails * 3 < section.items * 2;
    if (!isOther || !isListed(seen) || seen.head !== null || seen.stamp !== null || seen.named !== null) return seen;
    if (seen.tail !== null && isTimeLabel(seen.tail.before, seen.line.text)) return seen;
    return { ...seen, tail: null, line: { ...seen.line, marker: 'none' } };
  });
}
