import type { Block } from '../../rich-text/rich-text.ts';
import { blockText } from '../../rich-text/walk.ts';
import { dateOf } from '../../time/dates/read-chosen-date.ts';
import { readDate } from '../../time/dates/read-date.ts';
import type { CalendarDate } from '../../time/when.ts';
import { readWhen } from '../../time/words/read-when.ts';
import { isAboutPage } from '../../timeline/read/lines/look-at-line.ts';
import { blockLines } from './block-lines.ts';
import { isHeading } from './headings.ts';

/** "Date: 24 November 2026", or a row of a table that says so. */
const field = /^\W{0,4}(\p{L}[\p{L} ’'-]{2,40}?)\s?[:|]\s*(\S.{4,60})$/u;
const ofDay = /^(?:dates?|day|when|datum|tag|wann|date|jour|quand|fecha|día|cuándo)$/iu;
/** A field that names what happened beside its day. */
const ofIncident =
  /^(?:(?:date|day) of (?:the )?(?:incident|outage|event)|(?:incident|outage|event) (?:date|day)|datum (?:des (?:vorfalls|ausfalls)|der störung)|(?:vorfalls|ausfall|störungs)(?:datum|tag)|date de (?:l[’'](?:incident|événement)|la panne)|fecha (?:del (?:incidente|corte)|de la (?:incidencia|interrupción)))$/iu;
/** "23–24 November", "23. und 24.". */
const severalDays = /\d{1,2}(?:st|nd|rd|th|\.)?\s?(?:[-–—&+/]|to|and|bis|und|au|et|al|y)\s?\d{1,2}(?:st|nd|rd|th|\.)?\s\p{L}{3}/iu;
const separator = /\s*[·•]\s+|\t\s*/u;
/** A head has no more lines, and nobody reads further to learn the day. */
const [mostBlocks, longest] = [16, 50_000];

/**
 * The day that a field at the head of a report tells of what happened; null where none does, or where it may be that of the writing: where the title or
 * any other line tells another day, but for those that say when the page was written. Days without a year count as of its year.
 */
export function headDay(blocks: readonly Block[], title: string): CalendarDate | null {
  const firstHeading = blocks.findIndex(isHeading);
  const head = blocks.slice(0, Math.min(firstHeading === -1 ? blocks.length : firstHeading, mostBlocks));
  const lines = head.flatMap((block) => blockLines(block)).flatMap(({ text }) => text.split(separator));
  const fields = lines.flatMap((line) => {
    const [, name, value] = field.exec(line) ?? [];
    return name === undefined || value === undefined || isAboutPage(line) ? [] : [{ name, value }];
  });
  const named = fields.filter(({ name }) => ofIncident.test(name));
  const [chosen] = named.length > 0 ? named : fields.filter(({ name }) => ofDay.test(name));
  const day = chosen === undefined ? null : dayIn(chosen.value);
  if (day === null) return null;
  const told = daysTold([title, ...blocks.flatMap((block) => blockText(block).split('\n'))], day);
  return told.every((other) => other === day) ? day : null;
}

/** The one whole day that words are about, a time of it or none; null for all else. */
function dayIn(words: string): CalendarDate | null {
  const read = readWhen(words, { zone: null, date: null, previous: null });
  if (read.kind === 'unread' || read.flags.some(({ kind }) => kind !== 'no-zone')) return null;
  const { date, end } = read.when;
  if (date === null || severalDays.test(words) || (end?.date != null && end.date !== date)) return null;
  return daysTold([words], date).every((other) => other === date) ? date : null;
}

/** The days that are told in lines, but for those that say when the page was written. */
function daysTold(lines: readonly string[], near: CalendarDate): readonly CalendarDate[] {
  const text = lines
    .filter((line) => !isAboutPage(line))
    .join('\n')
    .slice(0, longest);
  return [...text.matchAll(/(?<![\p{L}\d./-])(?=[\p{L}\d])/gu)].flatMap(({ index }) => {
    const read = readDate(text, index);
    const [day, ...others] = read?.candidates ?? [];
    const date = day === undefined || others.length > 0 || read?.weak === true ? null : dateOf(day, near);
    return date === null ? [] : [date];
  });
}
