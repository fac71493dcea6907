import { daysBetween } from '../../../time/local-time.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Moment } from '../../facts/moments/moment.ts';
import { shared, stemsIn } from '../../facts/words/stems.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import { timeBetween } from '../../times/time-between.ts';
import { intervalFound } from '../interval-found.ts';

const day = 86_400_000;
const [fewest, most, farthest] = [3, 80, 60];
const rest = /^\s*(?<way>after|following|before|prior to|nach|vor|après|avant|después de|antes de)(?<words> [^.;,()]{6,80})/iu;
/** "5 days after the issue began" names no entry but the trouble itself. */
const least = 2;

/** "The first outage came 5 days after the storage driver change": the only entry that tells of that change, and those that the outage may be, are other days apart. */
export const daysAfterNamed = ({ prose, moments }: Facts): readonly Finding[] => {
  const own = moments.filter(({ part, when }) => part === 'start' && when.date !== null);
  if (own.length < fewest || own.length > most) return [];
  return prose.flatMap((sentence): readonly Finding[] => {
    const { text, from, lengths, dates, passage } = sentence;
    const [length, ...others] = lengths;
    if (length === undefined || others.length + dates.length > 0 || length.grain < day || !['exact', 'about'].includes(length.manner))
      return [];
    const { way = '', words = '' } = rest.exec(text.slice(length.to - from))?.groups ?? {};
    if (words === '' || isUnsettled(text) || isElsewhere(text)) return [];
    const anchor = best(stemsIn(words), own);
    const subjects = anchor === null ? [] : like(stemsIn(text.slice(0, length.from - from)), own, anchor);
    const [subject] = subjects;
    const isFirst = /(?<!\p{L})(?:first|erste[rns]?|premi(?:er|ère)|primer[oa]?)(?!\p{L})/iu.test(text.slice(0, length.from - from));
    if (anchor === null || subject === undefined) return [];
    const isBefore = /^(?:before|prior|vor|avant|antes)/iu.test(way);
    const count = length.millis / day;
    const spans = (isFirst ? subjects.slice(0, 1) : subjects).map((one) => spanOf(isBefore ? one : anchor, isBefore ? anchor : one));
    if (spans.some(({ millis, days }) => Math.abs(millis / day - count) < Math.max(1, count / 6) || days === count)) return [];
    const [span] = spans;
    if (span === undefined || span.millis <= 0 || span.days > farthest) return [];
    const [a, b] = isBefore ? [subject, anchor] : [anchor, subject];
    return [intervalFound(passage.placeOf(length.words, length.from), length, a.words, b.words, span.millis)];
  });
};

const spanOf = (from: Moment, to: Moment): { readonly millis: number; readonly days: number } => {
  const days = from.when.date === null || to.when.date === null ? 0 : daysBetween(from.when.date, to.when.date);
  return { millis: timeBetween(from.when, to.when) ?? days * day, days };
};

/** The only entry with the most of some words, two of them at least. */
const best = (stems: ReadonlySet<string>, own: readonly Moment[]): Moment | null => {
  const ranked = own.map((moment) => ({ moment, count: shared(stems, stemsIn(moment.event.text)) })).toSorted((a, b) => b.count - a.count);
  const [first, second] = ranked;
  return first === undefined || first.count < least || first.count === second?.count ? null : first.moment;
};

const like = (stems: ReadonlySet<string>, own: readonly Moment[], but: Moment): readonly Moment[] =>
  own.filter((moment) => moment !== but && shared(stems, stemsIn(moment.event.text)) > 0);
