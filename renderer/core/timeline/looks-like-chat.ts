import { chatClock, chatDay, chatHeads, noName, plainSpaces } from './chat-heads.ts';

const longest = 200_000;

const speaker = String.raw`(?<speaker><[\w.-]{1,30}>|@?[\p{L}][\p{L}\w.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,3})`;

/** "[14:05] Ana: looking", "10/06/2024, 15:30 - Ana: looking", "Ana 3:30 PM: looking". */
const said = [
  new RegExp(
    String.raw`^[ \t]*(?:\[${chatDay}${chatClock}\][ \t]*(?:[-–—][ \t])?|${chatDay}${chatClock}[ \t][-–—][ \t])${speaker}:[ \t]?\S`,
    'gmu',
  ),
  new RegExp(String.raw`^[ \t]*\[${chatDay}${chatClock}\][ \t]*${speaker}[ \t]\S`, 'gmu'),
  new RegExp(String.raw`^[ \t]*${speaker}[ \t]{1,4}\(?${chatClock}\)?:[ \t]?\S`, 'gmu'),
] as const;

/** What chats put into messages: mentions of all, signs for faces, marks of what was changed or answered. */
const cue =
  /(?:^|\s)(?:@(?:channel|here|everyone|all)(?![\w.])|:[a-z][a-z0-9_+-]{1,30}:(?=\s|$)|:\+1:|\((?:edited|bearbeitet|modifié|editado)\)|\d{1,3} (?:replies|reply|Antworten|réponses|respuestas)(?!\p{L}))/mu;

/** Whether a text is a copied chat: people told with the times of their messages, or several of them speaking in turn. */
export function looksLikeChat(text: string): boolean {
  const start = plainSpaces(text.slice(0, longest)).replaceAll('\r\n', '\n');
  const heads = chatHeads(start).length;
  if (heads >= 2) return true;
  const speakers = said.map((pattern) =>
    [...start.matchAll(pattern)].flatMap(({ groups }) => groups?.speaker ?? []).filter((name) => !noName.test(name)),
  );
  // Lines in brackets without a colon are logs as well: of them what chats put into messages must tell.
  const [told = [], bracketed = [], behind = []] = speakers;
  if (new Set(told).size >= 2 && told.length >= 2) return true;
  if (new Set(behind).size >= 2) return true;
  return heads + told.length + bracketed.length + behind.length >= 1 && cue.test(start);
}
