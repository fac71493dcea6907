import { chatLinks } from '../counts/names/chat-links.ts';
import { againstTimeline } from '../durations/whole/against-timeline.ts';
import { isTimedLine } from '../facts/events/line-events.ts';
import type { FactRule } from '../facts/fact-rule.ts';
import type { Facts } from '../facts/facts.ts';
import type { LabelKind } from '../facts/labels.ts';
import { isComeback, isImpactBegin, isImpactEnd } from '../facts/moments/impact-moments.ts';
import { leewayOf } from '../facts/moments/leeway.ts';
import type { Moment } from '../facts/moments/moment.ts';
import { asShown, datesOf, offBy } from '../facts/moments/off-by.ts';
import { namesPart } from '../facts/words/deeds.ts';
import type { Finding } from '../finding.ts';
import { oddEnds } from '../frame/odd-ends.ts';
import { headVsTold } from '../head/head-window.ts';
import { keyHours } from '../head/key-hours.ts';
import { oddLabels } from '../head/odd-label.ts';
import { toldBeforeBegin } from '../head/same-clock.ts';
import { sameSeconds } from '../head/same-seconds.ts';
import { stillOpen } from '../head/still-open.ts';
import { titleClock } from '../head/title-clock.ts';
import type { ClockWords, Sentence } from '../prose/sentence.ts';
import { quotedAtLength } from '../words/quoted-at-length.ts';
import { linkWitnesses } from '../zones/witnesses.ts';
import { offByWords } from './moments/off-by-words.ts';
import { twoTimes } from './moments/two-times.ts';
import { windowConflict } from './windows/window-conflict.ts';

const rule = 'metadata-vs-timeline';
const farthest = 72_000_000;

/** A labelled start, end, detection or duration that is another than the timeline's. */
export const metadataVsTimeline: FactRule = (_report, facts) => {
  const times = facts.labels.flatMap(({ kind, sentence, isKey }) =>
    // A page's head is set to solved when somebody comes to it, minutes after it was.
    ofLabel(kind, sentence, facts).filter(({ offsetMinutes = 0 }) => !isKey || kind !== 'end' || offsetMinutes < 0 || offsetMinutes > 5),
  );
  const chats = chatLinks(facts);
  const sent = chats.length > 0 ? chats : linkWitnesses(facts);
  if (times.length > 0) return [...times, ...sent];
  return [
    ...sent,
    ...[
      ...headVsTold(facts),
      ...keyHours(facts),
      ...sameSeconds(facts),
      ...oddLabels(facts),
      ...stillOpen(facts),
      ...titleClock(facts),
      ...oddLabelEnds(facts),
    ].slice(0, 1),
    ...toldBeforeBegin(facts),
    ...againstTimeline(facts).filter((finding) => finding.rule === rule),
  ];
};

const oddLabelEnds = (facts: Facts): readonly Finding[] =>
  oddEnds(facts).flatMap(({ isLabel, clock, sentence, other, by }) =>
    isLabel
      ? [twoTimes(Math.abs(by) === 43_200_000 ? 'am-pm-mismatch' : rule, { words: other }, clock, { by, passage: sentence.passage })]
      : [],
  );

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
    // Written with its day as the entries are, a time is no rounded one.
    const isExact = clock.date !== null && !clock.approx && !isSameWord && namesake.when.precision === 'minute';
    if (off === null || shown === null || Math.abs(off) < (isExact ? 60_000 : leewayOf(clock) + 1)) return [];
    // The same time on another day is for the rule about days.
    return (Math.abs(shown) <= 60_000 && Math.abs(off) > 60_000) || Math.abs(off) > farthest
      ? []
      : [found(clock, namesake, off, sentence, facts)];
  }
  const isMet = facts.moments.some((moment) => {
    const by = offBy(clock, moment, facts.near);
    return by !== null && Math.abs(by) <= leewayOf(clock);
  });
  // A second list, under a heading of its own, is part of the story as the timeline is.
  if (facts.prose.some((line) => line.passage !== sentence.passage && isTimedLine(line) && line.clocks[0]?.time === clock.time)) return [];
  const early = kind === 'end' ? endMetEarly(clock, facts) : null;
  const moment = early !== null ? early : isMet ? null : (momentFor(kind, facts.moments) ?? slipped(kind, clock, facts));
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
  const message = `“${sentence.words}” is ${offByWords(by)} than ${moment.words} (${quotedAtLength(moment.event.text)}) in the timeline${zone}.`;
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

const looking =
  /(?<!\p{L})(?:investigat\p{L}*|identif\p{L}*|detect\p{L}*|alert\p{L}*|found|discover\p{L}*|untersuch\p{L}*|erkannt|détect\p{L}*|investigó|investigando)(?!\p{L})/iu;

/** The only entry that brought all back, soon after the one at which the labelled end is, where that one still looks for the cause. */
const endMetEarly = (clock: ClockWords, { moments, near }: Facts): Moment | null => {
  const own = moments.filter(({ part }) => part !== 'mentioned');
  const met = own.filter((moment) => Math.abs(offBy(clock, moment, near) ?? farthest) < 1000);
  const [back, ...others] = own.filter((moment) => isComeback(moment) && !namesPart(moment.event.text));
  if (clock.approx || met.length === 0 || back === undefined || others.length > 0) return null;
  if (!met.every((moment) => looking.test(moment.event.text) && !isImpactEnd(moment))) return null;
  const by = offBy(clock, back, near) ?? 0;
  return by < -60_000 && by > -3_600_000 ? back : null;
};

/** The entry that a labelled time must be, whatever it is called: half a day off on the same day, or the first or last one whole hours off to an odd minute. */
const slipped = (kind: LabelKind, clock: ClockWords, { moments, near, declaredZone }: Facts): Moment | null => {
  if ((kind !== 'start' && kind !== 'end' && kind !== 'detected') || clock.approx || Number(clock.time.slice(3, 5)) % 5 === 0) return null;
  const own = moments.filter(({ part }) => part !== 'mentioned');
  const [half, ...halves] = own.filter((moment) => {
    const by = Math.abs(offBy(clock, moment, near) ?? 0);
    return (
      Math.abs(by - 43_200_000) < 60_000 && (clock.date === null || datesOf(clock.date, near).some((date) => date === moment.when.date))
    );
  });
  if (half !== undefined) return halves.length === 0 ? half : null;
  const outer = kind === 'end' ? own.at(-1) : own[0];
  // Hours between a time without a zone and one with may be the zone's, where the text names it.
  const isZoned = (outer?.when.zone ?? null) !== null && (declaredZone !== null || zoned.test(outer?.when.entered ?? ''));
  if (clock.zone === null && isZoned) return null;
  const by = outer === undefined ? 0 : Math.abs(offBy(clock, outer, near) ?? 0);
  return outer !== undefined && by > 0 && by % 3_600_000 === 0 && by < 43_200_000 ? outer : null;
};

const zoned = /(?:UTC|GMT|Z|[A-Z]{2,4}T|[+-]\d\d:?\d\d)\W*$/u;

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
