import { imageWidth } from '../../rich-text/images.ts';
import type { Mark, TextKind } from '../../rich-text/rich-text.ts';
import type { Pictures } from '../images/pictures.ts';
import type { BlockBuilder } from './block-builder.ts';
import { attribute } from './html-marks.ts';
import type { HtmlElement } from './parse-html.ts';

/** What holds around a picture of the page. */
type Around = { readonly marks: readonly Mark[]; readonly kind: TextKind; readonly pre: boolean; readonly row: boolean };

/** Places a page's pictures: those that it carries become images, the others leave their alternative text. Nothing is ever fetched. */
export class ImagePlacer {
  /** How many pictures were left out. */
  leftOut = 0;

  constructor(
    private readonly builder: BlockBuilder,
    private readonly pictures: Pictures,
    /** Words in the place of a picture. */
    private readonly say: (words: string, marks: readonly Mark[]) => void,
  ) {}

  place(element: HtmlElement, around: Around): void {
    const alt = (attribute(element, 'alt') ?? '').replace(/\s+/g, ' ').trim();
    // In code and in the line of a table's row no block can stand.
    const asset = around.pre || around.row ? null : this.pictures.take(attribute(element, 'src') ?? '');
    if (asset === null) {
      this.leftOut += 1;
      if (alt !== '' && !around.pre) this.say(`[Image: ${alt}]`, around.marks);
      return;
    }
    const decorative = alt === '' && /^(?:presentation|none)$/.test(attribute(element, 'role') ?? '');
    this.builder.endText(around.kind);
    this.builder.block({ type: 'image', attrs: { asset: asset.hash, alt, decorative, width: widthOf(element, asset.width) } });
  }
}

/** The width that a page asks for, else the picture's own: in percent, or what that takes of a text 660 pixels wide. */
function widthOf(element: HtmlElement, pixels: number): number {
  const styled = /(?:^|[;\s])width:\s*([\d.]+(?:px|pt|%))/i.exec(attribute(element, 'style') ?? '')?.[1];
  const [, size, unit = 'px'] = /^\s*(\d{1,4}(?:\.\d+)?)\s*(px|pt|%)?\s*$/i.exec(styled ?? attribute(element, 'width') ?? '') ?? [];
  const own = size === undefined ? undefined : unit === '%' ? size : (Number(size) * (unit.toLowerCase() === 'pt' ? 4 / 3 : 1) * 100) / 660;
  const parent = element.parentNode;
  const style = parent !== null && 'attrs' in parent && parent.tagName === 'figure' ? (attribute(parent, 'style') ?? '') : '';
  const around = /(?:^|[;\s])--width:\s*(\d{1,3})\b/.exec(style)?.[1];
  return imageWidth(around ?? own ?? (pixels * 100) / 660);
}
