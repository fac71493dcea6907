import { showDuration } from '../../../time/lengths/duration.ts';
import { daysBetween } from '../../../time/local-time.ts';
import type { CalendarDate, Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { LengthWords, Sentence } from '../../prose/sentence.ts';
import { fits } from '../fits.ts';

const day = 86_400_000;
const [most, farthest] = [30, 120];
/** "After 2 weeks of running like this, it ended on 10 March". */
const waited =
  /^\W*(?:after|nach|après|tras|después de) (?:about |around |nearly |almost |over |more than |some |etwa |rund |environ |unas? )?$/iu;
const of = /^ (?:of|without|with|ohne|mit|de|sans|sin) \p{L}/iu;
/** "What was resolved on 4 November reoccurred less than 10 days later". */
const again =
  /(?<!\p{L})(?:re-?occur\p{L}*|recur\p{L}*|came back|return\p{L}*|happened again|appeared again|(?:trat|traten) (?:erneut|wieder)|est réapparue?|sont réapparus|volvi(?:ó|eron)|reapareci\p{L}+)(?!\p{L})[^.;,\d]{0,24}$/iu;
/** "Two weeks later, on 24 November, …" */
const begins = /^\W*(?:(?:only|just|about|around|nearly|almost|some|erst|etwa|rund|knapp|environ|près de|unas?|casi) )?$/iu;
const onThe = /^ (?:later|afterwards|später|danach|plus tard|más tarde|después),? (?:on|am|le|el)(?: the)? $/iu;
const later = /^ (?:later|after(?:wards)?|später|danach|plus tard|après|después|más tarde)(?!\p{L})/iu;

/** A length in days that ends or begins at the one day of its sentence: no other day that the report tells is as far from it. */
export const daysToTold = (facts: Facts): readonly Finding[] => {
  const days = daysOf(facts);
  if (days.length < 2 || days.length > most) return [];
  return facts.prose.flatMap((sentence): readonly Finding[] => {
    const { text, from, lengths, dates, passage } = sentence;
    const [length, ...others] = lengths;
    const [date, ...more] = dates;
    if (length === undefined || date === undefined || others.length + more.length > 0 || length.grain < day || length.manner === 'vague')
      return [];
    const way = wayOf(sentence, length);
    const [own, ...ways] = datesOf(date, facts.near);
    if (way === null || own === undefined || ways.length > 0 || isUnsettled(text) || isHabit(text, way)) return [];
    const spans = days
      .map((one) => (way === 'back' ? daysBetween(one, own) : daysBetween(own, one)))
      .filter((span) => span > 0 && span <= farthest);
    const plain = length.manner === 'exact' ? { ...length, manner: 'about' as const } : length;
    const [closest] = spans.toSorted((a, b) => Math.abs(a * day - length.millis) - Math.abs(b * day - length.millis));
    if (closest === undefined || spans.some((span) => [span - 1, span, span + 1].some((one) => fits(plain, one * day)))) return [];
    const span = showDuration((closest * day) as Duration);
    return [
      {
        rule: 'interval-claim',
        severity: 'error',
        place: passage.placeOf(length.words, length.from),
        message: `“${length.words}” ${way === 'back' ? 'before' : 'after'} ${date.words} is no day of the report: the nearest is ${span} away.`,
        between: [length.words, text.slice(date.from - from, date.to - from)],
        offsetMinutes: Math.round((length.millis - closest * day) / 60_000),
        fix: null,
      },
    ];
  });
};

const wayOf = ({ text, from, dates: [date] }: Sentence, length: LengthWords): 'back' | 'on' | null => {
  const [before, after] = [text.slice(0, length.from - from), text.slice(length.to - from)];
  if (date === undefined) return null;
  if (date.from > length.to && waited.test(before) && of.test(after)) return 'back';
  if (date.from > length.to && begins.test(before) && onThe.test(after.slice(0, date.from - length.to))) return 'back';
  const plain = before.replace(/(?:less than|more than|about|around|nearly|almost|only|just|over|weniger als|moins de|menos de)\s*$/iu, '');
  return date.to < length.from && again.test(plain) && later.test(after) ? 'on' : null;
};

/** "Reoccurred" is what makes other sentences tell of elsewhere. */
const isHabit = (text: string, way: 'back' | 'on'): boolean => way === 'back' && isElsewhere(text);

/** Every day that the report tells, each once. */
const daysOf = ({ eventDates, sentences, near }: Facts): readonly CalendarDate[] => [
  ...new Set([...eventDates, ...sentences.flatMap(({ dates }) => dates.flatMap((date) => datesOf(date, near)))]),
];
