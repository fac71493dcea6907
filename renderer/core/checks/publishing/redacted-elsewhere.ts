import { patternOfWords } from '../../rich-text/pattern-of-words.ts';
import type { FactRule } from '../facts/fact-rule.ts';
import type { Finding, Severity } from '../finding.ts';
import { publicTexts } from '../texts/public-texts.ts';
import { quoted } from '../words/quoted.ts';
import { keptElsewhere } from './kept-elsewhere.ts';

/** Words that are redacted, or kept for some, in one place, and stand in another for everybody: one of the two is a slip, and a bar hides nothing then. */
export const redactedElsewhere: FactRule = (report) => {
  const texts = publicTexts(report);
  const soughts = new Map<string, Sought>();
  for (const { redacted, kept } of texts) {
    for (const passage of redacted) add(soughts, passage, true);
    for (const passage of kept) add(soughts, passage, false);
  }
  const ofPassages = [...soughts.values()].flatMap(({ words, pattern, severity, isRedacted }): readonly Finding[] => {
    const [place, ...also] = texts.flatMap(({ shown, placeOf }) =>
      [...shown.matchAll(pattern)].map((match) => placeOf(match[0], match.index)),
    );
    if (place === undefined) return [];
    const slip = `${quoted(words)} is ${isRedacted ? 'redacted' : 'kept from the public'} in one place, and the public edition shows it`;
    const found = { rule: 'redacted-elsewhere', severity, place, fix: null } as const;
    if (also.length === 0) return [{ ...found, message: `${slip} here.` }];
    const count = also.length + 1;
    // Who lets so many stand has seen no more.
    return [{ ...found, also, about: [words, String(count)], message: `${slip} in ${count} others.` }];
  });
  return [...ofPassages, ...keptElsewhere(report, texts)];
};

type Sought = { readonly words: string; readonly pattern: RegExp; readonly severity: Severity; readonly isRedacted: boolean };

const add = (soughts: Map<string, Sought>, passage: string, isRedacted: boolean): void => {
  const words = passage.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').slice(0, longest);
  const isName = tells.test(words);
  if (soughts.has(words) || !isSought(words) || (!isRedacted && !isName)) return;
  soughts.set(words, { words, pattern: patternOf(words), severity: isRedacted && isName ? 'error' : 'warning', isRedacted });
};

/** The beginning of a passage finds it; a longer one takes time and finds nothing more. */
const longest = 300;

/** A name, an address, a figure, or words enough to be known again: nobody redacts them and wants them read. One common word may well stand elsewhere. */
const tells = /[\p{Lu}\p{N}@]|\p{L}\s+\p{L}/u;

/** A year, a few digits or a letter stand in every report by chance, and so do the small words between others. */
const isSought = (words: string): boolean =>
  !/^(?:19|20)\d\d$/u.test(words) &&
  (/\p{Lu}\p{L}|\p{L}{4}|(?=.*\p{L})(?=.*\p{N}).{4}/u.test(words) || (words.match(/\p{N}/gu) ?? []).length >= 4);

/** One word as it is written, since a name may be a common word in small letters; several in any letters. */
const patternOf = (words: string): RegExp => {
  const pieces = words.split(/\s+/u).map(patternOfWords);
  return new RegExp(`(?<![\\p{L}\\p{N}])${pieces.join('\\s+')}(?![\\p{L}\\p{N}])`, pieces.length > 1 ? 'giu' : 'gu');
};
