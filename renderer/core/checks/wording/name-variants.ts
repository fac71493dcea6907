import type { FactRule } from '../facts/fact-rule.ts';
import type { Finding } from '../finding.ts';
import type { Passage } from '../prose/passage.ts';
import { quoted } from '../words/quoted.ts';

/** A name that is written as one word with a capital inside: "PayGate". */
const joined = /(?<![\p{L}\d./@_-])\p{Lu}\p{Ll}+\p{Lu}[\p{L}\d]*(?![\p{L}\d@_(]|[./]\p{L})/gu;

type Use = { readonly words: string; readonly passage: Passage; readonly at: number };

/**
 * One service under two spellings: "PayGate" and "Pay Gate". Only the details' services and names that the text itself writes as one word are
 * looked for: two words with capitals may simply stand beside each other.
 */
export const nameVariants: FactRule = ({ details }, { passages }) => {
  const names = new Map<string, RegExp>();
  const add = (name: string): void => {
    const parts = partsOf(name);
    // "Of" and the like are no names, and one short word is written in one way only.
    if (parts.length < 2 || parts.length > 4 || parts.join('').length < 5) return;
    names.set(parts.join('').toLowerCase(), new RegExp(`(?<![\\p{L}\\d])${parts.join('[ -]?')}(?![\\p{L}\\d])`, 'giu'));
  };
  for (const service of details.services) add(service);
  for (const { text } of passages) for (const [name] of text.matchAll(joined)) add(name);
  return [...names.values()].flatMap((pattern): readonly Finding[] => {
    const uses = passages.flatMap((passage) =>
      Array.from(passage.text.matchAll(pattern), ({ 0: words, index }): Use => ({ words, passage, at: index })),
    );
    const proper = details.services.map((name) => name.trim()).find((name) => isWhole(pattern, name)) ?? mostUsed(uses);
    const odd = uses.find(({ words }) => proper !== null && differs(words, proper));
    if (odd === undefined || proper === null) return [];
    const message = `${quoted(odd.words)} is ${quoted(proper)} elsewhere: write one name for one thing.`;
    const place = odd.passage.placeOf(odd.words, odd.at);
    return [{ rule: 'name-variants', severity: 'note', place, message, between: [odd.words, proper], fix: null }];
  });
};

/** "PayGate" and "Pay Gate" are both Pay and Gate. */
const partsOf = (name: string): readonly string[] => name.match(/\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}+|\d+/gu) ?? [];

const isWhole = (pattern: RegExp, name: string): boolean => name.replace(pattern, '') === '' && name !== '';

/** In small letters the words may be no name at all, and capitals at the start of words are a matter of headings. */
const differs = (words: string, proper: string): boolean => {
  if (words === proper || !/\p{Lu}/u.test(words)) return false;
  const isOneWord = !/[ -]/u.test(words) && !/[ -]/u.test(proper);
  return isOneWord ? words !== words.toUpperCase() : words.toLowerCase() !== proper.toLowerCase() && /[ -]\p{Lu}|^\S+$/u.test(words);
};

const mostUsed = (uses: readonly Use[]): string | null => {
  const counts = new Map<string, number>();
  for (const { words } of uses) counts.set(words, (counts.get(words) ?? 0) + 1);
  const [most, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return most !== undefined && second !== undefined && most[1] > second[1] ? most[0] : null;
};
