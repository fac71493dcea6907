import { findTail } from '../inside/find-tail.ts';
import { findWithin } from '../inside/find-within.ts';
import { tellsEnd } from '../inside/told-span.ts';
import { cleanInline } from './clean-inline.ts';
import { dateWithin, isAboutPage } from './look-at-line.ts';
import { readHead } from './read-head.ts';
import type { Line } from './split-lines.ts';
import { joinParagraphs } from './wrapped-prose.ts';

/** Neither the dot of "2. März" nor that of "3:28 p.m. ET" or "ca. 22:30" ends a sentence. */
const SENTENCE_END =
  /(?<=[.!?]["”’)]{0,2})(?<!(?<!\d)\d{1,2}\.\s?\d{1,2}\.(?=\s(?:um |gegen )?\d)|(?<![\d.:])\d{1,2}\.(?=\s(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))|[ap]\.\s?m\.(?=\s[A-Z]{2,4}(?!\p{L}))|(?<!\p{L})(?:ca|approx|nr|kl|godz|ok|around|ung)\.|(?<!\p{L})(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.(?=\s\d))\s{1,3}(?=[\p{Lu}\d“"])/gu;
/** Where a second half of a sentence may tell a time of its own. */
const CLAUSE =
  /(?<=,\s)(?=(?:and|but|then|while|with|und|et|y|e)\s)|(?<=(?<!later|after|später|plus tard|más tarde|dopo|depois|\d),\s)(?=(?:at|by|um|gegen|à|vers|às|alle|verso le|a las)\s\d)|(?<=;\s)|(?<=\s)(?=(?:and|und|et|e|y)\s(?:[\p{L}'’-]{1,14}\s){0,5}(?:at|by|um|gegen|à|às|alle|a las)\s\d)/gu;
const CLOCK =
  /(?<!\.\d?)\d[:.h]\d\d(?!\.\d)|\d\s?[ap]\.?\s?m(?!\p{L})|\d{3,4}\s?(?:Z|UTC|GMT|[ECMP][SD]?T|CES?T|BST|SGT|JST|AE[SD]T)(?!\p{L})|\d\s?uhr(?!\p{L})|(?<!\d)[0-2]\d[0-5]\d\s?(?:h|hrs)(?!\p{L})|(?:às?|das|à|vers|entre)\s\d{1,2}\s?h(?!\p{L})|(?:alle|ore)\s\d{1,2}(?:,| e )\d\d(?!\d)|(?:dalle|alle|verso le|a las)\s\d{1,2}(?!\d)|(?:at|around|until|gegen|um|bis|à|vers|al?|torno a|verso|sobre|hacia)\s(?:la |el )?(?:noon|midnight|mittag|mitternacht|midi|minuit|mediod[ií]a|medianoche|mezzogiorno|mezzanotte)(?!\p{L})/iu;
/** A field of the head of a mail. */
const MAIL_FIELD = /^(?:from|sent|date|to|subject|received|von|gesendet|datum|betreff|envoyé|objet|enviado|asunto|inviato|oggetto)\s?:\s/iu;
const FIELD = /^\p{L}[\p{L} ]{1,24}:\s/u;
const LONGEST = 4000;

/** Whether a line tells a time in running words: long, or a sentence that begins with "At 14:02". */
function isTold(line: Line): boolean {
  if (line.marker !== 'none' || line.code || line.text.length > LONGEST || /[|\t]/.test(line.text)) return false;
  const head = readHead(line.text);
  if (head === null || head.when.clock === null)
    return line.text.length > 60 ? /(?<!\s\d{1,2})[.!?](?=\s|$)/.test(line.text) : line.text.length > 25 && /[.!?]$/.test(line.text);
  return /^\p{L}/u.test(head.entered) && head.rest.length > 8 && !head.strong;
}

/** Whether a line only tells from when to when what stands below went on. */
function isSpanAlone({ text, marker }: Line): boolean {
  const head = marker === 'none' ? readHead(text) : null;
  return head !== null && head.rest === '' && head.when.clock !== null && head.when.end !== null;
}

/** Whether the first line is a title above an empty line, whose own stamp says nothing of the text below. */
function isTitled(lines: readonly Line[], index: number): boolean {
  const [title, below] = [lines[index], lines[index + 1]];
  return title !== undefined && title.text.length <= 100 && /\d$/.test(title.text) && !isTold(title) && below?.text === '';
}

/** The one line near the beginning that is a whole stamp, alone or behind a title, apart from what follows; -1 where none is. */
function stampAbove(lines: readonly Line[]): number {
  const near = lines.flatMap(({ text }, index) => (text === '' ? [] : [index])).slice(0, 8);
  const found = near.filter((index) => {
    const { text = '', marker = 'none' } = lines[index] ?? {};
    if (text.length > 100 || marker !== 'none' || lines[index + 1]?.text !== '' || /[.!?:]$/.test(text) || FIELD.test(text)) return false;
    const head = readHead(text);
    const when = head?.rest === '' ? head.when : findTail(text)?.when;
    return when?.clock != null && when.end === null && when.date?.candidates.some(({ year }) => year !== null) === true;
  });
  return found.length === 1 ? (found[0] ?? -1) : -1;
}

const POSTED = /^\W{0,3}posted\s(?:(?:on|at):?\s)?(?=.*\d:\d\d)/iu;

/** The one line that says when the whole text was posted, above or below all other times; -1 where none does or several do. */
function postedAt(lines: readonly Line[]): number {
  const [at, other] = lines.flatMap(({ text }, index) => (POSTED.test(text) ? [index] : []));
  if (at === undefined || other !== undefined || readHead((lines[at]?.text ?? '').replace(POSTED, ''))?.rest !== '') return -1;
  const isTimed = ({ text }: Line): boolean => CLOCK.test(text);
  return lines.slice(at + 1).some(isTimed) && lines.slice(0, at).some(isTimed) ? -1 : at;
}

/** Whether several lines say in the same words when each update was written: their sentences are part of what the updates say. */
function hasUpdates(lines: readonly Line[]): boolean {
  const verbs = lines.flatMap(({ text }) => (isAboutPage(text) && CLOCK.test(text) ? [/\p{L}+/u.exec(text)?.[0].toLowerCase()] : []));
  return new Set(verbs).size < verbs.length;
}

/** Whether a line ends with a time that a bracket, a dash or a colon sets apart from its words, as entries do and sentences don't. */
function endsApart({ text }: Line): boolean {
  const tail = /[.!?]$/.test(text) ? null : findTail(text);
  return tail !== null && /[([–—:|]\s?$|\s-\s$/.test(text.slice(0, tail.when.from));
}

/** Whether a text is nothing but prose: no list and no line that begins with a bare time, and a time in at least two of its sentences. */
function isProse(lines: readonly Line[]): boolean {
  const first = lines.findIndex(({ text }) => text !== '');
  const posted = postedAt(lines);
  const stamp = stampAbove(lines);
  const timed = lines.filter(
    (line, index) =>
      index !== posted &&
      index !== stamp &&
      CLOCK.test(line.text) &&
      !isAboutPage(line.text) &&
      !MAIL_FIELD.test(line.text) &&
      !(index === first && isTitled(lines, index)),
  );
  if (
    timed.length === 0 ||
    timed.length > 60 ||
    !lines.some(({ text }) => text.length > 60) ||
    !timed.every((line, index) => isTold(line) || (index === 0 && isSpanAlone(line)))
  )
    return false;
  if (hasUpdates(lines) || (timed.length > 1 && timed.every(endsApart))) return false;
  let told = 0;
  for (const { text } of timed) {
    told += timedSentences(text).length + (tellsTime(text.slice(0, timedSentences(text)[0] ?? text.length)) ? 1 : 0);
  }
  if (stamp >= 0 && readHead(lines[stamp]?.text ?? '')?.rest === '') return told > 1;
  return told > (isBesideNoTimes(lines, timed) && isSure(timed) ? 0 : 1);
}

/** Whether all items of lists in a text tell no time, such as what is to be done, and what does is no field. */
function isBesideNoTimes(lines: readonly Line[], timed: readonly Line[]): boolean {
  const listed = lines.filter(({ marker }) => marker !== 'none' && marker !== 'heading');
  return listed.length === 0 || (listed.every(({ text }) => !CLOCK.test(text)) && !timed.some(({ text }) => FIELD.test(text)));
}

/** Whether the only time of a text is told with its zone or beside a date, so that it is worth an entry of its own. */
function isSure(timed: readonly Line[]): boolean {
  const found = timed.flatMap(({ text }) => text.split(SENTENCE_END)).flatMap((sentence) => findWithin(sentence) ?? [])[0];
  if (found === undefined) return false;
  if (found.when.zone !== null || found.when.end !== null) return true;
  return timed.some(({ text }) => dateWithin(text) !== null);
}

function tellsTime(raw: string): boolean {
  const words = cleanInline(raw);
  return CLOCK.test(words) && (readHead(words)?.when.clock != null || findWithin(words) !== null);
}

/** Where in a line of prose a sentence with a time begins, or a half of one, other than its first. */
function timedSentences(raw: string): readonly number[] {
  const ends = [...raw.matchAll(SENTENCE_END)].map((found) => ({ at: found.index + found[0].length, half: false }));
  const halves = [...raw.matchAll(CLAUSE)].map((found) => ({ at: found.index, half: true }));
  const all = [...ends, ...halves].sort((a, b) => a.at - b.at);
  const starts: number[] = [];
  let from = 0;
  for (const [index, { at, half }] of all.entries()) {
    if (!tellsTime(raw.slice(at, all[index + 1]?.at ?? raw.length))) continue;
    if (half && (tellsEnd(raw.slice(at, at + 80)) || !tellsTime(raw.slice(from, at)))) continue;
    starts.push(at);
    from = at;
  }
  return starts;
}

/** Takes prose apart into sentences that each tell one time, and what follows them; a text that is anything else stays as it is. */
export function splitProse(input: string, lines: readonly Line[], lineAt: (from: number, to: number) => Line): readonly Line[] {
  if (lines.length > 300) return lines;
  if (isProse(lines)) return sentences(input, lines, lineAt);
  const joined = joinParagraphs(lines);
  if (joined.length === lines.length || !isProse(joined)) return lines;
  const split = sentences(input, joined, (from, to) => {
    const line = lineAt(from, to);
    return { ...line, text: line.text.replace(/\s*\n\s*/g, ' ') };
  });
  // What tells no time stays in the lines that it was in.
  return split.flatMap((line) => (joined.includes(line) ? lines.filter(({ from, to }) => from >= line.from && to <= line.to) : [line]));
}

function sentences(input: string, lines: readonly Line[], lineAt: (from: number, to: number) => Line): readonly Line[] {
  const first = lines.findIndex(({ text }) => text !== '');
  const stamps = [postedAt(lines), stampAbove(lines)];
  return lines.flatMap((line, index) => {
    if ((index === first && isTitled(lines, index)) || stamps.includes(index) || isSpanAlone(line)) return [line];
    if (!CLOCK.test(line.text) || isAboutPage(line.text) || MAIL_FIELD.test(line.text)) return [line];
    const starts = timedSentences(input.slice(line.from, line.to)).map((start) => line.from + start);
    const cuts = [line.from, ...starts, line.to];
    return cuts.slice(0, -1).map((from, index) => ({ ...lineAt(from, cuts[index + 1] ?? line.to), sentence: true }));
  });
}
