import type { Milestone, TimelineEvent, Visibility } from '../report/report.ts';
import { showDate } from '../time/shown/show-date.ts';
import { showWhen } from '../time/shown/show-when.ts';
import type { Zone } from '../time/when.ts';
import { presentWords } from './entered-words.ts';

/** What to look for; null, and no words, mean "any". */
export type EventQuery = {
  readonly words: string;
  /** Null among them finds events without a milestone. */
  readonly milestones: ReadonlySet<Milestone | null> | null;
  readonly visibilities: ReadonlySet<Visibility> | null;
  readonly categories: ReadonlySet<string> | null;
  /** The empty name finds what nobody is named for. */
  readonly authors: ReadonlySet<string> | null;
  /** Only events that somebody has added evidence to, or only those without. */
  readonly hasEvidence: boolean | null;
  /** Only events that have a note for colleagues, or only those without. */
  readonly hasNote: boolean | null;
  /** Only events that have a time of day and no zone yet. */
  readonly withoutZone: boolean;
};

/** The query that finds everything. */
export const anyEvent: EventQuery = {
  words: '',
  milestones: null,
  visibilities: null,
  categories: null,
  authors: null,
  hasEvidence: null,
  hasNote: null,
  withoutZone: false,
};

/** Whether a query leaves nothing out, whatever the events. */
export function findsAll(query: EventQuery): boolean {
  const { words, withoutZone, ...fields } = query;
  return words.trim() === '' && Object.values(fields).every((asked) => asked === null) && !withoutZone;
}

/** Whether an event has a time of day that hangs in no zone: nobody has said yet which instant it names. */
export function lacksZone({ when }: TimelineEvent): boolean {
  return when.time !== null && when.zone === null;
}

/**
 * The events that a query finds, in the order given. Each word must stand in the text, the note, the author, the category,
 * the evidence or the time, as shown (in the display zone where one is given) or as entered, if that is still the time it has; neither case nor accents matter.
 */
export function findEvents(
  events: readonly TimelineEvent[],
  query: EventQuery,
  categoryOf: (event: TimelineEvent) => string,
  displayZone: Zone | null,
): readonly TimelineEvent[] {
  const words = fold(query.words)
    .split(/\s+/)
    .filter((word) => word !== '');
  return events.filter((event) => {
    const { milestone, visibility } = event;
    if (query.milestones !== null && !query.milestones.has(milestone)) return false;
    if (query.visibilities !== null && !query.visibilities.has(visibility)) return false;
    if (query.categories !== null && !query.categories.has(categoryOf(event))) return false;
    if (query.authors !== null && !query.authors.has(event.author)) return false;
    if (query.hasEvidence !== null && query.hasEvidence !== event.evidence.length > 0) return false;
    if (query.hasNote !== null && query.hasNote !== (event.note.trim() !== '')) return false;
    if (query.withoutZone && !lacksZone(event)) return false;
    if (words.length === 0) return true;
    const { text, note, author, category, evidence } = event;
    const searched = fold([text, note, author, category, ...evidence, ...timeWords(event, displayZone)].join('\n'));
    const missing = words.filter((word) => !searched.includes(word));
    if (missing.length === 0) return true;
    // Read again only where the words as entered would decide: thousands of rows are looked through at each letter.
    const entered = fold(event.when.entered);
    return missing.every((word) => entered.includes(word)) && presentWords(event.when) !== '';
  });
}

function timeWords({ when }: TimelineEvent, displayZone: Zone | null): readonly string[] {
  const { date, time, zone, endDate } = showWhen(when, displayZone);
  const dates = [date, endDate].flatMap((one) =>
    one === null ? [] : [one, showDate(one, 'en', 'long'), showDate(one, 'en', 'short-weekday')],
  );
  return [time, zone, ...dates];
}

/** Letters whose strokes and ties are no accents to Unicode, and the sigma that ends a word. */
const plain: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ħ: 'h', þ: 'th', ς: 'σ' };

/** Only the accents of European letters go: in other scripts such marks make other words. By way of capitals, 'ß' becomes 'ss'. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[æœøđðłħþς]/g, (letter) => plain[letter] ?? letter);
}
