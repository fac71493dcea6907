import type { Report } from '../../report/report.ts';
import { showWhen } from '../../time/shown/show-when.ts';
import type { When } from '../../time/when.ts';
import type { Anchor, SuggestedField } from '../thread.ts';

/** What can carry fields that suggestions are about. */
export type SuggestedKind = 'event' | 'cause' | 'action' | 'step';

/** The list of a report that holds each kind. */
export const listOfKind = { event: 'events', cause: 'causes', action: 'actions', step: 'steps' } as const satisfies Record<
  SuggestedKind,
  keyof Report
>;

/** The fields that a suggestion may be about, by what carries them, the usual one first. */
export const suggestedFields: Readonly<Record<SuggestedKind, readonly SuggestedField[]>> = {
  event: ['text', 'when', 'category', 'note', 'author'],
  cause: ['text'],
  action: ['text', 'owner'],
  step: ['text'],
};

/** What a field says, in words; null where the item is gone or has no such field. */
export const fieldWords = (report: Report, anchor: Anchor, field: SuggestedField): string | null => {
  if (anchor.kind === 'report' || anchor.kind === 'text' || anchor.kind === 'block' || !suggestedFields[anchor.kind].includes(field))
    return null;
  const items: readonly { readonly id: string }[] = report[listOfKind[anchor.kind]];
  const item: Readonly<Record<string, unknown>> | undefined = items.find(({ id }) => id === anchor.id);
  if (item === undefined) return null;
  const value = item[field];
  if (field === 'when') return whenWords(value as When);
  return typeof value === 'string' ? value : null;
};

/** A time in words that are read as the same time again: date, clock, zone, or as it was entered. */
const whenWords = (when: When): string => {
  const { date, time, zone, endDate } = showWhen(when, null);
  const words = [date, time, zone].filter((part) => part !== null && part !== '').join(' ');
  return words === '' ? when.entered : endDate === null ? words : `${words} (to ${endDate})`;
};
