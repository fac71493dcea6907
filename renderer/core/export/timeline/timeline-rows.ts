import type { Id, Milestone, Report, TimelineEvent, Visibility } from '../../report/report.ts';
import { instantOf, localAt } from '../../time/instant-of.ts';
import { isoInstant } from '../../time/shown/show-instant.ts';
import type { ClockTime, LocalTime, Precision, When, Zone } from '../../time/when.ts';
import { presentWords } from '../../timeline/entered-words.ts';
import { orderEvents } from '../../timeline/order/order-events.ts';
import type { ExportOptions } from '../export-options.ts';
import { selectEdition } from '../select-edition.ts';

/** An event as data for other programs; empty texts where nothing is known. */
export type TimelineRow = {
  readonly id: Id;
  /** ISO 8601 in UTC, to the second; empty without a date, a time and a zone. */
  readonly utc: string;
  readonly endUtc: string;
  /** The local time, its halves apart: a date, a clock time, or both. */
  readonly local: LocalTime;
  readonly localEnd: LocalTime | null;
  /** The zone of the local time by its IANA name or offset; empty where nobody said. */
  readonly zone: string;
  /** The time on the event's own clocks, whichever zone the rest is shown in; `ownZone` is empty where nobody said. */
  readonly ownLocal: LocalTime;
  readonly ownLocalEnd: LocalTime | null;
  readonly ownZone: string;
  readonly precision: Precision;
  readonly openEnded: boolean;
  readonly milestone: Milestone | null;
  readonly visibility: Visibility;
  /** One of the house's own; empty for none. */
  readonly category: string;
  readonly text: string;
  /** Who says so, and what proves it, one address a line behind its label; empty but for colleagues. */
  readonly author: string;
  readonly evidence: readonly string[];
  /** The words as entered, where they say the time that it has now; empty where that was changed since. */
  readonly entered: string;
};

/** The events of one edition in their order; times in the zone of the options, else of the report, else as entered. */
export const timelineRows = (report: Report, options: ExportOptions): readonly TimelineRow[] => {
  const zone = options.zone ?? report.details.zone;
  return orderEvents(selectEdition(report, options.edition).events).map((event) => rowOf(event, zone, options.edition === 'internal'));
};

const rowOf = (
  { id, when, text, milestone, visibility, category, author, evidence }: TimelineEvent,
  zone: Zone | null,
  isInternal: boolean,
): TimelineRow => ({
  id,
  ...timesOf(when, zone),
  ownLocal: { date: when.date, time: when.time },
  ownLocalEnd: when.end,
  ownZone: when.zone ?? '',
  precision: when.precision,
  openEnded: when.openEnded,
  milestone,
  visibility,
  category,
  text,
  author: isInternal ? author : '',
  evidence: isInternal ? evidence : [],
  entered: presentWords(when),
});

type Times = Pick<TimelineRow, 'utc' | 'endUtc' | 'local' | 'localEnd' | 'zone'>;

const timesOf = (when: When, displayZone: Zone | null): Times => {
  const result = instantOf(when);
  const asEntered = { local: { date: when.date, time: when.time }, localEnd: when.end, zone: when.zone ?? '' };
  if (result.kind !== 'instant') return { utc: '', endUtc: '', ...asEntered };
  const instants = { utc: isoInstant(result.instant), endUtc: result.end === null ? '' : isoInstant(result.end) };
  // An end that names no instant can't be shown by other clocks; then neither half is.
  if (displayZone === null || displayZone === when.zone || (when.end !== null && result.end === null)) return { ...instants, ...asEntered };
  const isShort = when.time?.length === 5;
  const shown = (local: LocalTime): LocalTime => ({ ...local, time: local.time && shorten(local.time, isShort) });
  return {
    ...instants,
    local: shown(localAt(result.instant, displayZone)),
    localEnd: result.end === null ? null : shown(localAt(result.end, displayZone)),
    zone: displayZone,
  };
};

/** The first five characters of HH:mm:ss are HH:mm. */
const shorten = (time: ClockTime, isShort: boolean): ClockTime =>
  isShort && time.endsWith(':00') ? (time.slice(0, 5) as ClockTime) : time;

/** A local time as one text, `between` its halves; empty where neither is known. */
export const localText = (local: LocalTime | null, between: string): string =>
  [local?.date ?? null, local?.time ?? null].filter((half) => half !== null).join(between);
