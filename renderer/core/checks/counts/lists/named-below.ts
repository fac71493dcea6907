import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import { numberNamed, numberWord } from '../counted-things.ts';
import { numberFound } from '../number-found.ts';

const [fewest, farthest] = [3, 2];
/** "Patched scripts: a.py, b.py, c.py." */
const listed = /^\W{0,4}(?<head>\p{L}[\p{L}-]*(?: [\p{L}-]+){0,3})\s?: (?<list>[^:;()]{8,600}?)(?:\.(?=\s|$)|$)/u;
/** A file, a host, a package: no word of a sentence. */
const name = /^[\p{L}\d]+(?:[-_./@][\p{L}\d]+)+$/u;
const loose =
  /(?<!\p{L})(?:etc|and others|among|including|e\.g|unter anderem|usw|z\. ?b|notamment|entre otr[oa]s|outros)(?!\p{L})|…|\.{3}/iu;

/** "2. Patch of 8 scripts", where the line below names nine of them. */
export const namedBelow = ({ passages }: Facts): readonly Finding[] =>
  passages.flatMap((passage, at): readonly Finding[] => {
    const { head = '', list = '' } = passage.raw.includes(':') ? (listed.exec(passage.raw.trim())?.groups ?? {}) : {};
    const names = list.split(/\s*,\s*(?:and |und |et |y |e )?|\s+(?:and|und|et|y|e)\s+/u).map((one) => one.trim());
    if (names.length < fewest || !names.every((one) => name.test(one)) || new Set(names).size < names.length || loose.test(list)) return [];
    const nouns = head.split(' ').filter((word) => /s$|en$|er$/iu.test(word) && word.length > 3);
    if (nouns.length === 0) return [];
    const counted = new RegExp(`(?<![\\p{L}\\d.,:/-])(?<count>${numberWord}) (?:[\\p{L}-]+ )?(?:${nouns.join('|')})(?!\\p{L})`, 'giu');
    const above = passages
      .slice(Math.max(0, at - fewest), at)
      .filter(({ section, source }) => section === passage.section || source === 'heading');
    const told = above.flatMap((one) => [...one.text.matchAll(counted)].map((found) => ({ one, found })));
    const [only, ...others] = told;
    const count = numberNamed(only?.found.groups?.count ?? '');
    if (only === undefined || others.length > 0 || count === null || count === names.length || Math.abs(count - names.length) > farthest)
      return [];
    const { one, found } = only;
    if (
      /(?<!\p{L})(?:(?:\p{N}+|one|two|three|some|most|many|all|each|any|none) of(?: the)?|least|than|first|last|other)\s$/iu.test(
        one.text.slice(0, found.index),
      )
    )
      return [];
    return [
      numberFound(
        `“${found[0]}” stands over a list of ${names.length}.`,
        one.placeOf(found[0], found.index),
        found[0],
        `${names.length} items`,
      ),
    ];
  });
