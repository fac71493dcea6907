import type { Action } from '../../report/report.ts';
import { toCalendarDate } from '../../time/local-time.ts';
import type { CalendarDate } from '../../time/when.ts';

/** What one line says about an action. */
export type ActionWords = {
  readonly text: string;
  readonly owner: string;
  readonly due: CalendarDate | null;
  readonly state: Action['state'];
};

const box = /^\[([xX ])\]\s+/u;
const note = /\s*[([]([^()[\]]{3,120})[)\]]\.?$/u;
const ownerWords = /^(?:owner|assignee|responsible|verantwortlich|zuständig|responsable)\s*:?\s+(.{1,80})$/iu;
const dueWords = /^(?:due|due date|deadline|by|bis|fällig|échéance|vencimiento)\s*:?\s+(?:on )?(\d{4}-\d{2}-\d{2})$/iu;

/** An action with owner and due date where a bracket at its end says both plainly ("(owner: Ana, due 2026-07-01)"); otherwise the line stays whole. */
export function readAction(line: string): ActionWords {
  const boxed = box.exec(line);
  const whole: ActionWords = {
    text: boxed === null ? line : line.slice(boxed[0].length),
    owner: '',
    due: null,
    state: boxed?.[1]?.trim() ? 'done' : 'open',
  };
  const noted = note.exec(whole.text);
  if (noted === null || noted.index === 0) return whole;
  let read: ActionWords = { ...whole, text: whole.text.slice(0, noted.index) };
  for (const part of (noted[1] ?? '').split(/[,;]/u)) {
    const owner = ownerWords.exec(part.trim())?.[1];
    const due = toCalendarDate(dueWords.exec(part.trim())?.[1] ?? '');
    // One part that isn't understood, or said twice, and nothing is taken apart.
    if (owner !== undefined && read.owner === '') read = { ...read, owner };
    else if (due !== null && read.due === null) read = { ...read, due };
    else return whole;
  }
  return read;
}
