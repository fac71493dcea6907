import { readWhenWords } from '../../../time/words/read-when-words.ts';
import { type Found, SHORTCODE } from './found.ts';
import { isNoEvent } from './planned.ts';

const STAMP =
  /(?<![\d.])(?:\d{4}[-/.]\d{2}[-/.]\d{2}(?:[T _]|, )\d{1,2}:\d{2}:\d{2}|\d{1,2}\/\p{L}{3}\/\d{4}:\d{2}:\d{2}:\d{2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4},? \d{1,2}:\d{2}:\d{2})/u;
/** The name of the field that holds the time in a line of structured logs: `ts=`, `"time":"`. */
const KEY = /(?<![\p{L}\d_])["']?@?(?:time|ts|timestamp|datetime|date|t)["']?\s?[=:]\s?["']?$/iu;

/** A number since 1970 as the value of a field that names a time: `"ts": 1718200000.55`, `time=1718200000123`. */
const EPOCH_FIELD =
  /(?<![\p{L}\d_])["']?@?(?:time|ts|timestamp|datetime|date|t|epoch|created(?:_?at)?|event_?time|log_?time|time_?(?:ms|stamp|unix)|unix_?time)["']?\s?[=:]\s?["']?(?=(?:1\d|20)\d{8}(?!\d{1,2}(?!\d)))/iu;

/** The same of a structured log line whose time is a number since 1970; null where none is. */
function findEpoch(text: string): Found | null {
  const field = EPOCH_FIELD.exec(text.slice(0, 600));
  const at = field === null ? 0 : field.index + field[0].length;
  const alone = field === null ? null : readWhenWords(text.slice(at), 0);
  if (field === null || alone === null || alone.clock === null) return null;
  const to = at + alone.to;
  const before = text.slice(0, field.index).replace(/[\s,]{1,12}$/, '');
  const after = text.slice(to).replace(/^["']?\s?,?\s?/, '');
  const comma = after === '' || after === '}' || before === '{' ? '' : ',';
  const joined = text.startsWith('{') ? { before: '', after: `${before}${comma}${after}` } : { before, after };
  return { when: { ...alone, from: at, to }, entered: text.slice(at, to), ...joined };
}

/** How far from the end of a long line a stamp that ends it may begin. */
const FROM_END = 40;

function stampAt(text: string): number | null {
  const start = STAMP.exec(text.slice(0, 200));
  if (start !== null) return start.index;
  const from = text.length - FROM_END;
  const end = from < 200 - FROM_END ? null : STAMP.exec(text.slice(from));
  return end !== null && /^(?:[.,]\d{1,9})?\s?(?:Z|UTC|GMT|[+-]\d\d:?\d\d)?[^\p{L}\d]*$/u.test(text.slice(from + end.index + end[0].length))
    ? from + end.index
    : null;
}

/** Finds the full date and time of a log line, wherever it stands in the first part of the line or at its end; null where there is none. */
export function findStamp(text: string): Found | null {
  const at = stampAt(text);
  if (at === null) return findEpoch(text);
  const when = readWhenWords(text, at);
  if (when === null || when.clock === null || when.date === null || isNoEvent(text.slice(0, when.from))) return null;
  const before = text
    .slice(0, when.from)
    .replace(KEY, '')
    .replace(SHORTCODE, '')
    .replace(/[\s([<–—-]{1,12}$/, '')
    .trim();
  const after = text
    .slice(when.to)
    .replace(/^["”]?\s?[%>]?\}\}/, '')
    .replace(KEY.test(text.slice(0, when.from)) ? /^["']?\s?,?\s?/ : /^[\s)\]>]{0,6}(?:[:–—-]\s)?\s{0,6}/, '')
    .trim();
  const joined = before === '{' ? { before: '', after: `{${after}` } : { before, after };
  return { when, entered: text.slice(when.from, when.to).trim(), ...joined };
}
