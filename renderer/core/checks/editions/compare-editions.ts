import type { Report, TimelineEvent } from '../../report/report.ts';
import { instantOf } from '../../time/instant-of.ts';
import { orderEvents } from '../../timeline/order-events.ts';
import { noContext } from '../facts/check-context.ts';
import { readFacts } from '../facts/facts.ts';
import type { Finding } from '../finding.ts';
import { sortFindings } from '../sort-findings.ts';
import { count } from '../words/count.ts';
import { momentWords } from '../words/moment-words.ts';
import { nameEvent } from '../words/name-event.ts';
import { numbersIn } from './numbers-in.ts';
import { pairUp } from './pair-up.ts';

const rule = 'edition-differs';

/**
 * Where two language editions of one report differ in what no translation changes: the times of the timeline, the times and numbers of the text, how
 * many causes and actions there are and by when they are due. Places are those of the first. Editions with other texts by intention are no matter for it.
 */
export const compareEditions = (report: Report, other: Report): readonly Finding[] =>
  sortFindings(report, [...ofEvents(report, other), ...ofLists(report, other), ...ofText(report, other)]);

const ofEvents = (report: Report, other: Report): readonly Finding[] => {
  const [own, theirs] = [orderEvents(report.events), orderEvents(other.events)];
  return pairUp(own, theirs, (a, b) => momentKey(a) === momentKey(b) && a.when.end?.time === b.when.end?.time).map(([event, twin]) => {
    if (event === null) {
      const message = `The other edition has an event that this one lacks: ${momentWords(twin.when)}, ${nameEvent(twin)}.`;
      return finding({ kind: 'report' }, message, ['', momentWords(twin.when)]);
    }
    const place = { kind: 'event', id: event.id } as const;
    if (twin === null)
      return finding(place, `The other edition lacks this event: ${momentWords(event.when)}, ${nameEvent(event)}.`, [
        momentWords(event.when),
        '',
      ]);
    const message = `${nameEvent(event)} is at ${momentWords(event.when)} here and at ${momentWords(twin.when)} in the other edition.`;
    return finding(place, message, [momentWords(event.when), momentWords(twin.when)]);
  });
};

/** The moment itself, however it is written; without one the clock and the date as they stand. */
const momentKey = ({ when }: TimelineEvent): string => {
  const result = instantOf(when);
  if (result.kind === 'instant') return String(result.instant);
  return `${when.date ?? ''} ${when.time ?? ''} ${when.zone ?? ''}`;
};

const ofLists = (report: Report, other: Report): readonly Finding[] => {
  const ofCount = (['causes', 'actions', 'steps', 'corrections'] as const).flatMap((list) => {
    const [own, theirs] = [report[list].length, other[list].length];
    if (own === theirs) return [];
    const noun = list.slice(0, -1);
    const message = `This edition has ${count(own, noun)}, the other ${count(theirs, noun)}.`;
    return [finding({ kind: 'report' }, message, [String(own), String(theirs)])];
  });
  if (report.actions.length !== other.actions.length) return ofCount;
  const ofDue = report.actions.flatMap(({ id, due, state }, at) => {
    const twin = other.actions[at];
    if (twin === undefined) return [];
    const place = { kind: 'action', id } as const;
    const [day, otherDay] = [due ?? 'no day', twin.due ?? 'no day'];
    if (day !== otherDay)
      return [finding(place, `This action is due on ${day} here and on ${otherDay} in the other edition.`, [day, otherDay])];
    return state === twin.state
      ? []
      : [finding(place, `This action is ${state} here and ${twin.state} in the other edition.`, [state, twin.state])];
  });
  return [...ofCount, ...ofDue];
};

const ofText = (report: Report, other: Report): readonly Finding[] => {
  const [own, theirs] = [report, other].map((one) => numbersIn(readFacts(one, noContext)));
  if (own === undefined || theirs === undefined) return [];
  const missing = (from: typeof own, to: typeof own): typeof own => from.filter(({ key }) => !to.some((one) => one.key === key));
  const here = missing(own, theirs).map(({ words, place }) => finding(place, `“${words}” stands in this edition only.`, [words, '']));
  const there = missing(theirs, own).map(({ words }) =>
    finding({ kind: 'report' }, `“${words}” stands in the other edition only.`, ['', words]),
  );
  return [...here, ...there];
};

const finding = (place: Finding['place'], message: string, between: readonly [string, string]): Finding => ({
  rule,
  severity: 'warning',
  place,
  message,
  between,
  fix: null,
});
