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
    if (parts.length < 2 || parts.length > mostParts || parts.join('').length < 5) return;
    names.set(parts.join('').toLowerCase(), new RegExp(`(?<![\\p{L}\\d])${parts.join('[ -]?')}(?![\\p{L}\\d])`, 'giu'));
  };
  for (const service of details.services) add(service);
  for (const { text } of passages) for (const [name] of text.matchAll(joined)) add(name);
  const used = usesOf(names, passages);
  return [...names].flatMap(([key, pattern]): readonly Finding[] => {
    const uses = used.get(key) ?? [];
    const proper =
      details.services.map((name) => name.trim()).find((name) => isWhole(pattern, name)) ?? mostUsed(uses) ?? firstOfMany(uses);
    const odd = uses.find(({ words }) => proper !== null && differs(words, proper));
    if (odd === undefined || proper === null) return [];
    const message = `${quoted(odd.words)} is ${quoted(proper)} elsewhere: write one name for one thing.`;
    const place = odd.passage.placeOf(odd.words, odd.at);
    return [{ rule: 'name-variants', severity: 'note', place, message, between: [odd.words, proper], fix: null }];
  });
};

const mostParts = 4;

/** Where each name is written, by its letters: the words are read once, however many names there are. */
const usesOf = (names: ReadonlyMap<string, RegExp>, passages: readonly Passage[]): ReadonlyMap<string, readonly Use[]> => {
  const uses = new Map<string, Use[]>();
  for (const passage of passages) {
    const words = names.size === 0 ? [] : [...passage.text.matchAll(/[\p{L}\d]+/gu)];
    for (const [first, { index: at }] of words.entries()) {
      let [letters, end] = ['', at];
      for (const { 0: word, index } of words.slice(first, first + mostParts)) {
        if (index > at && !/^[ -]$/u.test(passage.text.slice(end, index))) break;
        letters += word.toLowerCase();
        end = index + word.length;
        const use = { words: passage.text.slice(at, end), passage, at };
        const pattern = names.get(letters);
        if (pattern === undefined || !isWhole(pattern, use.words)) continue;
        const same = uses.get(letters);
        if (same) same.push(use);
        else uses.set(letters, [use]);
      }
    }
  }
  return uses;
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

/**
 * The name as one word with a capital inside, where it is written in three ways or more and in none more than in others: "PayGate", "Paygate" and
 * "Pay-Gate". Two may be two things. None where small letters make ordinary words of it, and none begins a sentence or is part of a file or address.
 */
const firstOfMany = (uses: readonly Use[]): string | null => {
  if (uses.some(({ words }) => !/\p{Lu}/u.test(words))) return null;
  const names = [...new Set(uses.filter(isName).map(({ words }) => words))].filter((words) => words !== words.toUpperCase());
  return names.length < 3 ? null : (names.find((words) => /^\p{Lu}\p{Ll}+\p{Lu}[\p{L}\d]*$/u.test(words)) ?? null);
};

const isName = ({ words, passage: { text }, at }: Use): boolean => {
  const [before, behind] = [text.slice(0, at), text.slice(at + words.length)];
  if (/[\p{L}\d./\\@_#$-]$/u.test(before) || /^(?:[@_/\\(=]|[.-][\p{L}\d])/u.test(behind)) return false;
  // A capital inside is no matter of where a sentence begins.
  return /.\p{Lu}/u.test(words) || !/(?:^|[.!?:\n])["“„«(]?\s*$/u.test(before);
};

const mostUsed = (uses: readonly Use[]): string | null => {
  const counts = new Map<string, number>();
  for (const { words } of uses) counts.set(words, (counts.get(words) ?? 0) + 1);
  const [most, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return most !== undefined && second !== undefined && most[1] > second[1] ? most[0] : null;
};
