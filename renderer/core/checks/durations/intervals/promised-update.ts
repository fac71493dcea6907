import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';
import { secondsOf } from '../../../time/words/read-placed.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { ClockWords, LengthWords, Sentence } from '../../prose/sentence.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const leads =
  /(?<!\p{L})(?:in|within|innerhalb(?: von)?|dans|en|dentro de)\s*(?:the next |about |around |den nächsten |les |los próximos )?$/iu;
const behind = /^\s?(?:\((?:i\.e\.,? |at |by |um |à |a las? )?|[,–-] (?:i\.e\.,? |at |by )|(?:at|by) )$/iu;
const bracket = /^\s?[(,] ?(?:that is,? |i\.e\.,? )?(?:in|within) (?:about |around )?$/iu;

type Posted = { readonly words: string; readonly seconds: number; readonly zone: string | null };

/** "Next update within 30 minutes (22:20 UTC)" in an update of 22:00: the length and the time it ends at, counted from when the update was posted. */
export const promisedUpdates = (facts: Facts): readonly Finding[] => {
  const whens = new Map(facts.report.events.map(({ id, when }) => [id, when]));
  let posted: Posted | null = null;
  const found: Finding[] = [];
  for (const sentence of facts.sentences) {
    const place = sentence.passage.placeOf('');
    if (place.kind === 'event') {
      const when = sentence.lengths.length === 0 ? undefined : whens.get(place.id);
      if (when?.time != null && when.end === null)
        found.push(...ofPosted({ words: when.entered, seconds: secondsOf(when.time), zone: when.zone }, sentence));
      continue;
    }
    const stamp = stampOf(sentence);
    if (stamp !== null) posted = stamp;
    else if (sentence.passage.source === 'heading') posted = null;
    else if (posted !== null) found.push(...ofPosted(posted, sentence));
  }
  return found;
};

/** A line that is a time, with its date or without, and no more. */
const stampOf = ({ words, clocks: [clock, ...more], dates: [date, ...others], passage }: Sentence): Posted | null => {
  if (clock === undefined || more.length + others.length > 0 || clock.approx) return null;
  const rest = words.replace(date?.words ?? '', '').replace(clock.words, '');
  const isAlone =
    passage.raw.trim() === words && !/[\p{L}\d]/u.test(rest.replace(/(?<!\p{L})(?:T|at|um|update|posted|uhr)(?!\p{L})/giu, ''));
  return isAlone ? { words: clock.words, seconds: secondsOf(clock.time), zone: clock.zone } : null;
};

const ofPosted = (posted: Posted, sentence: Sentence): readonly Finding[] =>
  sentence.lengths.flatMap((length): readonly Finding[] => {
    const clock = sentence.clocks.find((one) => isPair(length, one, sentence));
    if (clock === undefined || length.millis < 5 * minute || length.millis > 12 * hour || !isOneZone(clock, posted)) return [];
    const until = (secondsOf(clock.time) - posted.seconds) * 1000;
    const span = until < -day / 2 ? until + day : until;
    const off = span - length.millis;
    // An update is written some minutes before it is posted, and hours are rounded.
    const leeway = length.grain < hour / 4 ? Math.max(9 * minute, length.millis / 6) : 29 * minute;
    if (Math.abs(off) <= leeway || Math.abs(off) > 6 * hour) return [];
    const message =
      span < 0
        ? `“${clock.words}” is before the update itself (${posted.words}), not “${length.words}” after it.`
        : `From ${posted.words} to ${clock.words} it is ${showDuration(span as Duration)}, not “${length.words}”.`;
    return [
      {
        rule: 'interval-claim',
        severity: 'warning',
        place: sentence.passage.placeOf(length.words, length.from),
        message,
        between: [length.words, `${posted.words} – ${clock.words}`],
        offsetMinutes: -Math.round(off / minute),
        fix: null,
      },
    ];
  });

/** Whether the time says when the length is over: "within 30 minutes (22:20 UTC)", "at 22:20 (in half an hour)". */
const isPair = (length: LengthWords, clock: ClockWords, { text, from }: Sentence): boolean => {
  if (length.manner === 'vague' || clock.approx) return false;
  if (clock.from >= length.to)
    return leads.test(text.slice(0, length.from - from)) && behind.test(text.slice(length.to - from, clock.from - from));
  return bracket.test(text.slice(clock.to - from, length.from - from));
};

const isOneZone = ({ zone }: ClockWords, posted: Posted): boolean =>
  zone === null || zone === posted.zone || (isUtc(zone) && posted.zone !== null && isUtc(posted.zone));

const isUtc = (zone: string): boolean => /^(?:UTC|GMT|Z|Etc\/UTC)$/iu.test(zone);
