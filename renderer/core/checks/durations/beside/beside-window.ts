import type { Facts } from '../../facts/facts.ts';
import { spanOf } from '../../facts/moments/window-span.ts';
import { isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { LengthWords, Sentence, WindowWords } from '../../prose/sentence.ts';
import { toldWindow } from '../../prose/told-window.ts';
import { fits } from '../fits.ts';
import { lengthMismatch } from '../length-mismatch.ts';
import { fitsBeside } from './fits-beside.ts';
import { isOfDays } from './is-of-days.ts';

/** The only length of a sentence, near its only range, which is of another length: "4 minutes, from 15:04 to 15:10". */
export const besideWindow = (sentence: Sentence, facts: Facts): readonly Finding[] => {
  const { near } = facts;
  const lengths = sentence.lengths.filter((length) => isOwnLength(length, sentence));
  const told = toldWindow(sentence);
  const own = sentence.windows.filter((one) => !sentence.same.some(({ second }) => second.from === one.start.from));
  const [window, ...otherWindows] = told === null ? own : [told];
  const [length, ...otherLengths] = lengths;
  if (window === undefined || length === undefined || otherWindows.length > 0 || otherLengths.length > 0) return [];
  if (sentence.clocks.length > 2 && sentence.same.length === 0) return [];
  const isNear = Math.min(Math.abs(window.from - length.to), Math.abs(length.from - window.to)) <= 90;
  if (!isNear || isUnsettled(sentence.text) || isApart(sentence, length, window)) return [];
  const hedged = window.start.approx || window.end.approx ? { ...length, manner: 'about' as const } : length;
  const { lengths: spans } = spanOf(window, near);
  const [span] = spans;
  const isRight = isBracketed(sentence, length, window) ? fitsBeside : fits;
  if (span === undefined || span < 0 || spans.some((actual) => isRight(hedged, actual)) || isOfDays(length, window, spans)) return [];
  if (isCountedFromBefore(length, window, sentence, facts)) return [];
  // Of several lengths another is the range's.
  if (sentence.lengths.some((other) => other !== length && spans.some((actual) => fits(other, actual)))) return [];
  return [lengthMismatch(sentence.passage, length, window, span)];
};

const summedUp = /(?<!\p{L})(?:total|overall|in all|altogether|insgesamt|gesamt\p{L}*|totale?|en todo)(?!\p{L})[^.;\d]{0,40}$/iu;

/** "55 % of errors from 7:42 to 8:44 for a total of 1 hour 56 minutes": a total counts from where the story began, at a time that is told before. */
const isCountedFromBefore = (length: LengthWords, window: WindowWords, sentence: Sentence, { sentences, near }: Facts): boolean =>
  length.from > window.to &&
  summedUp.test(sentence.text.slice(0, length.from - sentence.from)) &&
  sentences
    .slice(0, sentences.indexOf(sentence))
    .some(({ clocks }) =>
      clocks.some((start) =>
        spanOf({ ...window, start: { ...start, date: null }, end: { ...window.end, date: null } }, near).lengths.some((span) =>
          fits(length, span),
        ),
      ),
    );

/** "For 40 minutes; mitigation from 19:00 to 19:15": each half tells of its own. */
const isApart = ({ text, from }: Sentence, length: LengthWords, window: WindowWords): boolean =>
  /;\s/u.test(text.slice(Math.min(length.to, window.to) - from, Math.max(length.from, window.from) - from));

/** Of several ranges or lengths one that is in brackets directly behind the other, and is of another length: "11:58-12:31 (43 minutes)", "~4.5 h (16:28–21:54)". */
export const besideBrackets = (sentence: Sentence, { near }: Facts): readonly Finding[] => {
  if (sentence.windows.length === 0 || (sentence.windows.length === 1 && sentence.lengths.length < 2)) return [];
  return sentence.windows.flatMap((window): readonly Finding[] => {
    const { text } = sentence.passage;
    const length =
      sentence.lengths.find(({ from }) => from > window.to && opens.test(text.slice(window.to, from))) ??
      sentence.lengths.find(
        ({ to, manner }) =>
          to < window.from && manner !== 'vague' && opens.test(text.slice(to, window.from)) && closes.test(text.slice(window.to)),
      );
    const { lengths: spans } = spanOf(window, near);
    const [span] = spans;
    if (length === undefined || span === undefined || span < 0 || spans.some((actual) => fitsBeside(length, actual))) return [];
    return [lengthMismatch(sentence.passage, length, window, span)];
  });
};

/** "~125 minutes (16:10–18:15)" and "16:10–18:15 (~125 minutes)". */
const isBracketed = ({ text, from }: Sentence, length: LengthWords, window: WindowWords): boolean =>
  opens.test(
    text.slice(Math.min(length.to, window.to) - from, Math.max(length.from, window.from) - from).replace(/~|≈|about |around /gu, ''),
  ) &&
  !window.start.approx &&
  !window.end.approx;

const opens = /^\s*[([]\s*(?:about |for )?$/u;
/** Nothing else is in the bracket but the zone. */
const closes = /^\s*(?:[A-Z]{2,5}\s*)?[)\]]/u;

/** A length that the sentence gives to what happened, rather than a wait, a limit or a pause. */
const isOwnLength = ({ from, to, manner }: LengthWords, sentence: Sentence): boolean => {
  const text = sentence.text;
  const after = text.slice(to - sentence.from, to - sentence.from + 40);
  const before = text.slice(Math.max(0, from - sentence.from - 40), from - sentence.from);
  if (manner === 'vague' || manner === 'most' || manner === 'least') return false;
  if (
    /^\s*(?:each|apiece|later|after|before|earlier|ago|prior|into|of (?:data|logs?|transactions)|window|(?:period|stretch) (?:after|before|following|from|when|between|until)|interval|timeout|ttl|per|apart|old|delay|later|später|danach|davor|zuvor|nach|vor|plus tard|après|avant|después|antes)(?!\p{L})/iu.test(
      after,
    )
  )
    return false;
  if (
    /(?:every|per|within|after|timeout of|ttl of|interval of|delay(?:s|ed)? (?:of|by|for)|the (?:last|past|first|next|previous)|for the (?:first|last|next)|another|(?:pauses?|breaks?|gaps?|lulls?) of|pausen? von|pauses? de|pausas? de|alle|nach|innerhalb von|toutes les|au bout de|après|cada|tras|dentro de)\s*(?:about|around|approximately|an?)?\s*$/iu.test(
      before,
    )
  )
    return false;
  return (
    /(?:lasted|lasting|duration|total|for|downtime|outage|approximately|about|around|roughly|over|under|nearly|almost|[(–—:-]|of|dauer\p{L}*|während|für|rund|etwa|gut|knapp|pendant|durée|durant|environ|duró|durante|dur\p{L}+|unos|soit|das sind|das macht|i\.e\.,?|that is|that['’]s|, or|, which (?:is|was)|es decir|o sea|meaning|makes|=|,|~|gesamt)\s*(?:a |an |the |de |just |more than |less than |slightly )?$/iu.test(
      before,
    ) ||
    /^[\s-]*(?:outage|disruption|incident|interruption|downtime|window|period|degradation|long|total|in total|\(|,|from|between|lang|ausfall)/iu.test(
      after,
    )
  );
};
