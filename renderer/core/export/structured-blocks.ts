import { keyFigures } from '../metrics/key-figures.ts';
import { showFact } from '../report/facts/show-fact.ts';
import { passesFilter } from '../report/passes-filter.ts';
import type { Report, TimelineEvent, Visibility } from '../report/report.ts';
import type { Block } from '../rich-text/rich-text.ts';
import { run } from '../rich-text/walk.ts';
import { showLength } from '../time/lengths/duration.ts';
import { showDate } from '../time/shown/show-date.ts';
import { readEvidence } from '../timeline/evidence.ts';
import { groupByDay } from '../timeline/order/day-groups.ts';
import { orderEvents } from '../timeline/order/order-events.ts';
import type { Audience, EventRow, SheetBlock } from './sheet.ts';
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
  audience: audienceOf(event, edition, style),
  author: edition === 'internal' ? orNull(event.author) : null,
  evidence: edition === 'internal' ? event.evidence.map(readEvidence) : [],
});

const audienceOf = ({ visibility }: { readonly visibility: Visibility }, edition: Visibility, { labels }: TimeStyle): Audience | null =>
  edition === 'public' || visibility === 'public' ? null : { to: visibility, words: labels.visibilities[visibility] };

const eventsBlock = (day: string, rows: readonly EventRow[]): SheetBlock => {
  const zones = new Set(rows.filter((row) => row.time.text !== '–').map((row) => row.zone));
  return { kind: 'events', day, zone: zones.size > 1 ? null : ([...zones][0] ?? ''), rows };
};

const timeline = (events: readonly TimelineEvent[], edition: Visibility, level: number, style: TimeStyle): readonly SheetBlock[] =>
  groupByDay(orderEvents(events), style.zone).flatMap(({ date, events }): readonly SheetBlock[] => {
    const day = date === null ? style.labels.noDate : showDate(date, style.language, 'long');
    return [
      { kind: 'day', level, text: day },
      eventsBlock(
        day,
        events.map((event) => eventRow(event, edition, style)),
      ),
    ];
  });

const figures = (report: Report, { zone, language }: TimeStyle): SheetBlock => ({
  kind: 'figures',
  rows: keyFigures(report.events, language, zone).flatMap(({ label, value, isApprox, reason }) =>
    value === null ? [] : [{ label, value: showLength(value, isApprox, language), reasoning: reason }],
  ),
});

const causes = (report: Report, edition: Visibility, style: TimeStyle): SheetBlock => ({
  kind: 'causes',
  rows: byRank(report.causes).map((cause) => ({
    text: cause.text,
    note: cause.kind === 'contributing' ? style.labels.causes.contributing : null,
    audience: audienceOf(cause, edition, style),
  })),
});

const actions = (report: Report, edition: Visibility, style: TimeStyle): SheetBlock => {
  const { labels, language } = style;
  const causeIds = byRank(report.causes).map(({ id }) => id);
  return {
    kind: 'actions',
    rows: byRank(report.actions).map((action) => ({
      text: action.text,
      owner: orNull(action.owner),
      due: action.due === null ? null : showDate(action.due, language, 'medium'),
      state: labels.actionStates[action.state],
      answers: answersOf(
        causeIds.flatMap((id, at) => (action.answers.includes(id) ? [at + 1] : [])),
        labels,
      ),
      // Where a ticket is kept is nobody's business outside.
      link: edition === 'internal' ? orNull(action.link) : null,
      audience: audienceOf(action, edition, style),
    })),
  };
};

const answersOf = (numbers: readonly number[], { answers }: TimeStyle['labels']): string | null =>
  numbers.length === 0 ? null : `${numbers.length === 1 ? answers.one : answers.several} ${numbers.join(', ')}`;

/** Each row says that it is a correction: its block may stand under any heading, or under a timeline whose entries look like it. */
const corrections = (report: Report, { language, labels }: TimeStyle, isTitled: boolean): SheetBlock => ({
  kind: 'corrections',
  isFirst: false,
  rows: byRank(report.corrections)
    .filter(({ text }) => text.trim() !== '')
    .map(({ date, text }) => ({
      label: [isTitled ? '' : labels.correction, date === null ? '' : showDate(date, language, 'medium')]
        .filter((part) => part !== '')
        .join(', '),
      text,
    })),
});

/** What was answered; a question without an answer is nobody's business but the authors'. */
const facts = (report: Report, edition: Visibility, style: TimeStyle): SheetBlock => ({
  kind: 'facts',
  rows: byRank(report.facts)
    .map((fact) => ({
      label: fact.text.trim(),
      value: showFact(fact, style.zone, style.language),
      isCounted: fact.kind === 'number' || fact.kind === 'amount',
      audience: audienceOf(fact, edition, style),
    }))
    .filter(({ value }) => value !== ''),
});

const mailAddress = /^[^\s@:/?&]+@[^\s@:/?&]+\.[^\s@:/?&]+$/u;

const contact = ({ details }: Report): readonly SheetBlock[] => {
  const words = details.contact.trim();
  if (words === '') return [];
  const isMail = mailAddress.test(words);
  const content = isMail ? { ...run(words), marks: [{ type: 'link', attrs: { href: `mailto:${words}` } }] as const } : run(words);
  return [{ kind: 'paragraph', content: [content] }];
};

const status = (report: Report, { labels }: TimeStyle): SheetBlock => ({
  kind: 'status',
  rows: byRank(report.steps).map(({ text, state }) => ({ text, state, label: labels.stepStates[state] })),
});

const unknownKind = (kind: never): never => {
  throw new Error(`The export knows no structured block ${JSON.stringify(kind)}.`);
};

/** A structured block in the body. */
export type StructuredNode = Extract<Block, { type: 'structured' }>;

/**
 * A structured block of one edition as rows of words, headings inside it at `level`, ids in it begin with `prefix`; nothing when it holds no data.
 * It `isTitled` where a heading of the export's own says what it is.
 */
export const structuredBlocks = (
  { attrs }: StructuredNode,
  report: Report,
  edition: Visibility,
  level: number,
  style: TimeStyle,
  prefix: string,
  isTitled = false,
): readonly SheetBlock[] => {
  const kind = attrs.block;
  switch (kind) {
    case 'timeline':
      return timeline(
        report.events.filter((event) => passesFilter(event, attrs)),
        edition,
        level,
        style,
      );
    case 'timeline-chart': {
      const chart = chartBlock(report.events, prefix, style);
      return chart === null ? [] : [chart];
    }
    case 'key-figures':
      return filled(figures(report, style));
    case 'causes':
      return filled(causes(report, edition, style));
    case 'actions':
      return filled(actions(report, edition, style));
    case 'status':
      return filled(status(report, style));
    case 'corrections':
      return filled(corrections(report, style, isTitled));
    case 'facts':
      return filled(facts(report, edition, style));
    case 'contact':
      return contact(report);
    default:
      return unknownKind(kind);
  }
};

const filled = (block: SheetBlock): readonly SheetBlock[] => ('rows' in block && block.rows.length === 0 ? [] : [block]);
