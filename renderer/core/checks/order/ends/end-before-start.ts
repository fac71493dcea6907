import type { TimelineEvent } from '../../../report/report.ts';
import { instantOf } from '../../../time/instant-of.ts';
import { between, showDuration } from '../../../time/lengths/duration.ts';
import { addDays } from '../../../time/local-time.ts';
import type { Duration, When } from '../../../time/when.ts';
import { secondsOf } from '../../../time/words/read-placed.ts';
import type { FactRule } from '../../facts/fact-rule.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import type { Finding } from '../../finding.ts';
import { readDates } from '../../prose/read-dates.ts';
import { endOf } from '../../times/end-of.ts';
import { timeBetween } from '../../times/time-between.ts';
import { momentWords } from '../../words/moment-words.ts';
import { nameEvent } from '../../words/name-event.ts';
import { fieldPairs } from '../fields/field-pairs.ts';
import { labelOrder } from '../label-order.ts';
import { toldEnds } from './told-end.ts';

const halfDay = 43_200_000;

/** An event that ends before it begins. */
export const endBeforeStart: FactRule = ({ events }, facts) => {
  const found = [...labelOrder(facts).filter(({ rule }) => rule === 'end-before-start'), ...events.flatMap(findingsOf)];
  return [...(found.length > 0 ? found : fieldPairs(facts)), ...toldEnds(facts)];
};

const findingsOf = (event: TimelineEvent): readonly Finding[] => {
  const { when } = event;
  if (when.end?.date === null && namesOtherDay(when)) return [];
  // An end without a date is on the day of the start or on the next one, hence too early only where that is nearly a day.
  const back = backwards(when);
  const end = when.end?.date == null && back === null ? null : endOf(when);
  const length = end === null ? null : (back ?? lengthOf(when, end));
  if (end === null || length === null || length >= 0) return [];
  if (maybeNextDay(when, length)) return [];
  const message = `${sentenceCase(nameEvent(event))} begins ${momentWords({ ...when, end: null })} and ends ${momentWords(end)}, ${showDuration(-length as Duration)} earlier.`;
  const between = asEntered(when) ?? ([momentWords({ ...when, end: null }), momentWords(end)] as const);
  const offsetMinutes = Math.round(length / 60_000);
  const place = { kind: 'event', id: event.id } as const;
  return [{ rule: 'end-before-start', severity: 'error', place, message, between, offsetMinutes, fix: nextDay(event, length) }];
};

/** Whether the words give the end a day of its own, which its reading lost: "… - 12:00pm AEST on September 15". */
const namesOtherDay = (when: When): boolean =>
  readDates(asEntered(when)?.[1] ?? '', 'en').some((words) => !datesOf(words, when.date).some((day) => day === when.date));

/** Both ends in the words of the report; null where these are not two. */
const asEntered = ({ entered }: When): readonly [string, string] | null => {
  const [start, end, ...others] = entered.split(/\s+(?:to|until|till|bis|à|hasta|[-–—→])\s+/u);
  return start === undefined || end === undefined || others.length > 0 || !/\d/u.test(end) ? null : [start, end];
};

/** How far "11:31-11:01" goes back; null where the next day may be meant. */
const backwards = ({ time, end }: When): Duration | null => {
  if (time === null || end === null || end.date !== null || end.time === null) return null;
  const by = (secondsOf(end.time) - secondsOf(time)) * 1000;
  return by < 0 && by > -halfDay / 3 ? (by as Duration) : null;
};

/** "14:00-03:00" as it was written, without a date for its end, is a long night rather than a slip. */
const maybeNextDay = (when: When, length: number): boolean =>
  length < -28_800_000 && /^[^\p{L}\d]{0,3}(?:\d{4}-\d\d-\d\d[ T])?[^\p{L}\d]{0,2}\d{1,2}[:.]\d\d/u.test(when.entered);

/** Where clocks went back, 02:10 can come after 02:50: the instants know. */
const lengthOf = (when: When, end: When): Duration | null => {
  const result = instantOf(when);
  return result.kind === 'instant' && result.end !== null ? between(result.instant, result.end) : timeBetween(when, end);
};

/** Past midnight the date of the end is easily forgotten. */
const nextDay = ({ id, when }: TimelineEvent, length: number): Finding['fix'] => {
  const { end } = when;
  if (end === null || end.date === null || end.date !== when.date || end.time === null || length > -halfDay) return null;
  return {
    label: 'End it on the next day',
    change: { kind: 'change-event', id, when: { ...when, end: { ...end, date: addDays(end.date, 1) } } },
  };
};

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
