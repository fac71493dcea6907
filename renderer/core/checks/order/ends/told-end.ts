import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { clauseOf } from '../../facts/words/clause-of.ts';
import { namesImpact, namesPhase } from '../../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import { isOneDay } from '../../prose/day-words.ts';
import type { ClockWords, Sentence } from '../../prose/sentence.ts';
import { clockGap } from '../../prose-timeline/moments/clock-gap.ts';

const minute = 60_000;
/** An end further back than this is the next day's. */
const farthest = 360 * minute;

const over =
  /(?<!\p{L})(?:restored|resolved|recovered|resumed|resumes|(?:back|returned) (?:to|in|online|up)|(?:fully |completely )?(?:operational|available|online) again|behoben|wiederhergestellt|wieder (?:\p{L}+ ){0,2}(?:normal|erreichbar|verfügbar|online)|rétabli\p{L}*|retour à la normale|résolue?|restablecid\p{L}*|restauró|resuelt[oa]|(?:auto-?)?recuper(?:ó|ou|ad[oa])|resolvid[oa]|restabelecid[oa]|normalizado)(?!\p{L})/iu;
const hoped =
  /(?<!\p{L})(?:not|never|eta|estimat\p{L}*|expect\p{L}*|initial(?:ly)?|revised|attempt\p{L}*|tried|briefly|partial\p{L}*|nichts?|noch|teilweise|backup\p{L}*|from a|snapshot)(?!\p{L})/iu;
const sooner =
  /(?<!\p{L})(?:before|earlier|already|prior|next|following|tomorrow|later that|the day|vor(?:her)?|zuvor|bereits|folgend\p{L}*|nächst\p{L}*|tags darauf|avant|lendemain|suivant\p{L}*|antes|siguiente)(?!\p{L})/iu;

/** In a report without a timeline: the time at which all was well again before the one at which the trouble began. */
export const toldEnds = (facts: Facts): readonly Finding[] => {
  if (facts.report.events.length > 0) return [];
  const told = [...facts.labels.map(({ sentence }) => sentence), ...facts.prose].filter(
    ({ text, clocks }) => clocks.length > 0 && !isUnsettled(text) && !isElsewhere(text),
  );
  const own = told.find((sentence) => beginOf(sentence) !== null);
  // What a field of the head calls the beginning, or the first sign of it, needs no further words.
  const field = facts.labels.find(
    ({ kind, isKey, sentence }) => !isKey && (kind === 'start' || kind === 'detected') && told.includes(sentence),
  )?.sentence;
  const start = own ?? field;
  // What is told after others is a step of the story, not its beginning.
  const timed = facts.prose.filter(({ clocks }) => clocks.length > 0);
  if (start !== undefined && timed.indexOf(start) > 1) return [];
  const begin = start === undefined ? null : start === own ? beginOf(start) : onlyClock(start);
  if (start === undefined || begin === null) return [];
  return told
    .flatMap((sentence): readonly Finding[] => {
      // Two fields are put in order by their names.
      const isField = start === field && isFieldOrRough.test(sentence.text);
      const end = sentence === start || isField ? null : endOf(sentence);
      if (end === null || !isOneDay(start, sentence, facts)) return [];
      const gap = clockGap(end, begin, facts.near)?.real ?? 0;
      const slack = end.approx || begin.approx ? 20 * minute : minute;
      if (gap >= -slack || gap < -farthest) return [];
      const message = `“${end.words}” tells of the end and is ${showDuration(-gap as Duration)} before “${begin.words}”, which tells of the beginning.`;
      return [
        {
          rule: 'end-before-start',
          severity: 'error',
          place: sentence.passage.placeOf(end.words, end.from),
          message,
          between: [end.words, begin.words],
          offsetMinutes: Math.round(gap / minute),
          fix: null,
        },
      ];
    })
    .slice(0, 1);
};

const isFieldOrRough = /[~≈]|^\s*(?:[-*•]\s*)?\p{L}[\p{L} ()'’-]{2,40}\s?[:：|]/u;

/** The first time of a sentence about trouble that is not about its end. */
const beginOf = ({ text, clocks, windows }: Sentence): ClockWords | null => {
  if (!namesImpact(text) || namesPhase(text) || over.test(text) || sooner.test(text)) return null;
  const [first, ...others] = clocks;
  const isPlain = others.length === 0 || (windows.length === 1 && clocks.length === 2);
  return isPlain && first !== undefined ? first : null;
};

const onlyClock = ({ clocks: [clock, ...others] }: Sentence): ClockWords | null =>
  clock === undefined || others.length > 0 ? null : clock;

/** The only time that a sentence, or a clause of it, gives to all being well again. */
const endOf = (sentence: Sentence): ClockWords | null => {
  const { clocks, windows } = sentence;
  const single = clocks.filter((clock) => !windows.some(({ from, to }) => clock.from >= from && clock.to <= to));
  const [only, ...others] = single.filter((clock) => {
    const clause = clocks.length === 1 ? sentence.text : clauseOf(sentence, clock);
    return over.test(clause) && !hoped.test(clause) && !sooner.test(clause);
  });
  return others.length === 0 ? (only ?? null) : null;
};
