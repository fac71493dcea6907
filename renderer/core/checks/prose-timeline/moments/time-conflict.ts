import type { Facts } from '../../facts/facts.ts';
import { isRough, leewayOf } from '../../facts/moments/leeway.ts';
import type { Moment } from '../../facts/moments/moment.ts';
import { asShown, datesOf, offBy } from '../../facts/moments/off-by.ts';
import { clauseOf } from '../../facts/words/clause-of.ts';
import { type Deed, deedsIn, namesImpact, namesPart } from '../../facts/words/deeds.ts';
import { shared, stemsIn } from '../../facts/words/stems.ts';
import type { ClockWords, Sentence } from '../../prose/sentence.ts';
import { quotedAtLength } from '../../words/quoted-at-length.ts';
import type { Conflict, ConflictKind } from '../conflict.ts';
import { isTwisted } from './is-twisted.ts';
import { milestoneEntry } from './milestone-entry.ts';
import { nearMiss } from './near-miss.ts';
import { offByWords } from './off-by-words.ts';
import { stepEntry } from './step-entry.ts';

const minute = 60_000;
const farthest = 20 * 60 * minute;

/** How a single time in the text disagrees with the event that it tells of; null where it agrees or no event is plainly the same. */
export const timeConflict = (clock: ClockWords, sentence: Sentence, facts: Facts): Conflict | null => {
  const { moments, near } = facts;
  const leeway = leewayOf(clock);
  const clause = clauseOf(sentence, clock);
  if (namesPart(clause) || tried.test(clause) || failed.test(clause)) return null;
  const moment =
    sameEvent(clause, moments) ??
    likeliest(clause, clock, facts) ??
    mistyped(clause, clock, sentence, facts) ??
    nearMiss(clause, clock, sentence, facts) ??
    milestoneEntry(clock, sentence, facts) ??
    stepEntry(clock, sentence, facts);
  if (moment === null) return null;
  const by = offBy(clock, moment, near);
  // Another event at that very minute may be the one that is meant.
  const isMet = moments.some((other) => other !== moment && Math.abs(offBy(clock, other, near) ?? farthest) <= minute);
  if (by === null || isMet || Math.abs(by) > farthest) return null;
  if (isToldBeside(moment, clock, sentence, facts)) return null;
  const wide = moment.when.precision === 'approx' ? Math.max(leeway, 20 * minute) : leeway;
  const isOtherMinute = isSameSecond(clock, moment.when.time) && Math.abs(by) >= minute;
  // A full hour is as often rounded, and what was so already was so before.
  if (
    (!isOtherMinute && Math.abs(by) <= (clock.time.endsWith(':00') ? Math.max(wide, 9 * minute) : wide)) ||
    (by < 0 && already.test(clause))
  )
    return null;
  // Who mixes up am and pm keeps the day.
  if (isHalfDayOnOther(clock, moment, by, near)) return null;
  const kind = isHalfAsShown(clock, moment, near) ? 'am-pm-mismatch' : kindOf(clock, moment, by, facts);
  const message = `The text says “${clock.words}”, the timeline ${moment.words} for ${quotedAtLength(moment.event.text)}: ${offByWords(by)} in the text${reasons[kind]}.`;
  return { kind, sentence, words: clock, other: moment.words, by, message };
};

/** "Our monitoring noticed at 9:51. We noticed at 9:54": the paragraph has told of the entry by its own time, and of another now. */
const isToldBeside = (moment: Moment, clock: ClockWords, sentence: Sentence, { prose, near }: Facts): boolean =>
  prose.some(
    (other) =>
      other.passage === sentence.passage &&
      other.from <= sentence.from &&
      other.clocks.some(
        (twin) =>
          twin.from < clock.from &&
          Math.abs(offBy(twin, moment, near) ?? farthest) <= minute &&
          [...deedsIn(clauseOf(other, twin))].some((deed) => moment.deeds.has(deed)),
      ),
  );

/** "00:22:32" for "00:21:32": told to the second, one moment has one minute. */
const isSameSecond = ({ time, approx }: ClockWords, own: string | null): boolean =>
  !approx && own !== null && time.length > 5 && own.length > 5 && !time.endsWith(':00') && time.slice(5) === own.slice(5);

const isHalfDayOnOther = (clock: ClockWords, { when }: Moment, by: number, near: Facts['near']): boolean => {
  const days = datesOf(clock.date, near);
  return Math.abs(Math.abs(by) - 12 * 60 * minute) <= minute && days.length > 0 && when.date !== null && !days.includes(when.date);
};

/** What was tried may have been done later. */
const tried = /(?<!\p{L})(?:tr(?:y|ied)|attempt(?:s|ed)?|versuch\p{L}*|tent(?:é|ative)\p{L}*|intent(?:ó|o|amos|aron))(?!\p{L})/iu;
/** "It was obvious this fix wasn't working" tells of no fix. */
const failed =
  /(?<!\p{L})(?:fix|patch|rollback|revert|restart|mitigation|workaround|change|attempt|reboot|korrektur|neustart|correctif|corrección|parche)\p{L}{0,2} (?:was|were|is|had|has|did|does|wurde|war|hatte|était|avait|n['’]\p{L}+|no) ?(?:not|n['’]t|nicht|pas)?(?<=not|n['’]t|nicht|pas|no|n['’]\p{L}{2,6}) (?:yet |been )*(?:work|help|hold|tak|enough|effective|suffi|gewirkt|geholfen|funcion|fonctionn)\p{L}*/iu;
const already = /(?<!\p{L})(?:already|as early as|bereits|schon|déjà|dès|ya)(?!\p{L})/iu;

const reasons: Readonly<Record<ConflictKind, string>> = {
  'prose-vs-timeline-zone': ', with the same time on the clock: the zone is the likely slip',
  'prose-vs-timeline-offset': ', as when a zone was converted wrongly',
  'prose-vs-timeline-window': '',
  'prose-vs-timeline-time': '',
  'am-pm-mismatch': ', half a day, as when am and pm are mixed up',
};

const kindOf = (clock: ClockWords, moment: Moment, by: number, { near }: Facts): ConflictKind => {
  const shown = asShown(clock, moment, near);
  const isZoned = clock.zone !== null && moment.instants.length > 0;
  if (isZoned && shown !== null && Math.abs(shown) <= leewayOf(clock)) return 'prose-vs-timeline-zone';
  if (Math.abs(Math.abs(by) - 12 * 60 * minute) <= minute) return 'am-pm-mismatch';
  const rest = Math.abs(by) % (60 * minute);
  if (isZoned && shown !== by && Math.min(rest, 60 * minute - rest) <= minute) return 'prose-vs-timeline-offset';
  return 'prose-vs-timeline-time';
};

/** The event that shares clearly more words with a clause than any other, where its own time is not far: said in other words, it is the same thing. */
const likeliest = (clause: string, clock: ClockWords, { moments, near }: Facts): Moment | null => {
  const [deeds, stems] = [deedsIn(clause), stemsIn(clause)];
  if (isRough(clock) || stems.size < 2) return null;
  const ranked = moments
    .filter(({ part, event }) => part === 'start' && event.when.end === null && !namesPart(event.text))
    .map((moment) => ({ moment, own: stemsIn(moment.event.text) }))
    .map(({ moment, own }) => ({ moment, own, common: shared(stems, own) }))
    .toSorted((a, b) => b.common - a.common);
  const [best, second] = ranked;
  if (best === undefined || best.common < 2 || best.common <= (second?.common ?? 0)) return null;
  const isMost = best.common * 2 >= Math.min(best.own.size, stems.size) && best.common * 3 >= best.own.size;
  const isOther = deeds.size > 0 && best.moment.deeds.size > 0 && ![...deeds].some((deed) => best.moment.deeds.has(deed));
  const by = offBy(clock, best.moment, near);
  const isNear = by !== null && (Math.abs(by) <= nearest || (best.common >= 3 && isWholeHours(by, clock)));
  return !isMost || isOther || !isNear ? null : best.moment;
};

/** To the minute and by whole hours, as when a zone was converted wrongly; round times may be so by chance. */
const isWholeHours = (by: number, { time }: ClockWords): boolean =>
  Math.abs(by) % (60 * minute) === 0 && Math.abs(by) <= 12 * 60 * minute && Number(time.slice(3, 5)) % 5 !== 0;

/** The only event whose time is this one with two digits of the minutes changed, or half a day off, and that shares a word with the clause. */
const mistyped = (clause: string, clock: ClockWords, sentence: Sentence, { moments, near }: Facts): Moment | null => {
  if (isRough(clock)) return null;
  const stems = stemsIn(clause);
  const all = sentence.clocks.length === 1 ? stemsIn(sentence.text) : stems;
  const alike = moments.filter((moment) => {
    const { time } = moment.when;
    const isHalf = isHalfAsShown(clock, moment, near);
    if (moment.part !== 'start' || time === null || shared(isHalf ? all : stems, stemsIn(moment.event.text)) === 0) return false;
    const by = Math.abs(offBy(clock, moment, near) ?? 0);
    const isHalfDay = clock.meridiem !== null && (Math.abs(by - 12 * 60 * minute) <= minute || isHalf);
    return isHalfDay || (isTwisted(clock.time, time) && by < 60 * minute);
  });
  const [only, ...others] = alike;
  return only === undefined || others.length > 0 ? null : only;
};

/** Twelve hours on the clock are am and pm, whatever else the name of the zone could mean. */
const isHalfAsShown = (clock: ClockWords, moment: Moment, near: Facts['near']): boolean =>
  clock.meridiem !== null && Number(clock.time.slice(3, 5)) % 5 !== 0 && Math.abs(asShown(clock, moment, near) ?? 0) === 12 * 60 * minute;

const nearest = 180 * minute;

/** The only event that tells of the same: the same kinds of deed, and a word of its subject or the failure itself in common. */
const sameEvent = (clause: string, moments: readonly Moment[]): Moment | null => {
  const deeds = deedsIn(clause);
  if (deeds.size === 0) return null;
  const stems = stemsIn(clause);
  const alike = moments.filter((moment) => {
    if (moment.part === 'mentioned' || !equal(deeds, moment.deeds) || namesPart(moment.event.text)) return false;
    if (moment.part === (isEnding(deeds) && moment.event.when.end !== null ? 'start' : 'end')) return false;
    return shared(stems, stemsIn(moment.event.text)) > 0 || (namesImpact(clause) && namesImpact(moment.event.text));
  });
  const [only, ...others] = alike;
  return only === undefined || others.length > 0 ? null : only;
};

const isEnding = (deeds: ReadonlySet<Deed>): boolean => deeds.has('restore') || deeds.has('resolve');

const equal = (a: ReadonlySet<Deed>, b: ReadonlySet<Deed>): boolean => a.size === b.size && [...a].every((deed) => b.has(deed));
