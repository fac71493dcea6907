import { damagedImage, lookAtImage } from '../../core/intake/images/look-at-image.ts';
import { assetOf, type ReadAsset } from '../../core/report/assets/asset-of.ts';

/** The longest side of a picture in a report, in pixels: enough for a sheet of paper in print. */
const longestSide = 2400;

/** What a picture may take of a draft, in bytes. */
const budget = 1_500_000;

type Encoding = { readonly type: string; readonly quality?: number };

/** Drawings and screenshots stay exact while that is small enough; photographs stay photographs. */
const encodings: Readonly<Record<'exact' | 'photograph', readonly Encoding[]>> = {
  exact: [{ type: 'image/png' }, { type: 'image/webp', quality: 0.92 }, { type: 'image/webp', quality: 0.8 }],
  photograph: [
    { type: 'image/jpeg', quality: 0.88 },
    { type: 'image/jpeg', quality: 0.75 },
  ],
};

const draw = (picture: ImageBitmap, scale: number): OffscreenCanvas => {
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(picture.width * scale)), Math.max(1, Math.round(picture.height * scale)));
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
};

/** The picture written anew: only what is seen of it, within the budget. */
const encode = async (picture: ImageBitmap, isPhotograph: boolean): Promise<Uint8Array> => {
  let scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  for (;;) {
    const canvas = draw(picture, scale);
    for (const { type, quality } of encodings[isPhotograph ? 'photograph' : 'exact']) {
      const blob = await canvas.convertToBlob({ type, ...(quality === undefined ? {} : { quality }) });
      if (blob.size <= budget) return new Uint8Array(await blob.arrayBuffer());
    }
    scale *= 0.75;
  }
};

const prepare = async (name: string, source: Blob): Promise<ReadAsset> => {
  const bytes = new Uint8Array(await source.arrayBuffer());
  const looked = lookAtImage(name, bytes);
  if (looked.kind === 'refused') return looked;
  try {
    const picture = await createImageBitmap(new Blob([bytes], { type: looked.mime }), { imageOrientation: 'from-image' });
    return assetOf(await encode(picture, looked.mime === 'image/jpeg'));
  } catch {
    return { kind: 'refused', reason: damagedImage(name) };
  }
};

addEventListener('message', ({ data }: MessageEvent<{ readonly name: string; readonly source: Blob }>) => {
  void prepare(data.name, data.source).then((read) => postMessage(read));
});
