import type { ChipAttrs } from '../rich-text/chip.ts';
import type { Inline, Mark, PrivateTo, RichText, TextRun } from '../rich-text/rich-text.ts';
import { run } from '../rich-text/walk.ts';

/** Whatever stands in a body, as far as chips can stand in it: lists, tables and what else there may be. */
type Node = { readonly type: string; readonly attrs?: object; readonly content?: readonly Node[] };

/** Whether any chip stands in something: most texts have none, and then nothing is made anew. */
const holdsChip = (node: Node): boolean => node.type === 'chip' || node.content?.some(holdsChip) === true;

/** A chip in a body, and the number of the top-level block that it stands in; `isKept` when not everybody may see it where it stands. */
export type PlacedChip = { readonly chip: ChipAttrs; readonly block: number; readonly isKept: boolean };

/** All chips of a body in reading order. */
export const chipsOf = (body: RichText): readonly PlacedChip[] =>
  body.content.flatMap((top: Node, block) => (holdsChip(top) ? chipsIn(settled(top), block, false) : []));

const chipsIn = (node: Node, block: number, isKept: boolean): readonly PlacedChip[] => {
  const { visibility } = (node.attrs ?? {}) as { readonly visibility?: unknown };
  const isPrivate = isKept || (visibility ?? null) !== null;
  if (isChip(node)) return [{ chip: node.attrs, block, isKept: isPrivate || node.attrs.redacted === true }];
  return (node.content ?? []).flatMap((inner) => chipsIn(inner, block, isPrivate));
};

const isChip = (node: Node): node is Extract<Inline, { type: 'chip' }> => node.type === 'chip';
const isWords = ({ type }: Node): boolean => type !== 'chip' && type !== 'footnote';
const isRun = (node: Node): node is TextRun => node.type === 'text';

/** The body with every chip in the midst of a private or redacted passage marked as a part of it, as its author sees it. */
export const settleChips = (body: RichText): RichText => changed(body, settled);

/** The body with words in the place of every chip (none where `wordsOf` gives none), in the formats of the words around it. */
export const resolveChips = (body: RichText, wordsOf: (chip: ChipAttrs) => string): RichText =>
  changed(body, (top) => resolved(settled(top), wordsOf));

/** The body with each chip as `change` gives it. */
export const changeChips = (body: RichText, change: (chip: ChipAttrs) => ChipAttrs): RichText =>
  changed(body, (top) => withChips(top, change));

const withChips = (node: Node, change: (chip: ChipAttrs) => ChipAttrs): Node => {
  if (isChip(node)) return { ...node, attrs: change(node.attrs) };
  return node.content === undefined ? node : { ...node, content: node.content.map((inner) => withChips(inner, change)) };
};

const changed = (body: RichText, change: (top: Node) => Node): RichText =>
  // The same blocks with other pieces of lines in them: text for chips, or chips for chips.
  body.content.some(holdsChip)
    ? ({ ...body, content: body.content.map((top: Node) => (holdsChip(top) ? change(top) : top)) } as RichText)
    : body;

const settled = (node: Node): Node => {
  const { content } = node;
  if (content === undefined) return node;
  return { ...node, content: content.map((inner, at) => (isChip(inner) ? settledChip(inner, content, at) : settled(inner))) };
};

const settledChip = (chip: Extract<Inline, { type: 'chip' }>, line: readonly Node[], at: number): Node => {
  const around = marksAround(line, at);
  const kept = around.map(keptBy);
  const both = kept.every((to) => to !== null);
  const to: PrivateTo | null = both ? (kept.every((one) => one === 'authority') ? 'authority' : 'internal') : null;
  const isRedacted = around.every((marks) => marks.some(({ type }) => type === 'redacted'));
  const { attrs } = chip;
  return {
    ...chip,
    attrs: {
      ...attrs,
      ...(attrs.visibility === undefined && to !== null ? { visibility: to } : {}),
      ...(isRedacted ? { redacted: true } : {}),
    },
  };
};

const keptBy = (marks: readonly Mark[]): PrivateTo | null => {
  const mark = marks.find(({ type }) => type === 'private');
  return mark?.type === 'private' ? mark.attrs.to : null;
};

/** The marks of the text before and behind a chip, over other chips and footnotes, which have none; none where no text is. */
const marksAround = (line: readonly Node[], at: number): readonly (readonly Mark[])[] =>
  [line.slice(0, at).findLast(isWords), line.slice(at + 1).find(isWords)].map((node) =>
    node !== undefined && isRun(node) ? (node.marks ?? []) : [],
  );

const resolved = (node: Node, wordsOf: (chip: ChipAttrs) => string): Node => {
  const { content } = node;
  if (content === undefined) return node;
  const inner = content.flatMap((one, at): readonly Node[] => {
    if (!isChip(one)) return [resolved(one, wordsOf)];
    const words = wordsOf(one.attrs);
    return words === '' ? [] : [runOf(words, one.attrs, marksAround(content, at))];
  });
  const { content: _, ...rest } = node;
  return inner.length === 0 ? rest : { ...rest, content: inner };
};

const runOf = (words: string, { visibility, redacted }: ChipAttrs, [before = [], behind = []]: readonly (readonly Mark[])[]): TextRun => {
  const shared = before.filter(
    (mark) => mark.type !== 'private' && mark.type !== 'redacted' && behind.some((one) => JSON.stringify(one) === JSON.stringify(mark)),
  );
  const marks: readonly Mark[] = [
    ...shared,
    ...(visibility === undefined ? [] : [{ type: 'private', attrs: { to: visibility } } as const]),
    ...(redacted === true ? [{ type: 'redacted' } as const] : []),
  ];
  return marks.length === 0 ? run(words) : { ...run(words), marks };
};
