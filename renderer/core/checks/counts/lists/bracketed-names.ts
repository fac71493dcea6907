import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { Passage } from '../../prose/passage.ts';
import { numberNamed, numberWord } from '../counted-things.ts';
import { numberFound } from '../number-found.ts';

const named = new RegExp(
  `(?<![\\p{L}\\d.,:/#$€£+-])(?<!\\b(?:of|von|de|at least|more than|over|step|phase|version|level|tier) (?:the )?)(?<count>${numberWord}) (?<what>(?:(?!of |and |or |in |on |for |from |to |with )[\\p{L}'’-]+ ){0,4}?(?!(?:second|minute|hour|day|week|month|year|tag|stunde|jour|heure|hora)s?(?!\\p{L}))\\p{L}{2,}[^sui\\P{L}]s)(?<sign> \\(|: )(?<list>[^()\\n;:]{3,200}?)(?:\\)|[.]?$|\\.(?=\\s+\\p{Lu}))`,
  'gimu',
);
const loose =
  /(?<!\p{L})(?:e\.g|i\.e|etc|such as|like|including|incl|see|eg|ie|plus|some|one|each|all|both|z\.\s?b|u\.\s?a|usw|dont|par ex|p\. ej|entre otr[oa]s|mostly|mainly|which|that|was|were|is|are|had|has|we|it)(?!\p{L})|[…?!=]/iu;
const joint = /\s*,\s*(?:and|or|und|et|y|&)\s+|\s*,\s*|\s+(?:and|und|et|y|&)\s+/iu;
const closing = /(?:,\s*|\s)(?:and|und|et|y|&)\s+[^,]+$/iu;
/** "Alder", "db-3", "api.example.org", and "g4f" or "i586": a word of small letters with a digit in it is no common one. */
const name =
  /^(?:[\p{Lu}\d][\p{L}\p{N}._/@-]*|[\p{Ll}\p{N}]+[-_./][\p{L}\p{N}._/-]+|\p{Ll}+\p{N}[\p{L}\p{N}]*)(?: (?:\p{Lu}|\p{N})[\p{L}\p{N}._/-]*){0,2}$/u;

/** "The 4 leading clients (Alder, Birch and Cedar)": as many names stand behind a number as it does not say. */
export const bracketedNames = ({ passages }: Facts): readonly Finding[] =>
  passages.flatMap((passage) => (mayHold.test(passage.raw) ? inPassage(passage) : []));

const mayHold = /s(?: \(|: )[^()]*(?:,|\s(?:and|und|et|y|&)\s)/u;

const inPassage = ({ text, raw, placeOf }: Passage): readonly Finding[] =>
  [...raw.matchAll(named)].flatMap((match): readonly Finding[] => {
    const { count = '', what = '', sign = '', list = '' } = match.groups ?? {};
    const said = numberNamed(count);
    const names = list.split(joint).map((one) => one.trim());
    if (said === null || text.slice(match.index, match.index + count.length) !== count) return [];
    if (names.length === said || names.length < 2 || loose.test(list) || !names.every((one) => name.test(one))) return [];
    if (new Set(names).size < names.length) return [];
    // A list that does not close with "and" may leave some out, and one behind a colon goes on.
    const isWhole = closing.test(list) || (sign === ' (' && names.length > 2);
    if (!isWhole || Math.abs(names.length - said) > 2) return [];
    const words = `${count} ${what}`;
    return [numberFound(`“${words}” stands before a list of ${names.length}.`, placeOf(words, match.index), words, list)];
  });
