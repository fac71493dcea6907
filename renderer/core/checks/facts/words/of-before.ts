import type { Sentence } from '../../prose/sentence.ts';

/** Whether a sentence tells of what was done before the story, “the route had been closed on 14 November”; with a time of day beside it, it may be a step. */
export const isOfBefore = ({ text, clocks }: Pick<Sentence, 'text' | 'clocks'>): boolean =>
  clocks.length === 0 && /(?<!\p{L})had (?:\p{L}+ ){0,2}?(?:been|\p{L}{2,}ed)(?!\p{L})/iu.test(text);
