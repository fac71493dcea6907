import type { Finding, Rule } from '../finding.ts';
import { quoted } from '../words/quoted.ts';
import { atWords } from './at-words.ts';
import { eachText, type PlacedText } from './each-text.ts';
import { leftoversIn } from './leftovers-in.ts';
import { stillToCome } from './still-to-come.ts';

/** Words that a writer leaves to come back to: TBD, TODO, XX minutes, lorem ipsum, [company name], {{date}}, “do not publish”. */
export const leftoverWords: Rule = (report) => [...eachText(report)].flatMap(findingsOf);

const findingsOf = ({ text, place }: PlacedText): readonly Finding[] => {
  // A task may be to complete something.
  const toCome = place.kind === 'action' || place.kind === 'step' ? [] : stillToCome(text);
  const kinds = [...new Set([...leftoversIn(text), ...toCome])];
  const [first] = kinds;
  if (first === undefined) return [];
  // One more of the same is one more to look at: whoever let the first stand has not seen it.
  const found = kinds.flatMap((words) => Array.from({ length: Math.max(1, text.split(words).length - 1) }, () => words));
  const others = found.length === 1 ? '' : found.length === 2 ? ' and 1 more placeholder' : ` and ${found.length - 1} more placeholders`;
  const message = `${quoted(first)}${others} still ${found.length === 1 ? 'stands' : 'stand'} where the final words should be.`;
  return [
    {
      rule: 'leftover-words',
      severity: 'warning',
      place: atWords(place, first),
      message,
      about: found,
      fix: null,
    },
  ];
};
