import { milestones, type TimelineEvent } from '../../../core/report/report.ts';

/** What the grid is sorted by. */
export type SortKey = 'time' | 'milestone' | 'visibility';

/** How the grid is sorted; `time` ascending is the order of the report. */
export type Sorting = { readonly by: SortKey; readonly isDescending: boolean };

/** Events that are already in time order, sorted otherwise for looking at them; equal ones stay in time order. */
export const sortEvents = (inTimeOrder: readonly TimelineEvent[], { by, isDescending }: Sorting): readonly TimelineEvent[] => {
  const weightOf = (event: TimelineEvent, index: number): number => {
    switch (by) {
      case 'time':
        return index;
      case 'milestone':
        return event.milestone === null ? milestones.length : milestones.indexOf(event.milestone);
      case 'visibility':
        return ['public', 'authority', 'internal'].indexOf(event.visibility);
    }
  };
  const sorted = inTimeOrder.map((event, index) => ({ event, value: weightOf(event, index) })).sort((a, b) => a.value - b.value);
  return (isDescending ? sorted.reverse() : sorted).map(({ event }) => event);
};
