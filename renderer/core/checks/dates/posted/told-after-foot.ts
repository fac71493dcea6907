import { daysBetween, localMillis } from '../../../time/local-time.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import { type FootStamp, footStamps } from '../../order/pages/foot-stamps.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { tellsPast } from './tells-past.ts';

const minute = 60_000;
const farthest = 45;
const isLimit = /(?<!\p{L})(?:until|till|by|before|bis|vor|jusqu['’]au|avant|hasta|antes del?)\s*(?:the\s|zum\s)?$/iu;
const since = /(?<!\p{L})(?:since|seit|depuis|desde)(?!\p{L})/iu;

/** "It was resolved on 27 January at 08:15" over a stamp of the 26th: an update that tells as past what came after it. */
export const toldAfterFoot = (facts: Facts): readonly Finding[] =>
  footStamps(facts)
    .flatMap((update) => toldLater(update, facts))
    .slice(0, 3);

const toldLater = ({ passage, words, date, at }: FootStamp, { sentences, near }: Facts): readonly Finding[] =>
  sentences
    .filter((sentence) => sentence.passage === passage && isPast(sentence))
    .flatMap((sentence): readonly Finding[] => {
      const foot = passage.raw.lastIndexOf('\n');
      const [own, ...others] = sentence.dates.filter(({ from }) => from < foot);
      const clocks = sentence.clocks.filter(({ from }) => from < foot);
      const [day, ...ways] = datesOf(own ?? null, near);
      if (own === undefined || day === undefined || others.length + ways.length > 0 || clocks.length > 1) return [];
      if (isLimit.test(sentence.text.slice(0, own.from - sentence.from))) return [];
      const [clock] = clocks;
      const by = clock === undefined ? 1440 * minute * Math.max(0, daysBetween(date, day)) : localMillis(day, clock.time) - at;
      if (by <= 10 * minute || Math.abs(daysBetween(date, day)) > farthest) return [];
      return [
        {
          rule: 'metadata-before-last-event',
          severity: 'warning',
          place: sentence.passage.placeOf(own.words, own.from),
          message: `“${own.words}” is told as past in the update of “${words}”, which was posted before.`,
          between: [words, own.words],
          offsetMinutes: -Math.round(by / minute),
          fix: null,
        },
      ];
    })
    .slice(0, 1);

const isPast = ({ text }: Sentence): boolean => (tellsPast(text) || since.test(text)) && !isUnsettled(text) && !isElsewhere(text);
