import { toInstant } from '../../renderer/core/time/instant.ts';
import { toCalendarDate } from '../../renderer/core/time/local-time.ts';
import type { CalendarDate, Instant, Zone } from '../../renderer/core/time/when.ts';
import { readZone } from '../../renderer/core/time/zones/read-zone.ts';
import type { ReadingContext } from '../../renderer/core/timeline/reading.ts';

/** An option's value, null where the option wasn't given, or the sentence that says what is wrong with it. */
export type Setting<Value> = { readonly kind: 'value'; readonly value: Value | null } | { readonly kind: 'usage'; readonly reason: string };

const wrong = (reason: string): { readonly kind: 'usage'; readonly reason: string } => ({ kind: 'usage', reason });

const setting = <Value>(words: string | undefined, read: (words: string) => Value | null, reason: string): Setting<Value> => {
  if (words === undefined) return { kind: 'value', value: null };
  const value = read(words);
  return value === null ? wrong(`${reason} (“${words}” is not).`) : { kind: 'value', value };
};

/** `--zone`: an IANA zone, an abbreviation or an offset. */
export const zoneSetting = (words: string | undefined): Setting<Zone> =>
  setting(
    words,
    (text) => {
      const reading = readZone(text, null, null);
      return reading.kind === 'zone' ? reading.zone : null;
    },
    'A zone is given as a time zone such as Europe/Paris, UTC or +02:00',
  );

/** `--date`: a calendar date that exists. */
export const dateSetting = (words: string | undefined): Setting<CalendarDate> =>
  setting(words, toCalendarDate, 'A date is given as YYYY-MM-DD');

/** `--t0`: an instant with its offset, so that the computer's own zone plays no part. */
export const instantSetting = (words: string | undefined): Setting<Instant> =>
  setting(
    words,
    (text) => (/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/.test(text) ? toInstant(Date.parse(text)) : null),
    'T+0 is given as a moment with its offset, such as 2026-03-14T09:30:00Z',
  );

/** `--locale`: a language tag that this computer knows how to read. */
export const localeSetting = (words: string | undefined): Setting<string> =>
  setting(
    words,
    (text) => {
      try {
        return Intl.getCanonicalLocales(text)[0] ?? null;
      } catch {
        return null;
      }
    },
    '--locale takes a language tag such as en-GB',
  );

/** All that can be known before a timeline is read, from options or from a line of input; the first wrong one is a sentence. */
export const readContext = (words: {
  readonly zone: string | undefined;
  readonly date: string | undefined;
  readonly locale: string | undefined;
  readonly t0: string | undefined;
}): { readonly kind: 'context'; readonly value: ReadingContext } | { readonly kind: 'usage'; readonly reason: string } => {
  const zone = zoneSetting(words.zone);
  if (zone.kind === 'usage') return zone;
  const date = dateSetting(words.date);
  if (date.kind === 'usage') return date;
  const locale = localeSetting(words.locale);
  if (locale.kind === 'usage') return locale;
  const t0 = instantSetting(words.t0);
  if (t0.kind === 'usage') return t0;
  return { kind: 'context', value: { zone: zone.value, date: date.value, locale: locale.value, t0: t0.value } };
};
