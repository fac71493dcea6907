import type { Id } from '../../../report/report.ts';
import { daysBetween, localMillis } from '../../../time/local-time.ts';
import type { CalendarDate, ClockTime } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';

const slack = /\/archives\/\w+\/p(?<seconds>1\d{9})\d{6}(?!\d)/gu;
const gitter = /gitter\.im\/[^\s)]*[?&]at=(?<hex>[0-9a-f]{8})[0-9a-f]{16}(?![0-9a-f])/gu;
const fewest = 3;
const [minute, hour] = [60_000, 3_600_000];
/** An entry is written down within this of the message that it links to. */
const near = 2 * minute;
/** Links of so few days before and after say how far the clock of the entries is from that of the chat. */
const days = 3;

/** An entry with the moment at which the message that it links to was sent, and how far that is from its own clock. */
type Linked = { readonly id: Id; readonly time: ClockTime; readonly date: CalendarDate; readonly off: number; readonly href: string };

/** An entry a whole number of hours or days away from the chat message that it links to, where the messages of the other entries were sent when these say. */
export const chatLinks = ({ report: { events } }: Facts): readonly Finding[] => {
  const linked = events.flatMap(({ id, when, text, evidence }): readonly Linked[] => {
    const { date, time } = when;
    const sent = [text, ...evidence].flatMap(sentIn);
    const [one, ...others] = sent;
    // A second link shows something else.
    if (one === undefined || others.length > 0 || date === null || time === null || when.precision !== 'minute') return [];
    return [{ id, date, time, off: one.millis - localMillis(date, time), href: one.href }];
  });
  if (linked.length < fewest + 1) return [];
  return linked.flatMap((one): readonly Finding[] => {
    const others = linked.filter((other) => other !== one && Math.abs(daysBetween(one.date, other.date)) <= days);
    const groups = others.map(({ off }) => others.filter((other) => Math.abs(other.off - off) <= near));
    const agreed = groups.toSorted((a, b) => b.length - a.length)[0] ?? [];
    if (agreed.length < fewest || agreed.length * 3 < others.length * 2) return [];
    const usual = agreed.map(({ off }) => off).toSorted((a, b) => a - b)[Math.floor(agreed.length / 2)] ?? 0;
    const by = one.off - usual;
    const hours = Math.round(by / hour);
    if (hours === 0 || Math.abs(by - hours * hour) > near || (Math.abs(hours) > 12 && hours % 24 !== 0) || Math.abs(hours) > 72) return [];
    const sentAt = clockOf(localMillis(one.date, one.time) + by);
    return [
      {
        rule: 'metadata-vs-timeline',
        severity: 'warning',
        place: { kind: 'event', id: one.id },
        message: `The message that the entry of ${one.time.slice(0, 5)} links to was sent at ${sentAt} by the clock of the other entries: ${Math.abs(hours)} h away.`,
        between: [one.time.slice(0, 5), one.href],
        offsetMinutes: -hours * 60,
        fix: null,
      },
    ];
  });
};

const sentIn = (text: string): readonly { readonly millis: number; readonly href: string }[] => {
  if (!text.includes('/p1') && !text.includes('gitter.im')) return [];
  const found = [
    ...[...text.matchAll(slack)].map(({ 0: href, groups }) => ({ millis: Number(groups?.seconds) * 1000, href })),
    ...[...text.matchAll(gitter)].map(({ 0: href, groups }) => ({ millis: Number.parseInt(groups?.hex ?? '', 16) * 1000, href })),
  ];
  return found.filter(({ millis }, at) => found.findIndex((other) => other.millis === millis) === at);
};

const clockOf = (local: number): string => {
  const minutes = Math.floor(local / minute) % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
};
