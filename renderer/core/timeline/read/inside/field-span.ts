import { readWhenWords } from '../../../time/words/read-when-words.ts';
import type { Head } from '../lines/read-head.ts';

/** The name of the field that holds the beginning, at the beginning of a line. */
const START =
  /^[\s"“*_(]{0,3}((?:\p{L}+[ -]){0,3}?(?:start(?:ed)?|beg[iau]n|\p{L}{0,20}beginn|début|inicio|início|inizio|from|von|desde|dal|du)(?:[ -](?:time|date|at))?)\s?:\s{0,3}/iu;
/** The name of the field that holds the end, behind it. */
const END =
  /^[*_]{0,2}\s{0,3}(?:[,;|/–-]\s{0,3})?[*_]{0,2}((?:\p{L}+[ -]){0,3}?(?:end(?:ed)?|resolved|restored|\p{L}{0,20}ende|fin|fim|fine|término|to|until|bis|hasta|al|au)(?:[ -](?:time|date|at))?)\s?:[*_]{0,2}\s{0,3}/iu;
const FROM = /^(?:from|von|desde|dal|du)\s?:/iu;
const TO = /^(?:to|until|bis|hasta|al|au)\s?:/iu;
const LONGEST = 200;

/** Whether a line is the field "From" or "To" with a time and nothing else. */
export function isFromField(text: string): boolean {
  return isField(text, FROM);
}

/** The same of the field "To". */
export function isToField(text: string): boolean {
  return isField(text, TO);
}

function isField(text: string, name: RegExp): boolean {
  const found = text.length > LONGEST ? null : name.exec(text);
  const at = found === null ? 0 : found[0].length + (/^\s*/.exec(text.slice(found[0].length))?.[0].length ?? 0);
  const when = found === null ? null : readWhenWords(text, at);
  return when?.clock != null && when.end === null && /^[\s.]*$/.test(text.slice(when.to));
}

/** The time of a line that tells beginning and end in two fields: "Start: 10 June 14:02 End: 10 June 15:40"; null for other lines. */
export function readFieldSpan(text: string): Head | null {
  const start = text.length > LONGEST * 3 ? null : START.exec(text);
  const first = start === null ? null : readWhenWords(text, start[0].length);
  if (start === null || first === null || first.clock === null || first.end !== null) return null;
  const between = END.exec(text.slice(first.to));
  const at = first.to + (between?.[0].length ?? 0);
  const last = between === null ? null : readWhenWords(text, at);
  if (between === null || last === null || last.clock === null || last.end !== null) return null;
  const end = { date: last.date, clock: last.clock, zone: first.zone === null ? null : last.zone };
  const when = { ...first, zone: first.zone ?? last.zone, end, openEnded: false, to: last.to };
  const after = text.slice(last.to).replace(/^[\s.,;|"”)*_]{1,8}/, '');
  const rest = after === '' ? (start[1] ?? '') : `${start[1]}: ${after}`;
  return { when, entered: text.slice(first.from, last.to).trim(), rest, separated: true, strong: true };
}
