import type { Action, Report, TimelineEvent } from '../../report/report.ts';
import { instantOf } from '../../time/instant-of.ts';
import { showDate } from '../../time/shown/show-date.ts';
import type { CalendarDate } from '../../time/when.ts';
import { orderEvents } from '../../timeline/order/order-events.ts';
import { noContext } from '../facts/check-context.ts';
import { type Facts, readFacts } from '../facts/facts.ts';
import type { Finding } from '../finding.ts';
import { sortFindings } from '../sort-findings.ts';
import { count } from '../words/count.ts';
import { momentWords } from '../words/moment-words.ts';
import { nameEvent } from '../words/name-event.ts';
import { quoted } from '../words/quoted.ts';
import { differingFigures } from './differing-figures.ts';
import { isOtherPerson } from './is-other-person.ts';
import { type Pair, pairUnits } from './pair-units.ts';
import { pairUp } from './pair-up.ts';
import { figuresOf, unitsOf } from './units-of.ts';

const rule = 'edition-differs';

/**
 * Where two language editions of one report differ in what no translation changes: the times of the timeline, the times, dates and amounts of text, events
 * and items, the severity, how many headings, causes and actions there are, who does them and by when. Places are those of the first. Editions with other
 * texts by intention are no matter for it.
 */
export const compareEditions = (report: Report, other: Report): readonly Finding[] => {
  const [own, theirs] = [readFacts(report, noContext), readFacts(other, noContext)];
  return sortFindings(report, [
    ...ofEvents(report, other),
    ...ofLists(report, other),
    ...ofSeverity(report, other),
    ...ofHeadings(own, theirs),
    ...ofFigures([...pairUnits(unitsOf(own), unitsOf(theirs)), ...ofEntries(own, theirs)]),
  ]);
};

const ofEvents = (report: Report, other: Report): readonly Finding[] => {
  const [own, theirs] = [orderEvents(report.events), orderEvents(other.events)];
  return pairUp(own, theirs, (a, b) => momentKey(a) === momentKey(b) && a.when.end?.time === b.when.end?.time).map(([event, twin]) => {
    if (event === null) {
      const message = `The other edition has an event that this one lacks: ${eventAndMoment(twin)}.`;
      return finding({ kind: 'report' }, message, ['', momentWords(twin.when)]);
    }
    const place = { kind: 'event', id: event.id } as const;
    if (twin === null)
      return finding(place, `The other edition lacks this event: ${eventAndMoment(event)}.`, [momentWords(event.when), '']);
    const message = `${nameEvent(event)} is at ${momentWords(event.when)} here and at ${momentWords(twin.when)} in the other edition.`;
    return finding(place, message, [momentWords(event.when), momentWords(twin.when)]);
  });
};

const eventAndMoment = (event: TimelineEvent): string => {
  const moment = momentWords(event.when);
  return moment === '' || event.text.trim() === '' ? nameEvent(event) : `${nameEvent(event)} (${moment})`;
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
  return [...ofCount, ...report.actions.flatMap((action, at) => ofAction(action, other.actions[at]))];
};

const ofAction = ({ id, text, due, state, owner }: Action, twin: Action | undefined): readonly Finding[] => {
  if (twin === undefined) return [];
  const place = { kind: 'action', id } as const;
  const action = `The action ${quoted(text.trim() === '' ? '…' : text)}`;
  if (isOtherPerson(owner, twin.owner))
    return [finding(place, `${action} is ${owner}’s here and ${twin.owner}’s in the other edition.`, [owner, twin.owner])];
  if (due !== twin.due) return [finding(place, `${action} ${dueWords(due, twin.due)}.`, [due ?? '', twin.due ?? ''])];
  if (state === twin.state) return [];
  const [here, there] = [stateWords[state], stateWords[twin.state]];
  return [finding(place, `${action} is ${here} here and ${there} in the other edition.`, [here, there])];
};

const stateWords: Readonly<Record<Action['state'], string>> = { open: 'open', 'in-progress': 'in progress', done: 'done' };

const dueWords = (due: CalendarDate | null, other: CalendarDate | null): string => {
  const [here, there] = [due, other].map((day) => (day === null ? null : showDate(day, 'en', 'medium')));
  if (here === null) return `has no due date here and is due on ${there} in the other edition`;
  return there === null
    ? `is due on ${here} here and has no due date in the other edition`
    : `is due on ${here} here and on ${there} in the other edition`;
};

const ofHeadings = (own: Facts, theirs: Facts): readonly Finding[] => {
  const [here, there] = [own, theirs].map(({ passages }) => passages.filter(({ source }) => source === 'heading').length);
  if (here === undefined || there === undefined || here === there) return [];
  const message = `This edition has ${count(here, 'heading')}, the other ${count(there, 'heading')}: a section may be missing.`;
  return [finding({ kind: 'report' }, message, [String(here), String(there)])];
};

const ofFigures = (pairs: readonly Pair[]): readonly Finding[] =>
  differingFigures(pairs).map(([own, theirs]) => {
    if (own === null) return finding({ kind: 'report' }, `“${theirs.words}” stands in the other edition only.`, ['', theirs.words]);
    if (theirs === null) return finding(own.place, `“${own.words}” stands in this edition only.`, [own.words, '']);
    return finding(own.place, `“${own.words}” is “${theirs.words}” in the other edition.`, [own.words, theirs.words]);
  });

/** Entries that are one in both: events of one moment, items at one place of lists of one length. */
const ofEntries = (own: Facts, theirs: Facts): readonly Pair[] => {
  const events = orderEvents(own.report.events).flatMap((event) => {
    const twins = theirs.report.events.filter((one) => momentKey(one) === momentKey(event));
    const isAlone = own.report.events.filter((one) => momentKey(one) === momentKey(event)).length === 1;
    return isAlone && twins.length === 1 ? twins.map((twin) => [event.id, twin.id] as const) : [];
  });
  const items = (['causes', 'actions', 'steps'] as const).flatMap((list) => {
    const [here, there] = [own.report[list], theirs.report[list]];
    return here.length === there.length ? here.map(({ id }, at) => [id, there[at]?.id ?? ''] as const) : [];
  });
  return [...events, ...items].map(([id, twin]) => ({ own: figuresOf(own, id), theirs: figuresOf(theirs, twin), isClose: true }));
};

const ofSeverity = ({ details: { severity: own } }: Report, { details: { severity: theirs } }: Report): readonly Finding[] => {
  const [here, there] = [own, theirs].map((words) => /\d+/u.exec(words)?.[0] ?? null);
  if (here === null || there === null || here === there) return [];
  const message = `The severity is “${own}” here and “${theirs}” in the other edition.`;
  return [finding({ kind: 'details', field: 'severity' }, message, [own, theirs])];
};

const finding = (place: Finding['place'], message: string, between: readonly [string, string]): Finding => ({
  rule,
  severity: 'warning',
  place,
  message,
  between,
  fix: null,
});
