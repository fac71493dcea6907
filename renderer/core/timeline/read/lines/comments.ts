import { readDate } from '../../../time/dates/read-date.ts';
import { type Head, readHead } from './read-head.ts';

/** What somebody did below a report, ahead of its day: "ann commented on Jun 10". A "wrote" or "posted" is as often that of the whole page. */
const COMMENTED =
  /^(@?[\p{L}\d][\p{L}\d_.'’-]*(?:\s[\p{L}\d][\p{L}\d_.'’-]*){0,2}\s(?:commented|replied|answered|left a comment|kommentierte|antwortete|a commenté|a répondu|comentó|respondió|ha commentato|ha risposto|comentou|respondeu|reageerde|antwoordde))(?:\s(?:on|am|le|el|il|em|op))?\s(?=[\p{L}\d])/iu;
/** The same behind its time, where it is all that the line says. */
const ALONE =
  /^\S+(?:\s\S+){0,2}\s(?:commented|replied|answered|wrote|posted|kommentierte|antwortete|schrieb|a commenté|a répondu|a écrit|comentó|respondió|escribió|ha commentato|ha risposto|ha scritto|comentou|respondeu|escreveu|reageerde|antwoordde|schreef)$|^(?:initial|original|first) (?:message|post|report|notice)$/iu;

/** A comment that tells its day and no time, with its words below: "ann commented on Jun 10"; null for other lines. */
export function commentOfDay(text: string): Head | null {
  const before = text.length > 100 ? null : COMMENTED.exec(text);
  const at = before?.[0].length ?? 0;
  const date = before === null ? null : readDate(text, at);
  if (before === null || date === null || date.weak || date.candidates.length === 0) return null;
  if (!/^\s?[:.•·]?$/.test(text.slice(at + date.length))) return null;
  const head = readHead(text.slice(at, at + date.length));
  return head === null ? null : { ...head, rest: before[1] ?? '', separated: true, strong: true };
}

/** Whether what stands beside a time says only who wrote, so that the words follow: "ann commented", "Initial message". */
export function isAuthorAlone(text: string): boolean {
  return text.length <= 60 && ALONE.test(text);
}
