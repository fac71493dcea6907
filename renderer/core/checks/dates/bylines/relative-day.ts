import { addDays, daysBetween } from '../../../time/local-time.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import type { Finding } from '../../finding.ts';
import { twoDaysWords } from '../../words/two-days.ts';
import { bylineOf } from './byline.ts';

const farthest = 60;
const days: readonly (readonly [number, RegExp])[] = [
  [2, /(?<!\p{L})(?:the day before yesterday|vorgestern|avant-hier|anteayer|antes de ayer)(?!\p{L})/iu],
  [1, /(?<!\p{L})(?:yesterday|last night|gestern|hier|ayer|anoche)(?!\p{L})/iu],
  [0, /(?<!\p{L})(?:today|this (?:morning|afternoon|evening)|heute|aujourd['’]hui|ce matin|cet après-midi|hoy|esta mañana)(?!\p{L})/iu],
];
const beside =
  /^[\s,(–—-]*(?:(?:morning|afternoon|evening|night|früh|morgen|nachmittag|abend|matin|après-midi|soir|por la (?:mañana|tarde|noche))[\s,(–—-]*)?(?:on |the |den |dem |am |le |el |\p{L}{3,9}day,? )?$/iu;

/** "The day before yesterday, Wednesday 13 August" in a text that is dated of the 25th. */
export const relativeDay = (facts: Facts): readonly Finding[] => {
  const byline = bylineOf(facts);
  if (byline === null) return [];
  return facts.prose
    .flatMap(({ text, from, dates, passage }): readonly Finding[] =>
      dates.flatMap((words): readonly Finding[] => {
        const before = text.slice(0, words.from - from);
        const named = days.flatMap(([back, pattern]) => {
          const match = pattern.exec(before);
          return match !== null && beside.test(before.slice(match.index + match[0].length)) ? [{ back, at: match.index }] : [];
        })[0];
        const [date, ...ways] = named === undefined ? [] : datesOf(words, byline.date);
        if (named === undefined || date === undefined || ways.length > 0) return [];
        const meant = addDays(byline.date, -named.back);
        const off = Math.abs(daysBetween(date, meant));
        // Posts are written in the night, and published the day after.
        if (off < 3 || off > farthest) return [];
        const said = passage.raw.slice(from + named.at, words.to);
        return [
          {
            rule: 'date-mismatch',
            severity: 'warning',
            place: passage.placeOf(words.words, words.from),
            message: twoDaysWords({ date: meant, words: byline.sentence.words }, { date: date, words: said }),
            between: [byline.sentence.words, said],
            fix: null,
          },
        ];
      }),
    )
    .slice(0, 1);
};
