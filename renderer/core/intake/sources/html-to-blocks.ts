import type { Block, Mark, TableCell, TextKind } from '../../rich-text/rich-text.ts';
import { noPictures, type Pictures } from '../images/pictures.ts';
import { ownBlock } from '../own/own-blocks.ts';
import { ownAside } from '../own/own-html.ts';
import {
  blockFor,
  isBlockSign,
  isRedacted,
  keptMarks,
  markedEdition,
  noteWithoutSign,
  passageFor,
  tellsKept,
  withoutSigns,
} from '../own/page-marks.ts';
import { BlockBuilder } from './block-builder.ts';
import { headings, isBreaking, isFirstCell, isHidden, languageOf, startOf, tableOf, titleIn, unseen } from './html-elements.ts';
import { ImagePlacer } from './html-images.ts';
import { attribute, type KeptLinks, marksInside } from './html-marks.ts';
import { childrenOf, isElement, textOf } from './html-nodes.ts';
import { type HtmlNotes, htmlNotes } from './html-notes.ts';
import { dataTables } from './html-tables.ts';
import { type HtmlElement, type HtmlNode, parseHtml } from './parse-html.ts';
import type { SourceBlocks } from './source-blocks.ts';
import { cellOf, type SourceRow } from './source-row.ts';
import { textToBlocks } from './text-to-blocks.ts';
import { shapeWordPage } from './word/word-page.ts';
import { wordsOfHtml } from './words-of-html.ts';

/** What holds inside a node: its marks, the kind of its paragraphs, how white space counts, and whether the page says that not everybody may read it. */
type Around = {
  readonly marks: readonly Mark[];
  readonly kind: TextKind;
  readonly pre: boolean;
  readonly row: boolean;
  readonly isKept: boolean;
};
type Visit = { readonly node: HtmlNode; readonly around: Around; readonly leave: boolean };

/** A page as blocks: what a reader of it would see, its broken markup repaired; without scripts, hidden parts, unsafe links and pictures that it does not carry. */
export function htmlToBlocks(html: string, pictures: Pictures = noPictures, links: KeptLinks = 'leading-out'): SourceBlocks {
  const page = parseHtml(html);
  if (page === null) return { ...textToBlocks(pictures.restore(wordsOfHtml(html))), flattened: true };
  const marked = markedEdition(page);
  const isStruck = marked === null && shapeWordPage(page);
  const walk = new PageWalk(dataTables(page), htmlNotes(page), pictures, links, marked !== null);
  walk.from(page);
  const { title, builder, rows, images, words } = walk;
  return {
    title: null,
    pageTitle: title,
    blocks: builder.finish(),
    rows,
    images: images.leftOut,
    isStruck,
    marked,
    words,
    flattened: false,
  };
}

/** Goes through the page with its own stack: pages may be nested deeper than calls can be. */
class PageWalk {
  readonly builder = new BlockBuilder(withoutSigns);
  readonly words = { kept: [] as string[], open: [] as string[] };
  title: string | null = null;
  readonly images: ImagePlacer;
  private readonly stack: Visit[] = [];
  readonly rows = new Map<Block, SourceRow>();
  private code = '';
  private language = '';
  /** The row that is read now, and its open cell. */
  private cells: TableCell[] = [];
  private cell: { readonly element: HtmlElement; readonly builder: BlockBuilder } | null = null;

  constructor(
    private readonly tables: ReadonlySet<HtmlElement>,
    private readonly notes: HtmlNotes,
    private readonly pictures: Pictures,
    private readonly links: KeptLinks,
    /** Whether the page is one of Debrief's own that marks whom its parts are kept for. */
    private readonly isMarked: boolean,
  ) {
    this.images = new ImagePlacer(this.builder, pictures, (text, marks) => this.flowing(text, marks));
  }

  from(page: HtmlNode): void {
    this.stack.push({ node: page, around: { marks: [], kind: 'p', pre: false, row: false, isKept: false }, leave: false });
    for (let visit = this.stack.pop(); visit !== undefined; visit = this.stack.pop()) {
      if (visit.leave) this.leave(visit.node, visit.around);
      else this.enter(visit.node, visit.around);
    }
  }

  private enter(node: HtmlNode, around: Around): void {
    const found = textOf(node);
    if (found !== null) {
      const text = this.pictures.restore(found);
      this.words[around.isKept ? 'kept' : 'open'].push(text);
      if (around.pre) this.code += text;
      else this.flowing(text, around.marks);
      return;
    }
    let inside = around;
    if (isElement(node)) {
      if (node.tagName === 'head') this.title = titleIn(node);
      if (node.tagName === 'img') this.images.place(node, around);
      if (unseen.has(node.tagName) || isHidden(node) || isBlockSign(node) || this.notes.targets.has(node)) return;
      const own = this.isMarked && !around.row ? ownBlock(node) : null;
      if (own !== null) {
        this.builder.endText(around.kind);
        this.builder.block(own);
        return;
      }
      const aside = around.pre ? null : ownAside(node);
      if (aside !== null) {
        this.keepWordsOf(node, around.isKept);
        this.flowing(aside, around.marks);
        return;
      }
      const note = attribute(node, 'data-footnote') ?? this.notes.references.get(node);
      if (note !== undefined && !around.pre) {
        const words = this.isMarked ? noteWithoutSign(note) : note;
        if (words !== note) this.words.kept.push(words);
        this.footnote(words);
        return;
      }
      inside = this.open(node, around);
      this.stack.push({ node, around, leave: true });
    }
    const children = childrenOf(node);
    for (let at = children.length - 1; at >= 0; at -= 1) {
      const child = children[at];
      if (child !== undefined) this.stack.push({ node: child, around: inside, leave: false });
    }
  }

  private open(element: HtmlElement, around: Around): Around {
    const { tagName } = element;
    const to = passageFor(element) ?? (around.row ? blockFor(element) : null);
    const isKept = around.isKept || tellsKept(element);
    const outer = to === null ? around.marks : keptMarks(around.marks, to);
    const marks = isRedacted(element) ? redactedMarks(outer) : marksInside(element, outer, this.links);
    if (around.pre) {
      if (tagName === 'br') this.code += '\n';
      if (tagName === 'code') this.language ||= languageOf(element);
      return { ...around, isKept };
    }
    if (tagName === 'br') {
      if (around.row) {
        this.builder.flowing(' ', []);
        this.cell?.builder.hardBreak();
      } else this.builder.hardBreak();
    } else if (tagName === 'td' || tagName === 'th') this.openCell(element, around);
    else if (around.row) {
      this.gap(tagName);
      this.openInCell(element);
    } else if (tagName === 'tr') {
      this.builder.endText(around.kind);
      return { ...around, marks, isKept, row: this.tables.has(tableOf(element)) };
    } else if (tagName === 'ul' || tagName === 'ol' || tagName === 'menu') {
      this.builder.endText(around.kind);
      this.builder.openList(tagName === 'ol', startOf(element));
      return { ...around, kind: 'p', marks, isKept };
    } else if (tagName === 'li') this.builder.openItem();
    else if (tagName === 'hr') {
      this.builder.endText(around.kind);
      this.builder.block({ type: 'horizontalRule' });
    } else if (tagName === 'pre') {
      this.builder.endText(around.kind);
      this.language = languageOf(element);
      return { ...around, pre: true, isKept };
    } else if (tagName === 'input' && attribute(element, 'type')?.toLowerCase() === 'checkbox') {
      this.flowing(attribute(element, 'checked') === null ? '[ ] ' : '[x] ', []);
    } else if (isBreaking(tagName)) {
      this.builder.endText(around.kind);
      const kind = Object.hasOwn(headings, tagName) ? headings[tagName] : undefined;
      // A paragraph inside a heading means that the heading was never closed.
      const outer = tagName === 'p' && around.kind !== 'quote' ? 'p' : around.kind;
      const block = blockFor(element);
      if (block !== null) this.builder.openKept(block);
      return { ...around, marks, isKept, kind: kind ?? (tagName === 'blockquote' ? 'quote' : outer) };
    }
    return { ...around, marks, isKept };
  }

  private leave(node: HtmlNode, around: Around): void {
    if (!isElement(node) || around.pre) return;
    const { tagName } = node;
    if (tagName === 'pre') this.endCode();
    else if (tagName === 'td' || tagName === 'th') this.closeCell(around);
    else if (around.row) {
      this.closeInCell(tagName);
      this.gap(tagName);
    } else if (tagName === 'tr') this.endRow(node, around);
    else if (tagName === 'ul' || tagName === 'ol' || tagName === 'menu') this.builder.closeList();
    else if (tagName === 'li') this.builder.closeItem();
    else if (Object.hasOwn(headings, tagName)) this.builder.endText(headings[tagName] ?? 'p');
    else if (tagName === 'figcaption') this.builder.endCaption();
    else if (tagName === 'blockquote') this.builder.endText('quote');
    else if (tagName === 'p' && around.kind !== 'quote') this.builder.endText('p');
    else if (isBreaking(tagName)) this.builder.endText(around.kind);
    if (isBreaking(tagName) && blockFor(node) !== null && !around.row) this.builder.closeKept();
  }

  /** Remembers which words of an aside are not for everybody. */
  private keepWordsOf(node: HtmlNode, isKept: boolean): void {
    const text = textOf(node);
    if (text !== null && isKept) this.words.kept.push(text);
    const isInside = isKept || (isElement(node) && tellsKept(node));
    if (isElement(node) && isInside && node.tagName === 'a') this.words.kept.push(attribute(node, 'href') ?? '');
    for (const child of childrenOf(node)) this.keepWordsOf(child, isInside);
  }

  /** Within a row everything is one line. */
  private gap(tagName: string): void {
    if (!isBreaking(tagName) && tagName !== 'tr' && tagName !== 'li') return;
    this.builder.flowing(' ', []);
    this.cell?.builder.endText('p');
  }

  /** A list in a cell is a list there, though a line where the row is read. */
  private openInCell(element: HtmlElement): void {
    if (element.tagName === 'ul' || element.tagName === 'ol') this.cell?.builder.openList(element.tagName === 'ol', startOf(element));
    else if (element.tagName === 'li') this.cell?.builder.openItem();
  }

  private closeInCell(tagName: string): void {
    if (tagName === 'ul' || tagName === 'ol') this.cell?.builder.closeList();
    else if (tagName === 'li') this.cell?.builder.closeItem();
  }

  /** Text goes into the line, and in a row into its cell as well. */
  private flowing(text: string, marks: readonly Mark[]): void {
    this.builder.flowing(text, marks);
    this.cell?.builder.flowing(text, marks);
  }

  private footnote(text: string): void {
    this.builder.footnote(text);
    this.cell?.builder.footnote(text);
  }

  private openCell(element: HtmlElement, around: Around): void {
    if (!around.row) {
      this.builder.endText(around.kind);
      return;
    }
    this.builder.flowing(isFirstCell(element) ? ' ' : ' | ', []);
    this.cell = { element, builder: new BlockBuilder(withoutSigns) };
  }

  private closeCell(around: Around): void {
    if (!around.row) this.builder.endText(around.kind);
    if (this.cell !== null) this.cells.push(cellOf(this.cell.element, this.cell.builder.finish()));
    this.cell = null;
  }

  private endRow(element: HtmlElement, around: Around): void {
    const line = this.builder.endText(around.kind);
    if (line !== null && this.cells.length > 0) this.rows.set(line, { table: tableOf(element), cells: this.cells });
    this.cells = [];
  }

  private endCode(): void {
    const text = this.code.replace(/^\n+|\s+$/g, '');
    this.code = '';
    const attrs = this.language === '' ? {} : { attrs: { language: this.language } };
    if (text !== '') this.builder.block({ type: 'codeBlock', ...attrs, content: [{ type: 'text', text }] });
  }
}

function redactedMarks(around: readonly Mark[]): readonly Mark[] {
  return [...around.filter(({ type }) => type !== 'redacted' && type !== 'code'), { type: 'redacted' }];
}
