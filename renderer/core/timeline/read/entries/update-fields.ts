import { isStateAlone } from '../lines/labels/state-labels.ts';
import { isTimeLabel } from '../lines/labels/time-labels.ts';
import type { Seen } from '../lines/paste-style.ts';
import { isSpoken } from '../lines/spoken-time.ts';
import { isListed } from './decide-entry.ts';

const LABELLED =
  /^(?:(?:date|time|when|wann|zeit|uhrzeit|datum|heure|quand|hora|fecha|ora|data|quando|cuándo|tidpunkt|tid|tijd|tijdstip|godzina)\s?:\s)/iu;
const ENOUGH = 2;
/** How many sentences with their times make the account of an incident out of an update. */
export const ACCOUNT = 3;
function isStamp({ head, line }: Seen): boolean {
  const isAlone = head !== null && (head.rest === '' || isStateAlone(head.rest)) && head.when.clock !== null && head.when.date !== null;
  return isAlone && line.marker !== 'heading' && !LABELLED.test(line.text);
}

/** Whether a line is the field of a report that holds a time and nothing else. */
export function isField({ head, tail, line }: Seen): boolean {
  if (head?.when.clock != null) return head.rest === '' && LABELLED.test(line.text);
  return tail !== null && isTimeLabel(tail.before, line.text);
}

/** Whether a line below an empty one heads the fields right below it, where others end above: "Ended: 14:40", "", "The web server failed", "Started: 15:02". */
export function headsFields(all: readonly Seen[], index: number): boolean {
  const [above, blank, below] = [all[index - 2], all[index - 1], all[index + 1]];
  if (above === undefined || blank === undefined || below === undefined || blank.line.text !== '') return false;
  return isField(above) && isField(below);
}

/** Whether a line is a sentence that tells a time, as an update does of what happened before it was written. */
export function isSentence(seen: Seen): boolean {
  const { head, line } = seen;
  if (isListed(seen) || line.marker === 'heading' || line.code || line.chat) return false;
  if (head?.when.clock != null) return isSpoken(head);
  return (seen.tail !== null || seen.stamp !== null) && line.text.length > 20 && /[.!?]$/.test(line.text);
}

/** For every line, how many sentences with their times stand in the same update. */
function sentencesBeside(all: readonly Seen[], first: number): readonly number[] {
  const counts: number[] = [0];
  const updates = all.map((seen, index) => {
    if (isStamp(seen) || (index === first && first > 0)) counts.push(0);
    const update = counts.length - 1;
    if (isSentence(seen)) counts[update] = (counts[update] ?? 0) + 1;
    return update;
  });
  return updates.map((update) => counts[update] ?? 0);
}

/**
 * The lines without the times that the updates of a status page tell besides their own, where each update has a stamp alone above or below
 * it: in fields ("Time: 27 Nov, 02:00") and in a sentence or two ("As of 8:30 this morning, all is well"). Those are part of what it says;
 * three sentences or more are an account of their own. Fields above the first stamp sum up the page and stay, unless stamps stand below
 * their updates; those of an account above the line `first` stay as well.
 */
export function withoutUpdateFields(all: readonly Seen[], below: boolean, first = 0): readonly Seen[] {
  const stamps = all.flatMap((seen, index) => (isStamp(seen) ? [index] : []));
  if (stamps.length + (first > 0 ? 1 : 0) < ENOUGH) return all;
  const [from, to] = below ? [first, stamps.at(-1) ?? 0] : [stamps[0] ?? 0, all.length];
  const beside = sentencesBeside(all, first);
  return all.map((seen, index) => {
    const isInside = index >= from && index < to && (isField(seen) || ((beside[index] ?? 0) < ACCOUNT && isSentence(seen)));
    return isInside ? { ...seen, head: null, tail: null, stamp: null } : seen;
  });
}
