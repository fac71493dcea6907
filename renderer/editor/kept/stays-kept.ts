import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import { AddMarkStep, type Mapping, RemoveMarkStep, ReplaceStep, type Step } from '@tiptap/pm/transform';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { stricter } from '../../core/rich-text/kept-as.ts';
import type { PrivateTo, StructuredKind } from '../../core/rich-text/rich-text.ts';
import { changedRanges } from '../changed-ranges.ts';
import type { Span } from '../text-map.ts';
import { choosesReaders, mayBeKept } from './kept-passages.ts';
import { audienceOf, forAll, isKept, type Stretch, stretchesIn, survivors } from './stretches.ts';
import { writtenAnew } from './written-anew.ts';

/** What the screen has of it. */
type StaysKeptOptions = {
  /** Hears of the blocks of data that were put back at the end of the text. */
  readonly onPutBack: (kinds: readonly StructuredKind[]) => void;
};

/**
 * What is kept from readers stays so whatever becomes of its place: when a kept paragraph is joined to one for everybody, a kept list is taken apart or
 * becomes another, or words become code, which has no marks. Only whoever chooses other readers makes it public. Undo and what comes from other windows
 * bring their own readers along. The last place of kept data (a timeline, causes) stays at the end of the text: the public edition appends what has none.
 */
export const StaysKept = Extension.create<StaysKeptOptions>({
  name: 'staysKept',

  addOptions: () => ({ onPutBack: () => undefined }),

  addProseMirrorPlugins() {
    const { onPutBack } = this.options;
    return [
      new Plugin({
        appendTransaction: (transactions, before, { doc, tr }) => {
          const own = transactions.filter(({ docChanged }) => docChanged);
          if (own.every(isPlainTyping) || own.some(choosesOrComes)) return null;
          const maps = own.flatMap(({ mapping }) => mapping.maps);
          const blocks = touched(own, before.doc);
          const kept = blocks.flatMap(({ block, at }) => stretchesIn(block, at, forAll)).filter(isKept);
          if (kept.length === 0) return null;
          const left = kept.map((one) => ({ one, parts: survivors(one, maps) }));
          const gone = left.flatMap(({ one, parts }) => (parts.length === 0 ? [one] : []));
          keepAgain(tr, doc, [...left.flatMap(({ parts }) => parts), ...writtenAnew(gone, before.doc, doc, insertedBy(own))]);
          const lost = lostData(
            blocks.map(({ block }) => block),
            doc,
          );
          for (const node of lost) tr.insert(tr.doc.content.size, node);
          if (lost.length > 0) onPutBack(lost.map(kindOf));
          return tr.docChanged ? tr : null;
        },
      }),
    ];
  },
});

const choosesOrComes = (tr: Transaction): boolean =>
  tr.getMeta(choosesReaders) === true || tr.getMeta(ySyncPluginKey)?.isChangeOrigin === true;

/** Letters that come or go within one line take nothing out of its block. */
const isPlainTyping = ({ steps, docs }: Transaction): boolean =>
  steps.every((step, at) => {
    if (!(step instanceof ReplaceStep) || step.slice.openStart > 0 || step.slice.openEnd > 0) return false;
    const doc = docs[at];
    if (doc === undefined) return false;
    const $from = doc.resolve(step.from);
    return $from.parent.isTextblock && step.to <= $from.end() && (step.slice.content.firstChild?.isInline ?? true);
  });

/** The outermost blocks that the transactions touch, as they were before, and those beside them: joined ones stand one behind the other. */
const touched = (transactions: readonly Transaction[], doc: Node): readonly { readonly block: Node; readonly at: number }[] => {
  let [from, to] = [doc.content.size, 0];
  const back: Mapping[] = [];
  for (const { steps, mapping } of transactions) {
    for (const [at, step] of steps.entries()) {
      const inverse = [mapping.slice(0, at).invert(), ...back.toReversed()];
      const toOld = (position: number, side: -1 | 1): number => inverse.reduce((place, one) => one.map(place, side), position);
      for (const range of rangesOf(step)) {
        from = Math.min(from, toOld(range.from, -1));
        to = Math.max(to, toOld(range.to, 1));
      }
    }
    back.push(mapping.invert());
  }
  const found: { readonly block: Node; readonly at: number }[] = [];
  doc.forEach((block, at) => {
    if (at <= to + 1 && at + block.nodeSize >= from - 1) found.push({ block, at });
  });
  return found;
};

const rangesOf = (step: Step): readonly { readonly from: number; readonly to: number }[] => {
  if (step instanceof AddMarkStep || step instanceof RemoveMarkStep) return [step];
  const ranges: { readonly from: number; readonly to: number }[] = [];
  step.getMap().forEach((from, to) => {
    ranges.push({ from, to });
  });
  if (ranges.length === 0 && 'pos' in step && typeof step.pos === 'number') ranges.push({ from: step.pos, to: step.pos + 1 });
  return ranges;
};

/** The places, in the document after all of them, in which transactions wrote something. */
const insertedBy = (transactions: readonly Transaction[]): readonly Span[] =>
  transactions.flatMap((tr, at) =>
    changedRanges(tr).map(({ after }) =>
      transactions.slice(at + 1).reduce(({ from, to }, { mapping }) => ({ from: mapping.map(from, -1), to: mapping.map(to, 1) }), after),
    ),
  );

const kindOf = ({ attrs }: Node): StructuredKind => attrs.block as StructuredKind;

/** The kept blocks of data that no longer have a place in the text, each kind once, kept as they were. */
const lostData = (before: readonly Node[], doc: Node): readonly Node[] => {
  const lost = new Map<StructuredKind, Node>();
  const look = (node: Node, around: PrivateTo | null): void => {
    const to = stricter(around, audienceOf(node.attrs.visibility));
    if (node.type.name === 'structured' && to !== null) lost.set(kindOf(node), node.type.create({ ...node.attrs, visibility: to }));
    if (node.isTextblock) return;
    for (const child of node.children) look(child, to);
  };
  for (const block of before) look(block, null);
  if (lost.size === 0) return [];
  doc.descendants((node) => {
    if (node.type.name === 'structured') lost.delete(kindOf(node));
    return !node.isTextblock;
  });
  return [...lost.values()];
};

/** Keeps again what has other readers now: the whole outermost block where all in it is kept, else the words. */
const keepAgain = (tr: Transaction, doc: Node, left: readonly Stretch[]): void => {
  doc.forEach((block, at) => {
    const own = left.filter(({ from, end }) => from >= at && end <= at + block.nodeSize);
    if (own.length === 0) return;
    const now = stretchesIn(block, at, forAll);
    const due = now.flatMap((one) => own.flatMap((kept) => dueOf(one, kept)));
    if (due.length === 0) return;
    const isWhole = now.every(
      (one) => isBlank(one, doc) || one.to !== null || due.some(({ from, end, to }) => to !== null && from <= one.from && end >= one.end),
    );
    const strictest = due.reduce<PrivateTo | null>((to, one) => stricter(to, one.to), null);
    if (isWhole && strictest !== null && mayBeKept(block)) {
      tr.setNodeAttribute(at, 'visibility', stricter(audienceOf(block.attrs.visibility), strictest));
      return;
    }
    for (const one of due) keepWords(tr, doc, block, at, one);
  });
};

/** What of a stretch of the text must have the readers of a kept one again. */
const dueOf = (one: Stretch, kept: Stretch): readonly Stretch[] => {
  const [from, end] = [Math.max(one.from, kept.from), Math.min(one.end, kept.end)];
  if (from > end || (from === end && one.from !== one.end)) return [];
  const to = stricter(one.to, kept.to) === one.to ? null : kept.to;
  const isRedacted = kept.isRedacted && !one.isRedacted && one.to === null && to === null;
  return to === null && !isRedacted ? [] : [{ from, end, to, isRedacted }];
};

const isBlank = ({ from, end }: Stretch, doc: Node): boolean => from === end || doc.textBetween(from, end, ' ', '\ufffc').trim() === '';

const keepWords = (tr: Transaction, doc: Node, block: Node, at: number, { from, end, to, isRedacted }: Stretch): void => {
  const { schema } = doc.type;
  const mark = isRedacted ? schema.mark('redacted') : schema.mark('private', { to });
  const node = doc.nodeAt(from);
  if (node?.type.name === 'chip') {
    tr.setNodeAttribute(from, isRedacted ? 'redacted' : 'visibility', isRedacted ? true : to);
    return;
  }
  const line = doc.resolve(from).parent;
  if (node?.isText === true && line.type.allowsMarkType(mark.type)) {
    // Code has no mark beside it; whom the words are kept for is worth more.
    tr.removeMark(from, end, schema.mark('code')).addMark(from, end, mark);
    return;
  }
  const inner = node !== null && !node.isText && mayBeKept(node) ? { node, from } : null;
  if (inner !== null) tr.setNodeAttribute(inner.from, 'visibility', to ?? 'internal');
  else if (from !== end && mayBeKept(block)) tr.setNodeAttribute(at, 'visibility', to ?? 'internal');
};
