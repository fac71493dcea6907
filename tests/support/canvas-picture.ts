import type { Asset } from '../../renderer/core/report/assets/asset.ts';
import { assetOf } from '../../renderer/core/report/assets/asset-of.ts';

/** A picture file as this Chromium writes it: the left half in one colour, the right half in white. */
export const drawnFile = async (width: number, height: number, type = 'image/png', colour = '#a02040'): Promise<Blob> => {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('There is no canvas.');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.fillStyle = colour;
  context.fillRect(0, 0, width / 2, height);
  return canvas.convertToBlob({ type });
};

/** A picture whose every dot is another, which no format makes small. */
export const noisyFile = async (width: number, height: number, type = 'image/png'): Promise<Blob> => {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('There is no canvas.');
  const dots = context.createImageData(width, height);
  let last = 7;
  for (let at = 0; at < dots.data.length; at += 1) {
    last = (Math.imul(last, 1103515245) + 12345) >>> 0;
    dots.data[at] = at % 4 === 3 ? 255 : last >>> 24;
  }
  context.putImageData(dots, 0, 0);
  return canvas.convertToBlob({ type });
};

/** The bytes of a file. */
export const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

/** A picture of a report. */
export const drawnPicture = async (width: number, height: number, colour?: string): Promise<Asset> => {
  const read = assetOf(await bytesOf(await drawnFile(width, height, 'image/png', colour)));
  if (read.kind === 'refused') throw new Error(read.reason);
  return read.asset;
};
