import { colourOf, type PersonColour, personColours } from '../../../core/review/person-colour.ts';
import type { Person } from '../../../core/review/thread.ts';
import type { PagePlace } from './page-places.ts';

const chosenName = 'debrief-chosen';
const nameOf = (colour: PersonColour): string => `debrief-${colour}`;

/** The colours of the screen, as they are written: each scheme takes its own of the two. */
const styleOf = (): string => {
  const tokens = getComputedStyle(document.documentElement);
  const token = (name: string): string => tokens.getPropertyValue(name).trim();
  const rules = personColours.map((colour) => {
    const [strong, soft] = [token(`--person-${colour}`), token(`--person-${colour}-soft`)];
    return `::highlight(${nameOf(colour)}) { background-color: ${soft}; text-decoration: underline 2px ${strong}; }`;
  });
  rules.push(`::highlight(${chosenName}) { background-color: ${token('--selection')}; }`);
  return `@media screen { ${rules.join('\n')} }`;
};

/** Underlines the words of these places in a page, each in the colour of who began to speak of them, those of the chosen thread on another ground. The page's elements stay as they are: what is painted is no part of it. */
export const paintPage = (
  page: Document,
  places: ReadonlyMap<string, PagePlace>,
  me: Person | null | undefined,
  chosen: string | null,
): void => {
  const view = page.defaultView;
  if (view === null) return;
  if (page.adoptedStyleSheets.length === 0) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styleOf());
    page.adoptedStyleSheets = [sheet];
  }
  const ranges = new Map<PersonColour, Range[]>();
  for (const { thread, words } of places.values()) {
    const colour = colourOf(thread.author, me);
    ranges.set(colour, [...(ranges.get(colour) ?? []), ...words]);
  }
  view.CSS.highlights.clear();
  for (const [colour, words] of ranges) view.CSS.highlights.set(nameOf(colour), new view.Highlight(...words));
  const words = chosen === null ? undefined : places.get(chosen)?.words;
  if (words === undefined) return;
  const highlight = new view.Highlight(...words);
  highlight.priority = 1;
  view.CSS.highlights.set(chosenName, highlight);
};
