import { isBlockShown } from '../report/hidden-kinds.ts';
import { isShown } from '../report/is-shown.ts';
import type { Visibility } from '../report/report.ts';
import { keptInlines } from '../rich-text/kept-inlines.ts';
import type { Block, Inline, PrivateTo, RichText, TextRun } from '../rich-text/rich-text.ts';
import { eachBlock, run, textsOf } from '../rich-text/walk.ts';
import { editionTable } from './tables/edition-table.ts';

/** What stands in the place of a redacted passage: always as long, so that its length tells nothing. */
export const barText = '█████';
const bar: TextRun = { ...run(barText), marks: [{ type: 'redacted' }] };

/** The words that tell a reader of a private edition whom a passage is kept for. */
type Audience = (to: PrivateTo) => string;

/**
 * The body as one edition shows it: what is kept for others is gone, and in the public edition a bar stands for what is redacted. Other editions
 * have its words, still marked.
 */
export const editionBody = (body: RichText, edition: Visibility, audience: Audience): RichText => ({
  ...body,
  content: blocksFor(body.content, edition, audience),
});

const blocksFor = (blocks: readonly Block[], edition: Visibility, audience: Audience): readonly Block[] =>
  blocks.filter((block) => isBlockShown(block, edition)).flatMap((block) => blockFor(block, edition, audience));

const blockFor = (block: Block, edition: Visibility, audience: Audience): readonly Block[] => {
  switch (block.type) {
    case 'paragraph': {
      const content = inlinesFor(block.content ?? [], edition, audience);
      if (content.length > 0) return [{ ...block, content }];
      // One that is empty for this edition alone is gone with its words: an empty item would tell that there was something.
      return block.content === undefined ? [block] : [];
    }
    case 'image': {
      const content = inlinesFor(block.content ?? [], edition, audience);
      const { content: _, ...bare } = block;
      return [content.length === 0 ? bare : { ...bare, content }];
    }
    case 'bulletList':
    case 'orderedList':
    case 'taskList': {
      const content = block.content.flatMap((item): readonly (typeof item)[] => {
        const inside = blocksFor(item.content, edition, audience);
        return inside.length === 0 ? [] : [{ ...item, content: inside }];
      });
      return content.length === 0 ? [] : [{ ...block, content } as Block];
    }
    case 'callout': {
      const content = blocksFor(block.content, edition, audience);
      return content.length === 0 ? [] : [{ ...block, content }];
    }
    case 'table':
      return editionTable(block, (content) => blocksFor(content, edition, audience));
    // One that nobody knows is refused by the export itself.
    default:
      return [block];
  }
};

const inlinesFor = (content: readonly Inline[], edition: Visibility, audience: Audience): readonly Inline[] => {
  const shown: Inline[] = [];
  let open: PrivateTo | null = null;
  const close = (): void => {
    if (open !== null) shown.push(note(open, ']'));
    open = null;
  };
  for (const { inline, to, isRedacted } of keptInlines(content)) {
    if (to !== null && !isShown(to, edition)) continue;
    let piece: Inline | null = inline;
    if (to !== open) {
      close();
      open = to;
      if (to !== null) {
        // The space between two words stands outside of the bracket.
        const lead = inline.type === 'text' ? (/^\s+/u.exec(inline.text)?.[0] ?? '') : '';
        if (lead !== '') shown.push(run(lead));
        if (inline.type === 'text') piece = inline.text === lead ? null : { ...inline, text: inline.text.slice(lead.length) };
        shown.push(note(to, `[${audience(to)}: `));
      }
    }
    if (isRedacted && edition === 'public') {
      // Neighbouring runs of one redacted passage make one bar.
      if (shown.at(-1) !== bar) shown.push(bar);
    } else if (piece !== null) shown.push(pieceFor(piece, to === null ? null : audience(to)));
  }
  close();
  return shown;
};

/** A footnote stands far from its passage: it says once more whom it is for. */
const pieceFor = (inline: Inline, audience: string | null): Inline => {
  if (inline.type !== 'footnote' || audience === null) return inline;
  return { ...inline, attrs: { text: `[${audience}: ${inline.attrs.text}]` } };
};

const note = (to: PrivateTo, text: string): TextRun => ({ ...run(text), marks: [{ type: 'private', attrs: { to } }] });

/** Every passage of the body that an edition must not show, whole blocks and parts of them; each as its words. */
export const hiddenPassages = (body: RichText, edition: Visibility): readonly string[] => {
  const passages: string[] = [];
  for (const { block, inside } of eachBlock(body.content)) {
    if (![block, ...inside].every((one) => isBlockShown(one, edition)))
      passages.push(...textsOf(block), block.type === 'image' ? block.attrs.alt : '');
    else if (block.type === 'paragraph' || block.type === 'image') passages.push(...hiddenRuns(block.content ?? [], edition));
  }
  return passages.filter((passage) => passage.trim() !== '');
};

const hiddenRuns = (content: readonly Inline[], edition: Visibility): readonly string[] => {
  const passages: string[] = [];
  let open = '';
  for (const { inline, to, isRedacted } of keptInlines(content)) {
    const isHidden = (to !== null && !isShown(to, edition)) || (edition === 'public' && isRedacted);
    if (isHidden && inline.type === 'footnote') passages.push(inline.attrs.text);
    else if (isHidden && inline.type === 'text') open += inline.text;
    else {
      passages.push(open);
      open = '';
    }
  }
  return [...passages, open];
};
