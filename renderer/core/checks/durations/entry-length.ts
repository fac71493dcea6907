import type { TimelineEvent } from '../../report/report.ts';
import { showDuration } from '../../time/lengths/duration.ts';
import { daysBetween } from '../../time/local-time.ts';
import type { Duration } from '../../time/when.ts';
import type { Facts } from '../facts/facts.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import { isUnsettled } from '../facts/words/unsettled.ts';
import type { Finding } from '../finding.ts';
import type { LengthWords, Sentence } from '../prose/sentence.ts';
import { endOf } from '../times/end-of.ts';
import { timeBetween } from '../times/time-between.ts';
import { fits } from './fits.ts';
import { lengthMismatch } from './length-mismatch.ts';

const day = 86_400_000;

/** "16 April to 16 May – 30 days of silence": an entry with a range, whose own words begin with another length. */
export const entryLengths = (facts: Facts): readonly Finding[] => {
  const { events } = facts.report;
  if (events.length === 0) return [];
  const byId = new Map<string, TimelineEvent>(events.map((event) => [event.id, event]));
  return facts.sentences.flatMap((sentence): readonly Finding[] => {
    const [length, ...others] = sentence.lengths;
    if (
      sentence.passage.source !== 'event' ||
      length === undefined ||
      others.length > 0 ||
      (sentence.from > 0 && !isState(sentence, length))
    )
      return [];
    const place = sentence.passage.placeOf('');
    const event = place.kind === 'event' ? byId.get(place.id) : undefined;
    if (event === undefined || sentence.clocks.length > 0 || isUnsettled(sentence.text) || length.manner === 'vague') return [];
    const range = rangeOf(event, sentence, facts);
    if (
      range === null ||
      !(isFirst(sentence, length, range.after) || (!range.isInDays && (isLast(sentence, length) || isState(sentence, length)))) ||
      range.span <= 0 ||
      (range.isInDays && length.grain < day)
    )
      return [];
    const { span, isInDays, first, last } = range;
    const hedged = event.when.precision === 'approx' && length.manner === 'exact' ? { ...length, manner: 'about' as const } : length;
    if ((isInDays ? [span - day, span, span + day] : [span]).some((one) => fits(hedged, one))) return [];
    const message = `“${length.words}” is not the time from ${first} to ${last}: that is ${showDuration(span as Duration)}.`;
    return [lengthMismatch(sentence.passage, length, { words: first }, { words: last }, span, message)];
  });
};

type Range = {
  /** In milliseconds. */
  readonly span: number;
  readonly isInDays: boolean;
  readonly first: string;
  readonly last: string;
  /** Where the words behind the range begin. */
  readonly after: number;
};

/** The range of an entry, be its end a day that its words begin with: "to 2026-05-16". */
const rangeOf = ({ when }: TimelineEvent, { text, dates }: Sentence, { near }: Facts): Range | null => {
  const end = endOf(when);
  if (end !== null && when.time !== null && end.time !== null)
    return { span: timeBetween({ ...when, end: null }, end) ?? 0, isInDays: false, first: when.time, last: end.time, after: 0 };
  if (when.date === null) return null;
  const [told] = dates;
  const isTold = end === null && when.time === null && told !== undefined && until.test(text.slice(0, told.from));
  const [only, ...ways] = isTold ? datesOf(told, near) : [end?.date ?? []].flat();
  if (only === undefined || ways.length > 0) return null;
  return { span: daysBetween(when.date, only) * day, isInDays: true, first: when.date, last: only, after: isTold ? told.to : 0 };
};

/** "System down (about an hour)": in a bracket at the end, about all that is told. */
const isLast = ({ text }: Sentence, { from, to }: LengthWords): boolean =>
  /^[^()]{3,60}\((?:about |around |approximately |~ ?|≈ ?|ca\. ?|etwa |rund |environ |unos )?$/iu.test(text.slice(0, from)) &&
  /^\)\W*$/u.test(text.slice(to));

/** "The controller stayed dead ~19 min": all that a sentence tells. */
const isState = ({ text, from }: Sentence, length: LengthWords): boolean =>
  stays.test(text.slice(0, length.from - from)) && /^\W*$/u.test(text.slice(length.to - from));
const stays =
  /^[^.;,:()]{0,60}(?<!\p{L})(?:stayed|remained|was|were|sat|kept|blieb(?:en)?|war(?:en)?|est restée?|resta|permaneció|estuvo)(?!\p{L})[^.;,:()]{0,40}(?:\s|~|≈)(?:for |about |around |approximately |~ ?|≈ ?|während |pendant |durante )*$/iu;

const until = /^\s*(?:to|until|till|through|[–—-]|bis|au|al|hasta(?: el)?)\s*$/iu;

const lead =
  /^\W*(?:(?:through|over|during|for|in) the next |(?:während|in) den nächsten |pendant les |durante las )?(?:about |around |approximately |roughly |~ ?|for |etwa |rund |environ |unos )?$/iu;

/** At the head of the entry's words, alone or before what lasted so long. */
const isFirst = ({ text, passage }: Sentence, length: LengthWords, after: number): boolean =>
  lead.test(text.slice(after, length.from)) &&
  /^\W*(?:$|\)|(?:we|they|of|long|outage|downtime|lang|ausfall|de|without|ohne|sans|sin)(?!\p{L}))/iu.test(passage.text.slice(length.to));
