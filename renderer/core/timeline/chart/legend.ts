import { widthOf } from './bands.ts';
import type { Mark, SpannedEvent } from './marks.ts';

/** The words of a legend that are not the house's own. */
export type LegendWords = {
  readonly noCategory: string;
  /** For all categories past the first ones, which share one look. */
  readonly otherCategories: string;
  readonly milestone: string;
  readonly several: string;
};

/** What a mark looks like: the n-th category, one of the later ones, none, a milestone, or several events of different kinds. */
export type MarkLook = number | 'other' | 'none' | 'milestone' | 'several';

/** One entry of the legend: a look and its words, in px. */
export type LegendEntry = { readonly look: MarkLook; readonly words: string; readonly x: number; readonly y: number };

/** So many categories have a shape and a colour of their own. */
export const ownLooks = 6;

const rowHeight = 18;
const glyphWidth = 14;
const space = 18;

/** The names of the categories in the order of their first events, so that a look stays a category's own while the chart is zoomed. */
export function categoriesOf(events: readonly SpannedEvent[]): readonly string[] {
  return [...new Set(events.map(({ event }) => event.category.trim()))].filter((name) => name !== '');
}

/** The look of a category by its name; 'none' for an empty one. */
export function lookOf(category: string, categories: readonly string[]): MarkLook {
  const at = categories.indexOf(category);
  return at === -1 ? 'none' : at < ownLooks ? at : 'other';
}

/** The legend of a chart in rows below a px, and its height; nothing where all events are of one kind. */
export function layLegend(
  categories: readonly string[],
  events: readonly SpannedEvent[],
  marks: readonly Mark[],
  words: LegendWords,
  place: { readonly left: number; readonly right: number; readonly top: number },
): { readonly entries: readonly LegendEntry[]; readonly height: number } {
  const hasBare = events.some(({ event }) => event.category.trim() === '');
  if (categories.length + (hasBare ? 1 : 0) < 2) return { entries: [], height: 0 };
  const looks: readonly (readonly [MarkLook, string])[] = [
    ...categories.slice(0, ownLooks).map((name, index) => [index, name] as const),
    ...(categories.length > ownLooks ? [['other', words.otherCategories] as const] : []),
    ...(hasBare ? [['none', words.noCategory] as const] : []),
    ...(marks.some(({ milestones }) => milestones.length > 0) ? [['milestone', words.milestone] as const] : []),
    ...(marks.some(({ category, milestones }) => category === null && milestones.length === 0)
      ? [['several', words.several] as const]
      : []),
  ];
  let [x, row] = [place.left, 0];
  const entries = looks.map(([look, given]): LegendEntry => {
    const shown = shortened(given, place.right - place.left - glyphWidth);
    const width = glyphWidth + widthOf(shown);
    if (x > place.left && x + width > place.right) [x, row] = [place.left, row + 1];
    const entry = { look, words: shown, x, y: place.top + row * rowHeight + rowHeight / 2 };
    x += width + space;
    return entry;
  });
  return { entries, height: (row + 1) * rowHeight };
}

/** Words cut to a width; a category may be a sentence. */
function shortened(words: string, most: number): string {
  const letters = [...words.replace(/\s+/g, ' ')].slice(0, 40);
  if (letters.length === [...words].length && widthOf(words) <= most) return words;
  while (letters.length > 1 && widthOf(`${letters.join('')}…`) > most) letters.pop();
  return `${letters.join('')}…`;
}
