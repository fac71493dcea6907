import type { TimelineFilter } from '../rich-text/rich-text.ts';
import type { TimelineEvent } from './report.ts';

/** Whether a timeline block with this filter shows an event; who may see it is another question (an edition's). */
export const passesFilter = (event: TimelineEvent, { milestones, category, whose }: TimelineFilter): boolean =>
  (milestones !== true || event.milestone !== null) &&
  (category === undefined || event.category === category) &&
  (whose === undefined || event.visibility === whose);

/** Whether a timeline block leaves nothing out by itself. */
export const isUnfiltered = ({ milestones, category, whose }: TimelineFilter): boolean =>
  milestones === undefined && category === undefined && whose === undefined;
