import { isZoneAbbreviation } from './zone-words.ts';

/** The words of a time as entered that may name its zone: abbreviations, and what ends in "time" with up to three words before it. */
export function* zoneWordsIn(entered: string): Generator<string> {
  const words = entered.slice(0, 200).match(/\p{L}+/gu) ?? [];
  for (const [at, word] of words.entries()) {
    if (isZoneAbbreviation(word)) yield word;
    if (word.toLowerCase() !== 'time') continue;
    for (const before of [3, 2, 1]) if (at >= before) yield words.slice(at - before, at + 1).join(' ');
  }
}
