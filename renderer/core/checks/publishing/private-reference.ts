import type { FactRule } from '../facts/fact-rule.ts';
import { quoted } from '../words/quoted.ts';

/** A chip that everybody may read about something that not everybody may see: the public edition has a gap there. */
export const privateReference: FactRule = (_, { chips }) =>
  chips.flatMap(({ shown, toPublic, isKept, block }) => {
    if (isKept || shown.kind === 'broken' || toPublic.kind === 'shown') return [];
    const message = `${quoted(shown.words)} comes from what is not for the public, in a passage that is: the public edition leaves a gap there.`;
    return [
      { rule: 'private-reference', severity: 'warning', place: { kind: 'text', block, words: shown.words }, message, fix: null },
    ] as const;
  });
