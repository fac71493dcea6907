import { againstTimeline } from '../durations/against-timeline.ts';
import { namesPart } from '../facts/deeds.ts';
import type { FactRule } from '../facts/fact-rule.ts';
import type { Facts } from '../facts/facts.ts';
import { isComeback, isImpactBegin, isImpactEnd } from '../facts/impact-moments.ts';
import type { LabelKind } from '../facts/labels.ts';
import { leewayOf } from '../facts/leeway.ts';
import type { Moment } from '../facts/moment.ts';
import { asShown, offBy } from '../facts/off-by.ts';
import type { Finding } from '../finding.ts';
import { headVsTold } from '../head/head-window.ts';
import { keyHours } from '../head/key-hours.ts';
import { toldBeforeBegin } from '../head/same-clock.ts';
import type { ClockWords, Sentence } from '../prose/sentence.ts';
import { offByWords } from './off-by-words.ts';
import { windowConflict } from './window-conflict.ts';

const rule = 'metadata-vs-timeline';
const farthest = 72_000_000;

/** A labelled start, end, detection or duration that is another than the timeline's. */
export const metadataVsTimeline: FactRule = (_report, facts) => {
  const times = facts.labels.flatMap(({ kind, sentence }) => ofLabel(kind, sentence, facts));
  if (times.length > 0) return times;
  return [
    ...[...headVsTold(facts), ...keyHours(facts)].slice(0, 1),
    ...toldBeforeBegin(facts),
    ...againstTimeline(facts).filter((finding) => finding.rule === rule),
  ];
};

const ofLabel = (kind: LabelKind, sentence: Sentence, facts: Facts): readonly Finding[] => {
  const [window] = sentence.windows;
  if (kind === 'window' || window !== undefined) {
    if (window === undefined) return [];
    const conflict = windowConflict(window, sentence, facts);
    if (conflict === null) return [];
    const between = [conflict.words.words, conflict.other] as const;
    const place = sentence.passage.placeOf(window.words, window.from);
    return [
      { rule, severity: 'error', place, message: conflict.message, between, offsetMinutes: Math.round(conflict.by / 60_000), fix: null },
    ];
  }
  const [clock] = sentence.clocks;
  if (clock === undefined) return [];
  const namesake = namesakeOf(kind, facts.moments);
  const isSameWord = kind === 'end' && /resolved/iu.test(sentence.words);
  const isSettled =
    !isSameWord && facts.moments.some((moment) => isFor(kind, moment) && Math.abs(offBy(clock, moment, facts.near) ?? farthest) <= 60_000);
  if (namesake !== null && !isSettled) {
    const off = offBy(clock, namesake, facts.near);
    const shown = asShown({ ...clock, date: null }, namesake, facts.near);
    if (off === null || shown === null || Math.abs(off) <= leewayOf(clock)) return [];
    // The same time on another day is for the rule about days.
    return Math.abs(shown) <= 60_000 || Math.abs(off) > farthest ? [] : [found(clock, namesake, off, sentence, facts)];
  }
  const isMet = facts.moments.some((moment) => {
    const by = offBy(clock, moment, facts.near);
    return by !== null && Math.abs(by) <= leewayOf(clock);
  });
  const moment = isMet ? null : momentFor(kind, facts.moments);
  const by = moment === null ? null : offBy(clock, moment, facts.near);
  if (moment === null || by === null || Math.abs(by) > farthest) return [];
  return [found(clock, moment, by, sentence, facts)];
};

const found = (clock: ClockWords, moment: Moment, by: number, sentence: Sentence, { near }: Facts): Finding => {
  const shown = asShown(clock, moment, near);
  const zone =
    shown !== null && shown !== by && Math.abs(shown) <= leewayOf(clock)
      ? ', with the same time on the clock: the zone is the likely slip'
      : '';
  const message = `“${sentence.words}” is ${offByWords(by)} than ${moment.words} (“${moment.event.text}”) in the timeline${zone}.`;
  const offsetMinutes = Math.round(by / 60_000);
  return {
    rule,
    severity: 'error',
    place: sentence.passage.placeOf(clock.words, clock.from),
    message,
    between: [clock.words, moment.words],
    offsetMinutes,
    fix: null,
  };
};

const names: Partial<Record<LabelKind, RegExp>> = {
  declared: /\bdeclared(?! (?:over|resolved|repaired|closed))\b/iu,
  repaired: /\brepaired\b/iu,
  end: /\b(?:incident|issue|outage)\b[^.]{0,24}\bresolved\b/iu,
};

/** The only event that bears the label's own word, which then must be the same moment. */
const namesakeOf = (kind: LabelKind, moments: readonly Moment[]): Moment | null => {
  const name = names[kind];
  const found = name === undefined ? [] : moments.filter(({ part, event }) => part === 'start' && name.test(event.text));
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? null : only;
};

const momentFor = (kind: LabelKind, moments: readonly Moment[]): Moment | null => {
  const plain = moments.filter(({ part, event }) => part !== 'mentioned' && !namesPart(event.text));
  const own = plain.filter((moment) => isFor(kind, moment));
  // What nothing but customers detected, they reported.
  const found = own.length === 0 && kind === 'detected' ? plain.filter(({ part, deeds }) => part === 'start' && deeds.has('report')) : own;
  const comebacks = kind === 'end' ? found.filter(isComeback) : [];
  const [only, ...others] = comebacks.length > 0 ? comebacks : found;
  return only === undefined || others.length > 0 ? null : only;
};

const isFor = (kind: LabelKind, moment: Moment): boolean => {
  switch (kind) {
    case 'start':
      return isImpactBegin(moment);
    case 'detected':
      return moment.part === 'start' && moment.deeds.has('detect');
    case 'end':
      return !moment.deeds.has('notify') && isImpactEnd(moment);
    default:
      return false;
  }
};
