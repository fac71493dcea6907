import type { Id, TimelineEvent } from '../../report/report.ts';
import { instantOf, resolveEnd, resolveLocal } from '../../time/instant-of.ts';
import type { When, Zone } from '../../time/when.ts';
import { zonePlace } from '../../time/zones/zone-place.ts';
import { placeAt } from '../order/place-at.ts';

/** What stays when the zone changes: what the clock showed ("these were UTC"), or the instant, which is then shown by other clocks. */
export type Kept = 'clock' | 'instant';

/** What came of changing a zone; `asks` carries the time as it would be and what somebody has to look at. */
export type ZoneChange =
  | { readonly kind: 'changed'; readonly when: When }
  | { readonly kind: 'asks'; readonly when: When; readonly message: string }
  | { readonly kind: 'unchanged'; readonly reason: string };

/** What changing the zone does to one event; `after` equals `before` where it stays, and `message` says why, or what to look at. */
export type Rezoned = {
  readonly id: Id;
  readonly kind: ZoneChange['kind'];
  readonly before: When;
  readonly after: When;
  readonly message: string | null;
};

/** A time given another zone; the words as entered stay, as what the source said (see `presentWords`). */
export function changeZone(when: When, zone: Zone, keep: Kept): ZoneChange {
  if (when.time === null || when.precision === 'date' || when.precision === 'none') {
    return { kind: 'unchanged', reason: 'It has no time of day, so no zone applies to it.' };
  }
  if (when.zone === zone) return { kind: 'unchanged', reason: `Its clock already hangs ${zonePlace(zone)}.` };
  switch (keep) {
    case 'clock':
      return keepClock(when, zone);
    case 'instant':
      return keepInstant(when, zone);
    default:
      return assertNever(keep);
  }
}

/** Many events given another zone, in the order given; nothing is left out, so that a screen can show all. */
export function changeZones(events: readonly TimelineEvent[], zone: Zone, keep: Kept): readonly Rezoned[] {
  return events.map(({ id, when }) => {
    const change = changeZone(when, zone, keep);
    switch (change.kind) {
      case 'changed':
        return { id, kind: change.kind, before: when, after: change.when, message: null };
      case 'asks':
        return { id, kind: change.kind, before: when, after: change.when, message: change.message };
      case 'unchanged':
        return { id, kind: change.kind, before: when, after: when, message: change.reason };
      default:
        return assertNever(change);
    }
  });
}

function keepClock(when: When, zone: Zone): ZoneChange {
  const { date, time } = when;
  const moved: When = { ...when, zone, occurrence: null, end: keptEnd(when) };
  if (date === null || time === null) return { kind: 'changed', when: moved };
  const start = resolveLocal(date, time, zone);
  if (start.kind === 'nonexistent') return { kind: 'asks', when: moved, message: start.message };
  if (start.kind === 'doubled') {
    // The answer given for one zone holds for another whose clocks went back over the same time.
    const wasAnswered = when.occurrence !== null && when.zone !== null && resolveLocal(date, time, when.zone).kind === 'doubled';
    if (!wasAnswered) return { kind: 'asks', when: moved, message: start.message };
    return withEnd({ ...moved, occurrence: when.occurrence });
  }
  return withEnd(moved);
}

/** The end with the answer that was given for it, as long as its clock time came twice where that was asked. */
function keptEnd({ date, zone, end }: When): When['end'] {
  const day = end?.date ?? date;
  if (end?.occurrence == null || day === null || end.time === null || zone === null) return end;
  return resolveLocal(day, end.time, zone).kind === 'doubled' ? end : { date: end.date, time: end.time };
}

function keepInstant(when: When, zone: Zone): ZoneChange {
  const result = instantOf(when);
  switch (result.kind) {
    case 'instant':
      break;
    case 'incomplete':
      return { kind: 'unchanged', reason: `It can’t be converted, since it has no ${result.missing.join(' and no ')}.` };
    case 'nonexistent':
    case 'doubled':
      return { kind: 'unchanged', reason: result.message };
    default:
      return assertNever(result);
  }
  const oldEnd = resolveEnd(when);
  if (when.end?.time && result.end === null) {
    const reason = oldEnd !== null && oldEnd.kind !== 'instant' ? oldEnd.message : 'Its end has no exact time.';
    return { kind: 'unchanged', reason };
  }
  const placed = placeAt(when, zone, result.instant, result.end);
  if (placed === null) return { kind: 'unchanged', reason: 'No calendar reaches that far.' };
  const moved = when.end !== null && result.end === null ? { ...placed.when, end: when.end } : placed.when;
  if (placed.isEndExact) return { kind: 'changed', when: moved };
  return { kind: 'asks', when: moved, message: `Its end came twice ${zonePlace(zone)}, because clocks went back: check it.` };
}

function withEnd(when: When): ZoneChange {
  const end = resolveEnd(when);
  return end !== null && end.kind !== 'instant' ? { kind: 'asks', when, message: end.message } : { kind: 'changed', when };
}

function assertNever(value: never): never {
  throw new Error(`Unexpected: ${JSON.stringify(value)}`);
}
