import type { FactRule } from '../../facts/fact-rule.ts';
import type { Passage } from '../../prose/passage.ts';
import { quoted } from '../../words/quoted.ts';
import { isExplained } from './is-explained.ts';
import { knownAcronyms } from './known-acronyms.ts';

const acronym = /(?<![\p{L}\d_./:@#-])\p{Lu}{2,6}s?(?![\p{L}\d_@-]|[./:]\p{L})/gu;
const shouting = /^[^\p{Ll}]*$/u;
const most = 6;

/** An abbreviation in capitals that the report uses twice or more, and explains nowhere ("write-ahead log (WAL)"). */
export const undefinedAcronym: FactRule = (_report, { passages }) => {
  const uses = new Map<string, { readonly passage: Passage; readonly at: number; count: number }>();
  const explained = new Set<string>();
  for (const passage of passages) {
    // A line of capitals alone shouts; nothing in it is an abbreviation for certain.
    if (shouting.test(passage.text)) continue;
    for (const { 0: word, index } of passage.text.matchAll(acronym)) {
      const name = word.replace(/s$/u, '');
      if (knownAcronyms.has(name.toUpperCase())) continue;
      if (isExplained(passage.raw, name, index)) explained.add(name);
      const before = uses.get(name);
      if (before === undefined) uses.set(name, { passage, at: index, count: 1 });
      else before.count += 1;
    }
  }
  return [...uses]
    .filter(([name, { count }]) => count > 1 && !explained.has(name))
    .slice(0, most)
    .map(([name, { passage, at }]) => ({
      rule: 'undefined-acronym',
      severity: 'note',
      place: passage.placeOf(name, at),
      message: `${quoted(name)} is not explained: write it out where it comes first.`,
      fix: null,
    }));
};
