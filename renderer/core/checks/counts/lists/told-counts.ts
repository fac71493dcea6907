import type { Report } from '../../../report/report.ts';
import type { Block } from '../../../rich-text/rich-text.ts';
import { blockText } from '../../../rich-text/walk.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import { numberNamed, numberWord } from '../counted-things.ts';
import { numberFound } from '../number-found.ts';

/** A number that begins a sentence, for a pattern that tells capitals from small letters. */
const capital = 'Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve';
const noun =
  '(failures|causes|reasons|factors|problems|issues|mistakes|errors|bugs|steps|phases|ursachen|gründe|faktoren|fehler|raisons|causes|facteurs|erreurs|causas|razones|factores|errores)';
const opening = new RegExp(`^(${numberWord}) (?:\\p{L}+ )?${noun}(?!\\p{L})[^.!?:]*[.!?]?$`, 'iu');
/** "Two false alarms were found to have caused it." as the last words above a numbered list. */
const found = new RegExp(
  `(?:^|[.!?]\\s)(${numberWord}|${capital}) (?!(?:of|von|des|de) )(?:\\p{Ll}[\\p{L}-]* ){0,3}?\\p{Ll}{2,}[^sui\\P{L}]s (?:were|have been|had been|are) (?:(?:also|then) )?(?:identified|found|discovered|uncovered|observed|considered|proposed|discussed|implemented|planned|made|affected|involved|listed|agreed)(?!\\p{L})[^.!?:;]*[.!?]?$`,
  'u',
);
/** "Three flaws met here. …", right below a heading. */
const first = new RegExp(`^(${numberWord}) (?:\\p{Ll}+ ){0,2}?\\p{Ll}{2,}[^sui\\P{L}]s(?!\\p{L})[^.!?:,;]*[.!?]`, 'iu');
/** "Two separate flaws met here:", right above headings that are numbered. */
const above = new RegExp(
  `^(${numberWord}) (?!(?:of|von|de|des) |(?:\\p{L}+ )?(?:second|minute|hour|day|week|month|year|tag|stunde|woche|jour|heure|semaine|día|hora)\\p{L}*(?!\\p{L}))(?:\\p{Ll}+ ){0,2}?\\p{Ll}{2,}[^sui\\P{L}]s(?!\\p{L})[^.!?:;]*[:：]$`,
  'iu',
);
const ending = new RegExp(`(?<!\\p{L})(?:for|because of|aus|pour|por) (${numberWord}) (?:\\p{L}+ )?${noun}\\.?$`, 'iu');

/** "Two coupled failures, neither of them new." as all that stands over a numbered list of three, and "for two reasons." over headings "Reason 1" to "Reason 3". */
export const countsOverParts = ({ body: { content } }: Report): readonly Finding[] =>
  content.flatMap((block, at): readonly Finding[] => {
    const text = block.type === 'paragraph' && block.attrs.kind === 'p' ? blockText(block).trim() : '';
    const next = content[at + 1];
    const isFirst = isHeading(content[at - 1]) && isHeading(next);
    const isAbove = isHeading(next) && above.test(text);
    const isFound = next?.type === 'orderedList' && next.content.length > 1;
    const match =
      opening.exec(text) ??
      (isFound ? found.exec(text) : null) ??
      ending.exec(text) ??
      (isFirst ? first.exec(text) : null) ??
      (isAbove ? above.exec(text) : null);
    const claimed = numberNamed(match?.[1] ?? '');
    if (match === null || claimed === null || next === undefined) return [];
    const below = content.slice(at + 1);
    const isList = next.type === 'orderedList' && (opening.test(text) || found.test(text));
    const listed = isList
      ? next.content.length
      : Math.max(headingsLike(match[2] ?? '', below), isFirst || isAbove ? numberedHeadings(below) : 0);
    if (listed < 2 || listed === claimed) return [];
    const words = match[0].replace(/^[.!?]\s|[.!?:：]$/gu, '').trim();
    return [numberFound(`“${words}” stands over a list of ${listed}.`, { kind: 'text', block: at, words }, words, `${listed} items`)];
  });

const isHeading = (block: Block | undefined): boolean =>
  block?.type === 'paragraph' && block.attrs.kind !== 'p' && block.attrs.kind !== 'quote';

/** How many headings of one level are numbered from 1 on, up to one that is not or is of a higher level. */
const numberedHeadings = (blocks: readonly Block[]): number => {
  const [top] = blocks;
  if (top?.type !== 'paragraph') return 0;
  const level = top.attrs.kind;
  let count = 0;
  for (const block of blocks) {
    if (block.type !== 'paragraph' || block.attrs.kind === 'p' || block.attrs.kind === 'quote') continue;
    if (block.attrs.kind < level) break;
    if (block.attrs.kind > level) continue;
    if (!new RegExp(`^${count + 1}[.):]\\s`, 'u').test(blockText(block).trim())) break;
    count += 1;
  }
  return count;
};

/** How many headings below are the noun and a number: "Reason 1", "Reason 2". */
const headingsLike = (plural: string, blocks: Report['body']['content']): number => {
  if (plural === '') return 0;
  const stem = plural.slice(0, -1).toLowerCase();
  const names = blocks.flatMap((block) =>
    block.type === 'paragraph' && block.attrs.kind !== 'p' ? [blockText(block).trim().toLowerCase()] : [],
  );
  return new Set(names.filter((name) => name.startsWith(stem) && /^\P{N}{0,4}\d{1,2}\b/u.test(name.slice(stem.length)))).size;
};

const oneOf = new RegExp(`(?<!\\p{L})(?:one|both|all|either|none) of (?:the|our|its) (${numberWord}) (\\p{L}+(?: \\p{L}+)?)`, 'giu');
const thereAre = new RegExp(
  `(?<!\\p{L})(?:there (?:are|were)|(?:has|have|had|with|consists? of)) (${numberWord}) (\\p{L}+(?: \\p{L}+)?)`,
  'giu',
);

/** "One of the four hard drives" of a server in which "there are three hard drives". */
export const countsToldTwice = ({ passages }: Facts): readonly Finding[] => {
  const all = passages.flatMap((passage) =>
    [...passage.text.matchAll(thereAre)].map((match) => ({
      words: match[0],
      said: numberNamed(match[1] ?? ''),
      name: (match[2] ?? '').toLowerCase(),
    })),
  );
  return passages
    .flatMap((passage) =>
      [...passage.text.matchAll(oneOf)].flatMap((match): readonly Finding[] => {
        const [words, said, name] = [match[0], numberNamed(match[1] ?? ''), (match[2] ?? '').toLowerCase()];
        const same = all.filter((one) => one.name === name && /s$/u.test(name) && name.includes(' '));
        const [other] = same;
        if (said === null || other === undefined || same.some((one) => one.said === said || one.said === null)) return [];
        return [
          numberFound(
            `The text says “${words}” in one place and “${other.words}” in another: the numbers differ.`,
            passage.placeOf(words, match.index),
            words,
            other.words,
          ),
        ];
      }),
    )
    .slice(0, 1);
};
