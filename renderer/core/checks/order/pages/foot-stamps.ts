import { localMillis } from '../../../time/local-time.ts';
import type { CalendarDate, ClockTime } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Passage } from '../../prose/passage.ts';
import { stampLine } from './stamp-line.ts';

const fewest = 3;

/** An update of a page with the stamp that stands on its last line; `at` is what the stamp's clock shows, in milliseconds as if it hung at UTC. */
export type FootStamp = {
  readonly passage: Passage;
  readonly words: string;
  readonly date: CalendarDate;
  readonly time: ClockTime;
  readonly at: number /** Counted up by each heading of the page. */;
  readonly part: number;
};

const known = new WeakMap<Facts, readonly FootStamp[]>();

/** The updates of a page whose stamps stand below their words, in the order of the text; none where fewer than three do. */
export const footStamps = (facts: Facts): readonly FootStamp[] => {
  const before = known.get(facts);
  if (before !== undefined) return before;
  const found = readStamps(facts);
  const made = found.length < fewest ? [] : found;
  known.set(facts, made);
  return made;
};

const readStamps = ({ passages, near, report }: Facts): readonly FootStamp[] => {
  let part = 0;
  return passages.flatMap((passage): readonly FootStamp[] => {
    const { raw, source } = passage;
    if (source === 'heading') part += 1;
    const at = raw.lastIndexOf('\n');
    if (source !== 'body' || at < 0 || near === null) return [];
    const words = raw.slice(at + 1).trim();
    const stamp = stampLine(words, report.details.language, near);
    return stamp === null || stamp.date === null || stamp.time === null
      ? []
      : [{ passage, words, date: stamp.date, time: stamp.time, at: localMillis(stamp.date, stamp.time), part }];
  });
};
