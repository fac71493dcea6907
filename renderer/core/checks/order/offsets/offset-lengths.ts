import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';
import { fits } from '../../durations/fits.ts';
import { lengthMismatch } from '../../durations/length-mismatch.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Label } from '../../facts/labels.ts';
import { type Deed, deedsIn } from '../../facts/words/deeds.ts';
import type { Finding } from '../../finding.ts';
import { offsetList } from './offset-list.ts';

const noticed: readonly Deed[] = ['detect', 'report', 'notify'];
const over: readonly Deed[] = ['restore', 'resolve', 'fix', 'undo', 'restart'];
const acknowledged =
  /(?<!\p{L})(?:acknowledg\p{L}*|on-?call|engineers?|customers?|users?|bestätigt|kunden?|clients?|clientes?|reconoc\p{L}+)(?!\p{L})/iu;

/** "Time to detect: 3 minutes" over "T+0:30 Alert fired": no entry that tells of it is that far from the first one. */
export const offsetLengths = (label: Label, { report: { events } }: Facts): readonly Finding[] => {
  const [length, ...others] = label.sentence.lengths;
  const list = offsetList(events);
  const [first] = list?.entries ?? [];
  if (list === null || first === undefined || length === undefined || others.length > 0 || length.manner !== 'exact') return [];
  const has = (words: string, deeds: readonly Deed[]): boolean => deeds.some((deed) => deedsIn(words).has(deed));
  const seen = list.entries.filter(({ event: { text } }) => has(text, noticed) || acknowledged.test(text));
  const isDetection = label.kind === 'detection-time';
  const ends = isDetection ? seen : [...list.entries.filter(({ event: { text } }) => has(text, over)), ...list.entries.slice(-1)];
  const spans = [first, ...(isDetection ? [] : seen)].flatMap((from) =>
    ends.flatMap((to) => list.units.map((unit) => ({ from, to, span: (to.at - from.at) * unit }))),
  );
  // Who noticed first may be in no entry.
  const [told] = spans.filter(({ span }) => span > 0);
  if (told === undefined || first.event === told.to.event || has(first.event.text, noticed) || spans.some(({ span }) => fits(length, span)))
    return [];
  const { from, to, span } = told;
  const [start, end] = [from.event.when.entered, to.event.when.entered];
  // "T+0:30" may be half a minute or half an hour.
  const shown = list.units.length > 1 ? '' : `: that is ${showDuration(span as Duration)}`;
  const message = `“${label.sentence.words}” is not the time from ${start} to ${end}${shown}, nor to any other entry that tells of it.`;
  return [lengthMismatch(label.passage, length, { words: start }, { words: end }, span, message)];
};
