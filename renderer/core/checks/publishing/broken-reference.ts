import type { FactRule } from '../facts/fact-rule.ts';

/** A chip in the text whose event, action or cause was deleted, or that has nothing to show. */
export const brokenReference: FactRule = (_, { chips }) =>
  chips.flatMap(({ shown, block }) => {
    if (shown.kind === 'shown') return [];
    const message =
      shown.why === 'deleted'
        ? `The text refers to something that was deleted (${shown.words}): take it out, or choose another with @.`
        : `The text refers to something that has nothing to show (${shown.words}): fill it in, or take the reference out.`;
    return [{ rule: 'broken-reference', severity: 'error', place: { kind: 'text', block, words: '' }, message, fix: null }] as const;
  });
