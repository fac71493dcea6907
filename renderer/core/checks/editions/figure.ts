import type { Place } from '../finding.ts';

/** A time of day in minutes: as the clock shows it, and in UTC where a zone says so; `assumed` by the zone that is declared for all times. */
export type TimeFigure = { readonly clock: number; readonly utc: readonly number[]; readonly assumed: readonly number[] };

/** A time, a date or an amount of a text, as it can be compared with that of another language. */
export type Figure = {
  readonly kind: 'time' | 'date' | 'share' | 'number';
  /** What it can mean; two figures that share a meaning are one. Empty for times. */
  readonly keys: readonly string[];
  readonly time: TimeFigure | null;
  /** As it stands there; a time with the zone that holds for it. */
  readonly words: string;
  /** A small number, which another language may write as a word, or do without ("both", "again"). */
  readonly isSoft: boolean;
  readonly place: Place;
};

/** Whether two figures say the same, whatever the language. Where only one of two times has a zone, either clock will do. */
export const isSameFigure = (a: Figure, b: Figure): boolean => {
  if (a.time === null || b.time === null) return a.time === b.time && a.keys.some((key) => b.keys.includes(key));
  if (a.time.utc.length > 0 && b.time.utc.length > 0) return a.time.utc.some((at) => b.time?.utc.includes(at));
  const all = [...b.time.utc, ...b.time.assumed];
  return a.time.clock === b.time.clock || [...a.time.utc, ...a.time.assumed].some((at) => all.includes(at));
};
