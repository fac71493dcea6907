import type { Chip } from './chip.ts';

/** What a text block is. One node type carries all kinds, so that a change of kind never recreates the node (and loses nobody's typing). */
export type TextKind = 'p' | 'h1' | 'h2' | 'h3' | 'h4' | 'quote';

/** The blocks that show the report's structured data at a place in the text. */
export type StructuredKind =
  | 'timeline'
  | 'timeline-chart'
  | 'key-figures'
  | 'causes'
  | 'actions'
  | 'status'
  | 'corrections'
  | 'facts'
  | 'contact';

/** Which events a timeline block shows; absent parts ask for nothing. */
export type TimelineFilter = {
  readonly milestones?: true;
  /** The name of one of the house's categories. */
  readonly category?: string;
  /** Only events that are for everybody, or kept for somebody. */
  readonly whose?: 'public' | PrivateTo;
};

/** Whom a passage or a block is kept for when it is not for everybody. */
export type PrivateTo = 'internal' | 'authority';

/** What every block may say of itself: whom it is kept for (absent: everybody), and whether a printed page begins with it. */
export type BlockAttrs = { readonly visibility?: PrivateTo; readonly pageBreak?: true };

/** What a callout is: a remark, a warning, or what customers should do. */
export type Tone = 'note' | 'warning' | 'advice';

/** A format laid over a run of text; `private` keeps a passage from other editions, `redacted` puts a bar in its place in the public one. */
export type Mark =
  | { readonly type: 'bold' | 'italic' | 'strike' | 'code' | 'superscript' | 'subscript' | 'redacted' }
  | { readonly type: 'private'; readonly attrs: { readonly to: PrivateTo } }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } };

/** A run of text with the same marks; never empty. */
export type TextRun = { readonly type: 'text'; readonly text: string; readonly marks?: readonly Mark[] };

/** A note to the words right before it; its number is its place in the text. It is kept for whom the words beside it are kept. */
export type Footnote = { readonly type: 'footnote'; readonly attrs: { readonly text: string } };

/** What stands in a line of text. */
export type Inline = TextRun | Footnote | { readonly type: 'hardBreak' } | Chip;

/** One block of text: a paragraph, a heading or a quoted paragraph. A heading keeps the `part` of the template that it opens (a section's id), whatever it is called. */
export type TextBlock = {
  readonly type: 'paragraph';
  readonly attrs: BlockAttrs & { readonly kind: TextKind; readonly part?: string };
  readonly content?: readonly Inline[];
};

/** Which picture an image shows and how: `asset` is its hash (empty when it is lost), `width` in percent of the text's width. */
export type ImageAttrs = {
  readonly asset: string;
  /** What the picture shows, for who can't see it; empty when nobody has said yet. */
  readonly alt: string;
  /** The picture tells nothing: it needs no words. */
  readonly decorative: boolean;
  readonly width: number;
};

/** A picture in the text, with its caption. */
export type ImageBlock = { readonly type: 'image'; readonly attrs: BlockAttrs & ImageAttrs; readonly content?: readonly Inline[] };

/** An item of a list: its first block is a text block, further blocks and lists may follow. */
export type ListItem = { readonly type: 'listItem'; readonly content: readonly Block[] };

/** A line of a task list; its first block is a text block, as a list item's. */
export type TaskItem = { readonly type: 'taskItem'; readonly attrs: { readonly checked: boolean }; readonly content: readonly Block[] };

/** A cell of a table, `colspan` columns wide and `rowspan` rows high; `colwidth` has a width in pixels for each of its columns, where they were set. */
export type TableCell = {
  readonly type: 'tableCell' | 'tableHeader';
  readonly attrs: { readonly colspan: number; readonly rowspan: number; readonly colwidth?: readonly number[]; readonly align?: Align };
  readonly content: readonly Block[];
};

/** Where the words of a cell stand; absent for the start of the line. */
export type Align = 'left' | 'center' | 'right';

/** A row of a table: the cells that begin in it. */
export type TableRow = { readonly type: 'tableRow'; readonly content: readonly TableCell[] };

/** A table: its cells cover a whole rectangle, none lies over another. */
export type Table = { readonly type: 'table'; readonly attrs?: BlockAttrs; readonly content: readonly TableRow[] };

/** A block of the body, in the shape that the editor reads and writes. */
export type Block =
  | TextBlock
  | { readonly type: 'bulletList'; readonly attrs?: BlockAttrs; readonly content: readonly ListItem[] }
  | { readonly type: 'orderedList'; readonly attrs: BlockAttrs & { readonly start: number }; readonly content: readonly ListItem[] }
  | { readonly type: 'taskList'; readonly attrs?: BlockAttrs; readonly content: readonly TaskItem[] }
  | { readonly type: 'callout'; readonly attrs: BlockAttrs & { readonly tone: Tone }; readonly content: readonly Block[] }
  | Table
  | { readonly type: 'codeBlock'; readonly attrs?: BlockAttrs & { readonly language?: string }; readonly content?: readonly TextRun[] }
  | { readonly type: 'horizontalRule' }
  | ImageBlock
  | { readonly type: 'structured'; readonly attrs: BlockAttrs & TimelineFilter & { readonly block: StructuredKind } };

/** The whole body: the editor's JSON, with nothing in it that these types don't name. */
export type RichText = { readonly type: 'doc'; readonly content: readonly Block[] };
