import type { When } from '../../time/when.ts';
import type { WhenFlag } from '../../time/words/read-flag.ts';

/** What somebody should look at in the time of an event, and the time that it was said of: of another time it says nothing. */
export type Doubts = { readonly of: When; readonly flags: readonly WhenFlag[] };

/** A part of a time that can be entered anew. */
export type TypedPart = 'date' | 'time' | 'zone';

const none: readonly WhenFlag[] = [];

/** What is still to be looked at in a time; nothing where it has become another one since. */
export const doubtsAbout = (when: When, doubts: Doubts | undefined): readonly WhenFlag[] =>
  doubts !== undefined && isSameTime(when, doubts.of) ? doubts.flags : none;

/**
 * What is still to be looked at after a time was changed: doubts about a part that was entered anew, or about a zone that is another now,
 * are settled; the others stay, with what they suggest for the changed time, as far as that can be said.
 */
export const carryDoubts = (flags: readonly WhenFlag[], before: When, after: When, entered: readonly TypedPart[]): readonly WhenFlag[] =>
  flags.flatMap((flag): readonly WhenFlag[] => {
    const part = partOf(flag.kind);
    if (entered.includes(part) || (part === 'zone' && before.zone !== after.zone)) return [];
    const { suggestion, ...bare } = flag;
    const rebased = suggestion === undefined ? null : rebase(suggestion, before, after);
    return [rebased === null ? bare : { ...bare, suggestion: rebased }];
  });

/** What is to be looked at after a part was typed: what was found in the new words, and what stays of before. An answer that was given holds. */
export const doubtsAfterTyping = (
  known: readonly WhenFlag[],
  found: readonly WhenFlag[],
  before: When,
  after: When,
  part: TypedPart,
): readonly WhenFlag[] => {
  const isOtherDay = before.date !== after.date;
  const entered: readonly TypedPart[] = part === 'time' && isOtherDay ? ['date', 'time'] : [part];
  // The words as entered say again on each day what somebody may have settled on the day before.
  const isAnswered = ({ kind }: WhenFlag): boolean =>
    part === 'date' &&
    partOf(kind) === 'zone' &&
    before.date !== null &&
    before.zone === after.zone &&
    !known.some((one) => one.kind === kind);
  const fresh = found.filter((flag) => !isAnswered(flag));
  const kept = carryDoubts(known, before, after, entered).filter(({ kind }) => !fresh.some((one) => one.kind === kind));
  return [...kept, ...fresh];
};

const aboutDates = /date|day|^(?:no-year|year-assumed|midnight|newest-first)$/;
const aboutZones = /zone|^odd-offset$/;

const partOf = (kind: string): TypedPart => (aboutZones.test(kind) ? 'zone' : aboutDates.test(kind) ? 'date' : 'time');

const fields = [
  'date',
  'time',
  'zone',
  'precision',
  'end',
  'openEnded',
  'occurrence',
  'entered',
] as const satisfies readonly (keyof When)[];

const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** How the words were written down is no other time. */
const isSameTime = (one: When, other: When): boolean =>
  (['date', 'time', 'zone', 'end', 'occurrence'] as const).every((field) => isEqual(one[field], other[field]));

/** What was suggested instead of one time, for what has become of it; null where both change the same part. */
const rebase = (suggestion: When, before: When, after: When): When | null => {
  const differing = fields.filter((field) => !isEqual(suggestion[field], before[field]));
  if (differing.some((field) => !isEqual(before[field], after[field]))) return null;
  return { ...after, ...Object.fromEntries(differing.map((field) => [field, suggestion[field]])) };
};
