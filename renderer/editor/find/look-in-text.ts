import type { Node } from '@tiptap/pm/model';
import { findText, type Match, type ReadySearch } from '../../core/rich-text/find-text.ts';
import { placesInAddresses } from '../../core/rich-text/places-in-addresses.ts';
import { isKeptBlock, publicPartsOf } from '../blocks/public-parts.ts';
import { lineMapOf, positionsOf, type Span } from '../text-map.ts';

/** Where in a text that its node holds as an attribute something is: a footnote's, or an image's alternative one. */
export type InAttribute = Span & { readonly name: 'text' | 'alt' };

/** A found place, as positions in the document, with what it was found by. */
export type Found = Match & {
  readonly search: Ready['search'];
  /** Null in the line itself. */
  readonly inside: InAttribute | null;
  /** Whether a chip's words are part of it: they follow the data, and are not replaced. */
  readonly isData: boolean;
  /** Whether it is a part of an address: replacing all leaves it, since the address would lead nowhere. */
  readonly isInAddress: boolean;
};

/** A search that can be made. */
export type Ready = Extract<ReadySearch, { kind: 'ready' }>;

/**
 * All places of the document, or of what the public reads of it, block by block: what is looked for does not go over the end of a paragraph. `leftOut` are
 * the outermost blocks that the public's edition leaves out though nobody keeps them, by their numbers.
 */
export const lookInText = (doc: Node, ready: Ready, isPublic: boolean, leftOut: ReadonlySet<number> = none): readonly Found[] => {
  const found: Found[] = [];
  doc.descendants((node, position, parent, index) => {
    if (isPublic && (isKeptBlock(node) || (parent === doc && leftOut.has(index)))) return false;
    if (!node.isTextblock) return true;
    found.push(...inAlternative(node, position, ready), ...inLine(node, position, ready, isPublic));
    return false;
  });
  return found;
};

/** No block. */
export const none: ReadonlySet<number> = new Set();

const inLine = (block: Node, position: number, ready: Ready, isPublic: boolean): readonly Found[] => {
  const { search } = ready;
  const line = lineMapOf(block, position + 1, 0, isPublic ? publicPartsOf(block) : null);
  const here: Found[] = [];
  const matches = findText(line.text, ready);
  const held = placesInAddresses(line.text, matches);
  for (const match of matches) {
    const span = positionsOf(line, match);
    const isData = line.runs.some(({ kind, offset, length }) => kind === 'chip' && offset < match.to && offset + length > match.from);
    if (span !== null && span.from < span.to) here.push({ ...match, ...span, search, inside: null, isData, isInAddress: held.has(match) });
  }
  for (const { text, position: at } of line.notes) here.push(...inAttribute('text', text, { from: at, to: at + 1 }, ready));
  return line.notes.length === 0 ? here : here.sort((a, b) => a.from - b.from || (a.inside?.from ?? 0) - (b.inside?.from ?? 0));
};

const inAlternative = (block: Node, position: number, ready: Ready): readonly Found[] =>
  block.type.name !== 'image' || block.attrs.decorative === true
    ? []
    : inAttribute('alt', String(block.attrs.alt ?? ''), { from: position, to: position + block.nodeSize }, ready);

const inAttribute = (name: InAttribute['name'], text: string, place: Span, ready: Ready): readonly Found[] => {
  const matches = findText(text, ready);
  const held = placesInAddresses(text, matches);
  return matches.map((match) => ({
    ...match,
    ...place,
    search: ready.search,
    inside: { name, from: match.from, to: match.to },
    isData: false,
    isInAddress: held.has(match),
  }));
};
