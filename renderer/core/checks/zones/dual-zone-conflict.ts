import type { Id } from '../../report/report.ts';
import { showDuration } from '../../time/lengths/duration.ts';
import { toCalendarDate } from '../../time/local-time.ts';
import type { CalendarDate, ClockTime, Duration } from '../../time/when.ts';
import { secondsOf } from '../../time/words/read-placed.ts';
import type { FactRule } from '../facts/fact-rule.ts';
import type { Facts } from '../facts/facts.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import { offsetsOf } from '../facts/moments/offsets-of.ts';
import type { Finding, Place } from '../finding.ts';
import { readSentences } from '../prose/read-sentences.ts';
import type { ClockWords, SameMoment, Sentence } from '../prose/sentence.ts';
import { shortestWay } from '../times/shortest-way.ts';
import { clockColumns } from './clock-columns.ts';
import { explainedIn, seasonNote } from './season-note.ts';
import { dayConflicts } from './zoned-days.ts';

const rule = 'dual-zone-conflict';
const day = 86_400;
const noon = '12:00' as ClockTime;

/** One moment on two clocks that don't agree ("16:05 CEST (13:05 UTC)"), or two names of one zone that don't ("CET (UTC+2)"). */
export const dualZoneConflict: FactRule = (report, facts) => {
  const { language } = report.details;
  const ofEntered = report.events.flatMap(({ id, when }) => {
    const passage = {
      text: when.entered,
      raw: when.entered,
      source: 'event',
      section: '',
      placeOf: (): Place => ({ kind: 'event', id }),
    } as const;
    return readSentences(passage, language).flatMap((sentence) => ofSentence(sentence, when.date === null ? seasons : [when.date], facts));
  });
  const dateOf = new Map(report.events.map(({ id, when }) => [id, when.date]));
  const ofText = facts.sentences
    .filter(({ clocks }) => clocks.length > 0)
    .flatMap((sentence) => ofSentence(sentence, datesFor(sentence, dateOf, facts), facts));
  const found = [...together([...ofEntered, ...ofText]), ...ofStatements(facts), ...dayConflicts(facts)];
  return found.some(({ place }) => place.kind === 'event') ? found : [...found, ...clockColumns(facts)];
};

/** As many pairs of clocks that differ alike are one finding: a whole column was converted wrong. */
const fewest = 3;

const together = (findings: readonly ZonesApart[]): readonly Finding[] => {
  const alike = new Map<string, ZonesApart[]>();
  for (const one of findings) {
    const same = alike.get(one.kind);
    if (same === undefined) alike.set(one.kind, [one]);
    else same.push(one);
  }
  return [...alike.values()].flatMap((same): readonly Finding[] => {
    const [first] = same;
    if (first === undefined || same.length < fewest) return same.map(({ finding }) => finding);
    return [{ ...first.finding, message: `${first.finding.message} It is so in ${same.length} places.` }];
  });
};

/** Without a date two clocks disagree only where they do so in winter and in summer. */
const seasons = ['2024-01-15', '2024-07-15'].flatMap((text) => toCalendarDate(text) ?? []);

const datesFor = (
  { dates, dateAbove, passage }: Sentence,
  dateOf: ReadonlyMap<Id, CalendarDate | null>,
  facts: Facts,
): readonly CalendarDate[] => {
  const place = passage.placeOf('');
  const event = place.kind === 'event' ? dateOf.get(place.id) : null;
  const own = datesOf(dates[0] ?? dateAbove, facts.near);
  if (own.length > 0) return own;
  if (event != null) return [event];
  if (facts.eventDates.length > 0) return facts.eventDates;
  return facts.near === null ? seasons : [facts.near];
};

/** Two clocks that differ; `kind` is the same for all pairs of the same two zones that are as far apart. */
type ZonesApart = { readonly finding: Finding; readonly kind: string };

const ofSentence = (sentence: Sentence, dates: readonly CalendarDate[], facts: Facts): readonly ZonesApart[] => [
  ...sentence.same.flatMap((moment, at) => {
    const found = ofMoment(moment, sentence, dates, facts);
    const before = sentence.same[at - 1];
    // Of three clocks the one in the middle is wrong where the other two agree: that was said of the first pair.
    const [wrong] = before?.second === moment.first ? ofMoment(before, sentence, dates, facts) : [];
    const isSaid = wrong !== undefined && found.some(({ finding }) => finding.offsetMinutes === -(wrong.finding.offsetMinutes ?? 0));
    return isSaid ? [] : found;
  }),
  ...sentence.clocks.flatMap((clock) => ofNames(clock, sentence, dates)),
];

/** "Since 02:50 UTC" is exact, whatever else it bounds. */
const bound = /(?<!\p{L})(?:since|by|before|after|until|seit|vor|nach|bis|depuis|avant|après|desde|hasta)\s$/iu;

const ofMoment = (
  { first, second }: SameMoment,
  { passage }: Sentence,
  dates: readonly CalendarDate[],
  facts: Facts,
): readonly ZonesApart[] => {
  const written = datesOf(first.date, facts.near);
  const gaps = (written.length > 0 ? written : dates).flatMap((date) =>
    offsetsOf(first.zone ?? '', date, first.time).flatMap((a) =>
      offsetsOf(second.zone ?? '', date, second.time).map((b) => shortestWay(clockOf(second) - b * 60 - (clockOf(first) - a * 60), day)),
    ),
  );
  const least = gaps.toSorted((a, b) => Math.abs(a) - Math.abs(b))[0];
  // Half an hour less than a whole one is a rounded or an approximate time rather than another zone.
  const isRough = (first.approx && !bound.test(passage.raw.slice(Math.max(0, first.from - 12), first.from))) || second.approx;
  if (least === undefined || Math.abs(least) <= (isRough ? 900 : 60)) return [];
  const expected = shown(clockOf(second) - least);
  const apart = showDuration((Math.abs(least) * 1000) as Duration);
  // In one zone there is nothing to convert.
  const message =
    first.zone === second.zone
      ? `“${first.words}” and “${second.words}” stand for one moment and are ${apart} apart.`
      : `“${first.words}” is ${expected} ${second.zone ?? ''}, not “${second.words}”: they are ${apart} apart.`;
  const place = passage.placeOf(first.words, first.from);
  const between = [first.words, second.words] as const;
  const offsetMinutes = Math.round(-least / 60);
  const finding: Finding = { rule, severity: 'error', place, message, between, offsetMinutes, fix: null };
  return [{ finding, kind: `${first.zone} ${second.zone} ${offsetMinutes}` }];
};

const ofNames = (
  { zone, zoneAgain, words, from, time }: ClockWords,
  { passage }: Sentence,
  dates: readonly CalendarDate[],
): readonly ZonesApart[] =>
  zone === null || zoneAgain === null
    ? []
    : disagreement(zone, zoneAgain, time, dates, words, passage.placeOf(words, from)).map((finding) => ({
        finding,
        kind: `${zone} is ${zoneAgain}`,
      }));

const stated =
  /(?<![\p{L}\d/])([A-Z]{3,5})\s?(?:[(/=,（，、]|is)\s?((?:UTC|GMT)\s?[+\-−–]\s?\d{1,2}(?::\d\d)?)(?!\d)|(?<!\d\s?)((?:UTC|GMT)\s?[+\-−–]\s?\d{1,2}(?::\d\d)?)\s?[(/=（]\s?([A-Z]{3,5})(?![\p{L}\d])/gu;

const longest = 80;
/** "(Paris, UTC+1)". */
const placed = /(?<![\p{L}\d/])(\p{Lu}\p{L}{3,15})(?: time)?\s?[(/=,（，]\s?((?:UTC|GMT)\s?[+\-−–]\s?\d{1,2}(?::\d\d)?)(?!\d)/gu;

/** "All times are CET (UTC+2)". */
const ofStatements = (facts: Facts): readonly Finding[] => {
  const { passages, eventDates, sentences, near } = facts;
  const found = new Map<string, Finding>();
  const clocks = new Set(
    sentences.flatMap((sentence) => sentence.clocks.flatMap(({ zone, zoneAgain }) => (zoneAgain === null ? [] : [`${zone} ${zoneAgain}`]))),
  );
  const dates = eventDates.length > 0 ? eventDates : near === null ? seasons : [near];
  for (const { text, placeOf } of passages) {
    // In a longer passage it is as often where somebody works.
    for (const match of text.length > longest ? [] : text.matchAll(placed)) {
      const [words, place = '', again = ''] = match;
      const [finding] = disagreement(`${place} time`, again, noon, dates, words, placeOf(words, match.index));
      if (finding !== undefined && facts.isYearTold) found.set(words, finding);
    }
    for (const match of text.matchAll(stated)) {
      const [words, a, b, c, d] = match;
      const [zone, again] = [a ?? d ?? '', (b ?? c ?? '').replace('–', '-')];
      if (clocks.has(`${zone} ${again}`) || clocks.has(`${again} ${zone}`)) continue;
      const place = placeOf(words, match.index);
      const [finding = outOfSeason(zone, again, dates, words, place, facts)] = disagreement(zone, again, noon, dates, words, place);
      if (finding !== null) found.set(`${zone} ${again}`, finding);
    }
  }
  return [...found.values()];
};

/** "PST (UTC-7)" in July: the offset is that of the day, and the name that of the other half of the year. */
const outOfSeason = (
  zone: string,
  again: string,
  dates: readonly CalendarDate[],
  words: string,
  place: Place,
  facts: Facts,
): Finding | null => {
  const explained = explainedIn(facts.passages.map(({ raw }) => raw).join('\n'));
  const notes = facts.isYearTold ? dates.map((date) => seasonNote(zone, { date, time: null }, null, explained)) : [];
  const [note] = notes;
  if (note == null || notes.some((one) => one === null)) return null;
  // "EST, UTC-5" names one offset twice, and the right one for the name: only the name is of the other half of the year.
  const own = seasons.filter((date) => seasonNote(zone, { date, time: null }, null, explained) === null);
  const isOwn = own.some((date) => {
    const told = offsetsOf(again.replace(/\s/g, ''), date, noon);
    return offsetsOf(zone, date, noon).some((offset) => told.includes(offset));
  });
  const message = isOwn ? note.message : `“${words}” gives ${zone} the offset of the other half of the year. ${note.message}`;
  return { rule: 'zone-season-mismatch', severity: 'warning', place, message, between: [words, zone], fix: null };
};

const disagreement = (
  zone: string,
  again: string,
  time: ClockTime,
  dates: readonly CalendarDate[],
  words: string,
  place: Place,
): readonly Finding[] => {
  const pairs = dates.map((date) => [offsetsOf(zone, date, time), offsetsOf(again.replace(/\s/g, ''), date, time)] as const);
  const differ = pairs.length > 0 && pairs.every(([a, b]) => a.length > 0 && b.length > 0 && !a.some((offset) => b.includes(offset)));
  const [a, b] = [pairs[0]?.[0][0], pairs[0]?.[1][0]];
  if (!differ || a === undefined || b === undefined) return [];
  const message = `“${words}” names two zones that are ${showDuration((Math.abs(a - b) * 60_000) as Duration)} apart: ${zone} is ${signed(a)} there, not ${signed(b)}.`;
  return [{ rule, severity: 'error', place, message, between: [zone, again], offsetMinutes: a - b, fix: null }];
};

const signed = (minutes: number): string => {
  const size = Math.abs(minutes);
  return `UTC${minutes < 0 ? '-' : '+'}${Math.floor(size / 60)}${size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`}`;
};

const clockOf = ({ time }: ClockWords): number => secondsOf(time);

const shown = (seconds: number): string => {
  const minutes = Math.floor((((seconds % day) + day) % day) / 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
};
