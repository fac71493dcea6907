import type { When } from '../time/when.ts';
import type { TimelineEvent } from './report.ts';

/** An event before it has a place in a timeline. */
export type NewEvent = Omit<TimelineEvent, 'id' | 'rank'>;

/** A public event of which only the time and the text are known. */
export const newEvent = (when: When, text: string): NewEvent => ({
  when,
  text,
  milestone: null,
  visibility: 'public',
  category: '',
  evidence: [],
  note: '',
  author: '',
});
