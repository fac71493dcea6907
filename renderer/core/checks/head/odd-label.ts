import { daysBetween } from '../../time/local-time.ts';
import type { Facts } from '../facts/facts.ts';
import type { Label, LabelKind } from '../facts/labels.ts';
import type { Moment } from '../facts/moments/moment.ts';
import { datesOf, offBy } from '../facts/moments/off-by.ts';
import type { Finding } from '../finding.ts';
import type { ClockWords } from '../prose/sentence.ts';
import { isTwisted } from '../prose-timeline/moments/is-twisted.ts';
import { quotedAtLength } from '../words/quoted-at-length.ts';

const minute = 60_000;
const kinds: ReadonlySet<LabelKind> = new Set(['start', 'detected', 'declared', 'opened', 'repaired', 'end', 'closed']);
const fewest = 2;

type Told = { readonly label: Label; readonly clock: ClockWords };

/** Labelled times of which all but one stand in the timeline to the minute, and that one is an entry's with its minutes, its hour or its day changed. */
export const oddLabels = (facts: Facts): readonly Finding[] => {
  const told = facts.labels.flatMap((label): readonly Told[] => {
    const [clock, ...more] = label.sentence.clocks;
    return kinds.has(label.kind) && !label.isKey && clock !== undefined && more.length === 0 && clock.date !== null && !clock.approx
      ? [{ label, clock }]
      : [];
  });
  if (told.length <= fewest) return [];
  const own = facts.moments.filter(({ part, when }) => part !== 'mentioned' && when.date !== null);
  const metBy = (clock: ClockWords): Moment | undefined =>
    own.find((moment) => Math.abs(offBy(clock, moment, facts.near) ?? minute) < minute);
  const odd = told.filter(({ clock }) => metBy(clock) === undefined);
  const [one, ...others] = odd;
  if (one === undefined || others.length > 0) return [];
  const taken = new Set(told.flatMap(({ clock }) => metBy(clock) ?? []));
  const twins = own.filter((moment) => !taken.has(moment) && isSlip(one.clock, moment, facts));
  const [twin, ...more] = twins;
  return twin === undefined || more.length > 0 ? [] : [found(one, twin, facts)];
};

const isSlip = (clock: ClockWords, moment: Moment, { near }: Facts): boolean => {
  const { date, time } = moment.when;
  const [day, ...ways] = datesOf(clock.date, near);
  if (date === null || time === null || day === undefined || ways.length > 0) return false;
  if (clock.time.slice(0, 5) === time.slice(0, 5)) return Math.abs(daysBetween(date, day)) === 1 || isOtherMonth(day, date);
  const by = Math.abs(offBy(clock, moment, near) ?? 0);
  return day === date && (isTwisted(clock.time.slice(0, 5), time.slice(0, 5)) || by === 60 * minute);
};

const isOtherMonth = (a: string, b: string): boolean => a.slice(0, 4) === b.slice(0, 4) && a.slice(8) === b.slice(8);

const found = ({ label, clock }: Told, twin: Moment, { near }: Facts): Finding => ({
  rule: 'metadata-vs-timeline',
  severity: 'warning',
  place: label.passage.placeOf(clock.words, clock.from),
  message: `“${label.sentence.words}” is in no entry of the timeline, where the other labelled times are: ${twin.words} (${quotedAtLength(twin.event.text)}) is likely meant.`,
  between: [clock.words, twin.words],
  offsetMinutes: Math.round((offBy(clock, twin, near) ?? 0) / minute),
  fix: null,
});
