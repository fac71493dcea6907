import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { spanOf } from '../../facts/moments/window-span.ts';
import type { Finding } from '../../finding.ts';
import type { LengthWords, Sentence } from '../../prose/sentence.ts';
import { fits } from '../fits.ts';
import { lengthMismatch } from '../length-mismatch.ts';

const day = 86_400_000;
/** "A three-hour window", "a maintenance window of three hours", "ein dreistündiges Fenster von drei Stunden". */
const behind =
  /^[\s-]*(?:long )?(?:(?:maintenance|service|change|outage|time|work|planned|scheduled) )*(?:window|slot|period|time ?frame)(?!\p{L}| (?:after|before|following|when|while|until)(?!\p{L}))/iu;
const ahead =
  /(?<!\p{L})(?:(?:window|slot|period|time ?frame)|\p{L}*fenster|(?:fenêtre|plage)(?: de maintenance)?|ventana(?: de mantenimiento)?) (?:of|von|de|d['’])\s*$/iu;
const article = /(?<!\p{L})(?:an?|the|this|our|one|its)\s*$/iu;
/** A window of another kind. */
const other =
  /(?<!\p{L})(?:each|every|per|within|any|rolling|sliding|moving|retention|alert\p{L}*|grace|cool-?down|second|another|additional|extended?|longer|shorter|smaller)(?!\p{L})/iu;

/** "Between 08:00 and 12:00. A three-hour window is allocated.": the only range of a paragraph, and the window that it is said to be. */
export const allottedLengths = ({ sentences, near }: Facts): readonly Finding[] => {
  const byPassage = new Map<Sentence['passage'], Sentence[]>();
  for (const sentence of sentences) {
    const same = byPassage.get(sentence.passage);
    if (same) same.push(sentence);
    else byPassage.set(sentence.passage, [sentence]);
  }
  const paragraphs = [...byPassage.values()];
  return paragraphs.flatMap((own, at): readonly Finding[] => {
    const above = paragraphs[at - 1];
    // The range may stand in the paragraph above, where this one has none.
    const isBelow = own.every(({ clocks }) => clocks.length === 0) && above?.[0]?.passage.source === 'body';
    const same = isBelow && above !== undefined ? [...above, ...own] : own;
    if (!own.some((sentence) => sentence.lengths.some((length) => isAllotted(length, sentence)))) return [];
    const [window, ...more] = same.flatMap(({ windows }) => windows);
    const told = same.flatMap((sentence) =>
      sentence.lengths.filter((length) => isAllotted(length, sentence)).map((length) => ({ length, sentence })),
    );
    const [one, ...others] = told;
    if (window === undefined || one === undefined || more.length + others.length > 0) return [];
    // A second time of the paragraph may be the end of another range.
    if (same.flatMap(({ clocks }) => clocks).length > 2) return [];
    const { lengths: spans } = spanOf(window, near);
    const [span] = spans;
    if (span === undefined || span <= 0 || span > day || spans.some((actual) => fits(one.length, actual))) return [];
    const { start, end } = window;
    const message = `“${one.length.words}” is not the time from ${start.words} to ${end.words}: that is ${showDuration(span as Duration)}.`;
    return [lengthMismatch(one.sentence.passage, one.length, start, end, span, message)];
  });
};

const isAllotted = (length: LengthWords, { text, from }: Sentence): boolean => {
  if (length.manner !== 'exact' && length.manner !== 'about') return false;
  const [before, after] = [text.slice(0, length.from - from), text.slice(length.to - from)];
  return !other.test(text) && ((article.test(before) && behind.test(after)) || ahead.test(before));
};
