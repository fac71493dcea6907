import { keyFigures } from '../metrics/key-figures.ts';
import type { Report, TimelineEvent, Visibility } from '../report/report.ts';
import type { StructuredKind } from '../rich-text/rich-text.ts';
import { showDuration } from '../time/duration.ts';
import { showDate } from '../time/show-date.ts';
import { groupByDay } from '../timeline/day-groups.ts';
import { orderEvents } from '../timeline/order-events.ts';
import type { EventRow, SheetBlock } from './sheet.ts';
import { chartBlock } from './timeline/chart-block.ts';
import { clockOf, type TimeStyle } from './when-words.ts';

type Ranked = { readonly id: string; readonly rank: string };

const byRank = <T extends Ranked>(items: readonly T[]): readonly T[] => {
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...items].sort((a, b) => compare(a.rank, b.rank) || compare(a.id, b.id));
};

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const eventRow = (event: TimelineEvent, edition: Visibility, style: TimeStyle): EventRow => ({
  ...clockOf(event.when, style),
  text: event.text,
  milestone: event.milestone === null ? null : style.labels.milestones[event.milestone],
  audience: edition === 'public' || event.visibility === 'public' ? null : style.labels.visibilities[event.visibility],
});

const eventsBlock = (rows: readonly EventRow[]): SheetBlock => {
  const zones = new Set(rows.filter((row) => row.time.text !== '–').map((row) => row.zone));
  return { kind: 'events', zone: zones.size > 1 ? null : ([...zones][0] ?? ''), rows };
};

const timeline = (report: Report, edition: Visibility, level: number, style: TimeStyle): readonly SheetBlock[] =>
  groupByDay(orderEvents(report.events), style.zone).flatMap(({ date, events }): readonly SheetBlock[] => [
    { kind: 'day', level, text: date === null ? style.labels.noDate : showDate(date, style.language, 'long') },
    eventsBlock(events.map((event) => eventRow(event, edition, style))),
  ]);

const figures = (report: Report, { language }: TimeStyle): SheetBlock => ({
  kind: 'figures',
  rows: keyFigures(report.events, language).flatMap(({ label, value, reason }) =>
    value === null ? [] : [{ label, value: showDuration(value, language), reasoning: reason }],
  ),
});

const causes = (report: Report, { labels }: TimeStyle): SheetBlock => ({
  kind: 'causes',
  rows: byRank(report.causes).map(({ text, kind }) => ({ text, note: kind === 'root' ? null : labels.causes[kind] })),
});

const actions = (report: Report, { labels, language }: TimeStyle): SheetBlock => ({
  kind: 'actions',
  rows: byRank(report.actions).map(({ text, owner, due, state }) => ({
    text,
    owner: orNull(owner),
    due: due === null ? null : showDate(due, language, 'medium'),
    state: labels.actionStates[state],
  })),
});

const status = (report: Report, { labels }: TimeStyle): SheetBlock => ({
  kind: 'status',
  rows: byRank(report.steps).map(({ text, state }) => ({ text, state, label: labels.stepStates[state] })),
});

const unknownKind = (kind: never): never => {
  throw new Error(`The export knows no structured block ${JSON.stringify(kind)}.`);
};

/** A structured block of one edition as rows of words, headings inside it at `level`, ids in it begin with `prefix`; nothing when it holds no data. */
export const structuredBlocks = (
  kind: StructuredKind,
  report: Report,
  edition: Visibility,
  level: number,
  style: TimeStyle,
  prefix: string,
): readonly SheetBlock[] => {
  switch (kind) {
    case 'timeline':
      return timeline(report, edition, level, style);
    case 'timeline-chart': {
      const chart = chartBlock(report.events, prefix, style);
      return chart === null ? [] : [chart];
    }
    case 'key-figures':
      return filled(figures(report, style));
    case 'causes':
      return filled(causes(report, style));
    case 'actions':
      return filled(actions(report, style));
    case 'status':
      return filled(status(report, style));
    default:
      return unknownKind(kind);
  }
};

const filled = (block: SheetBlock): readonly SheetBlock[] => ('rows' in block && block.rows.length === 0 ? [] : [block]);
