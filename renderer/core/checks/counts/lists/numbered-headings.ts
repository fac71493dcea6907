import type { Facts } from '../../facts/facts.ts';
import { isElsewhere } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import { numberNamed, numberWord } from '../counted-things.ts';
import { numberFound } from '../number-found.ts';

const heading =
  /^\W*(?:\d+(?:\.\d+)*[.)]?\s+)?(?<noun>\p{L}{4,}(?: \p{L}{4,})?) (?:#|no\.? ?|nr\.? ?|n[°º] ?)?(?<number>\d{1,2}|[A-H])(?=\s*(?:[:.)–—-]|\(|$))/iu;

/** "Outage #1 (2 May) was …", as paragraphs begin. */
const line = /^\W*(?<noun>\p{Lu}\p{L}{3,}) (?:#|no\.? ?|nr\.? ?|n[°º] ?)(?<number>\d{1,2})(?=\s*(?:[:.)–—-]|\())/u;

/** "There were three failures" above headings "Failure 1" and "Failure 2": what the headings number is as many as they are. */
export const numberedHeadings = ({ passages, prose }: Facts): readonly Finding[] => {
  const groups = new Map<string, { readonly numbers: Set<number>; readonly words: string[] }>();
  for (const { raw, source } of passages) {
    const pattern = source === 'heading' ? heading : source === 'body' ? line : null;
    const { noun = '', number = '' } = pattern?.exec(raw)?.groups ?? {};
    if (noun === '') continue;
    const group = groups.get(noun.toLowerCase()) ?? { numbers: new Set<number>(), words: [] };
    group.numbers.add(/\d/u.test(number) ? Number(number) : number.toUpperCase().charCodeAt(0) - 64);
    group.words.push(raw.trim());
    groups.set(noun.toLowerCase(), group);
  }
  return [...groups].flatMap(([noun, { numbers, words }]) => {
    const count = numbers.size;
    // From the first on and without a gap, each once.
    if (count < 2 || words.length !== count || Math.max(...numbers) !== count) return [];
    return prose.flatMap(({ text, from, passage }): readonly Finding[] => {
      const told = claimOf(noun).exec(text);
      const said = numberNamed(told?.groups?.count ?? '');
      if (told === null || said === null || said === count || Math.abs(said - count) > 2 || isElsewhere(text)) return [];
      if (/^.{0,40}(?:of (?:the|these|those|them)|at least|more than|other|first|last)\b/iu.test(told[0])) return [];
      const claim = told.groups?.words ?? '';
      return [
        numberFound(
          `“${claim}” stands over a list of ${count}.`,
          passage.placeOf(claim, from + told.index + told[0].indexOf(claim)),
          claim,
          words.join(', '),
        ),
      ];
    });
  });
};

const claims = new Map<string, RegExp>();

/** "In three phases", "there were two failures", "the following four causes": all that there are, and not some of them. */
const claimOf = (noun: string): RegExp => {
  const before = claims.get(noun);
  if (before !== undefined) return before;
  const made = new RegExp(
    `(?:^\\W*(?:(?:there|these|the|we|it|es|il|hubo|the (?:incident|outage)) )?(?:were|was|are|gab|had|identified|found|consists? of|consisted of|y (?:a|eut)|following)? ?|(?<!\\p{L})(?:in|into|through|had|were|are|following|distinct|identified|found|comprised|of|en|im|nach) (?:the )?)(?<words>(?<count>${numberWord}) (?:\\p{L}+ )?${noun.replaceAll(' ', '\\s')}(?:s|es|en|n|e)?)(?!\\p{L})`,
    'iu',
  );
  claims.set(noun, made);
  return made;
};
