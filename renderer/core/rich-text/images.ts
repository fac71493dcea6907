import type { ImageAttrs, RichText } from './rich-text.ts';
import { eachBlock } from './walk.ts';

/** The narrowest that an image may be, in percent of the text's width. */
export const narrowestImage = 10;

/** A hash as the images' attributes carry it: SHA-256, 64 hexadecimal digits. */
export const isAssetHash = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

/** A width as an image may have it: whole percent of the text's width, from 10 to 100; what is no number is 100. */
export const imageWidth = (value: unknown): number => {
  const width = typeof value === 'number' || typeof value === 'string' ? Math.round(Number(value)) : Number.NaN;
  return Number.isFinite(width) ? Math.min(100, Math.max(narrowestImage, width)) : 100;
};

/** Foreign attributes as an image's; a hash that is none is empty, so that the image says that it is missing. */
export const imageAttrs = (attr: (name: string) => unknown): ImageAttrs => {
  const [asset, alt] = [attr('asset'), attr('alt')];
  return {
    asset: isAssetHash(asset) ? asset : '',
    alt: typeof alt === 'string' ? alt : '',
    decorative: attr('decorative') === true,
    width: imageWidth(attr('width')),
  };
};

/** The hashes of all pictures that a body shows. */
export const assetsIn = (body: RichText): ReadonlySet<string> =>
  new Set(
    [...eachBlock(body.content)].flatMap(({ block }) => (block.type === 'image' && block.attrs.asset !== '' ? [block.attrs.asset] : [])),
  );
