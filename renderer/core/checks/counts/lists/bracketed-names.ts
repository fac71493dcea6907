import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { Passage } from '../../prose/passage.ts';
import { numberNamed, numberWord } from '../counted-things.ts';
import { numberFound } from '../number-found.ts';

const named = new RegExp(
  `(?<![\\p{L}\\d.,:/#$€£+-])(?<!\\b(?:of|von|de|at least|more than|over|step|phase|version|level|tier) (?:the )?)(?<count>${numberWord}) (?<what>(?:(?!of |and |or |in |on |for |from |to |with )[\\p{L}'’-]+ ){0,4}?(?!(?:second|minute|hour|day|week|month|year|tag|stunde|jour|heure|hora)s?(?!\\p{L}))\\p{L}{2,}[^sui\\P{L}]s)(?<sign> \\(|: )(?<list>[^()\\n;:]{3,200}?)(?:\\)|[.]?$|\\.(?=\\s+\\p{Lu}))`,
  'gimu',
);
/** "Drei Dienste (Mail, Web und Chat)": plurals of another ending, behind a word and no digit, which may be a name's. */
const germanNumber = '(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)';
const german = new RegExp(
  `(?<![\\p{L}\\d-])(?<!\\b(?:von|mindestens|über|die anderen|weitere) (?:den )?)(?<count>${germanNumber}) (?<what>(?:\\p{L}[\\p{L}-]* ){0,2}?(?!(?:sekunde|minute|stunde|tag|woche|monat|jahr)(?:e|en|n)?(?!\\p{L}))\\p{L}{2,}(?:e|n|er|s))(?<sign> \\()(?<list>[^()\\n;:]{3,200}?)\\)`,
  'gimu',
);
const loose =
  /(?<!\p{L})(?:e\.g|i\.e|etc|such as|like|including|incl|see|eg|ie|plus|some|one|each|all|both|z\.\s?b|u\.\s?a|usw|dont|par ex|p\. ej|entre otr[oa]s|mostly|mainly|which|that|was|were|is|are|had|has|we|it)(?!\p{L})|[…?!=]/iu;
const joint = /\s*,\s*(?:and|or|und|et|y|&)\s+|\s*,\s*|\s+(?:and|und|et|y|&)\s+/iu;
const closing = /(?:,\s*|\s)(?:and|und|et|y|&)\s+[^,]+$/iu;
/** "Alder", "db-3", "api.example.org", and "g4f" or "i586": a word of small letters with a digit in it is no common one. */
const name =
  /^(?:[\p{Lu}\d][\p{L}\p{N}._/@-]*|[\p{Ll}\p{N}]+[-_./][\p{L}\p{N}._/-]+|\p{Ll}+\p{N}[\p{L}\p{N}]*)(?: (?:\p{Lu}|\p{N})[\p{L}\p{N}._/-]*){0,2}$/u;

/** "Four nodes: alder, birch, and cedar" and "four nodes (alder, birch, cedar)": three words and more, one for each. */
const arePlain = (names: readonly string[], sign: string): boolean =>
  sign !== ', ' && names.length > 2 && names.every((one) => /^[\p{L}\d_]{2,}(?:-\p{Ll}+)*$/u.test(one) && !small.test(one));
const small = /^(?:the|a|an|its|our|his|not|no|so|then|there|here|this|that|those|these|they|you|he|she|who|how|why|what|when)$/iu;

/** "The 4 leading clients (Alder, Birch and Cedar)": as many names stand behind a number as it does not say. */
export const bracketedNames = ({ passages }: Facts): readonly Finding[] =>
  passages.flatMap((passage) => (mayHold.test(passage.raw) ? inPassage(passage) : []));

/** "Two programs, setup-1.4.exe and tool.exe, were …", and "Alder and Birch (the only three clients)". */
const comma = new RegExp(
  `(?<![\\p{L}\\d.,:/#$€£+-])(?<!\\b(?:of|at least|more than|over|the other|other) (?:the |our )?)(?<count>${numberWord}) (?<what>(?:(?!of |and |or |in |on |for |from |to |with )[\\p{L}\\d'’-]+ ){0,3}?(?!(?:second|minute|hour|day|week|month|year|time)s?(?!\\p{L}))\\p{L}{2,}[^sui\\P{L}]s)(?<sign>, )(?<list>[^()\\n;:]{3,120}?)(?=[.;)]?$|[.;)](?:\\s|$)|,? (?:along|together|which|that|who|were|are|was|is|had|have|has|failed|went|did|on|in)(?!\\p{L}))`,
  'gimu',
);
const behind = new RegExp(
  `(?<list>\\p{Lu}[\\p{L}\\p{N}._-]*(?:(?:, \\p{Lu}[\\p{L}\\p{N}._-]*)*,? and \\p{Lu}[\\p{L}\\p{N}._-]*))(?<sign> \\()(?:the|our|its|all)(?: only)? (?<count>${numberWord}) (?<what>(?:(?!of |and |or )[\\p{L}-]+ ){0,3}?(?!(?:second|minute|hour|day|week|month|year)s?(?!\\p{L}))\\p{L}{2,}[^sui\\P{L}]s)(?!\\p{L})`,
  'gu',
);

const mayHold = /\p{L}(?: \(|: |, )[^()]*(?:,|\s(?:and|und|et|y|&)\s)|\sand \p{Lu}\S* \(|\p{L}\s?: [^:]*\s(?:and|und|et|y|&)\s/u;

const verb =
  '(?:were|are|was|is|have|had|took|went|fell|failed|lost|waren|sind|wurden|fielen|haben|hatten|étaient|sont|ont|avaient|furent|fueron|estaban|son|están|quedaron|han|habían)';
const ofTime = '(?:second|minute|hour|day|week|month|year|time|tag|stunde|woche|monat|jahr|jour|heure|fois|día|hora|vece)(?:s|e|en|n)?';
/** "Three buildings were cut off: Alder, Birch, Cedar and Elm": the sentence that counts them goes on to its colon. */
const told = new RegExp(
  `(?<=^\\W{0,3}|[.!?]\\s)(?:in total,? |insgesamt |all |alle |les |los |las |die )?(?<count>${numberWord}) (?<what>(?:(?!(?:of|and|or|in|on|for|from|to|with|von|de|${verb}|${ofTime}) )[\\p{L}'’-]+ ){0,3}?(?!(?:step|phase|schritt|étape|paso)(?:s|e|en|n)?(?!\\p{L}))(?!(?:${verb}|${ofTime})(?!\\p{L}))\\p{L}{3,})(?= ${verb}(?!\\p{L})[^.:;()\\d]{0,60}?(?<sign>\\s?: )(?<list>[^()\\n;:.]{3,200}?)[.]?$)`,
  'gimu',
);

/** "Two servers failed (alder, birch and cedar).": a short verb stands between the number and its bracket. */
const toldInBrackets = new RegExp(
  `(?<=^\\W{0,3}|[.!?]\\s)(?:in total,? |all |the |alle |die |les |los |las )?(?<count>${numberWord}) (?<what>(?:(?!(?:of|and|or|von|de|${verb}|${ofTime}) )[\\p{L}'’-]+ ){0,2}?(?!(?:${verb}|${ofTime})(?!\\p{L}))\\p{L}{3,})(?= (?:(?:${verb}) )?(?:\\p{L}{3,12} ){0,2}?\\p{L}{3,12}(?<sign> \\()(?<list>[^()\\n;:]{3,200}?)\\)[.]?(?:\\s|$))`,
  'gimu',
);

/** "There were four services affected: mail, web and chat." */
const thereWere = new RegExp(
  `(?<=^\\W{0,3}|[.!?]\\s)(?:there (?:were|are)|es (?:waren|sind|wurden|fielen)|(?:betroffen|ausgefallen) (?:waren|sind)|il y (?:a eu|avait)|hubo|había) (?:in total |insgesamt |au total |en total )?(?<count>${numberWord}) (?<what>(?:(?!(?:of|and|or|von|de|${ofTime}) )[\\p{L}'’-]+ ){0,2}?(?!${ofTime}(?!\\p{L}))\\p{L}{3,}?(?:s|e|n|er))(?= [^.:;()\\d,]{0,40}?(?<sign>\\s?: )(?<list>[^()\\n;:.]{3,200}?)[.]?$)`,
  'gimu',
);

const shapes = [named, comma, behind, told, german, thereWere, toldInBrackets];

const inPassage = ({ text, raw, placeOf }: Passage): readonly Finding[] => {
  const told = new Set<number>();
  return shapes
    .flatMap((shape) => [...raw.matchAll(shape)])
    .flatMap((match): readonly Finding[] => {
      const { count = '', what = '', sign = '', list = '' } = match.groups ?? {};
      const said = numberNamed(count);
      const at = match.index + match[0].indexOf(`${count} ${what}`);
      const names = list.split(joint).map((one) => one.trim());
      if (said === null || text.slice(at, at + count.length) !== count) return [];
      if (names.length === said || names.length < 2 || loose.test(list) || !(names.every((one) => name.test(one)) || arePlain(names, sign)))
        return [];
      if (new Set(names).size < names.length || isOfOthers(names, what)) return [];
      // A list that does not close with "and" may leave some out, and one behind a colon goes on.
      const isAbove = names.length > said && names.every((one) => /[-_.\d]/u.test(one));
      const isWhole = closing.test(list) || (sign === ' (' && names.length > 2) || isAbove;
      if (!isWhole || Math.abs(names.length - said) > 2) return [];
      const words = `${count} ${what}`;
      if (told.has(at)) return [];
      told.add(at);
      return [numberFound(`“${words}” stands before a list of ${names.length}.`, placeOf(words, at), words, list)];
    });
};

/** "The 4 requests (Teams 2 & 4)": the names are of other things, which the first of them names. */
const isOfOthers = ([first = '']: readonly string[], what: string): boolean => {
  const noun = /^(?<noun>\p{L}{3,}s) (?:\p{N}|\p{Lu}(?!\p{L}))/u.exec(first)?.groups?.noun?.toLowerCase();
  return noun !== undefined && !what.toLowerCase().endsWith(noun);
};
