import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { LengthWords, Sentence } from '../../prose/sentence.ts';
import { lengthsApart } from '../whole/lengths-apart.ts';

const shape =
  /^\W*(?<label>\p{L}[\p{L} '’()/-]{2,60}?)\s*[:：|]\s*[~≈*_\s]*(?:about |around |approx\.? |etwa |ca\. |environ |unas? |unos |約)?$/iu;
const planned =
  /(?<!\p{L})(?:estimat\p{L}*|expect\p{L}*|plan\p{L}*|scheduled|geplant\p{L}*|voraussichtlich\p{L}*|geschätzt\p{L}*|estimad[oa]s?|previst[oa]s?|estimée?s?|prévue?s?|予定|予想)/iu;
/** The word for a length in the languages of reports. */
const languages: readonly (readonly [string, RegExp])[] = [
  ['en', /(?<!\p{L})(?:duration|downtime)(?!\p{L})/iu],
  ['de', /\p{L}*(?:dauer|ausfallzeit)(?!\p{L})/iu],
  ['fr', /(?<!\p{L})durée(?!\p{L})/iu],
  ['es', /(?<!\p{L})duración(?!\p{L})/iu],
  ['pt', /(?<!\p{L})duração(?!\p{L})/iu],
  ['it', /(?<!\p{L})durata(?!\p{L})/iu],
  ['ja', /(?:時間|期間|时长|时间)$/u],
];

type Labelled = { readonly sentence: Sentence; readonly length: LengthWords; readonly language: string; readonly isPlanned: boolean };

/** "Duración estimada: 6 h" and "Estimated duration: 4 hours": one notice in two languages, with a length in each. */
export const labelTwins = ({ sentences }: Facts): readonly Finding[] => {
  const all = sentences.flatMap(labelledIn);
  return [true, false].flatMap((isPlanned) => {
    const same = all.filter((one) => one.isPlanned === isPlanned);
    const [one, other, ...more] = same;
    // A second line of one language is of another thing.
    if (one === undefined || other === undefined || more.length > 0 || one.language === other.language) return [];
    return Math.abs(one.length.millis - other.length.millis) < Math.max(one.length.grain, other.length.grain)
      ? []
      : [lengthsApart(one, other, other)];
  });
};

const labelledIn = (sentence: Sentence): readonly Labelled[] => {
  const { text, from, lengths } = sentence;
  const [length, ...others] = lengths;
  if (length === undefined || others.length > 0 || !['exact', 'about'].includes(length.manner)) return [];
  const label = shape.exec(text.slice(0, length.from - from))?.groups?.label ?? '';
  const language = languages.find(([, word]) => word.test(label))?.[0];
  return language === undefined ? [] : [{ sentence, length, language, isPlanned: planned.test(label) }];
};
