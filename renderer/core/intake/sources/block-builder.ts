import { keptAs } from '../../rich-text/kept-as.ts';
import type { Block, Inline, ListItem, Mark, PrivateTo, TextKind, TextRun } from '../../rich-text/rich-text.ts';
import { run, textBlock } from '../../rich-text/walk.ts';

/** Deeper items join the list that they stand in: nobody reads the ninth level. */
const deepestList = 8;

type ListFrame = {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly start: number;
  readonly items: ListItem[];
  readonly shown: boolean;
};
type Frame = ListFrame | { readonly kind: 'blocks'; readonly blocks: Block[]; readonly shown: boolean };

/** Builds blocks from a stream of "a list opens", "text", "the paragraph ends"; every stream ends in valid blocks, balanced or not. */
export class BlockBuilder {
  private readonly frames: Frame[] = [{ kind: 'blocks', blocks: [], shown: true }];
  private line: Inline[] = [];
  private lists = 0;
  /** Kept beside the line: looking at the end of a text that still grows would copy it each time. */
  private atGap = true;
  private filled = false;
  /** The audiences that were opened and not closed, with how deep in lists that was. */
  private readonly kept: { readonly to: PrivateTo; readonly depth: number }[] = [];

  /** A line is given to `finished` before it becomes a block. */
  constructor(private readonly finished: (line: readonly Inline[]) => readonly Inline[] = (line) => line) {}

  /** What follows is kept for somebody, block by block, until the end of it is said. */
  openKept(to: PrivateTo): void {
    this.kept.push({ to, depth: this.frames.length });
  }

  closeKept(): void {
    this.kept.pop();
  }

  /** Adds text to the open paragraph, its white space as it is. */
  text(text: string, marks: readonly Mark[]): void {
    if (text === '') return;
    this.atGap = /\s$/.test(text.slice(-1));
    this.filled ||= text.trim() !== '';
    const last = this.line.at(-1);
    if (last?.type === 'text' && sameMarks(last.marks ?? [], marks)) this.line[this.line.length - 1] = { ...last, text: last.text + text };
    else this.line.push(marks.length === 0 ? run(text) : { type: 'text', text, marks });
  }

  /** Adds text from a source in which any run of white space is one space. */
  flowing(text: string, marks: readonly Mark[]): void {
    const collapsed = text.replace(/[ \t\n\r\f]+/g, ' ');
    this.text(this.atGap && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed, marks);
  }

  /** Whether the open paragraph has anything in it yet. */
  get hasLine(): boolean {
    return this.filled;
  }

  /** Adds a note to the words before it. */
  footnote(text: string): void {
    this.filled = true;
    this.line.push({ type: 'footnote', attrs: { text } });
  }

  hardBreak(): void {
    this.atGap = true;
    this.line.push({ type: 'hardBreak' });
  }

  /** Ends the open paragraph as a block of the given kind and gives it back; null when there is none. */
  endText(kind: TextKind): Block | null {
    const content = trimmed(this.finished(trimmed(this.line)));
    this.line = [];
    this.atGap = true;
    this.filled = false;
    if (content.length === 0) return null;
    return this.block(textBlock(this.lists > 0 && kind !== 'quote' ? 'p' : kind, content));
  }

  /** Ends the open paragraph as the caption of the image above it; as a paragraph where there is none, or it has one. */
  endCaption(): void {
    const top = this.top();
    const image = top.kind === 'blocks' ? top.blocks.at(-1) : undefined;
    const content = trimmed(this.finished(trimmed(this.line)));
    if (top.kind !== 'blocks' || image?.type !== 'image' || image.content !== undefined || content.length === 0) {
      this.endText('p');
      return;
    }
    this.line = [];
    this.atGap = true;
    this.filled = false;
    top.blocks[top.blocks.length - 1] = { ...image, content };
  }

  /** Adds a block that is ready, and gives it back as it stands. */
  block(ready: Block): Block {
    const { to, depth } = this.kept.at(-1) ?? { to: null, depth: 0 };
    // What stands in a list that is kept goes with the list.
    const [block = ready] = to !== null && this.frames.length <= depth ? keptAs({ visibility: to }, [ready]) : [ready];
    const top = this.top();
    if (top.kind === 'blocks') top.blocks.push(block);
    else top.items.push(itemOf([block]));
    return block;
  }

  openList(ordered: boolean, start: number): void {
    this.endText('p');
    const shown = this.lists < deepestList;
    this.lists += 1;
    this.frames.push({ kind: 'list', ordered, start, items: [], shown });
  }

  closeList(): void {
    this.endText('p');
    const frame = this.frames.findLastIndex((open) => open.kind === 'list');
    if (frame === -1) return;
    while (this.frames.length > frame + 1) this.closeItem();
    const list = this.frames.pop();
    this.lists -= 1;
    if (list?.kind !== 'list' || list.items.length === 0) return;
    const above = this.top();
    if (!list.shown && above.kind === 'blocks') {
      for (const item of list.items) for (const inner of item.content) this.block(inner);
      return;
    }
    this.block(
      list.ordered
        ? { type: 'orderedList', attrs: { start: list.start }, content: list.items }
        : { type: 'bulletList', content: list.items },
    );
  }

  openItem(): void {
    this.endText('p');
    if (this.lists === 0) this.openList(false, 1);
    if (this.top().kind === 'blocks') this.closeItem();
    this.frames.push({ kind: 'blocks', blocks: [], shown: true });
  }

  closeItem(): void {
    this.endText('p');
    if (this.frames.length < 2 || this.top().kind !== 'blocks') return;
    const item = this.frames.pop();
    const list = this.top();
    if (item?.kind !== 'blocks' || item.blocks.length === 0) return;
    if (list.kind === 'list') list.items.push(itemOf(item.blocks));
  }

  /** Everything so far; what is still open is closed. */
  finish(): readonly Block[] {
    this.endText('p');
    while (this.lists > 0) this.closeList();
    const bottom = this.frames[0];
    return bottom?.kind === 'blocks' ? bottom.blocks : [];
  }

  private top(): Frame {
    return this.frames.at(-1) ?? { kind: 'blocks', blocks: [], shown: true };
  }
}

function itemOf(content: readonly Block[]): ListItem {
  return { type: 'listItem', content: content[0]?.type === 'paragraph' ? content : [textBlock('p', ''), ...content] };
}

function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a === b || (a.length === b.length && JSON.stringify(a) === JSON.stringify(b));
}

/** A line without the breaks and white space at its ends. */
function trimmed(line: readonly Inline[]): readonly Inline[] {
  const kept = line.filter((inline) => inline.type !== 'text' || inline.text !== '');
  let from = 0;
  let to = kept.length;
  const isGap = (inline: Inline | undefined): boolean =>
    inline?.type === 'hardBreak' || (inline?.type === 'text' && inline.text.trim() === '');
  while (from < to && isGap(kept[from])) from += 1;
  while (to > from && isGap(kept[to - 1])) to -= 1;
  return kept
    .slice(from, to)
    .map((inline, at, all) => {
      if (inline.type !== 'text') return inline;
      let text = inline.text;
      if (at === 0 || all[at - 1]?.type === 'hardBreak') text = text.trimStart();
      if (at === all.length - 1 || all[at + 1]?.type === 'hardBreak') text = text.trimEnd();
      return withText(inline, text);
    })
    .filter((inline) => inline.type !== 'text' || inline.text !== '');
}

function withText(from: TextRun, text: string): TextRun {
  return { ...from, text };
}
