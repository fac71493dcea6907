import { readWhenWords, type WhenWords } from '../../../../time/words/read-when-words.ts';
import { isAboutPage } from '../../lines/look-at-line.ts';
import type { Seen } from '../../lines/paste-style.ts';
import type { Head } from '../../lines/read-head.ts';
import { isListed } from '../decide-entry.ts';

const REACH = 60;
const WORD = /(?<=[\s(])(?=[\d\p{L}])/gu;
/** What sets a day apart from the words before it. */
const APART = /(?:\s?[:–—(]|\s-|,|\s(?:on|am|le|el|il|em|op|den))[\s*_]{1,6}$|\($/iu;
const UNTIL = /^\s?(?:[-–—]|to|until|bis|au|al?|hasta(?: el)?|até)\s/iu;
const END = /^[\s.)\]*_]{0,6}$/;
const ENOUGH = 3;

/** The whole date that ends a text and is all that it tells of time; null where none does. */
function dayAt(text: string, at: number): WhenWords | null {
  const when = readWhenWords(text, at);
  const isWhole = when?.date?.candidates.some(({ year }) => year !== null) === true;
  return when !== null && when.clock === null && when.relative === null && isWhole ? when : null;
}

/** A line that ends with a day behind its words: "Told the vendor: 2021-05-28"; null for others. */
function dayTail(text: string): Head | null {
  const from = Math.max(0, text.length - REACH);
  for (const { index } of text.slice(from).matchAll(WORD)) {
    const at = from + index;
    const before = text.slice(0, at);
    const when = !APART.test(before) || at < 4 ? null : dayAt(text, at);
    if (when === null) continue;
    const until = UNTIL.exec(text.slice(when.to))?.[0].length ?? 0;
    const last = until === 0 ? null : dayAt(text, when.to + until);
    if (!END.test(text.slice(last?.to ?? when.to))) continue;
    const words = before.replace(APART, '').trim();
    const rest = last === null ? words : `${words} (${text.slice(when.from, last.to)})`;
    return /\p{L}{3}/u.test(words) ? { when, entered: text.slice(when.from, when.to), rest, separated: true, strong: true } : null;
  }
  return null;
}

/** A date as a number that grows with the days, as far as it needs no decision. */
function dayNumber({ when }: Head): number {
  const [one] = when.date?.candidates ?? [];
  return one === undefined ? 0 : ((one.year ?? 0) * 12 + one.month) * 32 + one.day;
}

/** Whether days run one way, as those of a timeline do; the fields of a page name them as they come. */
function isInOrder(heads: readonly Head[]): boolean {
  const days = heads.map(dayNumber);
  const steps = days.slice(1).map((day, index) => day - (days[index] ?? day));
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
}

/** The lines of each list or paragraph, by their places. */
function groupsOf(all: readonly Seen[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  let last = '';
  for (const [index, seen] of all.entries()) {
    const { text, marker, indent, code } = seen.line;
    if (text === '' && last.startsWith('none')) last = '';
    if (text === '') continue;
    const key = code || marker === 'heading' ? `${index}` : `${marker} ${indent}`;
    if (key !== last) groups.push([]);
    groups.at(-1)?.push(index);
    last = key;
  }
  return groups;
}

/**
 * The lines with those of a list that each end with a day ("Told the vendor: 2021-05-28", "Fixed (1 June 2021)") as dated entries, where
 * nothing in the text tells a time of day. Fields of a page about itself are none.
 */
export function withDayTails(all: readonly Seen[]): readonly Seen[] {
  if (all.some(({ head, tail, stamp, named }) => head?.when.clock != null || tail !== null || stamp !== null || named !== null)) return all;
  const found = new Map<number, Head>();
  for (const group of groupsOf(all)) {
    const tails = group.flatMap((index) => {
      const { line, head } = all[index] ?? { line: null, head: null };
      const tail = line === null || head !== null ? null : dayTail(line.text);
      return tail === null || line === null ? [] : [{ index, tail, isPage: isAboutPage(line.text) }];
    });
    const [first] = group;
    const listed = first !== undefined && all[first] !== undefined && isListed(all[first]);
    const pages = tails.filter(({ isPage }) => isPage).length;
    if (tails.length < ENOUGH || tails.length * 3 < group.length * 2 || pages > (listed ? 1 : 0)) continue;
    if (isInOrder(tails.map(({ tail }) => tail))) for (const { index, tail } of tails) found.set(index, tail);
  }
  return found.size === 0 ? all : all.map((seen, index) => ({ ...seen, head: found.get(index) ?? seen.head }));
}
