import { exportWords } from '../../../report/export-words.ts';
import type { TimelineEvent } from '../../../report/report.ts';
import type { Language } from '../../../time/shown/language.ts';
import type { Zone } from '../../../time/when.ts';
import type { ReadEvent, ReadingFlag, TimelineReading } from '../../reading.ts';
import { type MarkdownRow, markdownRows } from './markdown-rows.ts';
import { areApart, dayShown, type ShownTime, timeShown } from './shown-time.ts';
import { unsettled } from './unsettled.ts';

/** The time on the event's own clocks, with its day where that is another. */
function ownTime(words: string, shown: ShownTime, language: Language, preferred: Zone | null): ShownTime | null {
  const comma = words.lastIndexOf(', ');
  const date = comma < 0 ? shown.when.date : dayShown(words.slice(0, comma), language);
  return date === null ? null : timeShown(words.slice(comma < 0 ? 0 : comma + 2), date, '', language, preferred);
}

/** The time of a row; null where it is none that we write, or where the two clocks of a row contradict each other, as after somebody has changed one. */
function timeOf({ of }: MarkdownRow, language: Language, preferred: Zone | null): ShownTime | null {
  const { date: day = '', time = '', zone = '', own = '' } = of;
  // We write a dash where no day is known: other tables leave the cell empty where the day is that of the row above.
  const date = dayShown(day, language);
  if (date === null && day !== '–') return null;
  const shown = timeShown(time, date, zone, language, preferred);
  if (shown === null || own === '') return shown;
  const other = ownTime(own, shown, language, preferred);
  if (other === null) return null;
  // Letters that leave a zone open are asked about anyway.
  const isOpen = other.note !== null || shown.note !== null;
  return isOpen || !areApart(other.when, shown.when) ? other : null;
}

/** What a row tells of its event besides its time and its words; null where a word is none of ours. */
function aboutOf({ of }: MarkdownRow, language: Language): ReadEvent['about'] | null {
  const words = exportWords[language];
  const named = <Key extends string>(known: Readonly<Record<Key, string>>, word: string): Key | undefined =>
    (Object.keys(known) as Key[]).find((key) => known[key] === word);
  const milestone = named(words.milestones, of.milestone ?? '');
  const visibility = named(words.visibilities, of.visibility ?? '');
  if ((of.milestone ?? '') !== '' && milestone === undefined) return null;
  if (of.visibility !== undefined && visibility === undefined) return null;
  const evidence = (of.evidence ?? '').split('\n').filter((line) => line !== '');
  const about: Partial<Pick<TimelineEvent, 'category' | 'author' | 'evidence'>> = {
    ...((of.category ?? '') === '' ? {} : { category: of.category ?? '' }),
    ...((of.author ?? '') === '' ? {} : { author: of.author ?? '' }),
    ...(evidence.length === 0 ? {} : { evidence }),
  };
  return { ...(milestone === undefined ? {} : { milestone }), ...(visibility === undefined ? {} : { visibility }), ...about };
}

const flagsOf = ({ when, note }: ShownTime): readonly ReadingFlag[] => [
  ...(note === null ? [] : [{ kind: `${note.kind}-zone`, message: note.message, words: when.entered }]),
  ...unsettled(when, when.entered),
];

/**
 * Reads a timeline that Debrief wrote as a Markdown table: the same moments, words, milestones and audiences. A zone is told there by its letters alone,
 * so that it comes back as the one whose clocks showed them. Null for every other text, and where a row was changed so that it is none of ours.
 */
export function readMarkdown(text: string, preferred: Zone | null): TimelineReading | null {
  const table = markdownRows(text);
  if (table === null || table.rows.length === 0) return null;
  const events: ReadEvent[] = [];
  for (const row of table.rows) {
    const time = timeOf(row, table.language, preferred);
    const about = aboutOf(row, table.language);
    if (time === null || about === null) return null;
    events.push({ when: time.when, text: row.of.event ?? '', flags: flagsOf(time), about: about ?? {}, from: row.from, to: row.to });
  }
  return { events, flags: [], leftovers: [] };
}
