import { showDuration } from '../../time/lengths/duration.ts';
import { daysBetween, localMillis } from '../../time/local-time.ts';
import type { Duration } from '../../time/when.ts';
import type { Facts } from '../facts/facts.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import type { Finding } from '../finding.ts';
import { type StampedPart, stampedParts } from './stamped-parts.ts';

const minute = 60_000;
const day = 1440 * minute;
const farthest = 90;
/** Who looks back comes after the end. */
const looksBack =
  /(?<!\p{L})(?:post-?mortems?|root cause|rca|rfo|reports?|analysis|lessons|follow-?ups?|apolog\p{L}*|compensat\p{L}*|bericht|ursache|rapport|analyse|informe|análisis)(?!\p{L})/iu;
const goesOn =
  /(?<!\p{L})(?:investigat\p{L}*|identified|working (?:on|in|to|with)|work(?:s)? (?:on|is ongoing)|(?:is|are|being) (?:\p{L}+ly )?(?:restored|restarted|recovering|down|slow|offline|unavailable|degraded|affected)|still|not yet|continu\p{L}+ (?:to )?(?:monitor|work|investigat|see)\p{L}*|will continue|monitor\p{L}*|prüfen|arbeiten|dauert? an|weiterhin|noch nicht|derzeit|en cours|toujours|trabajando|todavía|sigue\p{L}*|seguimos)(?!\p{L})/iu;
const isOver =
  /(?<!\p{L}|(?:being|be|not|get(?:s|ting)?) )(?:resolved|fixed|restored|operative|operational|back (?:to normal|online|up)|solved|performed|completed|behoben|wiederhergestellt|wieder (?:verfügbar|erreichbar)|résolu\p{L}*|rétabli\p{L}*|resuelt[oa]|restablecid[oa]|disponibles?)(?!\p{L})/iu;

/** "resolvedWhen: 27 November" in the head of a page whose updates of the 28th and 29th still work on it. */
export const resolvedEarly = (facts: Facts): readonly Finding[] => {
  const label = facts.labels.find(({ kind, isKey, sentence }) => isKey && kind === 'end' && sentence.clocks.length === 1);
  const [clock] = label?.sentence.clocks ?? [];
  const [date, ...ways] = datesOf(clock?.date ?? null, facts.near);
  if (label === undefined || clock === undefined || date === undefined || ways.length > 0) return [];
  const end = localMillis(date, clock.time);
  const parts = stampedParts(facts);
  const isAfter = (part: StampedPart): boolean =>
    part.at - end < farthest * day &&
    (isOneClock(part, clock.zone) ? part.at - end > minute : daysBetween(date, part.date) > 0 && part.at - end >= day / 2);
  const after = parts.filter(
    (part) => (part.time !== null || daysBetween(date, part.date) > 0) && isAfter(part) && !looksBack.test(part.text),
  );
  const late = after.find(({ text }) => goesOn.test(text) && !isOver.test(text)) ?? lastStep(after, parts, end);
  if (late === undefined) return [];
  return [
    {
      rule: 'metadata-before-last-event',
      severity: 'warning',
      place: label.passage.placeOf(clock.words, clock.from),
      message: `“${label.sentence.words}” is ${showDuration((late.at - end) as Duration)} before the update of “${late.passage.raw.trim()}”, by which it was not over or only then.`,
      between: [label.sentence.words, late.passage.raw.trim()],
      offsetMinutes: -Math.round((late.at - end) / minute),
      fix: null,
    },
  ];
};

/** A head without a zone shows the clock of the page's stamps; otherwise hours may be the zone's. */
const isOneClock = ({ zone }: StampedPart, own: string | null): boolean => own === null || own === zone;

/** The update that tells of the end, where the one at the head's own moment or a day before it still works on it. */
const lastStep = (after: readonly StampedPart[], parts: readonly StampedPart[], end: number): StampedPart | undefined => {
  const told = after.find(({ text }) => isOver.test(text));
  if (told === undefined) return undefined;
  if (told.at - end >= day) return told;
  const before = parts.filter(({ at, time }) => time !== null && at <= end && end - at < 2 * minute);
  return before.some(({ text }) => goesOn.test(text)) ? told : undefined;
};
