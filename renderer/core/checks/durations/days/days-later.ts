import { daysBetween } from '../../../time/local-time.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { DateWords, Sentence } from '../../prose/sentence.ts';
import { fits } from '../fits.ts';
import { intervalFound } from '../interval-found.ts';
import { isClaim } from '../intervals/interval-words.ts';

const day = 86_400_000;
const farthest = 60;
/** Between a day and "(almost 3 days later)" stands no more than its time. */
const joint =
  /^[\s,;()~–—-]*(?:(?:at|on|um|am|à|le|a las|el|about|around|\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?|uhr|utc|gmt|cest|cet|mesz|mez|bst|[ecmp][sd]?t|[jki]st|ae[sd]t|later|later on|später|danach|plus tard|más tarde|después|almost|nearly|just|some|over|only|more than|fast|knapp|presque|casi)(?![\p{L}\d])[\s,;()~–—-]*)*$/iu;

/** "Updates stopped on 27 March. It was discovered on 30 March (almost 3 days later)": the days of two sentences, one below the other, are another number apart. */
export const daysLater = ({ prose, near }: Facts): readonly Finding[] =>
  prose.flatMap((sentence, at): readonly Finding[] => {
    const [length, ...others] = sentence.lengths;
    const [date, ...dates] = sentence.dates;
    if (length === undefined || date === undefined || others.length > 0 || length.grain < day || !isClaim(length, sentence)) return [];
    if (/^\s*(?:after|nach|après|después de)/iu.test(sentence.text.slice(length.to - sentence.from))) return [];
    const [second] = dates;
    const pair =
      second === undefined
        ? ofTwo(prose[at - 1], sentence)
        : dates.length === 1 && second.to <= length.from
          ? ([date, second] as const)
          : null;
    if (pair === null || isUnsettled(sentence.text) || isElsewhere(sentence.text)) return [];
    const [from, to] = pair;
    if (!joint.test(sentence.passage.text.slice(Math.min(length.to, to.to), Math.max(length.from, to.from)))) return [];
    const [[first, ...ways], [last, ...more]] = [datesOf(from, near), datesOf(to, near)];
    if (first === undefined || last === undefined || ways.length + more.length > 0) return [];
    const days = daysBetween(first, last);
    if (days < 1 || days > farthest || [days - 1, days, days + 1].some((count) => fits({ ...length, manner: 'exact' }, count * day)))
      return [];
    return [intervalFound(sentence.passage.placeOf(length.words, length.from), length, from.words, to.words, days * day)];
  });

/** The only day of the sentence above, and the only one of this. */
const ofTwo = (above: Sentence | undefined, { dates: [date], passage }: Sentence): readonly [DateWords, DateWords] | null => {
  const [other, ...others] = above?.dates ?? [];
  if (above === undefined || date === undefined || other === undefined || others.length > 0 || above.passage.section !== passage.section)
    return null;
  return isUnsettled(above.text) || isElsewhere(above.text) ? null : [other, date];
};
