import type { LegendWords } from '../../timeline/chart/legend.ts';

/** The words of a chart, and the prefix that keeps its ids apart from those of another chart on the page. */
export type ChartLabels = {
  /** Letters, digits, hyphens and underscores; anything else is dropped. */
  readonly prefix: string;
  readonly title: string;
  readonly noEvents: string;
  /** How many events are shown, from when, and (null for a single moment) to when. */
  readonly events: (count: number, from: string, to: string | null) => string;
  /** That a quiet stretch of this length is not to scale. */
  readonly compressed: (length: string) => string;
  readonly notShown: (count: number) => string;
};

const events = (count: number): string => (count === 1 ? '1 event' : `${count} events`);

/** A chart's words in English. */
export const englishChartLabels = (prefix: string, title: string): ChartLabels => ({
  prefix,
  title,
  noEvents: 'No event has an exact time.',
  events: (count, from, to) => (to === null ? `${events(count)}, at ${from}.` : `${events(count)}, from ${from} to ${to}.`),
  compressed: (length) => `A stretch of ${length} without events is shortened.`,
  notShown: (count) => `${events(count)} not shown.`,
});

/** A legend's words in English. */
export const englishLegend: LegendWords = {
  noCategory: 'No category',
  otherCategories: 'Other categories',
  milestone: 'Milestone',
  several: 'Several kinds',
};
