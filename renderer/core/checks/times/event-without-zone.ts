import type { Report } from '../../report/report.ts';
import type { When, Zone } from '../../time/when.ts';
import { zoneName } from '../../time/zones/zone-place.ts';
import type { Finding, Rule } from '../finding.ts';
import { count } from '../words/count.ts';
import { nameEvent } from '../words/name-event.ts';
import { usualZone } from './usual-zone.ts';

const rule = 'event-without-zone';

/** More of them than this are one finding: the zone was forgotten everywhere, not here and there. */
const fewest = 3;

/** Times whose zone nobody said: they have no place among the others, and no key figure can use them. */
export const eventWithoutZone: Rule = (report) => {
  const events = report.events.filter(({ when }) => lacksZone(when));
  const { lastUpdated } = report.details;
  const zone = usualZone(report);
  const ofDetails: readonly Finding[] =
    lastUpdated !== null && lacksZone(lastUpdated)
      ? [
          {
            rule,
            severity: 'warning',
            place: { kind: 'details', field: 'lastUpdated' },
            message: `“Last updated” says ${lastUpdated.time?.slice(0, 5)} in no time zone: choose one.`,
            fix:
              zone === null
                ? null
                : { label: label(zone), change: { kind: 'change-details', change: { lastUpdated: { ...lastUpdated, zone } } } },
          },
        ]
      : [];
  return [...(events.length > fewest ? [forAll(report, events.length)] : events.map((event) => forOne(event, zone))), ...ofDetails];
};

const lacksZone = ({ time, zone, precision }: When): boolean =>
  zone === null && time !== null && precision !== 'none' && precision !== 'date';

const label = (zone: Zone): string => `Read as ${zoneName(zone)}`;

const forOne = (event: Report['events'][number], zone: Zone | null): Finding => ({
  rule,
  severity: 'warning',
  place: { kind: 'event', id: event.id },
  message: `The time ${event.when.time?.slice(0, 5)} of ${nameEvent(event)} has no time zone: choose one.`,
  fix: zone === null ? null : { label: label(zone), change: { kind: 'change-event', id: event.id, when: { ...event.when, zone } } },
});

const forAll = ({ events }: Report, number: number): Finding => ({
  rule,
  severity: 'warning',
  place: { kind: 'report' },
  message: `${number} of ${count(events.length, 'event')} have a time without a time zone: say which zone they are in.`,
  fix: null,
});
