import { isNoNews } from '../../lines/labels/page-lines.ts';
import { dateWithin, isAboutPage } from '../../lines/look-at-line.ts';
import type { PasteStyle, Seen } from '../../lines/paste-style.ts';
import { isOffsetAlone, zoneSaid } from '../../zone-said.ts';
import { decideEntry, isListed, toldIn } from '../decide-entry.ts';

/**
 * What a line that begins with a date alone is: a heading over entries, an entry of its own; `dated` is an item below such a heading,
 * `title` a heading that names the date among other words ("Day 2 (June 11)"), `told` a line right below a date that tells a time of that day.
 */
export type DateRole = 'heading' | 'entry' | 'dated' | 'title' | 'told' | 'none';

/** The name of a field ahead of its date. */
const DATE_FIELD = /^\W{0,4}(?:date|datum|fecha|data|when|wann|quand)\s?:/iu;
/** How many days in a row are a list of days. */
const ENOUGH = 3;

function next(all: readonly Seen[], index: number): number {
  for (let at = index + 1; at < all.length; at += 1) if (all[at]?.line.text !== '') return at;
  return -1;
}

function isDateAlone(seen: Seen): boolean {
  const { head } = seen;
  return head !== null && head.when.date !== null && head.when.clock === null && head.when.relative === null;
}

function roleOf(all: readonly Seen[], index: number, style: PasteStyle): DateRole {
  const seen = all[index];
  const head = seen?.head ?? null;
  if (seen !== undefined && head === null && namesDay(all, index, seen)) return 'title';
  if (seen === undefined || head === null || head.when.date === null || !isDateAlone(seen)) return 'none';
  const { rest, strong } = head;
  const { weak } = head.when.date;
  const listed = isListed(seen);
  if (rest === '' || /^\W{0,3}$/u.test(rest)) return 'heading';
  if (isWrapped(all, index, seen)) return 'none';
  if (head.when.date.candidates.length === 0 && !strong) return 'none';
  if (seen.line.marker === 'heading') return 'heading';
  if (decideEntry(seen, style, false) !== null) return 'none';
  if (/^[\s([]{0,3}(?:all times? (?:are )?(?:in )?|times? (?:are )?(?:in )?)?[A-Z]{2,5}[)\]:]{0,3}$/.test(rest)) return 'heading';
  if (isOffsetAlone(rest) || (rest.length < 60 && zoneSaid(rest) !== null)) return 'heading';
  const follower = all[next(all, index)];
  const over = follower?.head?.when.clock != null && follower.head.when.date === null;
  const isTitle = !listed && !/[.!?]$/.test(rest) && all[index + 1]?.line.text === '';
  if (over && (rest.endsWith(':') || isTitle || (!listed && (isListed(follower) || follower.line.indent > seen.line.indent))))
    return strong || rest.endsWith(':') ? 'heading' : 'none';
  if (weak && !strong) return 'none';
  if (strong || listed) return 'entry';
  return 'none';
}

/** Whether a line goes on with the sentence of the entry right above it: "… the release" and then "of 5 May, which was old". */
function isWrapped(all: readonly Seen[], index: number, { line, head }: Seen): boolean {
  const above = all[index - 1];
  return /^\p{Ll}/u.test(line.text) && line.marker === 'none' && head?.rest.endsWith(':') !== true && above?.head?.when.clock != null;
}

function namesDay(all: readonly Seen[], index: number, seen: Seen): boolean {
  const { text } = seen.line;
  if (text.length > 80 || isListed(seen) || !/\d/.test(text) || isAboutPage(text) || seen.tail !== null || seen.stamp !== null)
    return false;
  const isSentence = /[.!?]$/.test(text) && all[index - 1]?.head?.when.clock != null;
  const date = isSentence || isWrapped(all, index, seen) ? null : dateWithin(text);
  if (date === null || text.length - date.words.length > 30) return false;
  const follower = all[next(all, index)]?.head ?? null;
  return follower?.when.clock != null && follower.when.date === null;
}

/** Whether a line begins with a day that nothing sets apart from its words. */
function isBareDay(seen: Seen): boolean {
  const { head } = seen;
  if (head === null || !isDateAlone(seen) || head.rest === '' || head.when.date?.weak !== false) return false;
  return /^[\d\p{Lu}]/u.test(head.entered) && !/^(?:On|By|In|At|The)\s/.test(head.entered);
}

/** Whether lines that begin so with whole dates are a list though nothing marks them: several, and most of the lines from the first to the last. */
function isRow(all: readonly Seen[], bare: readonly number[]): boolean {
  const isWhole = bare.every((index) => {
    const { head, line } = all[index] ?? { head: null, line: null };
    return (
      line?.marker === 'none' &&
      /^[\p{L}“"[(]/u.test(head?.rest ?? '') &&
      head?.when.date?.candidates.some(({ year }) => year !== null) === true
    );
  });
  const said = all.slice(bare[0] ?? 0, (bare.at(-1) ?? 0) + 1).filter(({ line }) => line.text !== '');
  return isWhole && bare.length >= ENOUGH && bare.length * 3 >= said.length * 2;
}

/** Decides for every line whether it is a date heading or an entry with only a date. */
export function dateRoles(all: readonly Seen[], style: PasteStyle): readonly DateRole[] {
  const roles = all.map((_, index) => roleOf(all, index, style));
  const bare = all.flatMap((seen, index) => (roles[index] === 'none' && isBareDay(seen) ? [index] : []));
  // In a list of dates one that nothing sets apart from its text is an entry like the others.
  if (roles.includes('entry') || isRow(all, bare)) for (const index of bare) roles[index] = 'entry';
  dateAllItems(all, roles, style);
  all.forEach((_, index) => {
    if (roles[index] === 'entry') takeTimeBelow(all, roles, style, index);
  });
  return roles;
}

/** The words right below a date that stands for a whole day may tell a time: they are the entry then, on that day. */
function takeTimeBelow(all: readonly Seen[], roles: DateRole[], style: PasteStyle, index: number): void {
  const [above, seen] = [all[index], all[index + 1]];
  if (above === undefined || seen === undefined || roles[index + 1] !== 'none' || seen.head !== null) return;
  if (isListed(seen) || seen.line.marker === 'heading' || isAboutPage(seen.line.text) || decideEntry(seen, style, false) !== null) return;
  if (toldIn(seen) === null) return;
  roles[index + 1] = 'told';
  if (above.head?.rest === '') roles[index] = 'heading';
}

/** Whether a line begins with a date of its own, alone or with a time, as others that part the text do. */
function isDated(seen: Seen, role: DateRole, style: PasteStyle): boolean {
  if (role === 'heading' || role === 'entry') return true;
  return seen.head?.when.date != null && seen.head.when.clock !== null && decideEntry(seen, style, false) !== null;
}

function dateAllItems(all: readonly Seen[], roles: DateRole[], style: PasteStyle): void {
  const headings = roles.flatMap((role, index) => (role === 'heading' ? [index] : []));
  /** The dated lines that stand at one place of a text, by marker and indentation. */
  const places = new Map<string, { count: number; timed: number; next: number }>();
  const placeOf = ({ line }: Seen): { count: number; timed: number; next: number } => {
    const key = `${line.marker} ${line.indent}`;
    const place = places.get(key) ?? { count: 0, timed: 0, next: all.length };
    places.set(key, place);
    return place;
  };
  const dated = all.flatMap((seen, index) => (isDated(seen, roles[index] ?? 'none', style) ? [{ seen, index }] : []));
  for (const { seen } of dated) {
    const place = placeOf(seen);
    place.count += 1;
    if (seen.head?.when.clock != null) place.timed += 1;
  }
  let heading = all.length;
  const sections = dated.toReversed().map(({ seen, index }) => {
    const place = placeOf(seen);
    const end = Math.min(place.next, heading);
    place.next = index;
    if (roles[index] === 'heading') heading = index;
    return { index, end, place };
  });
  for (const { index, end, place } of sections.reverse()) {
    if (roles[index] !== 'heading' || (headings.length < 2 && place.count < 2)) continue;
    if (style.below && isDayOf(all[index], all[end])) continue;
    // Among headings with times, one without is an entry as well rather than a date over several; so is each in a row of days that nothing else tells a time of.
    const isOfDays = style.heads + style.stamps + style.tails === 0 && place.count >= ENOUGH;
    dateTheItems(all, roles, style, index, end, { isTimed: place.timed > 0, isApart: isOfDays });
  }
}

/** Whether a day alone stands over updates whose own times are of that day. */
function isDayOf(day: Seen | undefined, timed: Seen | undefined): boolean {
  const [date, other] = [day?.head?.when.date, timed?.head?.when.date];
  if (date == null || other == null || day?.head?.rest !== '' || timed?.head?.when.clock == null) return false;
  return date.candidates.some((one) => other.candidates.some((two) => one.month === two.month && one.day === two.day));
}

/** Below a date heading without a single time, each item of the list or else the paragraph happened on that date. */
function dateTheItems(
  all: readonly Seen[],
  roles: DateRole[],
  style: PasteStyle,
  heading: number,
  end: number,
  { isTimed, isApart }: { readonly isTimed: boolean; readonly isApart: boolean },
): void {
  const first = next(all, heading);
  if (first < 0 || first >= end) return;
  for (let index = heading + 1; index < end; index += 1) {
    const seen = all[index];
    if (seen !== undefined && (decideEntry(seen, style, false) !== null || roles[index] === 'entry')) return;
  }
  const start = all[first];
  // The field of a report's date has other fields below it.
  if (start === undefined || start.line.marker === 'heading' || isNoNews(start.line.text) || DATE_FIELD.test(all[heading]?.line.text ?? ''))
    return;
  if (!isListed(start) || isTimed) {
    if (isTimed || isApart || first === heading + 1 || all[heading]?.line.marker === 'heading') roles[heading] = 'entry';
    return;
  }
  for (let index = first; index < end; index += 1) {
    const seen = all[index];
    if (seen === undefined || seen.line.text === '') continue;
    if (!isListed(seen)) return;
    if (Math.abs(seen.line.indent - start.line.indent) <= 1) roles[index] = 'dated';
  }
}
