import { daysBetween } from '../../time/local-time.ts';
import type { Finding } from '../finding.ts';
import { ruleBook } from '../rule-book.ts';
import type { Facts } from './facts.ts';
import { datesOf } from './moments/off-by.ts';

const fewest = 6;
/** In days: what one incident's notices hardly span. */
const longest = 200;

/**
 * Whether a text is a page of many notices or the log of a year rather than one report: six and more days, over more than half a year, that stand over
 * sections or begin paragraphs and are no entries of a timeline.
 */
export const hasManyNotices = ({ context, sentences, eventDates, near }: Facts): boolean => {
  if (!context.isOrdered) return false;
  const heads = sentences.filter(
    ({ passage: { source, raw }, from, dates: [first] }) =>
      first !== undefined && (source === 'heading' || (source === 'body' && from === 0 && /^\W{0,4}$/u.test(raw.slice(0, first.from)))),
  );
  const days = [
    ...new Set(
      heads.flatMap(({ dates: [first], passage: { source } }) =>
        first?.candidates.every(({ year }) => year !== null) === true
          ? datesOf(first, near).filter((day) => source === 'heading' || !eventDates.includes(day))
          : [],
      ),
    ),
  ].toSorted();
  const [first, last] = [days[0], days.at(-1)];
  return days.length >= fewest && first !== undefined && last !== undefined && daysBetween(first, last) > longest;
};

/** The rules that look at one line, entry or phrase alone; all others hold what one notice says against another. */
const ofOnePlace: ReadonlySet<string> = new Set([
  'time-does-not-exist',
  'date-does-not-exist',
  'range-end-before-start',
  'dual-zone-conflict',
  'zone-season-mismatch',
  'weekday-mismatch',
]);

const ofTimes: ReadonlySet<string> = new Set(Object.values(ruleBook.times).flat());

/** Whether a finding may stand in such a page: it is about no times and numbers, or of one place, with its year beside its weekday. */
export const holdsInOnePlace = ({ rule, message }: Finding): boolean =>
  !ofTimes.has(rule) || (ofOnePlace.has(rule) && (rule !== 'weekday-mismatch' || /“[^”]*(?:19|20)\d\d[^”]*”/u.test(message)));
