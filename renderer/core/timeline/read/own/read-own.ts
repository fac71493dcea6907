import { type Milestone, milestones, type TimelineEvent, type Visibility } from '../../../report/report.ts';
import { instantOf, localAt, occurrenceIn } from '../../../time/instant-of.ts';
import { localMillis, toCalendarDate, toClockTime } from '../../../time/local-time.ts';
import { isoInstant } from '../../../time/shown/show-instant.ts';
import type { Instant, LocalTime, Precision, RangeEnd, When, Zone } from '../../../time/when.ts';
import { toZone } from '../../../time/zones/zone.ts';
import type { ReadEvent, TimelineReading } from '../../reading.ts';
import { fileRows } from './own-file.ts';
import { type OwnRow, tableRows } from './own-rows.ts';
import { unsettled } from './unsettled.ts';

const visibilities: readonly Visibility[] = ['public', 'internal', 'authority'];
const precisions: readonly Precision[] = ['second', 'minute', 'approx', 'date', 'none'];

/** A local time as a table writes it; null for anything else. */
function localIn(words: string): LocalTime | null {
  const [, day = '', clock = ''] = /^(\d{4}-\d\d-\d\d)?[ T]?(\d\d:\d\d(?::\d\d)?)?$/.exec(words) ?? [];
  const local = { date: toCalendarDate(day), time: toClockTime(clock) };
  return (local.date ?? '') === day && (local.time ?? '') === clock && (words === '' || day !== '' || clock !== '') ? local : null;
}

function instantIn(words: string): Instant | null {
  const { date, time } = localIn(words.replace(/Z$/, '')) ?? { date: null, time: null };
  return date === null || time === null ? null : (localMillis(date, time) as Instant);
}

function endIn(utc: string, own: string, zone: Zone | null, { date, time }: LocalTime): RangeEnd | null {
  const instant = instantIn(utc);
  if (instant === null || zone === null) return own === '' ? null : localIn(own);
  const end = localAt(instant, zone);
  // The end is written as finely as the beginning.
  const short = time?.length === 5 && end.time.endsWith(':00') ? toClockTime(end.time.slice(0, 5)) : end.time;
  const occurrence = occurrenceIn(instant, zone);
  return { date: end.date === date ? null : end.date, time: short, ...(occurrence === null ? {} : { occurrence }) };
}

/** The time of a row; null where its columns contradict each other or are none of ours, as after somebody has changed one of them. */
function whenIn({ of, ownEnd }: OwnRow): When | null {
  const local = localIn(of.ownLocal);
  const zone = toZone(of.ownZone);
  const precision = precisions.find((one) => one === of.precision);
  if (local === null || precision === undefined || (zone === null && of.ownZone !== '')) return null;
  const plain: When = { ...local, zone, precision, end: null, openEnded: of.open !== '', occurrence: null, entered: of.entered };
  const when = { ...plain, end: endIn(of.end, ownEnd, zone, local) };
  const ways = [when, { ...when, occurrence: 'first' as const }, { ...when, occurrence: 'second' as const }];
  return (
    ways.find((way) => {
      const result = instantOf(way);
      return (result.kind === 'instant' ? isoInstant(result.instant) : '') === of.utc;
    }) ?? null
  );
}

/** What a row tells of its event besides its time and its words. */
function aboutOf({ of }: OwnRow): Partial<Pick<TimelineEvent, 'milestone' | 'visibility' | 'category' | 'author' | 'evidence'>> {
  const milestone: Milestone | undefined = milestones.find((one) => one === of.milestone);
  const visibility: Visibility | undefined = visibilities.find((one) => one === of.visibility);
  const evidence = of.evidence.split('\n').filter((line) => line !== '');
  return {
    ...(milestone === undefined ? {} : { milestone }),
    ...(visibility === undefined ? {} : { visibility }),
    ...(of.category === '' ? {} : { category: of.category }),
    ...(of.author === '' ? {} : { author: of.author }),
    ...(evidence.length === 0 ? {} : { evidence }),
  };
}

/** Reads what Debrief wrote of a timeline as data, each event as it was; null for every other text, and where a row was changed since so that it contradicts itself. */
export function readOwn(text: string): TimelineReading | null {
  const rows = tableRows(text) ?? fileRows(text);
  if (rows === null || rows.length === 0) return null;
  const events: ReadEvent[] = [];
  for (const row of rows) {
    const when = whenIn(row);
    if (when === null) return null;
    const flags = unsettled(when, row.of.ownLocal);
    events.push({ when, text: row.of.text, flags, about: aboutOf(row), from: row.from, to: row.to });
  }
  return { events, flags: [], leftovers: [] };
}
