import { localMillis } from '../../time/local-time.ts';
import type { CalendarDate, ClockTime } from '../../time/when.ts';
import type { Facts } from '../facts/facts.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import { stampLine } from '../order/pages/stamp-line.ts';
import type { Passage } from '../prose/passage.ts';

/** A part of a page under a line that is no more than its moment: "## 09:25", "[Update: 29 Nov 12am]", "2025-07-30 12:34 UTC". */
export type StampedPart = {
  readonly passage: Passage;
  readonly date: CalendarDate;
  readonly time: ClockTime | null;
  /** What the stamp's clock shows, in milliseconds as if it hung at UTC; midnight of the day where it shows none. */
  readonly at: number;
  readonly zone: string | null;
  /** The words below it, up to the next stamp; the first of many. */
  readonly text: string;
};

/** What stands below the oldest stamp may be the whole page. */
const most = 500;
const midnight = '00:00' as ClockTime;
const known = new WeakMap<Facts, readonly StampedPart[]>();

/** The stamped parts of a page in the order of the text; a stamp without a day has the page's own. */
export const stampedParts = (facts: Facts): readonly StampedPart[] => {
  const before = known.get(facts);
  if (before !== undefined) return before;
  const made = readParts(facts);
  known.set(facts, made);
  return made;
};

const readParts = ({ passages, labels, near, report }: Facts): readonly StampedPart[] => {
  const { language } = report.details;
  const head = labels.find(({ kind, isKey }) => isKey && (kind === 'date' || kind === 'start'));
  const [own] = datesOf(head?.sentence.dates[0] ?? null, near);
  const day = own ?? near;
  const parts: { readonly stamp: Omit<StampedPart, 'text'>; readonly words: string[] }[] = [];
  for (const passage of passages) {
    const { raw, source } = passage;
    const stamp = source === 'title' || source === 'item' || day === null ? null : stampLine(raw, language, day);
    const date = stamp?.date ?? day;
    if (stamp === null || date === null) parts.at(-1)?.words.push(raw);
    else parts.push({ stamp: { ...stamp, passage, date, at: localMillis(date, stamp.time ?? midnight) }, words: [] });
  }
  return parts.map(({ stamp, words }) => ({ ...stamp, text: words.join('\n').slice(0, most) }));
};
