import { remembered } from '../../facts/words/remembered.ts';
import { stemsIn } from '../../facts/words/stems.ts';

const named = /(?<![\p{L}\d])[\p{L}\d#][\p{L}\d._#-]*\d[\p{L}\d]*|(?<![\p{L}\d])\p{Lu}[\p{Lu}\d]{1,5}(?![\p{L}\d])/gu;
const measure = /^(?:[\d.]+(?:\p{L}{1,4})?|\p{L}{0,3}\d{1,4}-\d.*|AM|PM|UTC|GMT|[A-Z]{2,4}T|MESZ|MEZ|I[DT]|OK|TO|THE|AND)$/u;
const linked = /(?<=\/(?:pull|pulls|issues?|commit|merge_requests|incidents?|tickets?|browse)\/)[\p{L}\d-]{3,40}/gu;

/** The words by which two tellings of one thing can be known: the stems of long words, and names with digits or in capitals, code and what links lead to included. */
export const toldNames = remembered((words): ReadonlySet<string> => {
  const plain = words.replace(/\(?https?:\/\/\S+/gu, ' ');
  const names = (plain.match(named) ?? []).map((name) => name.replace(/[._-]+$/u, '')).filter((name) => !measure.test(name));
  const links = words.match(linked) ?? [];
  return new Set([...stemsIn(plain), ...[...names, ...links].map((name) => `${name.toLowerCase().replace(/^#/u, '')}!`)]);
});

/** Whether it is a name rather than the stem of a word: names seldom stand for two things. */
export const isName = (token: string): boolean => token.endsWith('!');
