import type { LengthWords, Sentence } from '../../prose/sentence.ts';

const later = /^\s*(?:later|late|after(?:wards?)?|thereafter|später|danach|nach|plus tard|après|después|más tarde)(?!\p{L})/iu;

/** Whether a length tells how long after another moment something was: "ten minutes later", "8 min after the alert". */
export const isClaim = ({ to, manner }: LengthWords, sentence: Sentence): boolean =>
  manner !== 'vague' && manner !== 'most' && manner !== 'least' && later.test(sentence.text.slice(to - sentence.from));

/** Which way a length is counted to or from what its next words name; null where they name nothing. */
export const directionOf = (rest: string): 'after' | 'before' | null => {
  if (/^\s*(?:after|following|nach|après|suivant|después de|tras)(?!\p{L})/iu.test(rest)) return 'after';
  return /^\s*(?:before|prior to|ahead of|vor|avant|antes de)(?!\p{L})/iu.test(rest) ? 'before' : null;
};
