import type { Mark, TextKind } from '../../rich-text/rich-text.ts';
import { noPictures, type Pictures } from '../images/pictures.ts';
import { BlockBuilder } from './block-builder.ts';
import { ImagePlacer } from './html-images.ts';
import { attribute, marksInside } from './html-marks.ts';
import { childrenOf, isElement, textOf } from './html-nodes.ts';
import { dataTables } from './html-tables.ts';
import { type HtmlElement, type HtmlNode, parseHtml } from './parse-html.ts';
import type { SourceBlocks } from './source-blocks.ts';
import { textToBlocks } from './text-to-blocks.ts';
import { wordsOfHtml } from './words-of-html.ts';

/** What holds inside a node: its marks, the kind of its paragraphs, and how white space counts. */
type Around = { readonly marks: readonly Mark[]; readonly kind: TextKind; readonly pre: boolean; readonly row: boolean };
type Visit = { readonly node: HtmlNode; readonly around: Around; readonly leave: boolean };

const unseen = new Set('head script style noscript template svg math iframe object embed canvas audio video select datalist'.split(' '));
const breaking = new Set(
  'address article aside body caption center dd details dialog div dl dt fieldset figcaption figure footer form header html legend main nav p section summary tbody tfoot thead'.split(
    ' ',
  ),
);
const headings: Readonly<Record<string, TextKind>> = { h1: 'h1', h2: 'h2', h3: 'h3', h4: 'h4', h5: 'h4', h6: 'h4' };

/** A page as blocks: what a reader of it would see, its broken markup repaired; without scripts, hidden parts, unsafe links and pictures that it does not carry. */
export function htmlToBlocks(html: string, pictures: Pictures = noPictures): SourceBlocks {
  const page = parseHtml(html);
  if (page === null) return { ...textToBlocks(pictures.restore(wordsOfHtml(html))), flattened: true };
  const walk = new PageWalk(dataTables(page), pictures);
  walk.from(page);
  return { title: null, pageTitle: walk.title, blocks: walk.builder.finish(), images: walk.images.leftOut, flattened: false };
}

/** Goes through the page with its own stack: pages may be nested deeper than calls can be. */
class PageWalk {
  readonly builder = new BlockBuilder();
  title: string | null = null;
  readonly images: ImagePlacer;
  private readonly stack: Visit[] = [];
  private code = '';

  constructor(
    private readonly tables: ReadonlySet<HtmlElement>,
    private readonly pictures: Pictures,
  ) {
    this.images = new ImagePlacer(this.builder, pictures);
  }

  from(page: HtmlNode): void {
    this.stack.push({ node: page, around: { marks: [], kind: 'p', pre: false, row: false }, leave: false });
    for (let visit = this.stack.pop(); visit !== undefined; visit = this.stack.pop()) {
      if (visit.leave) this.leave(visit.node, visit.around);
      else this.enter(visit.node, visit.around);
    }
  }

  private enter(node: HtmlNode, around: Around): void {
    const found = textOf(node);
    if (found !== null) {
      const text = this.pictures.restore(found);
      if (around.pre) this.code += text;
      else this.builder.flowing(text, around.marks);
      return;
    }
    let inside = around;
    if (isElement(node)) {
      if (node.tagName === 'head') this.title = titleIn(node);
      if (node.tagName === 'img') this.images.place(node, around);
      if (unseen.has(node.tagName) || isHidden(node)) return;
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
    const marks = marksInside(element, around.marks);
    if (around.pre) {
      if (tagName === 'br') this.code += '\n';
      return around;
    }
    if (tagName === 'br') {
      if (around.row) this.builder.flowing(' ', []);
      else this.builder.hardBreak();
    } else if (tagName === 'td' || tagName === 'th') this.cell(element, around);
    else if (around.row) this.gap(tagName);
    else if (tagName === 'tr') {
      this.builder.endText(around.kind);
      return { ...around, row: this.tables.has(tableOf(element)) };
    } else if (tagName === 'ul' || tagName === 'ol' || tagName === 'menu') {
      this.builder.endText(around.kind);
      this.builder.openList(tagName === 'ol', startOf(element));
      return { ...around, kind: 'p', marks };
    } else if (tagName === 'li') this.builder.openItem();
    else if (tagName === 'hr') {
      this.builder.endText(around.kind);
      this.builder.block({ type: 'horizontalRule' });
    } else if (tagName === 'pre') {
      this.builder.endText(around.kind);
      return { ...around, pre: true };
    } else if (tagName === 'input' && attribute(element, 'type')?.toLowerCase() === 'checkbox') {
      this.builder.flowing(attribute(element, 'checked') === null ? '[ ] ' : '[x] ', []);
    } else if (isBreaking(tagName)) {
      this.builder.endText(around.kind);
      const kind = Object.hasOwn(headings, tagName) ? headings[tagName] : undefined;
      // A paragraph inside a heading means that the heading was never closed.
      const outer = tagName === 'p' && around.kind !== 'quote' ? 'p' : around.kind;
      return { ...around, marks, kind: kind ?? (tagName === 'blockquote' ? 'quote' : outer) };
    }
    return { ...around, marks };
  }

  private leave(node: HtmlNode, around: Around): void {
    if (!isElement(node) || around.pre) return;
    const { tagName } = node;
    if (tagName === 'pre') this.endCode();
    else if (around.row) this.gap(tagName);
    else if (tagName === 'ul' || tagName === 'ol' || tagName === 'menu') this.builder.closeList();
    else if (tagName === 'li') this.builder.closeItem();
    else if (Object.hasOwn(headings, tagName)) this.builder.endText(headings[tagName] ?? 'p');
    else if (tagName === 'figcaption') this.builder.endCaption();
    else if (tagName === 'blockquote') this.builder.endText('quote');
    else if (tagName === 'p' && around.kind !== 'quote') this.builder.endText('p');
    else if (isBreaking(tagName) || tagName === 'tr' || tagName === 'td' || tagName === 'th') this.builder.endText(around.kind);
  }

  /** Within a row everything is one line. */
  private gap(tagName: string): void {
    if (isBreaking(tagName) || tagName === 'tr' || tagName === 'li') this.builder.flowing(' ', []);
  }

  private cell(element: HtmlElement, around: Around): void {
    if (!around.row) this.builder.endText(around.kind);
    else if (isFirstCell(element)) this.builder.flowing(' ', []);
    else this.builder.flowing(' | ', []);
  }

  private endCode(): void {
    const text = this.code.replace(/^\n+|\s+$/g, '');
    this.code = '';
    if (text !== '') this.builder.block({ type: 'codeBlock', content: [{ type: 'text', text }] });
  }
}

function isBreaking(tagName: string): boolean {
  return breaking.has(tagName) || tagName === 'blockquote' || tagName === 'table' || Object.hasOwn(headings, tagName);
}

function isHidden(element: HtmlElement): boolean {
  if (attribute(element, 'hidden') !== null || attribute(element, 'type')?.toLowerCase() === 'hidden') return true;
  return /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(attribute(element, 'style') ?? '');
}

function titleIn(head: HtmlElement): string | null {
  for (const child of head.childNodes) {
    if (isElement(child) && child.tagName === 'title') {
      const text = child.childNodes.map((node) => textOf(node) ?? '').join('');
      return text.replace(/\s+/g, ' ').trim() || null;
    }
  }
  return null;
}

function startOf(list: HtmlElement): number {
  const start = Number(attribute(list, 'start') ?? 1);
  return Number.isSafeInteger(start) && start >= 0 ? start : 1;
}

function tableOf(row: HtmlElement): HtmlElement {
  let node: HtmlNode | null = row;
  while (node !== null && isElement(node) && node.tagName !== 'table') node = node.parentNode;
  return node !== null && isElement(node) ? node : row;
}

function isFirstCell(cell: HtmlElement): boolean {
  const first = cell.parentNode?.childNodes.find((node) => isElement(node) && (node.tagName === 'td' || node.tagName === 'th'));
  return first === cell;
}
