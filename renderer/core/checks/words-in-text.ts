import type { Report } from '../report/report.ts';
import type { Block } from '../rich-text/rich-text.ts';
import { eachBlock, textsOf } from '../rich-text/walk.ts';
import type { Finding, Place } from './finding.ts';

/** Numbers alone stand in many places. */
const tells = /\p{L}[^\n]*\P{L}[^\n]*\p{L}|\d[^\n]*\p{L}{3}|\p{L}{3}[^\n]*\d/u;

/** Where the body says words that a finding names, though its own place is elsewhere: the title, an event, the report as a whole; else the title, where they stand there alone; null where neither says any of them, or its place is in the text. */
export const wordsInText = ({ body, details: { title } }: Report, { place, between, about }: Finding): Place | null => {
  if (place.kind !== 'details' && place.kind !== 'event' && place.kind !== 'report') return null;
  const own = place.kind === 'report' ? '' : (place.words ?? '');
  const named = [...(between ?? []), ...(about ?? [])].filter((words) => words !== own && (place.kind === 'report' || tells.test(words)));
  for (const words of named) {
    const block = words.trim() === '' ? -1 : body.content.findIndex((top) => says(top, words));
    if (block >= 0) return { kind: 'text', block, words };
  }
  // The title is words of the report too: what stands there alone is led to there.
  const inTitle = place.kind === 'details' ? undefined : named.find((words) => words.trim() !== '' && isIn(title, words));
  return inTitle === undefined ? null : { kind: 'details', field: 'title', words: inTitle };
};

const says = (top: Block, words: string): boolean =>
  [...eachBlock([top])].some(({ block }) => textsOf(block).some((text) => isIn(text, words)));

/** As words of their own: "3 March" is not in "13 March". */
const isIn = (text: string, words: string): boolean => {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const around = `${text.charAt(at - 1)} ${text.charAt(at + words.length)}`;
    const [starts, ends] = [/^[\p{L}\d]/u.test(words), /[\p{L}\d]$/u.test(words)];
    if (!(starts && /^[\p{L}\d]/u.test(around)) && !(ends && /[\p{L}\d]$/u.test(around))) return true;
  }
  return false;
};
