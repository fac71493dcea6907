import { instantOf } from '../../../renderer/core/time/instant-of.ts';
import { toCalendarDate } from '../../../renderer/core/time/local-time.ts';
import { isoInstant } from '../../../renderer/core/time/shown/show-instant.ts';
import type { Instant } from '../../../renderer/core/time/when.ts';
import { toZone } from '../../../renderer/core/time/zones/zone.ts';
import { parseTimeline } from '../../../renderer/core/timeline/parse-timeline.ts';
import type { ReadEvent, ReadingContext } from '../../../renderer/core/timeline/reading.ts';

/** A reading context from plain words. */
export function context(words: { date?: string; zone?: string; locale?: string; t0?: string } = {}): ReadingContext {
  return {
    date: words.date === undefined ? null : toCalendarDate(words.date),
    zone: words.zone === undefined ? null : toZone(words.zone),
    locale: words.locale ?? null,
    t0: words.t0 === undefined ? null : (Date.parse(words.t0) as Instant),
  };
}

function minutes(instant: Instant): string {
  return isoInstant(instant).replace(/:00Z$/, 'Z');
}

/** When an event happened: in UTC where it has an instant, else the local time without a zone. */
export function whenOf(event: ReadEvent): string {
  const { when } = event;
  const result = instantOf(when);
  if (result.kind === 'instant') return result.end === null ? minutes(result.instant) : `${minutes(result.instant)}/${minutes(result.end)}`;
  const end = when.end === null ? '' : `/${[when.end.date, when.end.time].filter(Boolean).join(' ')}`;
  return [when.date, when.time, when.zone].filter(Boolean).join(' ') + end;
}

/** The events of a text, one string each: when, text, flags. */
export function rows(text: string, words: Parameters<typeof context>[0] = {}): readonly string[] {
  return parseTimeline(text, context(words)).events.map((event) =>
    [whenOf(event), event.text, ...event.flags.map((flag) => `!${flag.kind}`)].join(' | '),
  );
}
