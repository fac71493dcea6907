import * as Y from 'yjs';
import { bodyOf } from '../../doc.ts';

/** A stretch of the text that two people changed in the same words, as it reads here and in the copy. */
export type Clash = { readonly mine: string; readonly theirs: string };

/** What one side has seen of the other: number of a writer -> how far. */
export type Seen = ReadonlyMap<number, number>;

/** The two sides of a merge, and what each has seen of the other. */
export type Sides = {
  readonly draft: Y.Doc;
  readonly copy: Y.Doc;
  /** What the copy has seen of the draft. */
  readonly sawMine: Seen;
  /** What the draft has seen of the copy. */
  readonly sawTheirs: Seen;
};

/**
 * Takes apart what merging letter by letter has made of words that both sides changed ("Some 35bout 41 %"): such a line reads again as in the draft, and
 * both wordings are given back. To be called in a transaction of the merged document.
 */
export const partClashes = (merged: Y.Doc, { draft, copy, sawMine, sawTheirs }: Sides): readonly Clash[] => {
  const [ours, others] = [linesOf(draft), linesOf(copy)];
  return [...linesOf(merged)].flatMap(([name, line]) => {
    const [own, other] = [ours.get(name), others.get(name)];
    if (own === undefined || other === undefined) return [];
    // Whoever changed words that the other side has meanwhile kept from somebody did not know of it.
    const isSecret = hiddenIn(own) !== hiddenIn(other) && wordsOf(line) !== wordsOf(own);
    if (!isSecret && !isMixed(line, sawMine, sawTheirs)) return [];
    line.delete(0, line.length);
    line.applyDelta(own.toDelta(), { sanitize: false });
    return [{ mine: wordsOf(own), theirs: wordsOf(other) }];
  });
};

const linesOf = (doc: Y.Doc): ReadonlyMap<string, Y.XmlText> => {
  const lines = new Map<string, Y.XmlText>();
  const walk = (node: unknown): void => {
    if (node instanceof Y.XmlText) {
      if (node._item !== null) lines.set(`${node._item.id.client}:${node._item.id.clock}`, node);
    } else if (node instanceof Y.XmlElement || node instanceof Y.XmlFragment) for (const inner of node.toArray()) walk(inner);
  };
  walk(bodyOf(doc));
  return lines;
};

const wordsOf = (line: Y.XmlText): string =>
  line
    .toDelta()
    .map(({ insert }: { insert: unknown }) => (typeof insert === 'string' ? insert : ''))
    .join('');

/** The letters of a line that are kept from somebody by a format of their own. */
const hiddenIn = (line: Y.XmlText): string =>
  line
    .toDelta()
    .map(({ insert, attributes = {} }: { insert: unknown; attributes?: object }) =>
      typeof insert === 'string' && Object.keys(attributes).some((name) => /^(?:private|redacted)(?:--|$)/u.test(name)) ? insert : '',
    )
    .join('');

/** Who wrote each letter: both sides know it, or only the draft, or only the copy. */
type Writer = 'both' | 'mine' | 'theirs';

/** Letters in a row that one writer brought, and between them the places where letters were taken out. */
type Run = { readonly words: string; readonly writer: Writer; readonly isBehindGap: boolean };

/** Whether a word holds letters of both sides, or each put words of its own in the place of the same ones. */
const isMixed = (line: Y.XmlText, sawMine: Seen, sawTheirs: Seen): boolean => {
  const runs = runsOf(line, sawMine, sawTheirs);
  let word = new Set<Writer>();
  /** Whose words stand last, with nothing behind them that both know, and whether something was taken out there. */
  let last: { readonly writer: Writer; hasGap: boolean } | null = null;
  for (const { words, writer, isBehindGap } of runs) {
    for (const [at, piece] of words.split(/\s+/u).entries()) {
      if (at > 0) word = new Set();
      if (piece !== '') word.add(writer);
      if (word.has('mine') && word.has('theirs')) return true;
    }
    if (isBehindGap && last !== null) last.hasGap = true;
    if (writer === 'both') {
      if (words.trim() !== '') last = null;
    } else {
      if (last !== null && last.writer !== writer && last.hasGap) return true;
      last = { writer, hasGap: isBehindGap };
    }
  }
  return false;
};

const runsOf = (line: Y.XmlText, sawMine: Seen, sawTheirs: Seen): readonly Run[] => {
  const runs: Run[] = [];
  let isBehindGap = false;
  for (let item = line._start; item !== null; item = item.right) {
    if (item.deleted) isBehindGap = true;
    else if (item.content instanceof Y.ContentString) {
      runs.push({ words: item.content.str, writer: writerOf(item, sawMine, sawTheirs), isBehindGap });
      isBehindGap = false;
    }
  }
  return runs;
};

const writerOf = ({ id: { client, clock } }: Y.Item, sawMine: Seen, sawTheirs: Seen): Writer =>
  clock >= (sawTheirs.get(client) ?? 0) ? 'theirs' : clock >= (sawMine.get(client) ?? 0) ? 'mine' : 'both';
