import type { FactRule } from '../facts/fact-rule.ts';
import type { Facts } from '../facts/facts.ts';
import type { Finding, Place } from '../finding.ts';
import { headHalfDay } from '../head/head-half-day.ts';
import { readSentences } from '../prose/read-sentences.ts';
import type { ClockWords } from '../prose/sentence.ts';
import { conflictsAs } from '../prose-timeline/conflicts-as.ts';
import { nameEvent } from '../words/name-event.ts';
import { misplaced } from './misplaced.ts';
import { halfDayTwins } from './story/half-day-twins.ts';
import { loneHalves } from './story/lone-half.ts';
import { oddHalfDay } from './story/odd-half-day.ts';
import { otherHalf } from './story/other-half.ts';
import { partsOfDay } from './story/part-of-day.ts';
import { toldDayParts } from './story/told-day-part.ts';
import { toldHalfDay } from './story/told-half-day.ts';
import { twoClocks } from './story/two-clocks.ts';

const rule = 'am-pm-mismatch';

/** A time that am or pm puts half a day off: "13:05 AM", or an entry that only fits its neighbours twelve hours later. */
export const amPmMismatch: FactRule = (report, facts) => {
  const odd = facts.sentences.flatMap(({ clocks, passage }) =>
    clocks.filter(isWrong).map((clock) => ofClock(clock, passage.placeOf(clock.words, clock.from))),
  );
  const ofEntered = report.events.flatMap(({ id, when }) => {
    const place: Place = { kind: 'event', id };
    const passage = { text: when.entered, raw: when.entered, source: 'event', section: '', placeOf: () => place } as const;
    return readSentences(passage, report.details.language).flatMap(({ clocks }) =>
      clocks.filter(isWrong).map((clock) => ofClock(clock, place)),
    );
  });
  const ofOrder = facts.context.isOrdered ? misplaced(report.events).filter(({ isHalfDay }) => isHalfDay) : [];
  const ofStory = toldHalfDay(facts);
  const told = [
    ...conflictsAs(rule, facts),
    ...(ofStory.length > 0 ? ofStory : halfDayTwins(facts)),
    ...headHalfDay(facts),
    ...twoClocks(facts),
    ...oddHalfDay(facts),
    ...toldDayParts(facts),
  ];
  return [
    ...odd,
    ...partsOfDay(facts),
    ...ofEntered,
    ...(told.length > 0 ? told : untold(facts)),
    ...ofOrder.map(({ event, before }): Finding => {
      const message = `${nameEvent(event)} (${event.when.entered}) stands below ${before.when.entered}: twelve hours later it would be in order, so am and pm are likely mixed up.`;
      const between = [event.when.entered, before.when.entered] as const;
      return { rule, severity: 'error', place: { kind: 'event', id: event.id }, message, between, offsetMinutes: -720, fix: null };
    }),
  ];
};

const untold = (facts: Facts): readonly Finding[] => {
  const halves = otherHalf(facts);
  return halves.length > 0 ? halves : loneHalves(facts);
};

/** "17:14 pm" says one thing twice; "17:14 am" says two. */
const isWrong = ({ odd, time, meridiem }: ClockWords): boolean => odd && meridiem === 'am' && time >= '13:00';

const ofClock = (clock: ClockWords, place: Place): Finding => ({
  rule,
  severity: 'error',
  place,
  message: `“${clock.words}” is both an hour after noon and am.`,
  between: [clock.words, clock.time],
  fix: null,
});
