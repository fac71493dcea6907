import { monthNamed, weekdayNamed } from '../../../time/dates/date-names.ts';
import { type DateReading, readDate } from '../../../time/dates/read-date.ts';
import { readZoneWords } from '../../../time/zones/read-zone-words.ts';
import { readFieldSpan } from '../inside/field-span.ts';
import { findNamed } from '../inside/find-named.ts';
import { findStamp } from '../inside/find-stamp.ts';
import { findTail } from '../inside/find-tail.ts';
import { type Found, isClear } from '../inside/found.ts';
import { commentOfDay } from './comments.ts';
import { STATES } from './labels/state-labels.ts';
import { zoneLabel } from './labels/zone-label.ts';
import type { Seen } from './paste-style.ts';
import { type Head, readHead } from './read-head.ts';
import type { Line } from './split-lines.ts';

const META =
  /^\W{0,4}(?:(?:report|page|article|post|document|notice|incident report|first|date) (?:first )?(?:published|created|written|updated|posted|generated)(?=:)|last\s(?:updated|edited|modified|changed|reviewed)|updated|published|created|edited|modified|author|written|generated|exported|printed|retrieved|copyright|stand|zuletzt|aktualisiert|mis à jour|atualizad[oa](?: em| às)?|publicad[oa](?: em| el)?|aggiornato|actualizado|web ?posted|date of (?:this )?report|report date|(?:report )?(?:prepared|compiled|drafted|approved|reviewed|submitted|issued)(?: (?:by|on)(?=[\s:])[^\d]{0,40})?|erstellt|verfasst|rédigé|elaborado|redatto|next update)(?:\s(?:on|at|by|am|le))?(?=[\s:\d])/iu;
/** The same behind a title or a time: “Outage [UPDATED 11 am 5/24/2020]”, “08h02Atualizada em 11h16”, “(19:00更新)”. */
const META_LAST =
  /^\W{0,4}(?:first|initial|last|latest) update\W{0,4}(?:at |on )?[\d/:. T-]{8,24}(?:Z|[A-Z]{3,4})?\W{0,3}$|[[(](?:last )?updated(?: on| at)?[\s:][^[\]()]{4,40}[\])]$|^[\d/.]{6,10}\s\d{1,2}[:h]\d\d\s?\W?\s?(?:atualizad[oa]|aggiornato|mis à jour|updated)(?:[\s:]|$)|^[(（]?\d[^.。]{5,30}\d\s?(?:更新|公開|掲載)[)）]?$|^[^.!?:\d]{3,60}\s(?:written|posted|published) by\s[^.!?:\d]{2,50}\s[-–—|·]\s[\p{L}\d., ]{6,24}$/iu;
/** The day of publication, without a time. */
const PUBLISHED_DAY =
  /^\W{0,4}(?:posted|publiée?|postée?|veröffentlicht|gepostet|pubblicat[oa]|geplaatst|publicera[dt])(?:\s?:)?(?:\s(?:on|le|am|il|op|den))?\s(?!.*\d[:h]\d\d)[^:]{6,40}$/iu;
const POSTED = /^posted\s(?:(?:about |over |almost )?\d{1,3} \p{L}{3,8} ago\.?\s?)?(?:on\s)?/iu;
/** How long ago an update was written, ahead of its stamp: "2 hours ago · March 2, 2024 at 6:20 PM". */
const AGO =
  /^(?:(?:about |over |almost )?(?:an?|\d{1,3}) \p{L}{3,8} (?:and \d{1,2} \p{L}{3,8} )?ago|vor (?:etwa |über |fast )?(?:eine[mr]|\d{1,3}) \p{L}{3,9}|il y a (?:environ |plus d['’])?(?:une?|\d{1,3}) \p{L}{3,8}|hace (?:una?|\d{1,3}) \p{L}{3,8}|há (?:uma?|\d{1,3}) \p{L}{3,8})[.,]?\s?[·•|–—(-]?\s{1,3}(?=[\p{L}\d])/iu;
/** What state an update of a status page speaks of, ahead of its time: "[RESOLVED] 21:15", "Monitoring: Sep 4, 20:40". Words in brackets may be any. */
const STATE = new RegExp(
  `^(?:[[【](\\p{L}[\\p{L} -]{2,24}|\\p{Script=Han}{2,12})[\\]】][:\\s]?\\s*|[*_]{0,2}((?:${STATES})(?: (?:#|no\\.? ?|nr\\.? ?)?\\d{1,2})?)[*_]{0,2}(?:(?:\\s?[:,][*_]{0,2}|\\s@|\\s?[–—-])\\s+|:(?=\\d{4}年)))(?=[[(*_]{0,3}[\\p{L}\\d])`,
  'iu',
);
/** The same without a mark behind it, where a whole date and time follow: "Update Fri May 18 07:07:09 PDT 2007 — ...". */
const BARE_STATE =
  /^((?:(?:(?:latest|new|further|final) )?updated?|edit|addendum|(?:original|initial|first) (?:post|report|message|notice)|resolved|fixed|investigating|identified|monitoring|mitigated|completed|closed|nachtrag|aktualisierung|mise à jour|actualización|aggiornamento)(?:\s(?!\d{1,2}(?:st|nd|rd|th|\.)? \p{L}{3,9}\.?,? \d{4})(?:#|no\.?\s?|nr\.?\s?)?\d{1,2}(?=\s[^\d\s]|\s\d{1,4}[-/.:h]|\s\d{1,2}(?:st|nd|rd|th)? \p{L}))?)\s+(?:as of )?(?=[[(]?[\p{L}\d])/iu;
/** A page says no more than that it was "updated 10:15"; an "Update 10:15:" is followed by its words. */
const UPDATE = /^(?:(?:latest|new|further|final) )?update(?!\p{L})|^(?:aktualisierung|mise à jour|actualización|aggiornamento)(?!\p{L})/iu;
/** An update with a time of day: "Update at 2:40 PM: all is well". */
const UPDATE_AT =
  /^(?:updated?|edit|addendum|(?:original|initial|first) (?:post|report|message|notice)|nachtrag|aktualisierung|mise à jour|actualización|aggiornamento)(?:\s(?:#|no\.?\s?|nr\.?\s?)?\d{1,2})?\s(?:(?:at|as of|um|à|a las|alle)\s|[[(](?=[^[\]()]{4,40}[\])]))/iu;
const UPDATE_OF =
  /^[[(]?\s?((?:(?:(?:latest|new|further|final) )?update|edit|addendum|nachtrag|aktualisierung|mise à jour|actualización|aggiornamento|atualização)(?:\s(?:#|no\.?\s?|nr\.?\s?)?\d{1,2}(?=\s?[,:(]|\s[–—-]\s|\s\d))?)(?:\s?[,:(]|\s[–—-])?\s{1,2}(?:(?:on|of|vom|am|du|le|del?|el|dell?['’]?|il|do)\s)?\(?/iu;
const OF_DAY_END = /^(?:[\])](?:\s?:|\s[–—-])?|\s?:|\s[–—-])?(?:(?<=\S)\s{1,3}|$)/u;
/** An update whose time is all that its brackets hold and that ends with them: "Update 2 (2:40 PM ET)". */
const UPDATE_IN = /^[*_]{0,2}\p{L}+(?: \p{L}+)?(?:\s(?:#|no\.?\s?|nr\.?\s?)?\d{1,2})?\s[[(][^[\]()]{4,40}[\])][*_:\s]{0,4}$/u;
const AS_OF = /^\p{L}+(?:\s(?:#|no\.?\s?|nr\.?\s?)?\d{1,2})?\sas of\s/iu;
/** An update with its time and then its words: "UPDATED 21:47 GMT: all is well"; a page says when it was changed and no more. */
const UPDATED = /^[*_]{0,3}(updated)[*_]{0,3}(?:\s?[:–—-])?\s{1,3}(?=[\p{L}\d])/iu;
const NEWS = /^(?!(?:by|von|par|por|da|published|posted|originally|reviewed|written)(?!\p{L}))\p{L}+(?:[\s,'’]+[\p{L}\d'’-]+){2}/iu;
/** Who or what writes, in one bracket with the time: "[Update 3:30 PM PDT] fixed", "(Ann, 15:30) looking". */
const IN_BRACKET =
  /^[[(]\s?(\p{L}[\p{L}\d#._'’ -]{1,30}?)(?:\s?[,:@|–—-]|\sat)?\s{1,3}(?=\d{1,2}[:h]\d\d|\d{1,2}\s?[ap]m|\d{4}-\d\d-\d\d|\d{1,2}([./])\d{1,2}\2\d{4},?\s\d|(?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?)(?:,? \d{4})?(?:,| at| -)?\s\d{1,2}[:h]\d\d)/iu;
/** A few words ahead of a whole date and time in brackets and a colon: "Outage (10.06.2024 – 12:50): the pumps stand". */
const BEFORE_BRACKET = /^(\p{Lu}[^()[\]:.!?]{1,40}?)\s?[([](?=[^()[\]]{8,60}[)\]]\s?:\s)/u;
const DATE_WORD = /(?:(?<![\p{L}\d./:-])|(?<=\p{L}:)(?=\d{4}[-/年])|(?<=^[\p{L} _]{3,40}\/)(?=\d{4}-\d\d-\d\d(?:\s|$)))(?=[\d\p{L}])/gu;

const UNREAD =
  /^[[(*_]{0,3}(\d{1,2}([-/.])\d{1,2}\2(?:\d{4}|\d{2})|\d{4,6}([-/.])\d{1,2}\3\d{1,2}|\d{1,2}(?:st|nd|rd|th|\.)?[ -]\p{L}{3,12}\.?,?[ -]\d{4}|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?:[T_]|[,\s]{1,3}(?:at |um |à )?)(?=\d{1,2}[:h]\d\d)/iu;

/** The same right before the time that ends a line: "First detected 22024-06-10 09:36". */
const ODD_BEFORE = /\s[([]?(\d{1,2}([-/.])\d{1,2}\2\d{2,5}|\d{4,6}([-/.])\d{1,2}\3\d{1,2})$/u;

/** Since when the writer of a post has been a member of its forum. */
const MEMBER =
  /^\W{0,4}(?:joined|registered|member since|inscription|inscrite?|membre depuis|mitglied seit|registriert|dabei seit|registrado|miembro desde|iscritto|iscritta|membro desde|lid sinds)(?: (?:on|le|am|il|el|em))?\s?:?\s(?=[^.!?]{0,14}\d)[^!?]{4,40}$/iu;

/** Whether a line says since when somebody has been a member: that day has nothing to do with what is told. */
export function isMembership(text: string): boolean {
  return MEMBER.test(text);
}

/** What somebody did to something, told by the word that pages begin with as well: "Updated the firewall to the latest release". */
const DEED =
  /^\W{0,4}(?:updated|created|edited|modified|generated|exported|printed|retrieved|published|written)\s(?!(?:on|at|by|as of|in|am|le|today|yesterday)(?!\p{L}))(\p{L}+)\s\p{L}/iu;

function isDeed(text: string): boolean {
  const word = DEED.exec(text)?.[1];
  return word !== undefined && monthNamed(word) === null && weekdayNamed(word) === null && dateWithin(text) === null;
}

/** Whether a line speaks of the page itself ("Last updated: ..."): its times are no part of what happened. */
export function isAboutPage(text: string): boolean {
  return (META.test(text) && !isDeed(text)) || META_LAST.test(text) || PUBLISHED_DAY.test(text) || MEMBER.test(text);
}

function closes(text: string, at: number): boolean {
  return /^\s?[\])]/.test(text.slice(at, at + 2));
}

/** The same time in the zone that stands in brackets behind the name of its field or is that name: "Time (PDT): 12:08", "UTC: 19:08". */
function withLabelZone(tail: Found | null): Found | null {
  const label = tail === null || tail.when.zone !== null ? null : zoneLabel(tail.before);
  if (tail !== null && label !== null) return { ...tail, when: { ...tail.when, zone: label } };
  const open = tail === null || tail.when.zone !== null ? -1 : tail.before.lastIndexOf('(');
  const zone = tail === null || open < 0 || !tail.before.endsWith(')') ? null : readZoneWords(tail.before, open, false);
  return tail === null || zone === null || open + zone.length !== tail.before.length
    ? tail
    : { ...tail, when: { ...tail.when, zone: zone.words } };
}

/** Whether a time that ends a line is a part of the date that begins it: the year of "November 21, 2023 (UTC)". */
function isOfHead(head: Head | null, { when }: Found): boolean {
  return head?.when.date != null && head.when.clock === null && when.from < head.when.to;
}

/** An update that tells its day and no time: "[Update 05-13]", "Update (13 May 2025): all is well"; null for other lines. */
function updateOfDay(text: string): Head | null {
  const before = UPDATE_OF.exec(text);
  const at = before?.[0].length ?? 0;
  const date = before === null ? null : readDate(text, at);
  const after = date === null ? null : OF_DAY_END.exec(text.slice(at + date.length));
  if (before === null || date === null || after === null || date.candidates.length === 0) return null;
  const isOpen = /[[(]/.test(before[0]);
  if (isOpen !== /[\])]/.test(after[0]) || (date.weak && !isOpen)) return null;
  const head = readHead(text.slice(at, at + date.length));
  const rest = text.slice(at + date.length + after[0].length).trim();
  const state = before[1] ?? '';
  return head === null ? null : { ...head, rest: rest === '' ? state : `${state}: ${rest}`, separated: true, strong: true };
}

/** Everything that might be a time in one line, before anything is decided. */
export function lookAtLine(line: Line): Seen {
  const nothing: Seen = { line, head: null, unread: null, named: null, stamp: null, tail: null };
  if (line.text === '') return nothing;
  if (line.message) return { ...nothing, head: readHead(line.text) };
  const update = UPDATED.exec(line.text);
  const news = update === null ? null : readHead(line.text.slice(update[0].length));
  if (news?.when.clock != null && news.strong && NEWS.test(news.rest))
    return { ...nothing, head: { ...news, rest: `${update?.[1]}: ${news.rest}` } };
  if (!line.chat && isAboutPage(line.text)) return nothing;
  const comment = commentOfDay(line.text);
  if (comment !== null) return { ...nothing, head: comment };
  const span = readFieldSpan(line.text);
  if (span !== null) return { ...nothing, head: span };
  const posted = POSTED.exec(line.text);
  const ago = posted === null ? AGO.exec(line.text) : null;
  const stamp = ago === null ? null : readHead(line.text.slice(ago[0].length));
  if (stamp !== null && stamp.when.clock !== null && stamp.when.date !== null && stamp.rest === '')
    return { ...nothing, head: { ...stamp, entered: line.text } };
  const head = readHead(posted === null ? line.text : line.text.slice(posted[0].length));
  if (head !== null && posted !== null) return { ...nothing, head: { ...head, entered: line.text } };
  const state = head === null ? STATE.exec(line.text) : null;
  const told = state === null ? null : readHead(line.text.slice(state[0].length));
  const isLabel = told?.when.date != null && (state?.[1] !== undefined || /[日時]/.test(state?.[2] ?? ''));
  if (state !== null && told !== null && told.when.clock !== null && (told.rest !== '' || isLabel))
    return { ...nothing, head: { ...told, rest: `${state[1] ?? state[2]}: ${told.rest}`.replace(/: $/, '') } };
  const bare = head === null && told === null ? BARE_STATE.exec(line.text) : null;
  const dated = bare === null ? null : readHead(line.text.slice(bare[0].length));
  const isDated = dated?.when.clock != null && (dated.when.date ?? dated.when.zone) !== null && dated.strong;
  const isAsOf = dated?.when.clock?.sure === true && AS_OF.test(line.text);
  const isBracketed = dated?.rest === '' && dated.when.clock !== null && isClear(dated.when) && UPDATE_IN.test(line.text);
  const isAt = isBracketed || ((dated?.strong === true || isAsOf) && dated?.rest !== '' && UPDATE_AT.test(line.text));
  const isWhole = dated?.when.date?.candidates.some(({ year }) => year !== null) === true;
  const clock = dated?.when.clock ?? null;
  const isTimed =
    dated?.strong === true && clock !== null && UPDATE.test(line.text) && (clock.sure || clock.form === 'colon' || clock.form === 'letter');
  const isNews = isAt || ((isDated || isTimed) && (dated?.rest !== '' || line.text.endsWith(':')));
  if (bare !== null && dated?.when.clock != null && (isNews || (isWhole && dated.rest === '')))
    return {
      ...nothing,
      head: { ...dated, rest: isNews && !(isBracketed && !line.text.endsWith(':')) ? `${bare[1]}: ${dated.rest}`.trim() : (bare[1] ?? '') },
    };
  const ofDay = head === null && told?.when.clock == null ? updateOfDay(line.text) : null;
  if (ofDay !== null) return { ...nothing, head: ofDay };
  const bracket = head === null ? IN_BRACKET.exec(line.text) : null;
  const within = bracket === null ? null : readHead(line.text.slice(bracket[0].length));
  if (bracket !== null && within?.when.clock != null && within.rest !== '' && closes(line.text, bracket[0].length + within.when.to))
    return { ...nothing, head: { ...within, rest: `${bracket[1]}: ${within.rest}` } };
  const label = head === null ? BEFORE_BRACKET.exec(line.text) : null;
  const labelled = label === null ? null : readHead(line.text.slice(label[0].length));
  if (
    label !== null &&
    labelled?.when.clock != null &&
    labelled.when.date !== null &&
    closes(line.text, label[0].length + labelled.when.to)
  )
    return { ...nothing, head: { ...labelled, rest: `${label[1]}: ${labelled.rest}` } };
  // The year of such a date looks like four digits of a clock.
  const unread = head === null || head.when.clock?.form === 'digits' ? UNREAD.exec(line.text) : null;
  const after = unread === null || readDate(line.text, 0) !== null ? null : readHead(line.text.slice(unread[0].length));
  if (unread !== null && after !== null && after.when.clock !== null) return { ...nothing, head: after, unread: unread[1] ?? '' };
  if (head?.when.clock != null) return { ...nothing, head };
  if (!/\d/.test(line.text)) return { ...nothing, head };
  const named = findNamed(line.text);
  const tail = findTail(line.text);
  const odd = tail === null || tail.when.date !== null ? null : ODD_BEFORE.exec(tail.before);
  if (tail !== null && odd !== null) {
    const before = tail.before.slice(0, odd.index).replace(/[\s,:–—-]{1,4}$/, '');
    if (before !== '') return { ...nothing, unread: odd[1] ?? '', tail: { ...tail, before } };
  }
  return {
    line,
    head,
    unread: null,
    named: named?.after === '' ? null : named,
    stamp: findStamp(line.text),
    tail: tail !== null && (/\d:\d\d/.test(tail.before) || isOfHead(head, tail)) ? null : withLabelZone(tail),
  };
}

/** Words before a date that make it the evening of a night: "the night of", "in der Nacht vom". */
const NIGHT =
  /(?<!\p{L})(?:night (?:of|beginning|starting|from)(?: the)?|overnight (?:on|from)|nacht (?:vom|von|auf den)|nuit (?:du|de)|noche del?|noite d[eo]|notte (?:del?|tra il)|nacht van)\s(?:\p{L}{3,10},?\s(?:den |the |dem )?)?$/iu;

/** The first date within a sentence or heading that nothing but a date can be; null where there is none. */
export function dateWithin(text: string): { readonly date: DateReading; readonly words: string; readonly night: boolean } | null {
  const limited = text.slice(0, 400);
  if (!/\d/.test(limited)) return null;
  for (const start of limited.matchAll(DATE_WORD)) {
    const date = readDate(limited, start.index);
    if (date === null || date.candidates.length === 0) continue;
    const end = start.index + date.length;
    const isAside = /\(\s?$/.test(limited.slice(0, start.index)) && /^\d{1,2}\.\d{1,2}\.\)$/.test(limited.slice(start.index, end + 1));
    if (date.weak && !isAside) continue;
    return { date, words: limited.slice(start.index, start.index + date.length), night: NIGHT.test(limited.slice(0, start.index)) };
  }
  return null;
}
