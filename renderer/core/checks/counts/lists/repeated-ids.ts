import type { Report } from '../../../report/report.ts';
import type { TableRow } from '../../../rich-text/rich-text.ts';
import { blockText } from '../../../rich-text/walk.ts';
import type { Finding } from '../../finding.ts';
import { numberFound } from '../number-found.ts';

const id = /^(?<name>[#\p{L}][\p{L}\d._/-]{0,20}?)?(?<number>\d{1,6})$/u;
const fewest = 5;

type Named = { readonly words: string; readonly name: string; readonly number: number };

/** A table whose rows are numbered upwards, all but one, which has the number of another row. */
export const repeatedIds = ({ body: { content } }: Report): readonly Finding[] =>
  content.flatMap((block, at): readonly Finding[] => {
    const odd = block.type === 'table' ? oddIn(block.content) : null;
    return odd === null ? [] : [numberFound(`“${odd}” names two rows of one table.`, { kind: 'text', block: at, words: odd }, odd, odd)];
  });

const oddIn = (rows: readonly TableRow[]): string | null => {
  const cells = rows
    .filter(({ content }) => content.some(({ type }) => type !== 'tableHeader'))
    .map(({ content: [first] }) => (first?.content ?? []).map(blockText).join(' ').trim());
  const ids = cells.map((words): Named | null => {
    const { name = '', number } = id.exec(words)?.groups ?? {};
    return number === undefined ? null : { words, name, number: Number(number) };
  });
  const named = ids.flatMap((one) => one ?? []);
  if (named.length < fewest || named.length < ids.length || named.some(({ name }) => name !== named[0]?.name)) return null;
  const odd = named.flatMap((one, at) => {
    const others = named.toSpliced(at, 1);
    const isDouble = others.some(({ number }) => number === one.number);
    return isDouble && isUpwards(others) && !(named[at - 1]?.number === one.number || named[at + 1]?.number === one.number) ? [one] : [];
  });
  return odd.length === 1 ? (odd[0]?.words ?? null) : null;
};

const isUpwards = (ids: readonly Named[]): boolean => ids.every(({ number }, at) => at === 0 || number > (ids[at - 1]?.number ?? 0));
