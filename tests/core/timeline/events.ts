import { newEvent } from '../../../renderer/core/report/new-event.ts';
import type { Id, Milestone, TimelineEvent } from '../../../renderer/core/report/report.ts';
import type { When } from '../../../renderer/core/time/when.ts';
import { when } from '../time/values.ts';

/** An event from 'YYYY-MM-DD HH:mm Zone' ('-' for unknown parts); its rank, text and id are the given name. */
export function event(name: string, words: string, rest: Partial<When> = {}, milestone: Milestone | null = null): TimelineEvent {
  return { ...newEvent(when(words, rest), name), id: `id-${name}` as Id, milestone, rank: name };
}
