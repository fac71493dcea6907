import type { CalendarDate } from '../../../time/when.ts';
import { actionField, actionState } from './action-words.ts';
import { type DayOrder, dueDate } from './due-date.ts';

/** A person or a team: words with capitals alone. */
const name = /^(?:@[\w.-]+|\p{Lu}[\p{L}.’'-]*)(?: (?:\p{Lu}[\p{L}.’'-]*|de|del|der|la|van|von))*$/u;
/** How urgent something is, or of what kind, and nobody's name. */
const kind =
  /^(?:high|medium|low|critical|urgent|important|optional|hoch|mittel|niedrig|kritisch|haute?|moyenne?|basse?|alta|media|baja|(?:short|long|medium)[ -]term|prevent\p{L}*|detect\p{L}*|mitigat\p{L}*|process\p{L}*|docs|documentation|training|tooling|monitoring|alerting|testing|phase|step|schritt|étape|paso|action|task)(?: .*)?$/iu;

/** Whether words are the name of whoever does something. */
export function isOwnerName(words: string): boolean {
  const text = words.trim();
  return name.test(text) && text.split(' ').length <= 4 && !kind.test(text) && actionField(text) === null && actionState(text) === null;
}

/** "Network - Add a probe - 2026-08-28" and "Add a probe - Network - 2026-08-28": who, what and by when, behind dashes; null for other lines. */
export function dashedAction(
  line: string,
  order: DayOrder,
): { readonly text: string; readonly owner: string; readonly due: CalendarDate } | null {
  const [first = '', second = '', last = '', ...more] = line.split(/\s+[–—-]\s+/u);
  const due = more.length > 0 || last === '' ? null : dueDate(last.replace(/^(?:by|due|until|bis|pour le|para el)\s+/iu, ''), order);
  if (due === null || isOwnerName(first) === isOwnerName(second)) return null;
  return isOwnerName(first) ? { text: second, owner: first, due } : { text: first, owner: second, due };
}
