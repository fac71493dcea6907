import type { TimelineEvent } from '../../report/report.ts';
import { instantOf, type LocalResult, localAt, resolveEnd } from '../../time/instant-of.ts';
import type { ClockTime, LocalTime, When } from '../../time/when.ts';
import type { Finding, FixChange, Place, Rule } from '../finding.ts';

/** A time that no clock showed, because clocks went forward over it. */
export const timeDoesNotExist: Rule = ({ details, events }) => {
  const ofEvents = events.flatMap(({ id, when }: TimelineEvent) =>
    findingsOf(when, { kind: 'event', id }, (changed) => ({ kind: 'change-event', id, when: changed })),
  );
  if (details.lastUpdated === null) return ofEvents;
  const changeDetails = (lastUpdated: When): FixChange => ({ kind: 'change-details', change: { lastUpdated } });
  return [...ofEvents, ...findingsOf(details.lastUpdated, { kind: 'details', field: 'lastUpdated' }, changeDetails)];
};

const findingsOf = (when: When, place: Place, changeTo: (when: When) => FixChange): readonly Finding[] => {
  const start = instantOf(when);
  if (start.kind === 'nonexistent') {
    const local = shownAfter(start, when);
    return [finding(start.message, place, local, local && changeTo({ ...when, ...local }))];
  }
  const end = resolveEnd(when);
  if (end?.kind !== 'nonexistent') return [];
  const local = shownAfter(end, { ...when, precision: when.end?.time?.length === 8 ? 'second' : when.precision });
  return [finding(end.message, place, local, local && changeTo({ ...when, end: local }))];
};

/** What clocks showed at the moment that a clock nobody had put forward calls so. */
const shownAfter = (result: LocalResult, { zone, precision }: When): LocalTime | null => {
  if (result.kind !== 'nonexistent' || zone === null) return null;
  const { date, time } = localAt(result.after, zone);
  return { date, time: precision === 'second' ? time : (time.slice(0, 5) as ClockTime) };
};

const finding = (message: string, place: Place, local: LocalTime | null, change: FixChange | null): Finding => ({
  rule: 'time-does-not-exist',
  severity: 'error',
  place,
  message,
  about: [message],
  fix: local === null || change === null ? null : { label: `Read as ${local.time}`, change },
});
