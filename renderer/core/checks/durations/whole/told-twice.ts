import type { Facts } from '../../facts/facts.ts';
import { spanOf } from '../../facts/moments/window-span.ts';
import { shared, stemsIn } from '../../facts/words/stems.ts';
import type { Finding } from '../../finding.ts';
import { isOneDay } from '../../prose/day-words.ts';
import type { LengthWords } from '../../prose/sentence.ts';
import { isFurther } from '../../prose-timeline/moments/is-further.ts';
import { fits } from '../fits.ts';
import { type LengthClaim, lengthClaims } from './length-claims.ts';
import { lengthsApart, mayBeOneLength } from './lengths-apart.ts';
import { isOfThis } from './other-trouble.ts';

/** Where the whole is told more often, each time may be of another service. */
const most = 4;

/** Of parts, or of what was only expected. */
const ofOther =
  /(?<!\p{L})(?:each|both|(?:two|three|several)(?![\s-](?:and|hour|minute|day))|per|expect\p{L}*|estimat\p{L}*|planned|voraussichtlich|erwartet\p{L}*|prévue?s?|previst[oa]s?)(?!\p{L})/iu;
const several = /(?<!\p{L})(?:outages|incidents|issues|disruptions|recurring|störungen|ausfälle|pannes|incidencias|caídas)(?!\p{L})/iu;

/** "The outage lasted 47 minutes" and "the 74-minute outage": two lengths of the whole that can't both be true. */
export const lengthsToldTwice = (facts: Facts): readonly Finding[] => {
  const titles = facts.sentences.filter(({ passage: { source } }) => source === 'title');
  const labels = facts.labels.filter(({ kind }) => kind === 'duration');
  const again = facts.sentences.filter(
    (sentence) => sentence.passage.source === 'body' && named.test(sentence.text) && !labels.some((label) => label.sentence === sentence),
  );
  const claims = [
    ...again.flatMap((sentence) => (sentence.lengths.length === 1 ? sentence.lengths.map((length) => ({ sentence, length })) : [])),
    ...labels.flatMap(({ sentence }) => (sentence.lengths.length === 1 ? sentence.lengths.map((length) => ({ sentence, length })) : [])),
    ...lengthClaims([...titles, ...facts.prose.filter((sentence) => !again.includes(sentence))]),
  ].filter(
    ({ sentence, length }) =>
      // "Degraded for 28 minutes and down for 9" has a length for each.
      sentence.lengths.length === 1 && !isFurther(sentence.text) && !ofOther.test(sentence.text) && isOfThis(sentence, length, facts),
  );
  if (titles.some(({ text }) => several.test(text))) return [];
  if (claims.length < 2 || claims.length > most) return [];
  return claims.flatMap((one, at) => claims.slice(at + 1).flatMap((other) => differ(one, other, facts))).slice(0, 1);
};

const differ = (one: LengthClaim, other: LengthClaim, facts: Facts): readonly Finding[] => {
  const [a, b] = [one.length, other.length];
  if (
    one.sentence === other.sentence ||
    haveOneLabel(one, other) ||
    (!isLabelAndTitle(one, other, facts) &&
      !(namesWhole(one, facts) && namesWhole(other, facts)) &&
      shared(stemsIn(one.sentence.text), stemsIn(other.sentence.text)) === 0) ||
    !isOneDay(one.sentence, other.sentence, facts)
  )
    return [];
  if (haveOwnRange(one, other, facts)) return [];
  if (mayBeOneLength(a, b) || (isFar(a, b) && !hasOtherUnit(a, b))) return [];
  return [lengthsApart(one, other, other)];
};

/** "Total downtime: 123 hours" and, further down, "Total downtime: 63 hours": two parts of the page have a line each. */
const haveOneLabel = (...claims: readonly [LengthClaim, LengthClaim]): boolean => {
  const [a, b] = claims.map(({ sentence, length }) => sentence.text.slice(0, length.from - sentence.from).replace(/[^\p{L}]+/gu, ' '));
  return a === b;
};

/** "~4-minute network outage (09:55–09:59)" beside "Duration: 29 minutes (09:59–10:28)": each is as long as the range beside it, and those are two. */
const haveOwnRange = (one: LengthClaim, other: LengthClaim, { near }: Facts): boolean => {
  const ranges = [one, other].map(({ sentence, length }) =>
    sentence.windows.find((window) => spanOf(window, near).lengths.some((span) => fits(length, span))),
  );
  const [own, theirs] = ranges;
  return own !== undefined && theirs !== undefined && (own.start.time !== theirs.start.time || own.end.time !== theirs.end.time);
};

/** "Duration: 19 h" is of what the title tells, whatever its words are. */
const isLabelAndTitle = (one: LengthClaim, other: LengthClaim, { labels }: Facts): boolean =>
  labels.some(({ kind, sentence }) => kind === 'duration' && sentence === one.sentence) && other.sentence.passage.source === 'title';

/** A second line that names the whole: "Duration | ~8 hours" in a table below "Duration: about 8 hours". */
const named =
  /^\W*(?:(?:total|overall|incident|outage|impact|service|user|customer|disruption)[ -]){0,3}(?:duration|downtime|dauer|ausfalldauer|gesamtdauer|durée|duración|duração)(?: (?:of|der|des|de la|de l['’]|d['’]|del|de|da|do|totale?) ?(?:the )?(?:\p{L}+ )?(?:impact|outage|incident|disruption|downtime|ausfalls?|störung|beeinträchtigung|vorfalls|panne|perturbation|indisponibilité|interruption|coupure|impacto|incidente|interrupción|caída|indisponibilidade?)(?: (?:utilisateurs?|clients?|total|usuarios?))?| totale?)?\s*[:|]/iu;

/** Whether a length is told right beside the word for the whole, or on its line. */
const namesWhole = ({ sentence, length }: LengthClaim, { labels }: Facts): boolean =>
  labels.some((label) => label.kind === 'duration' && label.sentence === sentence) ||
  whole.test(sentence.text.slice(length.to - sentence.from));

const whole =
  /^[\s-]*(?:of |de |d['’])?(?:the |total |complete |full ){0,2}(?:outage|downtime|blackout|ausfall|panne|coupure|caída|corte)(?!\p{L}|\s(?:of|in|for|at|before|der|des|von|de|del)\s)/iu;

const isFar = (a: LengthWords, b: LengthWords): boolean => a.millis > b.millis * 10 || b.millis > a.millis * 10;

/** "19 minutes" for "19 hours": one number before two units. */
const hasOtherUnit = (a: LengthWords, b: LengthWords): boolean =>
  a.grain !== b.grain &&
  a.millis >= 2 * a.grain &&
  a.manner !== 'vague' &&
  b.manner !== 'vague' &&
  a.millis / a.grain === b.millis / b.grain;
