import { showDuration } from '../../../time/lengths/duration.ts';
import { readRelative } from '../../../time/lengths/read-relative.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Label, LabelKind } from '../../facts/labels.ts';
import { deedsIn } from '../../facts/words/deeds.ts';
import type { Finding } from '../../finding.ts';
import { fits } from '../fits.ts';
import { lengthMismatch } from '../length-mismatch.ts';

const fewest = 3;
/** "T+1:30" may be hours and minutes, or minutes and seconds. */
const perMinute = 60;
const [whole, toDetect] = [['duration', 'resolve-time', 'repair-time'], ['detection-time']] as const satisfies LabelKind[][];

type Offset = { readonly at: number; readonly words: string; readonly text: string; readonly isColon: boolean };

/** "Time to detect: 3 minutes", where the timeline counts from the start and has its alert at "T+0:30". */
export const offsetLengths = ({ report, labels }: Facts): readonly Finding[] => {
  const told = report.events.flatMap(({ when: { entered }, text }): readonly Offset[] => {
    const read = /^[Tt+]/u.test(entered) ? readRelative(entered, 0) : null;
    if (read === null || read.from === 'above' || read.unitless || read.distance < 0) return [];
    return [{ at: read.distance, words: entered, text, isColon: read.parts === 'h:mm' }];
  });
  const last = told.at(-1);
  if (last === undefined || told.length < fewest || told.length !== report.events.length || told[0]?.at !== 0) return [];
  if (told.some(({ at }, index) => at < (told[index - 1]?.at ?? 0))) return [];
  const own = labels.filter(
    ({ kind, sentence }) =>
      [...whole, ...toDetect].some((one) => one === kind) && sentence.lengths.length === 1 && sentence.clocks.length === 0,
  );
  const scale = scaleOf(told, own);
  if (scale === null) return [];
  const moments = told.map((one) => ({ ...one, at: one.at / scale }));
  return own.flatMap((label) => (toDetect.some((kind) => kind === label.kind) ? againstAlert(label, moments) : againstEnd(label, moments)));
};

/** By how much the offsets are to be divided: what the line of a whole length says where they have a colon, else not at all; null where nothing tells. */
const scaleOf = (told: readonly Offset[], labels: readonly Label[]): number | null => {
  if (!told.some(({ isColon, at }) => isColon && at > 0)) return 1;
  if (!told.every(({ isColon }) => isColon)) return null;
  const lengths = labels.flatMap(({ kind, sentence }) => (whole.some((one) => one === kind) ? sentence.lengths : []));
  const scales = [1, perMinute].filter((scale) => lengths.some((length) => fits(length, (told.at(-1)?.at ?? 0) / scale)));
  return scales.length === 1 ? (scales[0] ?? null) : null;
};

const againstAlert = (label: Label, moments: readonly Offset[]): readonly Finding[] => {
  const noticed = moments.filter(({ text }) => deedsIn(text).has('detect') || deedsIn(text).has('report'));
  return compare(label, noticed, noticed[0]);
};

const againstEnd = (label: Label, moments: readonly Offset[]): readonly Finding[] => {
  const gaps = moments.flatMap((from) => moments.flatMap((to) => (to.at > from.at ? [{ ...to, at: to.at - from.at }] : [])));
  return compare(label, gaps, moments.at(-1));
};

const compare = ({ passage, sentence }: Label, spans: readonly Offset[], end: Offset | undefined): readonly Finding[] => {
  const [length] = sentence.lengths;
  if (length === undefined || end === undefined || ['vague', 'most', 'least'].includes(length.manner)) return [];
  if (spans.some(({ at }) => fits(length, at))) return [];
  const message = `“${length.words}” is not the time from T+0 to ${end.words}: that is ${showDuration(end.at as Duration)}.`;
  return [lengthMismatch(passage, length, { words: 'T+0' }, end, end.at, message)];
};
