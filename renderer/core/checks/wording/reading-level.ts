import type { FactRule } from '../facts/fact-rule.ts';
import type { Finding } from '../finding.ts';
import { quoted } from '../words/quoted.ts';

/** The longest sentence that is read in one go, in words. */
const longest = 45;
/** The text is judged as a whole from this many sentences on. */
const fewest = 8;
/** Words a sentence, on average, above which a text is hard to follow. */
const heavy = 28;
const most = 3;

/** Sentences too long to be read in one go, and a text whose sentences are long throughout. Their length is the one sign of difficulty that holds in every language. */
export const readingLevel: FactRule = (_report, { prose }) => {
  const counted = prose
    .map((sentence) => ({ sentence, words: (sentence.text.match(/[\p{L}\d][\p{L}\d'’:.,-]*/gu) ?? []).length }))
    .filter(({ words, sentence }) => words > 3 && !sentence.text.includes(' | '));
  const tooLong = counted
    .filter(({ words }) => words > longest)
    .slice(0, most)
    .map(({ sentence, words }): Finding => {
      const message = `The sentence ${quoted(sentence.words)} has ${words} words: make two of it.`;
      const start = sentence.words.split(/\s+/u).slice(0, 6).join(' ');
      const place = sentence.passage.placeOf(sentence.words.slice(0, start.length), sentence.from);
      return { rule: 'reading-level', severity: 'note', place, message, fix: null };
    });
  const average = counted.reduce((sum, { words }) => sum + words, 0) / Math.max(counted.length, 1);
  if (counted.length < fewest || average <= heavy) return tooLong;
  const message = `The sentences of this report have ${Math.round(average)} words on average: shorter ones are read faster on a bad day.`;
  return [...tooLong, { rule: 'reading-level', severity: 'note', place: { kind: 'report' }, message, fix: null }];
};
