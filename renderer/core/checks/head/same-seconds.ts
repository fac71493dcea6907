import type { CalendarDate, ClockTime } from '../../time/when.ts';
import { secondsOf } from '../../time/words/read-placed.ts';
import type { Facts } from '../facts/facts.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import type { Finding } from '../finding.ts';
import type { ClockWords, Sentence } from '../prose/sentence.ts';
import { isTwisted } from '../prose-timeline/moments/is-twisted.ts';
import { twoTimes } from '../prose-timeline/moments/two-times.ts';
import { digitsApart } from '../words/digits-apart.ts';

const minute = 60_000;
const nearest = 10 * minute;
const field = /^\s*(?:[-*•]\s*)?\p{L}[\p{L} _-]{2,40}?\s*[:|]\s*(?=\p{L}{0,9}\W{0,2}\d)/u;

/** The head of an update, which is of the list. */
const state =
  /^\W*(?:resolved|monitoring|identified|investigating|ongoing|notified|acknowledged|verifying|in progress|updated?|postmortem|completed|behoben|beobachtung|résolu|surveillance|resuelto)\s*[|:–—-]/iu;

type Told = { readonly time: ClockTime; readonly date: CalendarDate | null; readonly words: string };

/** "resolvedWhen: 17:16:52" over the update of 17:56:52: of moments that a head and its list tell to the second, the one with another digit. */
export const sameSeconds = (facts: Facts): readonly Finding[] => {
  const fields = facts.sentences.flatMap((sentence) => fieldOf(sentence, facts));
  if (fields.length < 2) return [];
  const own = new Set(fields.map(({ clock }) => clock.time));
  const told = toldIn(facts, new Set(fields.map(({ sentence }) => sentence)));
  // At least one field is told again as it is: head and list run on one clock.
  if (!told.some(({ time }) => own.has(time))) return [];
  return fields
    .flatMap(({ clock, date, sentence }): readonly Finding[] => {
      if (told.some(({ time }) => time === clock.time)) return [];
      const [other, ...others] = told.filter(
        ({ time, date: day }) => !own.has(time) && (day === null || day === date) && isSlip(time, clock.time),
      );
      if (other === undefined || others.length > 0) return [];
      const by = (secondsOf(clock.time) - secondsOf(other.time)) * 1000;
      return Math.abs(by) < nearest ? [] : [twoTimes('metadata-vs-timeline', other, clock, { by, passage: sentence.passage })];
    })
    .slice(0, 1);
};

const isExact = (time: ClockTime): boolean => time.length > 5 && !time.endsWith(':00');

const fieldOf = (
  sentence: Sentence,
  { near }: Facts,
): readonly { readonly sentence: Sentence; readonly clock: ClockWords; readonly date: CalendarDate }[] => {
  const [clock, ...others] = sentence.clocks;
  if (clock === undefined || others.length > 0 || !isExact(clock.time) || sentence.passage.source === 'event') return [];
  const [date, ...ways] = field.test(sentence.text) && !state.test(sentence.text) ? datesOf(clock.date, near) : [];
  return date === undefined || ways.length > 0 ? [] : [{ sentence, clock, date }];
};

/** The moments of the timeline and of sentences that tell one each. */
const toldIn = ({ moments, sentences, near }: Facts, fields: ReadonlySet<Sentence>): readonly Told[] => [
  ...moments.flatMap(({ when, words }) => (when.time === null || !isExact(when.time) ? [] : [{ time: when.time, date: when.date, words }])),
  ...sentences.flatMap((sentence) => {
    const [clock, ...others] = sentence.clocks;
    if (clock === undefined || others.length > 0 || fields.has(sentence) || sentence.passage.source === 'event' || !isExact(clock.time))
      return [];
    return [{ time: clock.time, date: datesOf(clock.date, near)[0] ?? null, words: clock.words }];
  }),
];

/** Whether the hour alone is another, or one digit of the minute, or two changed places, and the seconds are alike. */
const isSlip = (a: ClockTime, b: ClockTime): boolean =>
  a.slice(5) === b.slice(5) &&
  (a.slice(2) === b.slice(2) || isTwisted(a.slice(0, 5), b.slice(0, 5)) || digitsApart(a.slice(0, 5), b) === 1);
