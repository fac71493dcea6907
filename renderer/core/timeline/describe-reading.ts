import { instantOf } from '../time/instant-of.ts';
import { isoInstant } from '../time/shown/show-instant.ts';
import type { LocalTime, Precision } from '../time/when.ts';
import type { ReadingFlag, TimelineReading } from './reading.ts';

/** A flag as a command line prints it. */
export type CliFlag = { readonly kind: string; readonly message: string; readonly words: string };

/** A reading as a command line prints it, in JSON. */
export type CliTimeline = {
  readonly events: readonly {
    /** ISO 8601 in UTC, to the second; null without a date, a time and a zone. */
    readonly utc: string | null;
    readonly utcEnd: string | null;
    /** 'YYYY-MM-DDTHH:mm[:ss]', 'YYYY-MM-DD', 'HH:mm[:ss]', or null. */
    readonly local: string | null;
    readonly localEnd: string | null;
    readonly zone: string | null;
    readonly precision: Precision;
    readonly openEnded: boolean;
    readonly text: string;
    readonly flags: readonly CliFlag[];
  }[];
  readonly flags: readonly CliFlag[];
  readonly leftovers: readonly string[];
};

function localText(local: LocalTime | null): string | null {
  if (local === null) return null;
  if (local.date === null || local.time === null) return local.date ?? local.time;
  return `${local.date}T${local.time}`;
}

function flagText({ kind, message, words }: ReadingFlag): CliFlag {
  return { kind, message, words };
}

/** A reading as plain data for a command line. */
export function describeReading(reading: TimelineReading): CliTimeline {
  const events = reading.events.map(({ when, text, flags }) => {
    const result = instantOf(when);
    return {
      utc: result.kind === 'instant' ? isoInstant(result.instant) : null,
      utcEnd: result.kind === 'instant' && result.end !== null ? isoInstant(result.end) : null,
      local: localText(when),
      localEnd: localText(when.end),
      zone: when.zone,
      precision: when.precision,
      openEnded: when.openEnded,
      text,
      flags: flags.map(flagText),
    };
  });
  return { events, flags: reading.flags.map(flagText), leftovers: reading.leftovers.map(({ text }) => text) };
}
