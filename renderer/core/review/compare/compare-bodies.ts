import { diffArrays } from 'diff';
import { keptInlines } from '../../rich-text/kept-inlines.ts';
import type { Block, RichText } from '../../rich-text/rich-text.ts';
import { blockText, eachBlock, lettersOf } from '../../rich-text/walk.ts';
import { canonical } from '../canonical.ts';
import { type DiffPart, diffWords } from '../suggestions/diff-words.ts';

/** A line of a report's text beside that of another version; `format` is one that says the same in another form, `audience` one that says it to others. */
export type LineDifference =
  | { readonly kind: 'same' | 'gone' | 'new' | 'format' | 'audience'; readonly text: string }
  | { readonly kind: 'changed'; readonly parts: readonly DiffPart[] };

/** One line of a body: its words, whom they are kept for, and all else that is not words. */
type Line = { readonly text: string; readonly audience: string; readonly form: string };

/** More differing lines than this are two texts, not two versions; to find the fewest changes takes time in step with their square. */
const mostChanges = 4000;

/** How one body became another, line by line, and word by word where a line was rewritten. Chips must be words in both (`withChipWords`). */
export const compareBodies = (before: RichText, after: RichText): readonly LineDifference[] => {
  const [olds, news] = [linesOf(before), linesOf(after)];
  const changes = diffArrays(
    olds.map(({ text }) => text),
    news.map(({ text }) => text),
    { maxEditLength: mostChanges },
  );
  if (changes === undefined) return [...olds.map(({ text }) => line('gone', text)), ...news.map(({ text }) => line('new', text))];
  const made: LineDifference[] = [];
  let [atOld, atNew] = [0, 0];
  let gone: string[] = [];
  let fresh: string[] = [];
  const close = (): void => {
    made.push(...paired(gone, fresh));
    gone = [];
    fresh = [];
  };
  for (const { removed, added, value } of changes) {
    if (removed) {
      gone.push(...value);
      atOld += value.length;
    } else if (added) {
      fresh.push(...value);
      atNew += value.length;
    } else {
      close();
      for (const text of value) {
        const [old, own] = [olds[atOld], news[atNew]];
        made.push(line(old?.audience !== own?.audience ? 'audience' : old?.form !== own?.form ? 'format' : 'same', text));
        atOld += 1;
        atNew += 1;
      }
    }
  }
  close();
  return made;
};

const line = (kind: Exclude<LineDifference['kind'], 'changed'>, text: string): LineDifference => ({ kind, text });

/** Lines that went and lines that came at one place: those that share enough words are one line rewritten. */
const paired = (gone: readonly string[], fresh: readonly string[]): readonly LineDifference[] => {
  const made: LineDifference[] = [];
  let next = 0;
  for (const [at, old] of gone.entries()) {
    // A line is looked for among as many as may still be left for it, so that none is passed over for a later one's sake.
    const reach = Math.max(1, fresh.length - next - (gone.length - at - 1));
    const found = fresh.slice(next, next + reach).findIndex((text) => isRewritten(diffWords(old, text), old, text));
    if (found === -1) made.push(line('gone', old));
    else {
      made.push(...fresh.slice(next, next + found).map((text) => line('new', text)));
      const text = fresh[next + found] ?? '';
      made.push({ kind: 'changed', parts: diffWords(old, text) });
      next += found + 1;
    }
  }
  return [...made, ...fresh.slice(next).map((text) => line('new', text))];
};

const isRewritten = (parts: readonly DiffPart[], before: string, after: string): boolean => {
  const shared = parts.filter(({ kind }) => kind === 'same').reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
  return shared * 3 >= Math.max(before.length, after.length);
};

/** The lines of a body in reading order: blocks that have words, their footnotes, and the blocks that show data, by name in brackets. */
const linesOf = (body: RichText): readonly Line[] =>
  [...eachBlock(body.content)].flatMap(({ block, inside }): readonly Line[] => {
    const outer = [block, ...inside].map(keptFor);
    const form = canonical([formOf(block), inside.map(formOf)]);
    const audience = canonical([outer, audiencesIn(block)]);
    if (block.type === 'structured') return [{ text: `[${block.attrs.block}]`, audience, form }];
    if (block.type === 'image') return [{ text: `[image] ${blockText(block)}`.trim(), audience, form }];
    // A footnote is what it says, and for whom; the words around it have a line of their own.
    const notes = notesOf(block).map(({ text, to }): Line => ({ text, audience: canonical([outer, to]), form: '' }));
    return [{ text: blockText(block), audience, form }, ...notes].filter(({ text }) => text !== '');
  });

const keptFor = (block: Block): string | null => ('attrs' in block ? (block.attrs?.visibility ?? null) : null);

const notesOf = (block: Block): readonly { readonly text: string; readonly to: string | null }[] =>
  block.type === 'paragraph' || block.type === 'image'
    ? keptInlines(block.content ?? []).flatMap(({ inline, to }) => (inline.type === 'footnote' ? [{ text: inline.attrs.text, to }] : []))
    : [];

/** The words of a block's own line that not everybody reads, each stretch with whom it is kept for. */
const audiencesIn = (block: Block): unknown =>
  block.type === 'paragraph' || block.type === 'image'
    ? keptInlines(block.content ?? []).flatMap(({ inline, to, isRedacted }) =>
        to === null && !isRedacted ? [] : [[lettersOf(inline), to, isRedacted]],
      )
    : [];

/** What a block is, apart from its words and the blocks inside it. */
const formOf = (block: Block): unknown => {
  const attrs = 'attrs' in block ? (block.attrs ?? {}) : {};
  const isLine = block.type === 'paragraph' || block.type === 'image' || block.type === 'codeBlock';
  return [block.type, attrs, isLine ? block.content : null];
};
