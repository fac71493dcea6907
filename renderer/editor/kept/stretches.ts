import type { Node } from '@tiptap/pm/model';
import type { StepMap } from '@tiptap/pm/transform';
import { stricter } from '../../core/rich-text/kept-as.ts';
import type { PrivateTo } from '../../core/rich-text/rich-text.ts';

/** Who may read a stretch of the text: whom it is kept for, and whether the public has a bar in its place. */
export type Kept = { readonly to: PrivateTo | null; readonly isRedacted: boolean };

/** A stretch of words, a chip, a picture or an empty line, and who may read it. */
export type Stretch = Kept & { readonly from: number; readonly end: number };

/** What anybody may read. */
export const forAll: Kept = { to: null, isRedacted: false };

/** Whether the public may not read it. */
export const isKept = ({ to, isRedacted }: Kept): boolean => to !== null || isRedacted;

/** The stretches inside a block that begins at a place, with who may read them by all that they stand in. */
export const stretchesIn = (block: Node, at: number, around: Kept): readonly Stretch[] => {
  const own = { to: stricter(around.to, audienceOf(block.attrs.visibility)), isRedacted: around.isRedacted };
  if (block.isTextblock && block.content.size === 0) return [{ ...own, from: at + 1, end: at + 1 }];
  if (block.isLeaf || block.isAtom) return [{ ...own, from: at, end: at + block.nodeSize }];
  const stretches: Stretch[] = [];
  block.forEach((child, offset) => {
    const from = at + 1 + offset;
    if (!child.isInline) stretches.push(...stretchesIn(child, from, own));
    else if (child.isText || child.type.name === 'chip') stretches.push({ ...readersOf(child, own), from, end: from + child.nodeSize });
  });
  return stretches;
};

/** Whom an attribute says that something is kept for; null is everybody. */
export const audienceOf = (value: unknown): PrivateTo | null => (value === 'internal' || value === 'authority' ? value : null);

/** Who may read words or a chip in a block. */
export const readersOf = ({ marks, attrs }: Node, around: Kept): Kept => {
  const mark = marks.find(({ type }) => type.name === 'private');
  return {
    to: stricter(around.to, stricter(audienceOf(mark?.attrs.to), audienceOf(attrs.visibility))),
    isRedacted: around.isRedacted || attrs.redacted === true || marks.some(({ type }) => type.name === 'redacted'),
  };
};

/** What is left of a stretch, at the places where it stands after the changes. */
export const survivors = (stretch: Stretch, maps: readonly StepMap[]): readonly Stretch[] => {
  let parts: readonly Stretch[] = [stretch];
  for (const map of maps) parts = parts.flatMap((part) => pastMap(part, map));
  return parts;
};

const pastMap = (part: Stretch, map: StepMap): readonly Stretch[] => {
  // An empty line has no letters that could go.
  if (part.from === part.end) {
    const place = map.mapResult(part.from, -1);
    return place.deletedAcross ? [] : [{ ...part, from: place.pos, end: place.pos }];
  }
  let pieces: readonly Stretch[] = [part];
  map.forEach((from, to) => {
    pieces = pieces.flatMap((piece) =>
      to <= piece.from || from >= piece.end
        ? [piece]
        : [...(from > piece.from ? [{ ...piece, end: from }] : []), ...(to < piece.end ? [{ ...piece, from: to }] : [])],
    );
  });
  return pieces
    .map((piece) => ({ ...piece, from: map.map(piece.from, 1), end: map.map(piece.end, -1) }))
    .filter(({ from, end }) => from < end);
};
