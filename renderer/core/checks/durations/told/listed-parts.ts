import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { LengthWords, Sentence } from '../../prose/sentence.ts';

const minute = 60_000;
const total = /(?<!\p{L})(?:total|overall|altogether|sum|whole|gesamt\p{L}*|insgesamt|summe|totale?|ensemble|合計)(?!\p{L})/iu;
/** What is of all the parts, or of none. */
const noPart =
  /(?<!\p{L})(?:mean|average|median|max\p{L}*|min\p{L}*|longest|shortest|p\d\d|target|mittel\p{L}*|durchschnitt\p{L}*|moyenne?|médiane|medi[ao])(?!\p{L})/iu;
const shape = /^\W*(?<label>\p{L}[^:：\n]{2,80}?)\s*[:：|]\s*[~≈*_\s]*$/u;

type Item = { readonly sentence: Sentence; readonly length: LengthWords; readonly label: string };

/** "Upload to report: 1h 39m", "Report to removal: 1h 12m", "Upload to removal (total): 2h 32m": the last line of a list is not the sum of those above. */
export const listedParts = ({ sentences }: Facts): readonly Finding[] =>
  listsIn(sentences).flatMap((items): readonly Finding[] => {
    const last = items.at(-1);
    const parts = items.slice(0, -1);
    if (
      last === undefined ||
      parts.length < 2 ||
      !total.test(last.label) ||
      parts.some(({ label }) => total.test(label) || noPart.test(label))
    )
      return [];
    const sum = parts.reduce((millis, { length }) => millis + length.millis, 0);
    const coarsest = Math.max(minute, ...items.map(({ length }) => length.grain));
    // Each was rounded by itself, and parts that are longer than the whole overlap.
    if (Math.abs(sum - last.length.millis) <= coarsest * items.length) return [];
    const isNear = Math.abs(sum - last.length.millis) <= last.length.millis / 2;
    if (!isNear || parts.some(({ length }) => length.millis >= last.length.millis)) return [];
    const words = parts.map(({ length }) => length.words).join(' + ');
    return [
      {
        rule: 'duration-mismatch',
        severity: 'error',
        place: last.sentence.passage.placeOf(last.length.words, last.length.from),
        message: `“${last.length.words}” is not the sum of “${words}”: that is ${showDuration(sum as Duration)}.`,
        between: [last.length.words, words],
        offsetMinutes: Math.round((last.length.millis - sum) / minute),
        fix: null,
      },
    ];
  });

/** The lists each of whose items is a label and a length to the minute, in the order of the text. */
export const listsIn = (sentences: readonly Sentence[]): readonly (readonly Item[])[] => {
  const byBlock = new Map<number, (Item | null)[]>();
  for (const sentence of sentences) {
    const place = sentence.passage.placeOf('');
    if (place.kind !== 'text' || sentence.passage.source !== 'body') continue;
    const same = byBlock.get(place.block) ?? [];
    same.push(itemOf(sentence));
    byBlock.set(place.block, same);
  }
  return [...byBlock.values()].flatMap((items) => {
    const told = items.flatMap((one) => one ?? []);
    return told.length === items.length && told.length > 1 ? [told] : [];
  });
};

const itemOf = (sentence: Sentence): Item | null => {
  const { text, from, lengths, windows } = sentence;
  const [length, ...others] = lengths;
  if (length === undefined || others.length + windows.length > 0 || length.manner === 'vague') return null;
  const label = shape.exec(text.slice(0, length.from - from))?.groups?.label;
  return label === undefined || /[\p{L}\d]/u.test(text.slice(length.to - from)) ? null : { sentence, length, label };
};
