import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import { nameEvent } from '../../words/name-event.ts';
import { offsetList } from './offset-list.ts';

const fewest = 4;

/** "T+0:45" below "T+1:00": the only entry of a timeline that counts from its first moment which stands in the wrong place. */
export const offsetOrder = ({ report: { events } }: Facts): readonly Finding[] => {
  const list = events.length < fewest ? null : offsetList(events);
  const entries = list?.entries ?? [];
  const back = entries.flatMap(({ at }, place) => (place > 0 && at < (entries[place - 1]?.at ?? at) ? [place] : []));
  const [place = -1, ...others] = back;
  const [before, entry] = [entries[place - 1], entries[place]];
  if (entry === undefined || before === undefined || others.length > 0) return [];
  // In order once one of the two is left out; a second list begins anew, or where another step of the first was.
  const [last, next] = [entries[place - 2]?.at ?? Number.NEGATIVE_INFINITY, entries[place + 1]?.at ?? Number.POSITIVE_INFINITY];
  if (!(last <= entry.at || before.at <= next)) return [];
  if (entries.slice(0, place - 1).some(({ at }) => at === entry.at) || entry.at <= (entries[0]?.at ?? 0)) return [];
  const [unit = 0] = list?.units ?? [];
  const [words, other] = [entry.event.when.entered, before.event.when.entered];
  // Which of two units is meant changes nothing in which is earlier.
  const by = list?.units.length === 1 ? ` ${showDuration(((before.at - entry.at) * unit) as Duration)}` : '';
  return [
    {
      rule: 'out-of-order',
      severity: 'warning',
      place: { kind: 'event', id: entry.event.id },
      message: `${nameEvent(entry.event)} (${words}) stands below ${nameEvent(before.event)} (${other}), but is${by} earlier.`,
      between: [words, other],
      fix: null,
    },
  ];
};
