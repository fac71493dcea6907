import type { Sentence, Words } from '../../prose/sentence.ts';

const cuts = /[,;:()]|\b(?:and|but|while|when|whereas|which|und|aber|während|als|et|mais|lorsque|quand|y|pero|cuando)\b/giu;

/** The part of a sentence that a time belongs to: the clause that it stands in, with the next one where that is no more than the time itself. */
export const clauseOf = (sentence: Sentence, words: Words): string => {
  const text = maskTimes(sentence);
  const [from, to] = [words.from - sentence.from, words.to - sentence.from];
  let start = 0;
  for (const { index, 0: cut } of text.matchAll(cuts)) {
    if (index >= to) {
      const clause = text.slice(start, index);
      if (says(clause)) return clause;
      const rest = text.slice(index + cut.length);
      const next = rest.split(cuts).find(says) ?? '';
      return `${clause} ${next}`;
    }
    if (index + cut.length <= from) start = index + cut.length;
  }
  const clause = text.slice(start);
  return says(clause) || start === 0 ? clause : text;
};

const says = (clause: string): boolean => (clause.match(/\p{L}{4,}/gu) ?? []).length >= 2;

const maskTimes = (sentence: Sentence): string => {
  let { text } = sentence;
  for (const { from, to } of [...sentence.clocks, ...sentence.dates, ...sentence.windows]) {
    const [a, b] = [from - sentence.from, to - sentence.from];
    text = text.slice(0, a) + '\u00b7'.repeat(b - a) + text.slice(b);
  }
  return text;
};
