import type { TimelineEvent } from '../../report/report.ts';
import { localMillis } from '../../time/local-time.ts';
import { zoneWordsIn } from '../../time/zones/zone-words-in.ts';

const fewest = 4;
/** "16:28+5m", five minutes on. */
const offset = /:\d\d\s?[+−-]\d/u;
const zoneName = /(?<!\p{L})(?:UTC|GMT|MESZ|MEZ|[A-Z]{2,4}T)(?![\p{L}+])/u;

/**
 * Whether the entry at a place, or the one above it, names another zone than all the others, each of which names one or is in the list's, though its clock
 * is in order between theirs: "15:22 CET" between 15:15 and 15:27 UTC. What an entry quotes from elsewhere is in order as a moment instead.
 */
export const isZoneSlip = (events: readonly TimelineEvent[], at: number): boolean => {
  const names = events.map(
    ({ when: { entered, zone } }) =>
      zoneName.exec(entered)?.[0] ?? zoneWordsIn(entered).next().value ?? (offset.test(entered) ? null : zone),
  );
  if (events.length < fewest || names.includes(null)) return false;
  return [at, at - 1].some((index) => {
    const others = names.filter((_, other) => other !== index);
    return new Set(others).size === 1 && others[0] !== names[index] && isInOrder(events, index);
  });
};

/** Whether the clock of an entry, zones left aside, is between those of its neighbours, whichever way the list runs. */
const isInOrder = (events: readonly TimelineEvent[], index: number): boolean => {
  const [before, own, after] = [index - 1, index, index + 1].map((place) => shownAt(events[place]));
  if (own === null || own === undefined) return false;
  const rest = events.flatMap((event, place) => (place === index ? [] : (shownAt(event) ?? [])));
  const [first, last] = [rest[0] ?? 0, rest.at(-1) ?? 0];
  const way = last >= first ? 1 : -1;
  return (before == null || (own - before) * way >= 0) && (after == null || (after - own) * way >= 0);
};

const shownAt = (event: TimelineEvent | undefined): number | null =>
  event === undefined || event.when.date === null || event.when.time === null ? null : localMillis(event.when.date, event.when.time);
