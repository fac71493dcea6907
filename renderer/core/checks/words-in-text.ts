import type { Report } from '../report/report.ts';
import type { Block } from '../rich-text/rich-text.ts';
import { eachBlock, textsOf } from '../rich-text/walk.ts';
import type { Finding, Place } from './finding.ts';

/** Numbers alone stand in many places. */
const tells = /\p{L}[^\n]*\P{L}[^\n]*\p{L}|\d[^\n]*\p{L}{3}|\p{L}{3}[^\n]*\d/u;

/** Where the body says words that a finding names, though its own place is elsewhere: the title, an event, the report as a whole; null where it says none of them, or its place is in the text. */
export const wordsInText = ({ body }: Report, { place, between, about }: Finding): Place | null => {
  if (place.kind !== 'details' && place.kind !== 'event' && place.kind !== 'report') return null;
  const own = place.kind === 'report' ? '' : (place.words ?? '');
  const named = [...(between ?? []), ...(about ?? [])].filter((words) => words !== own && (place.kind === 'report' || tells.test(words)));
  for (const words of named) {
    const block = words.trim() === '' ? -1 : body.content.findIndex((top) => says(top, words));
    if (block >= 0) return { kind: 'text', block, words };
  }
  return null;
};

const says = (top: Block, words: string): boolean =>
  [...eachBlock([top])].some(({ block }) => textsOf(block).some((text) => text.includes(words)));
