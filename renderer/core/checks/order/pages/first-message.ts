import { showDuration } from '../../../time/lengths/duration.ts';
import { localMillis } from '../../../time/local-time.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import type { Finding } from '../../finding.ts';
import type { Sentence } from '../../prose/sentence.ts';

const minute = 60_000;
const initial =
  /^\W*(?:initial|first|original|erste|ursprüngliche|première?|premier|initiale|primer|primera)\s+(?:message|report|post|notice|announcement|information|meldung|nachricht|mitteilung|annonce|publication|mensaje|aviso|publicación)(?!\p{L})/iu;
const later = /^\W*(?:(?:last|latest|final|second|further) )?(?:update|aktualisierung|nachtrag|mise à jour|actualización)(?!\p{L})/iu;

/** "Initial message" with a later date than an update to it. */
export const firstMessage = ({ sentences, near }: Facts): readonly Finding[] => {
  const first = sentences.filter(({ text }) => initial.test(text));
  const [told, ...others] = first.flatMap((sentence) => momentIn(sentence, near));
  if (told === undefined || others.length > 0) return [];
  const updates = sentences.filter(({ text }) => later.test(text)).flatMap((sentence) => momentIn(sentence, near));
  const [update] = updates.filter(({ clock }) => clock.zone === told.clock.zone).toSorted((a, b) => a.millis - b.millis);
  if (update === undefined || told.millis - update.millis <= minute) return [];
  const by = told.millis - update.millis;
  return [
    {
      rule: 'out-of-order',
      severity: 'warning',
      place: told.sentence.passage.placeOf(told.words, told.from),
      message: `“${told.words}” is called the first message, but is ${showDuration(by as Duration)} after the update “${update.words}”.`,
      between: [told.words, update.words],
      offsetMinutes: Math.round(by / minute),
      fix: null,
    },
  ];
};

/** The only moment of a line that writes its date and its time. */
const momentIn = (sentence: Sentence, near: Facts['near']) => {
  const [clock, ...others] = sentence.clocks;
  const [date, ...more] = datesOf(clock?.date ?? null, near);
  if (clock?.date == null || date === undefined || others.length + more.length > 0 || sentence.words.length > 120) return [];
  const from = Math.min(clock.from, clock.date.from);
  const words = sentence.passage.raw.slice(from, Math.max(clock.to, clock.date.to));
  return [{ sentence, clock, words, from, millis: localMillis(date, clock.time) }];
};
