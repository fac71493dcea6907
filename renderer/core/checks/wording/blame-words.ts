import type { FactRule } from '../facts/fact-rule.ts';
import { atWords } from '../texts/at-words.ts';
import { eachText } from '../texts/each-text.ts';
import { quoted } from '../words/quoted.ts';

const blame =
  /\b(?:human error|operator error|user error|(?:engineer|developer|administrator|operator|employee)(?:'s|’s)? (?:mistake|negligence|carelessness|fault)|careless(?:ly|ness)?|negligen\p{L}+|should have known|forgot to|menschliches versagen|erreur humaine|error humano)(?!\p{L})/giu;

/** Words that name a person's failing as the cause, where a reader learns more from what made it possible. */
export const blameWords: FactRule = (report) =>
  [...eachText(report)].flatMap(({ text, place }) => {
    const [words] = text.match(blame) ?? [];
    if (words === undefined) return [];
    const message = `${quoted(words)} names a person’s failing: say what made it possible, and what would have caught it.`;
    return [{ rule: 'blame-words', severity: 'note', place: atWords(place, words), message, fix: null }] as const;
  });
