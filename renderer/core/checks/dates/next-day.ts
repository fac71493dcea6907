import { weekdayNamed } from '../../time/dates/date-names.ts';
import { daysBetween } from '../../time/local-time.ts';
import type { Facts } from '../facts/facts.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import { isElsewhere, isUnsettled } from '../facts/words/unsettled.ts';
import type { Finding } from '../finding.ts';
import type { DateWords, Sentence } from '../prose/sentence.ts';

const phrases: readonly (readonly [number, string])[] = [
  [
    1,
    'the (?:very )?(?:next|following) (?:day|morning|afternoon|evening)|(?:am|der) (?:nächsten?|folgenden?) (?:tag|morgen|vormittag|nachmittag|abend)|(?:am )?tags? darauf|le lendemain(?: matin)?|le jour suivant|al día siguiente|a la mañana siguiente',
  ],
  [-1, 'the (?:day|evening) before|the previous (?:day|evening)|am (?:vortag|tag (?:zuvor|davor))|la veille|el día anterior'],
];
/** Any of them, in one look. */
const says = /next|following|before|previous|nächsten|folgenden|darauf|vortag|zuvor|davor|lendemain|suivant|veille|siguiente|anterior/i;
const gap = '[\\s,(–—-]{1,3}(?:(?:on|the|an?|eine[mn]?|dem|den|le|un|el) )*';
const patterns = phrases.map(([by, words]) => ({
  by,
  // "The following morning, Wednesday", "Wednesday, the next day".
  ahead: new RegExp(`(?<!\\p{L}|(?:after|before) )(?:${words})${gap}$`, 'iu'),
  behind: new RegExp(`^[\\s,(–—-]{1,3}(?:${words})(?=\\W*$|[.,;:)])`, 'iu'),
}));
const whole = /(?<!\p{L})\p{L}{5,12}(?!\p{L})/gu;
const night =
  /(?<!\p{L})(?:overnight|midnight|through the night|weekend|nachts?|mitternacht|wochenende|nuit|minuit|week-end|noche|medianoche|fin de semana)(?!\p{L})/iu;
const farthest = 60;
/** In sentences. */
const longest = 4;
const monday = 1;

/** A day as a text names it: a date, a day of the week, or both. */
type Day = {
  readonly words: string;
  readonly from: number;
  readonly to: number;
  readonly date: DateWords | null;
  readonly weekday: number | null;
};

/** "On Monday it failed. The next day, Wednesday, it was back" and "on 7 January … the following day, 9 January": the day that is said to be next to the one told before is another one. */
export const nextDays = ({ sentences, near }: Facts): readonly Finding[] => {
  const prose = sentences.filter(({ passage: { source } }) => source === 'body');
  return prose
    .flatMap((sentence, at): readonly Finding[] => {
      const { text, from, passage } = sentence;
      if (!says.test(text) || isUnsettled(text.replace(/(?<=the )next(?= day)/giu, 'following')) || isElsewhere(text)) return [];
      const days = daysIn(sentence);
      return days.flatMap((day, place): readonly Finding[] => {
        const [lead, rest] = [text.slice(0, day.from - from), text.slice(day.to - from)];
        const said = patterns.find(({ ahead, behind }) => ahead.test(lead) || behind.test(rest));
        const above = days[place - 1] ?? (place === 0 ? loneDay(prose[at - 1], sentence) : undefined);
        if (said === undefined || above === undefined || isNight(sentence, prose[at - 1])) return [];
        const before = [...prose.slice(Math.max(0, at - longest), at).flatMap(daysIn), ...days.slice(0, place)];
        // Another day told before may be meant.
        if (before.some((one) => apart(one, day, near) === said.by)) return [];
        const by = apart(above, day, near);
        if (by === null || by === said.by) return [];
        const which = said.by > 0 ? 'the day after' : 'the day before';
        const message = `“${day.words}” is not ${which} “${above.words}”.`;
        const rule = day.date !== null && above.date !== null ? 'date-mismatch' : 'weekday-mismatch';
        return [
          { rule, severity: 'error', place: passage.placeOf(day.words, day.from), message, between: [day.words, above.words], fix: null },
        ];
      });
    })
    .slice(0, 1);
};

const daysIn = ({ text, from, dates }: Sentence): readonly Day[] => {
  const dated = dates.map((date): Day => ({ words: date.words, from: date.from, to: date.to, date, weekday: date.weekday }));
  const bare = [...text.matchAll(whole)].flatMap(({ 0: words, index }): readonly Day[] => {
    const weekday = weekdayNamed(words.replace(/(?<=tag)(?:morgen|vormittag|nachmittag|abend)$/iu, ''));
    const start = from + index;
    const isDated = dates.some((date) => date.from < start + words.length && date.to > start);
    return weekday === null || isDated ? [] : [{ words, from: start, to: start + words.length, date: null, weekday }];
  });
  return [...dated, ...bare].toSorted((a, b) => a.from - b.from);
};

/** The only day of the sentence above. */
const loneDay = (above: Sentence | undefined, { passage }: Sentence): Day | undefined => {
  if (above === undefined || above.passage.section !== passage.section || isUnsettled(above.text) || isElsewhere(above.text))
    return undefined;
  const [day, ...others] = daysIn(above);
  return others.length > 0 ? undefined : day;
};

/** A story that goes on past midnight has a day between that it does not name. */
const isNight = (sentence: Sentence, above: Sentence | undefined): boolean =>
  [sentence, above].some(
    (one) => one !== undefined && (night.test(one.text) || one.clocks.some(({ time }) => time < '05:00' || time >= '22:00')),
  );

/** In days, as far as both name them alike; null where they don't, or may be more than a week or a weekend apart. */
const apart = (above: Day, day: Day, near: Facts['near']): number | null => {
  const [[one, ...ways], [other, ...more]] = [datesOf(above.date, near), datesOf(day.date, near)];
  if (one !== undefined && other !== undefined && ways.length + more.length === 0) {
    const by = daysBetween(one, other);
    return Math.abs(by) > farthest ? null : by;
  }
  if (above.weekday === null || day.weekday === null) return null;
  const by = (day.weekday - above.weekday + 7) % 7;
  // The next day at work.
  if (day.weekday === monday && above.weekday >= 5) return null;
  return by === 6 ? -1 : by;
};
