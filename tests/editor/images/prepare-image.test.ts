import { describe, expect, it } from 'vitest';
import type { Asset } from '../../../renderer/core/report/assets/asset.ts';
import { prepareImage } from '../../../renderer/ui/images/prepare-image.ts';
import { bytesOf, drawnFile, noisyFile } from '../../support/canvas-picture.ts';
import { asFromCamera, holds } from '../../support/exif-jpeg.ts';

const never = new AbortController().signal;
const prepared = async (source: Blob, name = 'graph.png'): Promise<Asset> => {
  const result = await prepareImage(name, source, never);
  if (result.kind !== 'asset') throw new Error(JSON.stringify(result));
  return result.asset;
};
/** The red, green and blue of a place in a picture. */
const dotAt = async ({ bytes, mime }: Asset, x: number, y: number): Promise<readonly number[]> => {
  const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: mime }));
  const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
  context?.drawImage(picture, 0, 0);
  return [...(context?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3);
};
const isWhite = (dot: readonly number[]): boolean => dot.every((part) => part > 240);

describe('an image on its way into a draft', () => {
  it.each([
    ['image/png', 'image/png'],
    ['image/webp', 'image/png'],
    ['image/jpeg', 'image/jpeg'],
  ])('of the kind %s becomes %s, and looks as it did', async (type, mime) => {
    const asset = await prepared(await drawnFile(300, 200, type));
    expect([asset.mime, asset.width, asset.height]).toEqual([mime, 300, 200]);
    expect([isWhite(await dotAt(asset, 250, 100)), isWhite(await dotAt(asset, 50, 100))]).toEqual([true, false]);
  });

  it('from a camera is turned as it was held, and tells neither place nor camera any more', async () => {
    const camera = asFromCamera(await bytesOf(await drawnFile(300, 200, 'image/jpeg')), 6);
    for (const secret of ['SecretCam', 'GPSPLACE', 'A comment', 'MotionPhotoFilm', 'Exif']) expect(holds(camera, secret)).toBe(true);
    const asset = await prepared(new Blob([new Uint8Array(camera)]));
    expect([asset.width, asset.height]).toEqual([200, 300]);
    // Held on its side: what was left is above now.
    expect([isWhite(await dotAt(asset, 100, 50)), isWhite(await dotAt(asset, 100, 250))]).toEqual([false, true]);
    for (const secret of ['SecretCam', 'GPSPLACE', 'A comment', 'MotionPhotoFilm', 'Exif']) expect(holds(asset.bytes, secret)).toBe(false);
  });

  it('is made smaller to 2,400 pixels on its longest side', async () => {
    const asset = await prepared(await drawnFile(5000, 1250));
    expect([asset.width, asset.height]).toEqual([2400, 600]);
  });

  it.each(['image/png', 'image/jpeg'])('of the kind %s takes no more than 1.5 MB, whatever it shows', async (type) => {
    const asset = await prepared(await noisyFile(2000, 1500, type));
    expect(asset.bytes.length).toBeLessThanOrEqual(1_500_000);
    expect(Math.abs(asset.width / asset.height - 4 / 3)).toBeLessThan(0.01);
  });

  it('gives the same picture the same hash', async () => {
    const [one, two] = [await prepared(await drawnFile(30, 20)), await prepared(await drawnFile(30, 20))];
    expect(one.hash).toBe(two.hash);
  });
});

describe('what is no image is a sentence', () => {
  const refused = async (source: Blob, name = 'graph.png'): Promise<string> => {
    const result = await prepareImage(name, source, never);
    return result.kind === 'refused' ? result.reason : JSON.stringify(result);
  };

  it.each([
    ['nothing', new Blob([]), /^“graph.png” is empty/],
    ['text', new Blob(['The mail was slow.']), /^“graph.png” is not an image/],
    ['an SVG', new Blob(['<svg onload="alert(1)"/>']), /SVG drawing, which may carry scripts/],
  ])('%s', async (_, source, sentence) => {
    expect(await refused(source)).toMatch(sentence);
  });

  it('a picture of 200 megapixels, before anything is decoded', async () => {
    const bytes = await bytesOf(await drawnFile(3, 3));
    const view = new DataView(bytes.buffer);
    view.setUint32(16, 20_000);
    view.setUint32(20, 10_000);
    expect(await refused(new Blob([new Uint8Array(bytes)]))).toContain('200 megapixels');
  });

  it.each(['image/png', 'image/jpeg', 'image/webp'])('a %s with noise behind its head', async (type) => {
    const bytes = await bytesOf(await drawnFile(300, 200, type));
    const broken = bytes
      .map((byte, at) => (at > 45 && type === 'image/png' ? (byte * 7 + at) & 255 : byte))
      .slice(0, type === 'image/png' ? bytes.length : 60);
    expect(await refused(new Blob([broken]))).toMatch(/damaged/);
  });

  it('a file of more than 50 MB, without reading it', async () => {
    expect(await refused(new Blob([new Uint8Array(51 * 1024 * 1024)]))).toContain('larger than 50 MB');
  });
});

it('an image that is called off ends at once', async () => {
  const calling = new AbortController();
  const result = prepareImage('graph.png', await drawnFile(4000, 3000), calling.signal);
  calling.abort();
  expect(await result).toEqual({ kind: 'cancelled' });
  expect(await prepareImage('graph.png', new Blob([]), calling.signal)).toEqual({ kind: 'cancelled' });
});
