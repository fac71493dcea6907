import { isName } from '../../entries/decide-entry.ts';
import { readHead } from '../read-head.ts';
import type { Line } from '../split-lines.ts';

const SHORT = 45;
/** What chats print between a name and its time. */
const TAG = /^(?:APP|BOT|OP|Guest|Admin)\s{1,4}/;
const HANDLE = /^@?[a-z][a-z0-9._-]{1,30}$/;
/** How a line that is a time alone ends. */
const ENDS_AS_TIME = /(?:\d|\d\s?[ap]\.?m\.?|[A-Z]{1,5}|uhr|h|time)[)\]\s*]{0,4}$/i;

function isBlank(line: Line | undefined): boolean {
  return line !== undefined && /^[\s—–-]{0,5}$/.test(line.text);
}

function isTimeAlone(line: Line): boolean {
  if (line.text.length > SHORT || !/\d/.test(line.text) || !ENDS_AS_TIME.test(line.text)) return false;
  const head = readHead(line.text.replace(TAG, ''));
  return head !== null && head.when.clock !== null && head.rest === '';
}

/** Where the time of a name's message stands: at most two lines of dashes or nothing lie between; -1 where no time follows. */
function timeBelow(lines: readonly Line[], name: number): number {
  for (let at = name + 1; at <= name + 3 && at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) return -1;
    if (isTimeAlone(line)) return line.marker === 'heading' ? -1 : at;
    if (!isBlank(line)) return -1;
  }
  return -1;
}

/** Whether a name stands where one begins a message: below an empty line or a dash, above an indented time, or with a family name. */
function beginsMessage(lines: readonly Line[], name: number, time: number): boolean {
  const above = lines[name - 1];
  if (above === undefined || above.text === '' || time > name + 1) return true;
  const [line, at] = [lines[name], lines[time]];
  if (line === undefined || at === undefined) return false;
  return at.indent > line.indent || /^\p{Lu}[\p{L}.'’-]* \p{Lu}[\p{L}.'’-]*/u.test(line.text);
}

/**
 * Chats are copied with the name of who wrote, then the time, then the message, each on its own line: name and time are put on one line.
 * Only where a paste does so at least twice and begins so, for elsewhere a short line above a time is the end of the entry before.
 */
export function joinChatNames(lines: readonly Line[]): readonly Line[] {
  const names = new Map<number, number>();
  let firstTime = -1;
  let sinceTime = 2;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.text === '') continue;
    if (isTimeAlone(line)) {
      if (firstTime < 0) firstTime = index;
      sinceTime = 0;
      continue;
    }
    sinceTime += 1;
    // The first line below a time is what was said then.
    if (sinceTime === 1 || line.marker !== 'none' || line.text.length > 40 || !(isName(line.text) || HANDLE.test(line.text))) continue;
    const time = timeBelow(lines, index);
    const message = time < 0 ? undefined : lines.slice(time + 1, time + 3).find(({ text }) => text !== '');
    if (message === undefined || isTimeAlone(message) || !beginsMessage(lines, index, time)) continue;
    names.set(index, time);
  }
  if (names.size < 2 || ![...names.values()].includes(firstTime)) return lines;
  const joined: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    const time = names.get(index);
    const at = time === undefined ? undefined : lines[time];
    if (line === undefined) continue;
    if (time === undefined || at === undefined) {
      joined.push(line);
    } else {
      joined.push({ ...line, text: `${line.text}  ${at.text.replace(TAG, '')}`, chat: true, to: at.to });
      index = time;
    }
  }
  return joined;
}
