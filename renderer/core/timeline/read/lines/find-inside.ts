import { readDate } from '../../../time/read-date.ts';
import { lend } from '../../../time/read-range.ts';
import { readWhenWords, type WhenWords } from '../../../time/read-when-words.ts';

/** A time found within a line: its words, and what the line says without them. */
export type Found = { readonly when: WhenWords; readonly entered: string; readonly before: string; readonly after: string };

const REACH = 90;
const START = /(?<=^|[：:](?=\d{4}[-/年])|[\s([{<|,;@–—~*_"'])(?=[\d\p{L}~≈+])/gu;
const STAMP =
  /(?<![\d.])(?:\d{4}[-/.]\d{2}[-/.]\d{2}[T _]\d{1,2}:\d{2}:\d{2}|\d{1,2}\/\p{L}{3}\/\d{4}:\d{2}:\d{2}:\d{2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4} \d{1,2}:\d{2}:\d{2})/u;
/** The name of the field that holds the time in a line of structured logs: `ts=`, `"time":"`. */
const KEY = /(?<![\p{L}\d_])["']?@?(?:time|ts|timestamp|datetime|date|t)["']?\s?[=:]\s?["']?$/iu;
const NAMED =
  /^([<@]?[\p{L}][\p{L}\d._'’-]{0,30}>?(?: #?[\p{Lu}(\d](?<!\(\d)[\p{L}\d.'’)-]{0,30}){0,3}?)(?:\s{0,3}[,:–—-])?\s{1,6}(?=[[(]?(?:\d|\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:,|\s\d)))/u;
/** What may follow the time that ends a line: marks, and a note in brackets. */
const ENDING = /^[\s)\]}>.*_"'`|]{0,6}(?:[(（][^()（）]{1,40}[)）][\s.*_]{0,4})?$/;
const CLOSE = /^[\s)\]}>|"`*_]{0,6}[:,–—-]?\s{0,6}/;
const OPEN = /[\s([{<|,;:@–—\-*_"`]{1,8}$/;

/** Words before a clock that make it a length of time. */
const LENGTH_NAMED =
  /(?:duration|downtime|elapsed|outage time|total(?: time)?|mtt[a-z]|tt[dmr]|time to [\p{L} ]{3,20}|lasted|took|for|dauer|ausfallzeit|durée|duración|所要時間)(?: \(.{1,20}\))?\W{0,4}$/iu;

const COUNTED =
  /(?:updates?|steps?|phases?|parts?|days?|stages?|waves?|entry|event|incident|notice|bulletin|meldung|schritt|étape|mise à jour|actualización|paso|nr\.?|no\.?|#)\s$/iu;

function inCode(text: string, at: number): boolean {
  let ticks = 0;
  for (let index = text.indexOf('`'); index >= 0 && index < at; index = text.indexOf('`', index + 1)) ticks += 1;
  return ticks % 2 === 1;
}

function foundAt(text: string, when: WhenWords): Found {
  const before = text.slice(0, when.from).replace(OPEN, '').trim();
  const after = text.slice(when.to).replace(CLOSE, '').trim();
  return { when, entered: text.slice(when.from, when.to).trim(), before, after };
}

function isClear(when: WhenWords): boolean {
  const { clock } = when;
  if (clock === null) return false;
  return clock.form === 'colon' || (clock.sure && clock.form !== 'word') || when.zone !== null || when.date !== null;
}

/** "Calls failed – 12.15": a time with a dot behind a dash; what else it may be, only other lines tell. */
function isDotLast({ clock, from, to }: WhenWords, before: string): boolean {
  return clock?.form === 'dot' && to - from === 5 && /\p{L}[)"”’]?\s[-–—]\s$/u.test(before);
}

/** Finds the time that ends a line: "Rolled back (16:45 CEST)", "Deployed at 15:30"; null where none does. */
export function findTail(text: string): Found | null {
  if (!/\d/.test(text.slice(-REACH))) return null;
  START.lastIndex = Math.max(1, text.length - REACH);
  for (const start of text.slice(-REACH).matchAll(START)) {
    const at = Math.max(0, text.length - REACH) + start.index;
    if (at === 0) continue;
    const when = readWhenWords(text, at);
    if (
      when === null ||
      !(isClear(when) || isDotLast(when, text.slice(0, at)) || isDotSpoken(when, text)) ||
      !ENDING.test(text.slice(when.to)) ||
      inCode(text, at)
    )
      continue;
    // An offset: "(PT; UTC - 8h)".
    if (/(?:UTC|GMT)\s?[+\-–−]\s?$/.test(text.slice(0, at))) continue;
    // The number counts what stands before it: "Update 1 – 08:00".
    if (COUNTED.test(text.slice(0, at)) && /^\d{1,3}\s?[-–—:]\s/u.test(text.slice(at, at + 6))) continue;
    // The word belongs to what stands before it: "Start time: 15:02".
    if (/^(?:time|date):/i.test(text.slice(at, at + 5))) continue;
    const found = foundAt(text, when);
    if (LENGTH_NAMED.test(found.before) || PLANNED_FIELD.test(found.before)) return null;
    if (found.before !== '') return found;
  }
  return null;
}

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

/** Finds the full date and time of a log line, wherever it stands in the first part of the line; null where there is none. */
export function findStamp(text: string): Found | null {
  const start = STAMP.exec(text.slice(0, 200));
  if (start === null) return findEpoch(text);
  const when = readWhenWords(text, start.index);
  if (when === null || when.clock === null || when.date === null) return null;
  const before = text
    .slice(0, when.from)
    .replace(KEY, '')
    .replace(/[\s([<-]{1,12}$/, '')
    .trim();
  const after = text
    .slice(when.to)
    .replace(KEY.test(text.slice(0, when.from)) ? /^["']?\s?,?\s?/ : /^[\s)\]>]{0,6}(?:[:–—-]\s)?\s{0,6}/, '')
    .trim();
  const joined = before === '{' ? { before: '', after: `{${after}` } : { before, after };
  return { when, entered: text.slice(when.from, when.to).trim(), ...joined };
}

/** Finds the time after the name of whoever wrote a message: "Alice Smith 3:30 PM: looking", "bob [15:31] same here". */
export function findNamed(text: string): Found | null {
  const name = NAMED.exec(text.slice(0, 200));
  if (name === null) return null;
  const at = name[0].length + (/[[(]/.test(text.charAt(name[0].length)) ? 1 : 0);
  const when = readWhenWords(text, at);
  if (when === null || !isClear(when)) return null;
  if (readDate(text, 0) !== null) return null;
  const found = foundAt(text, when);
  return { ...found, before: (name[1] ?? '').trim() };
}

/** Finds the first time within a sentence that nothing but a time can be: "errors began at 16:05 and ..."; null where there is none. */
export function findWithin(text: string): Found | null {
  const limited = text.slice(0, 700);
  const pattern =
    /(?<=^|[\s(])(?=(?:at|around|by|since|from|between|zwischen|um|ab|seit|gegen|bis|à|vers|von|depuis|dès|desde las?|dalle|das|rond|om|vanaf|sinds|tussen|ongeveer|omstreeks|verso le|de(?= \d{1,2}h\d\d)|a las?|(?:alrededor|a partir|cerca|a eso|desde|hasta) (?:de )?las?|(?:sobre|hacia|en torno a|aproximadamente a) las?|às?|por volta d(?:as?|e|o)|entre|alle|intorno alle|attorno alle|verso le|~)\s?(?:(?:about|around|approximately|approx\.|roughly|exactly|precisely|etwa|circa|ca\.|environ|ongeveer) )?\d{1,2}[:.h,]?\d{0,2}|\d{1,2}:\d{2}(?!\d)|\d{4}-\d\d-\d\d[ T]\d{1,2}:\d\d|\d{1,2}[./]\d{1,2}[./]\d{4},? (?:(?:um|at|à|alle|às|a las|ab|gegen) |[-–] )?\d|(?:at|on|since|until) \p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}[, ]|(?:at|around|by|until|gegen|um|bis|kurz (?:nach|vor)|à|vers|al?|sobre(?: la| el)?|hacia(?: la| el)?|alrededor de(?: la| el)?|verso|(?:at|in)torno a|shortly (?:before|after)|just (?:before|after)) ?(?:about |around |etwa |circa )?(?:noon|midday|midnight|mittag|mitternacht|midi|minuit|mediod[ií]a|medianoche|mezzogiorno|mezzanotte)(?!\p{L}))/giu;
  for (const start of limited.matchAll(pattern)) {
    const when = readWhenWords(text, start.index);
    if (
      when === null ||
      when.clock === null ||
      !(isClear(when) || when.clock.form === 'word' || isDotSpoken(when, text)) ||
      inCode(text, start.index)
    )
      continue;
    if (PLANNED.test(text.slice(0, start.index))) continue;
    const plain =
      isDotSpoken(when, text) ||
      when.clock.sure ||
      when.clock.form === 'colon' ||
      when.clock.form === 'letter' ||
      when.clock.form === 'hour';
    if (!plain && when.zone === null && when.clock.meridiem === null) continue;
    const bare = /^\d/.test(text.slice(when.from)) && when.zone === null && when.date === null && when.clock.meridiem === null;
    if (bare) continue;
    const whole = withEnd(text, withDay(text, when));
    return { when: whole, entered: text.slice(whole.from, whole.to).trim(), before: text, after: '' };
  }
  return null;
}

/** "alle 10.05", "um 10.05": a time with a dot behind a word that stands before nothing but times. */
const DOT_SPOKEN =
  /^(?:um|gegen|ab|seit|bis|alle(?: ore)?|dalle|ore|verso le|(?:in|at)torno alle|circa le|rond|om|vanaf|tot|kl\.?|klo)\s(?:etwa |circa |ca\. |rund |ungefähr |kurz (?:vor|nach) )?\d{1,2}\.\d\d$/iu;

function isDotSpoken({ clock, from, to }: WhenWords, text: string): boolean {
  const isDot = clock?.form === 'dot' && clock.second === null;
  return (
    isDot && DOT_SPOKEN.test(text.slice(from, to)) && !/^\s?(?:%|euro|eur|prozent|percent|mio|mill?i|mrd)/iu.test(text.slice(to, to + 9))
  );
}

/** The name of a field that holds when something is to be. */
const PLANNED_FIELD =
  /^(?:estimated|expected|planned|scheduled|projected|anticipated|target|next|voraussichtlich\p{L}*|geplant\p{L}*|prévue?s?|estimée?s?|previst[oa]s?|estimad[oa]s?)\s[^.]{0,40}$/iu;

/** Words before a time that only guess when something will be done. */
const PLANNED =
  /(?<!\p{L})(?:ETA|ETR|ETTR|estimated (?:that|time|to|for|completion|resolution|restoration|recovery|repair|fix)|(?:is|are|be|was|were) (?:now )?(?:expected|anticipated|revised)|revised to|(?:will|shall|should) (?:now )?(?:be|start|begin|take place|resume|perform|conduct)|soll(?:te|en)?|sera|seront|será|serán|verrà|voraussichtlich|prévue?s? (?:à|pour|vers)|previst[oa]s? (?:para|per))(?:[ :][^.;,()]{0,60})?\s?$/iu;

const DAY_BEFORE =
  /(?<![\p{L}\d])(?:(?:on|le|el(?: día)?|am|il|no dia|(?:do )?dia|em|den|op) )?(?:\p{L}{3,12}|(?:\p{L}{3,12}\.?,? (?:den |dem )?)?(?:\d{1,2}(?:st|nd|rd|th|\.|º)? (?:de |of )?\p{L}{3,12}|\p{L}{3,12} \d{1,2}(?:st|nd|rd|th)?|\d{1,2}\.\s?\d{1,2}\.(?:\d{4})?)(?:,?(?: de)? \d{4})?),?\s(?:(?:at|about|approximately|approx\.|around|starting|beginning|from|um|gegen|à|vers|kam es|war es|erst|nur|um ca\.) ){0,2}$/u;

/** The same time with the day named right before it: "samedi vers 13h", "on 12 June at 14:02". */
function withDay(text: string, when: WhenWords): WhenWords {
  const before = when.date === null ? DAY_BEFORE.exec(text.slice(Math.max(0, when.from - 40), when.from)) : null;
  const whole = before === null ? null : readWhenWords(text, when.from - before[0].length);
  return whole !== null && whole.date !== null && whole.clock !== null && whole.to === when.to ? whole : when;
}

/** Words between the beginning and the end that one sentence tells: "and ended at", "und endete um", "which lasted until". */
const ENDED =
  /^(?:,? (?:and|und|et|y|ed?|but|which|that|der|die|das|qui|que|che) )(?:(?:was|were|had|lasted|wurde|war|dauerte|est|a été|a duré|s['’]est|fue|duró|se|si|è|foi|durou|did not end|not) ){0,2}(?:(?:fully |completely |only |again |finally |erst |wieder |dann |vollständig |entièrement )?(?:ended|finished|over|lasted|resolved|restored|fixed|until|till|terminated|concluded|stopped|endete|dauerte|bis|behoben|beendet|jusqu['’]à|terminé|terminée|fini|duró|terminó|finalizó|acabó|hasta|concluso|conclusa|terminato|terminata|finì|terminou|acabou|durou|até)(?: (?:only|again|erst))?,? ?)/iu;

/** Whether a part of a sentence only tells when what stands before it ended. */
export function tellsEnd(clause: string): boolean {
  return ENDED.test(` ${clause}`);
}

/** The same time with the end that its sentence goes on to tell: "began at 14:02 and ended at 14:40". */
function withEnd(text: string, when: WhenWords): WhenWords {
  if (when.end !== null || when.clock === null) return when;
  const between = ENDED.exec(text.slice(when.to, when.to + 80));
  const at = when.to + (between?.[0].length ?? 0);
  const end = between === null ? null : readWhenWords(text, /\s/.test(text.charAt(at)) ? at + 1 : at);
  if (
    end === null ||
    end.clock === null ||
    end.end !== null ||
    end.dayShift > 0 ||
    !(isClear(end) || end.clock.form === 'word' || end.clock.form === when.clock.form)
  )
    return when;
  const clock = lend(when.clock, end.clock);
  const zone = when.zone ?? end.zone;
  return {
    ...when,
    clock,
    zone,
    end: { date: end.date, clock: end.clock, zone: when.zone === null ? null : end.zone },
    openEnded: false,
    to: end.to,
  };
}
