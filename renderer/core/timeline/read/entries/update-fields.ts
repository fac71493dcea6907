import { isTimeLabel } from '../lines/labels/time-labels.ts';
import type { Seen } from '../lines/paste-style.ts';

const LABELLED = /^(?:(?:date|time|when|wann|zeit|uhrzeit|datum|heure|quand|hora|fecha|ora|data|quando|cuándo)\s?:\s)/iu;
const ENOUGH = 2;

function isStamp({ head, line }: Seen): boolean {
  const isAlone = head !== null && head.rest === '' && head.when.clock !== null && head.when.date !== null;
  return isAlone && line.marker !== 'heading' && !LABELLED.test(line.text);
}

function isField({ head, tail, line }: Seen): boolean {
  if (head?.when.clock != null) return head.rest === '' && LABELLED.test(line.text);
  return tail !== null && isTimeLabel(tail.before, line.text);
}

/**
 * The lines without the times that the updates of a status page name in fields of their own ("Time: 27 Nov, 02:00"), where each update has
 * a stamp alone above or below it: those are part of what it says. Fields above the first stamp sum up the page and stay, unless
 * stamps stand below their updates.
 */
export function withoutUpdateFields(all: readonly Seen[], below: boolean): readonly Seen[] {
  const stamps = all.flatMap((seen, index) => (isStamp(seen) ? [index] : []));
  if (stamps.length < ENOUGH) return all;
  const [from, to] = below ? [0, stamps.at(-1) ?? 0] : [stamps[0] ?? 0, all.length];
  return all.map((seen, index) => (index >= from && index < to && isField(seen) ? { ...seen, head: null, tail: null, stamp: null } : seen));
}
