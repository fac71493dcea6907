import { showDuration } from '../../../time/lengths/duration.ts';
import { daysBetween } from '../../../time/local-time.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { namesImpact } from '../../facts/words/deeds.ts';
import { isSupposed } from '../../facts/words/supposed.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { LengthWords, Sentence } from '../../prose/sentence.ts';
import { isOfIncident } from '../whole/other-trouble.ts';

const day = 86_400_000;
const farthest = 120;
const lasting =
  /(?:(?<!\p{L})(?:lasted|lasting|for|during|undetected for|broken for|down for|während|dauerte|pendant|durante|duró)|^)\s*(?:a total of |about |around |approximately |roughly |nearly |almost |over |more than |some |~ ?|etwa |rund |environ |unos )*$/iu;
const since =
  /^\s*(?:after|following) (?!(?:the |its |our )?(?:next|upcoming|new|each|every|any)(?!\p{L}))(?:the |its |our )?(?:\p{L}+ ){0,2}(?:regression|deploy\p{L}*|release|change|incident|outage|failure|upgrade|update|migration)(?!\p{L})/iu;

/** What is done with a report comes after all that it tells. */
const writing =
  /(?<!\p{L})(?:post-?mortems?|reviews?|reviewed|retro\p{L}*|written|wrote|writing|published|met|meet|meeting|follow-?ups?|action items?|bericht\p{L}*|nachbesprechung|rapport|bilan|publié\p{L}*|informe|publicad[oa])(?!\p{L})/iu;

const period =
  /(?<!\p{L})(?:over|during|in|for|throughout) (?:the|this|that) (?:[\p{L}\d]+)[- ]days?(?:[- ]long)? (?:period|window|span|time)(?!\p{L})|in den \p{L}*\d* ?tagen|(?:pendant|durant) les \p{L}*\d* ?jours|durante los \p{L}*\d* ?días/iu;
const lasted =
  /(?<!\p{L})(?:active|online|live|exposed|vulnerable|affected|published|in place|unnoticed|undetected|aktiv|online|offen|verwundbar|actifs?|active|en ligne|exposée?s?|activ[oa]s?|en línea|expuest[oa]s?)(?!\p{L})/iu;
const rolling =
  /(?<!\p{L})(?:slo|sla|budget|retention|trial|grace|notice|billing|rolling|previous|last|next|following|reporting)(?!\p{L})/iu;

/** "Over the 11 day period the plugin was active", in a report whose only two days are another number apart. */
export const periodTold = ({ prose, sentences, near }: Facts): readonly Finding[] => {
  const claims = prose.filter(({ text, lengths }) => lengths.length === 1 && period.test(text) && lasted.test(text) && !rolling.test(text));
  const [claim, ...others] = claims;
  const [length] = claim?.lengths ?? [];
  if (claim === undefined || length === undefined || others.length > 0 || length.grain < day || isUnsettled(claim.text)) return [];
  const told = sentences.flatMap(({ dates }) => dates).map((words) => datesOf(words, near));
  const [first, last, ...more] = [...new Set(told.flat())].toSorted();
  if (first === undefined || last === undefined || more.length > 0 || told.some(({ length: ways }) => ways !== 1)) return [];
  const span = daysBetween(first, last);
  const over = length.millis / day - span;
  // Where the title alone tells one of the days, the time may have ended before it.
  const isPair = prose.some(({ dates }) => dates.length === 2);
  if (span > farthest || Math.abs(over) <= 1 || (over < 0 && !isPair)) return [];
  return [
    {
      rule: 'duration-mismatch',
      severity: 'error',
      place: claim.passage.placeOf(length.words, length.from),
      message: `“${length.words}” is not the time between the only two days of the report: from ${first} to ${last} it is ${showDuration((span * day) as Duration)}.`,
      between: [length.words, `${first} – ${last}`],
      offsetMinutes: Math.round((length.millis - span * day) / 60_000),
      fix: null,
    },
  ];
};

/** "For roughly four days nobody could log in", in a report whose days, all told, are two apart. */
export const daysTold = (facts: Facts): readonly Finding[] => {
  const { eventDates, prose, sentences } = facts;
  // Only a timeline in days, and no further day in the text, knows how long it can have been.
  const told = sentences.flatMap(({ dates }) => dates.flatMap((date) => datesOf(date, facts.near)));
  const days = [...new Set([...eventDates, ...told])].toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (eventDates.length < 2 || first === undefined || last === undefined) return [];
  const span = daysBetween(first, last);
  if (span < 1 || span > farthest) return [];
  return prose
    .flatMap((sentence): readonly Finding[] => {
      const length = claimIn(sentence);
      if (length === null || !isOfIncident(sentence, length, facts) || length.millis <= (span + 1) * day) return [];
      const { passage } = sentence;
      return [
        {
          rule: 'duration-mismatch',
          severity: 'error',
          place: passage.placeOf(length.words, length.from),
          message: `“${length.words}” fits no two entries of the timeline: from ${first} to ${last} it is ${showDuration((span * day) as Duration)}.`,
          between: [length.words, `${first} – ${last}`],
          offsetMinutes: Math.round((length.millis - span * day) / 60_000),
          fix: null,
        },
      ];
    })
    .slice(0, 1);
};

const claimIn = ({ text, from, lengths }: Sentence): LengthWords | null => {
  const [length, ...others] = lengths;
  if (length === undefined || others.length > 0 || length.grain < day || length.millis < 2 * day) return null;
  if (
    length.manner === 'vague' ||
    length.manner === 'most' ||
    isUnsettled(text) ||
    isElsewhere(text) ||
    isSupposed(text) ||
    writing.test(text)
  )
    return null;
  const isLasting = lasting.test(text.slice(0, length.from - from)) && namesTrouble(text);
  return isLasting || since.test(text.slice(length.to - from)) ? length : null;
};

const namesTrouble = (text: string): boolean =>
  namesImpact(text) || /(?<!\p{L})(?:nobody|no one|nothing|undetected|unnoticed)(?!\p{L})/iu.test(text);
