import type { Asset } from '../../renderer/core/report/assets/asset.ts';
import { assetOf } from '../../renderer/core/report/assets/asset-of.ts';
import type { BlockAttrs, ImageAttrs, ImageBlock, Inline } from '../../renderer/core/rich-text/rich-text.ts';
import { pngOf } from './png.ts';

/** A picture of a report: a PNG of this size. */
export const pictureOf = (width: number, height: number, colour?: readonly [number, number, number]): Asset => {
  const read = assetOf(pngOf(width, height, colour));
  if (read.kind === 'refused') throw new Error(read.reason);
  return read.asset;
};

/** An image of the text that shows the picture of this hash, with a caption. */
export const image = (asset: string, attrs: Partial<ImageAttrs & BlockAttrs> = {}, ...caption: readonly Inline[]): ImageBlock => ({
  type: 'image',
  attrs: { asset, alt: '', decorative: false, width: 100, ...attrs },
  ...(caption.length === 0 ? {} : { content: caption }),
});
