import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { numberFound } from '../number-found.ts';

const fewest = 3;
const farthest = 40;

/** "(7 min, 2 min, 5 min)" and "7 minutes …, 2 minutes …, 3 minutes": the same row of lengths in two sentences, but for one of them. */
export const seriesToldTwice = ({ sentences }: Facts): readonly Finding[] => {
  const all = sentences.flatMap((sentence) => {
    const series = seriesIn(sentence);
    return series === null ? [] : [{ sentence, series }];
  });
  if (all.length > farthest) return [];
  return all.flatMap((one, at) =>
    all.slice(at + 1).flatMap((other): readonly Finding[] => {
      if (
        one.series.length !== other.series.length ||
        one.series[0]?.unit !== other.series[0]?.unit ||
        one.sentence.passage === other.sentence.passage
      )
        return [];
      const apart = one.series.flatMap((length, nth) => (length.value === other.series[nth]?.value ? [] : [nth]));
      const [nth, ...others] = apart;
      const [a, b] = [one.series[nth ?? -1], other.series[nth ?? -1]];
      if (a === undefined || b === undefined || others.length > 0 || new Set(one.series.map(({ value }) => value)).size < fewest) return [];
      const [first, second] = [rowOf(one.series), rowOf(other.series)];
      return [
        numberFound(
          `The text says “${first}” in one place and “${second}” in another: the numbers differ.`,
          other.sentence.passage.placeOf(b.words, b.from),
          first,
          second,
        ),
      ];
    }),
  );
};

type Part = { readonly words: string; readonly from: number; readonly value: number; readonly unit: string };

const rowOf = (series: readonly Part[]): string => series.map(({ words }) => words).join(', ');

const part =
  /(?<![\p{L}\d.,:/-])(?<value>\d{1,5})\s?(?<unit>s|secs?|seconds?|min|mins|minutes?|minuten|h|hrs?|hours?|stunden|heures?|horas?|minutos?)(?![\p{L}\d])/giu;

/** Three lengths or more of one unit, told one after the other without more words than a few between them; null for other sentences. */
const seriesIn = ({ text, from }: Sentence): readonly Part[] | null => {
  const parts = [...text.matchAll(part)].map(({ 0: words, index, groups }) => ({
    words,
    from: from + index,
    value: Number(groups?.value),
    unit: (groups?.unit ?? '').charAt(0).toLowerCase(),
  }));
  const [first] = parts;
  return parts.length >= fewest && parts.every(({ unit }) => unit === first?.unit) ? parts : null;
};
