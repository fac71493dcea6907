import type { Instant } from '../../time/when.ts';
import { canonical, compareTexts } from '../canonical.ts';
import type { SignOff } from './sign-off.ts';

/** Two lists of sign-offs as one, oldest first, united by id: nothing of one ever changes but that it is taken back, and that stands. Any order, any number of times. */
export const mergeSignOffs = (mine: readonly SignOff[], theirs: readonly SignOff[]): readonly SignOff[] => {
  const byId = new Map<string, SignOff>();
  for (const one of [...mine, ...theirs]) {
    const known = byId.get(one.id);
    byId.set(one.id, known === undefined ? one : mergeTwo(known, one));
  }
  return [...byId.values()].sort((a, b) => a.at - b.at || compareTexts(a.id, b.id));
};

const mergeTwo = (a: SignOff, b: SignOff): SignOff => {
  const [wordA, wordB] = [
    { ...a, withdrawn: null },
    { ...b, withdrawn: null },
  ];
  // Of two claims under one id the earlier one stands.
  const said = (a.at - b.at || compareTexts(canonical(wordA), canonical(wordB))) <= 0 ? wordA : wordB;
  return { ...said, withdrawn: earlier(a.withdrawn, b.withdrawn) };
};

const earlier = (a: Instant | null, b: Instant | null): Instant | null => (a === null ? b : b === null || a < b ? a : b);
