import type { Report } from '../../../report/report.ts';
import type { Block } from '../../../rich-text/rich-text.ts';
import { blockText, partsOf } from '../../../rich-text/walk.ts';
import type { Finding } from '../../finding.ts';
import { numberFound } from '../number-found.ts';

const digits = '[2-9]|1[0-2]|[２-９二三四五六七八九十]';
const counter = '(?:つ|点|件|項目|種類|段階|個|ステップ|工程|ヶ所|箇所|か所|条)';
const claim = new RegExp(`(?:次の|以下の?|下記の?|つぎの)\\s?(?<count>${digits})\\s?${counter}`, 'u');
/** Without "the following" the line has to lead on. */
const leading = new RegExp(`(?<![\\d.:/年月])(?<count>${digits})\\s?(?:つ|点)(?:の\\p{L}{1,12})?[^。]{0,20}[:：]$`, 'u');
const numbered = /^\s*(?:(?<n>\d{1,2})[.．、)）:：]|[(（](?<m>\d{1,2})[)）]|(?<c>[①-⑳]))/u;
const pointed = /^\s*[・･•●○■◆-]/u;
const farthest = 3;

/** "次の3点" over a list of four, be it a list or lines that begin with numbers or points. */
export const japaneseCounts = ({ body: { content } }: Report): readonly Finding[] =>
  content.flatMap((block, at) => [
    ...over(block, content[at + 1], at),
    ...partsOf(block).flatMap((blocks) => blocks.flatMap((one, inner) => over(one, blocks[inner + 1], at))),
  ]);

const over = (block: Block, next: Block | undefined, at: number): readonly Finding[] => {
  if (block.type !== 'paragraph') return [];
  const lines = blockText(block).split('\n');
  return lines.flatMap((line, index): readonly Finding[] => {
    const match = claim.exec(line) ?? leading.exec(line.trim());
    const said = numberIn(match?.groups?.count ?? '');
    if (match === null || said === null || /以上|など|等(?:が|を|の)/u.test(line.slice(match.index))) return [];
    const rest = lines.slice(index + 1);
    const listed = rest.length > 0 ? linesOf(rest) : itemsOf(next);
    if (listed === null || listed < 2 || listed === said || Math.abs(listed - said) > farthest) return [];
    return [
      numberFound(
        `“${match[0]}” stands over a list of ${listed}.`,
        { kind: 'text', block: at, words: match[0] },
        match[0],
        `${listed} items`,
      ),
    ];
  });
};

const itemsOf = (block: Block | undefined): number | null => {
  if (block?.type === 'bulletList' || block?.type === 'orderedList' || block?.type === 'taskList') return block.content.length;
  return block?.type === 'paragraph' ? linesOf(blockText(block).split('\n')) : null;
};

/** How many lines are numbered from one on, or how many with a point follow each other right away; null where the first line is neither. */
const linesOf = (lines: readonly string[]): number | null => {
  const [first = ''] = lines;
  if (pointed.test(first)) {
    const end = lines.findIndex((line) => !pointed.test(line));
    return end === -1 ? lines.length : end;
  }
  if (numberOf(first) !== 1) return null;
  return lines.reduce((count, line) => (numberOf(line) === count + 1 ? count + 1 : count), 0);
};

const numberOf = (line: string): number | null => {
  const { n, m, c } = numbered.exec(line)?.groups ?? {};
  if (c !== undefined) return (c.codePointAt(0) ?? 0) - 0x245f;
  return n === undefined && m === undefined ? null : Number(n ?? m);
};

const numberIn = (words: string): number | null => {
  const kanji = '二三四五六七八九十'.indexOf(words);
  if (words === '') return null;
  const value = kanji >= 0 ? kanji + 2 : Number(words.normalize('NFKC'));
  return Number.isInteger(value) ? value : null;
};
