import type { Report, TimelineEvent } from '../../report/report.ts';
import { blockTexts } from '../../rich-text/block-texts.ts';
import { instantOf } from '../../time/instant-of.ts';
import { daysBetween, localMillis, toClockTime } from '../../time/local-time.ts';
import type { CalendarDate, ClockTime, When, Zone } from '../../time/when.ts';
import { readZone, type ZoneNote } from '../../time/zones/read-zone.ts';
import { sameClocks } from '../../time/zones/same-clocks.ts';
import { zoneLabel } from '../../time/zones/zone.ts';
import { zoneName } from '../../time/zones/zone-place.ts';
import { zoneWordsIn } from '../../time/zones/zone-words-in.ts';
import type { FactRule } from '../facts/fact-rule.ts';
import type { Facts } from '../facts/facts.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import { offsetsOf } from '../facts/moments/offsets-of.ts';
import type { Finding } from '../finding.ts';
import type { ClockWords } from '../prose/sentence.ts';
import { regionOfCst } from './cst.ts';
import { mixedSeasons } from './mixed-seasons.ts';
import { seasonFix } from './season-fix.ts';
import { explainedIn, seasonNote } from './season-note.ts';
import { zonedDaysIn } from './zoned-days.ts';

const rule = 'zone-season-mismatch';

/** The zone that the report shows its times in, and with it all that may give a clock's place its name, the nearest first. */
type OwnZones = { readonly zone: Zone | null; readonly all: readonly (Zone | null)[] };

/** More of them than this are one finding: the wrong abbreviation is used throughout. */
const fewest = 3;

/** An abbreviation that was not in force on the date, such as CET in June: it was read literally, an hour off from what was likely meant. */
export const zoneSeasonMismatch: FactRule = (report, facts) => {
  const { lastUpdated, zone } = report.details;
  const own: OwnZones = { zone, all: [zone, ...report.events.map(({ when }) => when.zone), facts.context.place] };
  const explained = explainedIn(facts.passages.map(({ raw }) => raw).join('\n'));
  const events = report.events.flatMap((event) => (isInSeason(event, facts) ? [] : ofEvent(event, own, explained)));
  const updated =
    lastUpdated === null
      ? []
      : findingsOf(lastUpdated, own, { kind: 'details', field: 'lastUpdated' }, explained, (when) => ({
          kind: 'change-details',
          change: { lastUpdated: when },
        }));
  const ofTimes = [...together(events), ...updated];
  const named = new Set(ofTimes.map(({ between }) => between?.[1] ?? ''));
  const inText = ofText(report, facts, explained).filter(({ between }) => !named.has(between?.[1] ?? ''));
  // CST in summer may be China's: which it is, the rule about ambiguous zones asks.
  const isAmerican = regionOfCst([...facts.passages.map(({ raw }) => raw), ...blockTexts(facts.written.body)].join('\n')) === 'america';
  const holds = ({ between }: Finding): boolean => isAmerican || !/(?<!\p{L})CST(?!\p{L})/u.test(between?.[1] ?? '');
  const found = [...ofTimes, ...inText].filter(holds);
  return found.length > 0 ? found : [...ofNotes(facts, explained), ...mixedSeasons(report.events)].filter(holds).slice(0, 1);
};

/** Whether the day may be right in some year, where nobody tells which: clocks change on another day each year. */
const isInSeason = ({ when: { date } }: TimelineEvent, { isYearTold }: Facts): boolean =>
  !isYearTold && date !== null && changes.test(date);

const changes = /-(?:03|04|10|11)-/;

/** A zone over a day of the timeline, which is in no event's own words. */
const ofNotes = ({ context }: Facts, explained: ReadonlySet<string>): readonly Finding[] =>
  context.notes
    .filter(({ kind, words }) => kind === 'out-of-season-zone' && !explained.has(words.toUpperCase()))
    .slice(0, 1)
    .map(({ message, words }) => ({ rule, severity: 'warning', place: { kind: 'report' }, message, between: [words, words], fix: null }));

const together = (findings: readonly Finding[]): readonly Finding[] => {
  const [first] = findings;
  if (first === undefined || findings.length <= fewest) return findings;
  return [{ ...first, message: `${first.message} ${findings.length} events have such a zone.`, fix: null }];
};

const ofEvent = ({ id, when }: TimelineEvent, own: OwnZones, explained: ReadonlySet<string>): readonly Finding[] =>
  findingsOf(when, own, { kind: 'event', id }, explained, (changed) => ({ kind: 'change-event', id, when: changed }));

const findingsOf = (
  when: When,
  own: OwnZones,
  place: Finding['place'],
  explained: ReadonlySet<string>,
  changeTo: (when: When) => NonNullable<Finding['fix']>['change'],
): readonly Finding[] => {
  const noted = noteOn(when, own.zone, explained);
  if (noted === null) return [];
  const { message } = noted.note;
  const likely = noted.note.likely === null ? null : sameClocks(noted.note.likely, own.all);
  const fix = likely === null ? null : { label: `Read as ${nameAt(likely, when)}`, change: changeTo({ ...when, zone: likely }) };
  const between = [when.entered, noted.words] as const;
  return [{ rule, severity: 'warning', place, message, between, fix }];
};

/** What the zone's clocks show then: "CET"; the place where that can't be told. */
const nameAt = (zone: Zone, when: When): string => {
  const at = instantOf({ ...when, zone, end: null });
  return at.kind === 'instant' ? zoneLabel(zone, at.instant) : zoneName(zone);
};

/** A zone that is no longer the literal one was chosen by somebody, who is believed. */
const noteOn = (
  when: When,
  preferred: Zone | null,
  explained: ReadonlySet<string>,
): { readonly note: ZoneNote; readonly words: string } | null => {
  const { date, time } = when;
  if (date === null || when.zone === null) return null;
  for (const words of zoneWordsIn(when.entered)) {
    const reading = readZone(words, { date, time }, preferred);
    if (reading.kind !== 'zone' || reading.zone !== when.zone) continue;
    const note = seasonNote(words, { date, time }, preferred, explained);
    if (note !== null) return { note, words };
  }
  return null;
};

const farthest = 45;

/** The days of the timeline; where none was read, every day that the text names, so long as each can be taken in one way. */
const daysOf = ({ eventDates, assumedDate, sentences, near, isYearTold, moments }: Facts): readonly CalendarDate[] => {
  const isTimed = moments.length > 0 || sentences.some(({ clocks }) => clocks.length > 0);
  if (eventDates.length > 0) return eventDates;
  if (assumedDate !== null) return [assumedDate];
  if (!isTimed) return [];
  if (!isYearTold) return inAnyYear(sentences);
  const told = sentences.flatMap(({ dates }) => dates.map((date) => datesOf(date, near)));
  const days = told.every(({ length }) => length === 1) ? told.flat().toSorted() : [];
  // A clock without a day of its own is of the incident's, whatever other days the text tells of.
  const around = near === null ? [] : days.filter((day) => Math.abs(daysBetween(near, day)) <= farthest);
  return around.length > 0 ? around : days;
};

const anyYear = '2024-06-15' as CalendarDate;

/** The days of a text that names no year, in one in which they are; none where clocks may change in the month of one of them. */
const inAnyYear = (sentences: Facts['sentences']): readonly CalendarDate[] => {
  const days = sentences.flatMap(({ dates }) => dates.flatMap((date) => datesOf(date, anyYear))).toSorted();
  return days.some((day) => changes.test(day)) ? [] : days;
};

const minuteBefore = (time: ClockTime): ClockTime => {
  const minutes = Math.max(0, Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) - 1);
  return toClockTime(`${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`) ?? time;
};

/** Whether a time as it is literally read, and not as it was likely meant, is a moment that the timeline tells in another zone: another name for its zone would move it. */
const isAsRead = ({ zone, time }: ClockWords, dates: readonly CalendarDate[], { moments }: Facts): boolean =>
  dates.some((date) => {
    const [literal, likely] = offsetsOf(zone ?? '', date, time);
    const isTold = (offset: number | undefined): boolean =>
      offset !== undefined &&
      moments.some(({ instants, words }) => !words.includes(zone ?? '') && instants.includes(localMillis(date, time) - offset * 60_000));
    return isTold(literal) && !isTold(likely);
  });

/** The zones named in the text and over the timeline, each abbreviation once. */
const ofText = (report: Report, facts: Facts, explained: ReadonlySet<string>): readonly Finding[] => {
  const found = new Map<string, Finding>();
  const add = (words: string, fragment: string, place: Finding['place'], note: ZoneNote | null, isMeant = false): void => {
    if (note === null || found.has(words)) return;
    found.set(words, {
      rule,
      severity: 'warning',
      place,
      message: facts.isYearTold ? note.message : note.message.replace(' 2024', ''),
      between: [fragment, words],
      fix: isMeant ? null : seasonFix(words, fragment, place, note),
    });
  };
  const heading = facts.declaredZone;
  const days = daysOf(facts);
  const [first, last] = [days[0], days.at(-1)];
  if (heading !== null && first != null && last != null) {
    const passage = facts.passages.find(({ raw, source }) => raw.includes(heading) && source !== 'item' && source !== 'title');
    // A timeline across the change of clocks may well name either.
    const notes = [first, last].map((date) => seasonNote(heading, { date, time: null }, report.details.zone, explained));
    if (passage !== undefined && notes.every((note) => note !== null)) add(heading, heading, passage.placeOf(heading), notes[0] ?? null);
  }
  for (const { clocks, passage, dateAbove, ...rest } of facts.sentences) {
    const zoned = facts.isYearTold && clocks.length === 0 ? zonedDaysIn({ clocks, passage, dateAbove, ...rest }, facts.near) : [];
    for (const { date, zone, words, from } of zoned)
      add(zone, words, passage.placeOf(words, from), seasonNote(zone, { date, time: null }, report.details.zone, explained));
    for (const clock of clocks) {
      if (clock.zone === null) continue;
      const written = datesOf(clock.date ?? dateAbove, facts.near ?? anyYear);
      const dates = written.length > 0 ? written : [first, last].flatMap((one) => one ?? []);
      if (!facts.isYearTold && dates.some((date) => changes.test(date))) continue;
      // "At 02:00 CET the clocks went forward": up to that minute the zone was in force.
      const isInForce = (date: CalendarDate, time: ClockTime): boolean =>
        seasonNote(clock.zone ?? '', { date, time }, report.details.zone, explained) === null;
      if (dates.some((date) => isInForce(date, minuteBefore(clock.time)) && !isInForce(date, clock.time))) continue;
      const notes = dates.map((date) => seasonNote(clock.zone ?? '', { date, time: clock.time }, report.details.zone, explained));
      if (notes.length > 0 && notes.every((note) => note !== null))
        add(clock.zone, clock.words, passage.placeOf(clock.words, clock.from), notes[0] ?? null, isAsRead(clock, dates, facts));
    }
  }
  return [...found.values()];
};
