import type { Node, Slice } from '@tiptap/pm/model';
import type { ExportWords } from '../../core/report/export-words.ts';
import { stricter } from '../../core/rich-text/kept-as.ts';
import type { PrivateTo } from '../../core/rich-text/rich-text.ts';
import { audienceOf, readersOf } from '../kept/stretches.ts';

/** What the text of a copy takes from the report's language. */
export type CopyWords = Pick<ExportWords, 'visibilities'>;

/** Words alone where they are out of one line, with a word in front of those that not everybody may read; else as in the internal edition's text: bullets and numbers, tabs between cells, blocks with a blank line between them. */
export const plainText = ({ content, openStart, openEnd }: Slice, words: CopyWords): string => {
  let node = content.childCount === 1 ? content.firstChild : null;
  let to: PrivateTo | null = null;
  for (let depth = 1; node !== null; depth += 1) {
    to = stricter(to, audienceOf(node.attrs.visibility));
    if (node.isTextblock && openStart >= depth && openEnd >= depth)
      return to === null ? lineOf(node, words) : `[${words.visibilities[to]}: ${lineOf(node, words)}]`;
    node = node.childCount === 1 ? node.firstChild : null;
  }
  return blocksText(content.content, words);
};

const blocksText = (blocks: readonly Node[], words: CopyWords): string =>
  blocks
    .map((block) => keptText(block, words))
    .filter((text) => text !== '')
    .join('\n\n');

/** A block that not everybody may see says so. */
const keptText = (block: Node, words: CopyWords): string => {
  const text = blockText(block, words);
  const visibility: unknown = block.attrs.visibility;
  return text !== '' && (visibility === 'internal' || visibility === 'authority') ? `[${words.visibilities[visibility]}]\n${text}` : text;
};

const blockText = (block: Node, words: CopyWords): string => {
  switch (block.type.name) {
    case 'bulletList':
      return listText(block, words, () => '- ');
    case 'orderedList':
      return listText(block, words, (_item, at) => `${Number(block.attrs.start ?? 1) + at}. `);
    case 'taskList':
      return listText(block, words, ({ attrs }) => `[${attrs.checked === true ? 'x' : ' '}] `);
    case 'table':
      return block.content.content.map((row) => rowText(row, words)).join('\n');
    case 'tableRow':
      return rowText(block, words);
    case 'image': {
      const [alt, caption] = [block.attrs.decorative === true ? '' : String(block.attrs.alt ?? ''), lineOf(block, words)];
      return [alt === '' ? '' : `[${alt}]`, caption].filter((part) => part !== '').join(' ');
    }
    case 'horizontalRule':
      return '* * *';
    default:
      return block.isTextblock ? lineOf(block, words) : blocksText(block.content.content, words);
  }
};

const listText = (list: Node, words: CopyWords, sign: (item: Node, at: number) => string): string =>
  list.content.content
    .map((item, at) => {
      const bullet = sign(item, at);
      // What stands in an item is indented; blocks in it need no blank line between them.
      const text = item.content.content.map((block) => keptText(block, words)).filter((part) => part !== '');
      return `${bullet}${text.join('\n').replaceAll('\n', `\n${' '.repeat(bullet.length)}`)}`.trimEnd();
    })
    .join('\n');

/** A cell is one field of a line, for a sheet to take it. */
const rowText = (row: Node, words: CopyWords): string =>
  row.content.content.map((cell) => blocksText(cell.content.content, words).replace(/\s+/g, ' ')).join('\t');

/** In a block that says for whom it is kept as a whole, its words need not say it again. */
const lineOf = (block: Node, words: CopyWords): string => {
  const around = audienceOf(block.attrs.visibility);
  let [line, open] = ['', ''];
  for (const piece of block.children) {
    const { to, isRedacted } = readersOf(piece, { to: around, isRedacted: false });
    const says =
      to === around ? (isRedacted && around === null ? words.visibilities.internal : '') : to === null ? '' : words.visibilities[to];
    if (says !== open) line += `${open === '' ? '' : ']'}${says === '' ? '' : `[${says}: `}`;
    open = says;
    line += piece.isText ? piece.text : wordsOf(piece);
  }
  return open === '' ? line : `${line}]`;
};

/** What is no letter: a chip as its words, a footnote in brackets, where it stands. */
const wordsOf = (leaf: Node): string => {
  switch (leaf.type.name) {
    case 'hardBreak':
      return '\n';
    case 'footnote':
      return leaf.attrs.text === '' ? '' : ` (${leaf.attrs.text})`;
    default:
      return leaf.type.spec.leafText?.(leaf) ?? '';
  }
};
