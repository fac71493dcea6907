import { DOMParser, type Node, type Schema } from '@tiptap/pm/model';
import { withoutPictures } from '../images/pasted-images.ts';
import { hints, purified } from './purified.ts';
import { shapesFor, withoutHints } from './shape-pasted.ts';
import { isBlock } from './shapes/elements.ts';
import type { Breath } from './work-in-pieces.ts';

/** How many letters of HTML are read at once. */
const portion = 40_000;

/** A line that is longer is cut into several: the window would stand still over it. */
const longestLine = 100_000;

/** The blocks of pasted words: a paragraph each line. */
export const blocksOfText = async (text: string, schema: Schema, breath: Breath): Promise<readonly Node[]> => {
  const blocks: Node[] = [];
  const paragraph = schema.nodes.paragraph;
  if (paragraph === undefined) return blocks;
  for (const line of text.split(/(?:\r\n?|\n)+/)) {
    for (let at = 0; at < line.length; at += longestLine)
      blocks.push(paragraph.create(null, schema.text(line.slice(at, at + longestLine))));
    await breath();
  }
  return blocks;
};

/** The blocks of pasted HTML, cleaned as every paste is, in pieces. */
export const blocksOfHtml = async (html: string, schema: Schema, breath: Breath): Promise<readonly Node[]> => {
  const page = document.createElement('template');
  page.innerHTML = withoutPictures(html);
  await breath();
  const clean = document.createDocumentFragment();
  for (const part of portions(page.content)) {
    clean.append(purified(part.map(outer).join('')));
    await breath();
  }
  for (const shape of shapesFor(clean)) {
    shape(clean);
    await breath();
  }
  withoutHints(clean, hints);
  await breath();
  const parser = DOMParser.fromSchema(schema);
  const blocks: Node[] = [];
  for (const part of portions(clean)) {
    const holder = document.createElement('div');
    holder.append(...part);
    blocks.push(...parser.parse(holder).content.content);
    await breath();
  }
  return blocks;
};

const outer = (node: globalThis.Node): string => {
  if (node instanceof Element) return node.outerHTML;
  const holder = document.createElement('div');
  holder.append(node.cloneNode());
  return holder.innerHTML;
};

/** Neighbours on the page, about as many at once as can be read in a moment: never a line without its end. */
const portions = (page: DocumentFragment): readonly (readonly globalThis.Node[])[] => {
  const all: globalThis.Node[][] = [[]];
  let letters = 0;
  let isLine = false;
  for (const node of [...outermost(page).childNodes]) {
    const isOwn = isBlock(node);
    if (letters > portion && (isOwn || !isLine)) {
      all.push([]);
      letters = 0;
    }
    all.at(-1)?.push(node);
    letters += (node.textContent ?? '').length + (isOwn ? 200 : 20);
    isLine = !isOwn;
  }
  return all;
};

const wrappers = 'DIV SECTION ARTICLE MAIN B SPAN'.split(' ');

/** Where the blocks of a page lie side by side: programs put some elements around them that say nothing. */
const outermost = (page: DocumentFragment): ParentNode & globalThis.Node => {
  let around: DocumentFragment | Element = page;
  for (;;) {
    const inside: readonly Element[] = [...around.children].filter(
      (child) => (child.textContent ?? '').trim() !== '' && !/^(?:STYLE|META|LINK|TITLE)$/.test(child.tagName),
    );
    const [only, ...more] = inside;
    const isWhole = only !== undefined && only.textContent?.trim() === around.textContent?.trim();
    if (more.length > 0 || !isWhole || !wrappers.includes(only.tagName) || [...only.children].filter(isBlock).length < 2) return around;
    if (only.hasAttribute('data-callout') || only.hasAttribute('data-pm-slice')) return around;
    around = only;
  }
};
