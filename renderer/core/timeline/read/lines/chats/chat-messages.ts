import { chatHeads } from '../../../chat-heads.ts';
import { isStateAlone } from '../labels/state-labels.ts';
import type { Line } from '../split-lines.ts';

const CLOCK = /\d[:.]\d\d/;
/** A sign of its name or itself, with how many have set it below a message. */
const SIGN = String.raw`(?::[a-z0-9_+'-]{1,40}:|\p{Extended_Pictographic}[\p{Emoji_Modifier}\p{Extended_Pictographic}\u200d\ufe0f]{0,8})`;
const COUNTED = new RegExp(String.raw`^${SIGN}\s?\d{1,3}(?:\s{0,3}${SIGN}\s?\d{1,3}){0,20}$`, 'u');
const SIGN_ALONE = new RegExp(`^${SIGN}$`, 'u');
const COUNT = /^\d{1,3}$/;
const REPLIES = /^\d{1,3} (?:repl(?:y|ies)|Antwort(?:en)?|réponses?|respuestas?)$/iu;
const OF_REPLIES =
  /^(?:(?:last reply|letzte antwort|dernière réponse|última respuesta)(?!\p{L}).{0,60}|view (?:the )?thread|thread anzeigen|(?:voir|afficher) le fil|ver (?:el )?hilo)$/iu;
const CHANGED = /\s?\((?:edited|bearbeitet|modifiée?|editado)\)$/iu;

/** Where messages begin: a name and a time on a line by themselves. */
function headsOf(lines: readonly Line[]): ReadonlySet<number> {
  const starts = new Map<number, number>();
  let at = 0;
  for (const [index, { text }] of lines.entries()) {
    starts.set(at, index);
    at += text.length + 1;
  }
  const named = chatHeads(lines.map(({ text }) => text).join('\n')).flatMap((from) => starts.get(from) ?? []);
  const joined = lines.flatMap(({ chat, text }, index) => (chat && !isStateAlone(text.replace(/ {2}.*$/, '')) ? [index] : []));
  return new Set([...named, ...joined].filter((index) => CLOCK.test(lines[index]?.text ?? '')));
}

/** How many lines from one on are what the chat itself prints below a message; 0 where somebody said it. */
function printed(lines: readonly Line[], index: number): number {
  const [text = '', next = ''] = [lines[index]?.text, lines[index + 1]?.text];
  if (COUNTED.test(text)) return 1;
  if (SIGN_ALONE.test(text) && COUNT.test(next)) return 2;
  if (!REPLIES.test(text)) return 0;
  let to = index + 1;
  while (to < index + 3 && OF_REPLIES.test(lines[to]?.text ?? '')) to += 1;
  return to - index;
}

/**
 * In a copied chat, where people stand above what they said with its time, lines below a name are marked as messages. What the chat prints around them
 * (who set a sign, how many answered, that words were changed) is nobody's word and left out. Behind the last message ends with its paragraph.
 */
export function withMessages(lines: readonly Line[]): readonly Line[] {
  const heads = headsOf(lines);
  if (heads.size < 2) return lines;
  const last = lines.findLastIndex((_, index) => heads.has(index));
  const marked: Line[] = [];
  /** How many lines were said since the last name; null outside of messages. */
  let said: number | null = null;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) continue;
    if (heads.has(index)) {
      said = 0;
      marked.push({ ...line, chat: true });
      continue;
    }
    if (line.marker === 'heading' || (line.text === '' && index > last && said !== null && said > 0)) said = null;
    if (said === null || line.text === '' || line.code || line.marker === 'bullet' || line.marker === 'number') {
      marked.push(line);
      continue;
    }
    const around = said === 0 ? 0 : printed(lines, index);
    if (around > 0) {
      index += around - 1;
      continue;
    }
    const text = line.text.replace(CHANGED, '');
    if (text !== '') marked.push({ ...line, text, message: true });
    said += 1;
  }
  return marked;
}
