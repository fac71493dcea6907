import type { Report, TimelineEvent } from '../../report/report.ts';
import { readZone, type ZoneNote } from '../../time/read-zone.ts';
import type { When, Zone } from '../../time/when.ts';
import { zoneName } from '../../time/zone-place.ts';
import { isZoneAbbreviation } from '../../time/zone-words.ts';
import type { Finding, Rule } from '../finding.ts';

/** An abbreviation that was not in force on the date, such as CET in June: it was read literally, an hour off from what was likely meant. */
export const zoneOutOfSeason: Rule = ({ details, events }: Report) => {
  const { lastUpdated } = details;
  const ofEvents = events.map((event) => ofEvent(event, details.zone));
  if (lastUpdated === null) return ofEvents.flat();
  return [
    ...ofEvents.flat(),
    ...findingsOf(lastUpdated, details.zone, { kind: 'details', field: 'lastUpdated' }, (when) => ({
      kind: 'change-details',
      change: { lastUpdated: when },
    })),
  ];
};

const ofEvent = ({ id, when }: TimelineEvent, preferred: Zone | null): readonly Finding[] =>
  findingsOf(when, preferred, { kind: 'event', id }, (changed) => ({ kind: 'change-event', id, when: changed }));

const findingsOf = (
  when: When,
  preferred: Zone | null,
  place: Finding['place'],
  changeTo: (when: When) => NonNullable<Finding['fix']>['change'],
): readonly Finding[] => {
  const note = noteOn(when, preferred);
  if (note === null) return [];
  const { likely, message } = note;
  const fix = likely === null ? null : { label: `Read as ${zoneName(likely)}`, change: changeTo({ ...when, zone: likely }) };
  return [{ rule: 'zone-out-of-season', severity: 'warning', place, message, fix }];
};

/** A zone that is no longer the literal one was chosen by somebody, who is believed. */
const noteOn = (when: When, preferred: Zone | null): ZoneNote | null => {
  if (when.date === null || when.zone === null) return null;
  for (const words of zoneWordsIn(when.entered)) {
    const reading = readZone(words, { date: when.date, time: when.time }, preferred);
    if (reading.kind === 'zone' && reading.zone === when.zone && reading.note?.kind === 'out-of-season') return reading.note;
  }
  return null;
};

/** The words that may name a zone: abbreviations, and what ends in "time" with up to three words before it. */
function* zoneWordsIn(entered: string): Generator<string> {
  const words = entered.slice(0, 200).match(/\p{L}+/gu) ?? [];
  for (const [at, word] of words.entries()) {
    if (isZoneAbbreviation(word)) yield word;
    if (word.toLowerCase() !== 'time') continue;
    for (const before of [3, 2, 1]) if (at >= before) yield words.slice(at - before, at + 1).join(' ');
  }
}
