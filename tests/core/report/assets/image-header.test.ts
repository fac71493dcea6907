import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readImageHeader } from '../../../../renderer/core/report/assets/image-header.ts';
import { pngOf } from '../../../support/png.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)));
const big16 = (value: number): readonly number[] => [value >> 8, value & 255];
const big32 = (value: number): readonly number[] => [...big16(value >>> 16), ...big16(value & 0xffff)];
const little16 = (value: number): readonly number[] => [value & 255, value >> 8];
const little24 = (value: number): readonly number[] => [...little16(value & 0xffff), value >> 16];

const png = (width: number, height: number) =>
  bytes([0x89], 'PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', big32(width), big32(height), [8, 6, 0, 0, 0, 0, 0, 0, 0]);
const frame = (marker: number, width: number, height: number) => [0xff, marker, 0, 11, 8, ...big16(height), ...big16(width), 1, 1, 17, 0];
const exif = [0xff, 0xe1, 0, 8, 0x45, 0x78, 0x69, 0x66, 0, 0];
const jpeg = (width: number, height: number, marker = 0xc0, before: readonly number[] = []) =>
  bytes([0xff, 0xd8], before.length === 0 ? [0xff, 0xe0, 0, 4, 1, 2] : before, frame(marker, width, height));
const gif = (width: number, height: number, version = '89') => bytes(`GIF${version}a`, little16(width), little16(height), [0, 0, 0]);
const vp8 = (width: number, height: number) =>
  bytes('RIFF', [30, 0, 0, 0], 'WEBPVP8 ', [18, 0, 0, 0, 1, 2, 3, 0x9d, 0x01, 0x2a], little16(width), little16(height));
const vp8l = (width: number, height: number) => {
  const bits = (width - 1) | ((height - 1) << 14);
  return bytes('RIFF', [30, 0, 0, 0], 'WEBPVP8L', [18, 0, 0, 0, 0x2f], little24(bits & 0xffffff), [bits >>> 24], [0, 0, 0, 0]);
};
const vp8x = (width: number, height: number) =>
  bytes('RIFF', [30, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0], little24(width - 1), little24(height - 1));
const ispe = (width: number, height: number) => [0, 0, 0, 20, ...Buffer.from('ispe'), 0, 0, 0, 0, ...big32(width), ...big32(height)];
const avif = (brand: string, ...sizes: readonly (readonly number[])[]) =>
  bytes([0, 0, 0, 24], 'ftyp', brand, [0, 0, 0, 0], 'mif1', 'avif', [0, 0, 0, 60], 'meta', ...sizes, [0, 0, 0, 0]);

describe('a picture’s first bytes say its kind and size', () => {
  it.each([
    ['a PNG', png(640, 480), 'image/png', 640, 480],
    ['a whole PNG', pngOf(7, 3), 'image/png', 7, 3],
    ['a PNG of 200 megapixels', png(20_000, 10_000), 'image/png', 20_000, 10_000],
    ['a PNG as wide as its head can say', png(0x7fffffff, 1), 'image/png', 0x7fffffff, 1],
    ['a JPEG', jpeg(640, 480), 'image/jpeg', 640, 480],
    ['a progressive JPEG', jpeg(640, 480, 0xc2), 'image/jpeg', 640, 480],
    ['a JPEG with Exif in front', jpeg(640, 480, 0xc0, exif), 'image/jpeg', 640, 480],
    ['a JPEG with filled markers', jpeg(640, 480, 0xc0, [0xff, 0xff, 0xff, 0xe0, 0, 2]), 'image/jpeg', 640, 480],
    ['a JPEG whose tables come first', jpeg(640, 480, 0xc1, [0xff, 0xc4, 0, 4, 9, 9, 0xff, 0xdb, 0, 3, 1]), 'image/jpeg', 640, 480],
    ['a JPEG of 65,535 pixels', jpeg(65_535, 65_535), 'image/jpeg', 65_535, 65_535],
    ['a GIF', gif(320, 200), 'image/gif', 320, 200],
    ['an old GIF', gif(320, 200, '87'), 'image/gif', 320, 200],
    ['a lossy WebP', vp8(800, 600), 'image/webp', 800, 600],
    ['a lossy WebP that asks to be scaled', vp8(800 | 0x4000, 600 | 0x8000), 'image/webp', 800, 600],
    ['a lossless WebP', vp8l(800, 600), 'image/webp', 800, 600],
    ['a lossless WebP of the largest size', vp8l(16_384, 16_384), 'image/webp', 16_384, 16_384],
    ['an extended WebP', vp8x(100_000, 60_000), 'image/webp', 100_000, 60_000],
    ['an AVIF', avif('avif', ispe(1920, 1080)), 'image/avif', 1920, 1080],
    ['an AVIF with a preview', avif('mif1', ispe(160, 90), ispe(1920, 1080)), 'image/avif', 1920, 1080],
  ] as const)('%s', (_, given, mime, width, height) => {
    expect(readImageHeader(given)).toEqual({ kind: 'image', mime, width, height });
  });
});

describe('a picture that breaks off or says no size is damaged', () => {
  it.each([
    ['a PNG of 16 bytes', png(1, 1).slice(0, 16), 'image/png'],
    ['a PNG of no width', png(0, 5), 'image/png'],
    ['a PNG whose first chunk is another', bytes([0x89], 'PNG\r\n\x1a\n', [0, 0, 0, 4], 'CgBI', [0, 0, 0, 0, 0, 0, 0, 0]), 'image/png'],
    ['a JPEG of three bytes', bytes([0xff, 0xd8, 0xff]), 'image/jpeg'],
    ['a JPEG without a frame', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2]), 'image/jpeg'],
    ['a JPEG that begins with its picture', bytes([0xff, 0xd8, 0xff, 0xda, 0, 4, 1, 2, 3, 4, 5, 6]), 'image/jpeg'],
    ['a JPEG that ends at once', bytes([0xff, 0xd8, 0xff, 0xd9, 0, 0]), 'image/jpeg'],
    ['a JPEG with noise between its segments', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 2, 7, 7, 7, 7]), 'image/jpeg'],
    ['a JPEG of no height', jpeg(640, 0), 'image/jpeg'],
    ['a JPEG whose frame breaks off', jpeg(640, 480).slice(0, 13), 'image/jpeg'],
    ['a GIF of six bytes', bytes('GIF89a'), 'image/gif'],
    ['a GIF of no height', gif(3, 0), 'image/gif'],
    ['a WebP of a chunk that nobody knows', bytes('RIFF', [30, 0, 0, 0], 'WEBPXXXX', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), 'image/webp'],
    ['a WebP frame without its sign', vp8(1, 1).map((byte) => (byte === 0x9d ? 0 : byte)), 'image/webp'],
    ['a lossless WebP that breaks off', vp8l(9, 9).slice(0, 23), 'image/webp'],
    ['an AVIF without a size', avif('avif'), 'image/avif'],
  ] as const)('%s', (_, given, mime) => {
    expect(readImageHeader(given)).toEqual({ kind: 'damaged', mime });
  });
});

describe('what is no picture of these kinds is told apart', () => {
  it.each([
    ['nothing', bytes()],
    ['text', bytes('The mail service was slow.')],
    ['text that calls itself one', bytes('PNG\r\n')],
    ['an SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a HEIC', bytes([0, 0, 0, 20], 'ftypheic', [0, 0, 0, 0], 'mif1')],
    ['a film', bytes([0, 0, 0, 20], 'ftypisom', [0, 0, 0, 0], 'mp42')],
    ['a sound in RIFF', bytes('RIFF', [30, 0, 0, 0], 'WAVEfmt ')],
    ['a PDF', bytes('%PDF-1.7')],
  ])('%s', (_, given) => {
    expect(readImageHeader(given)).toEqual({ kind: 'other' });
  });
});

it('no bytes make it fail or run on', () => {
  const starts = [png(3, 3), jpeg(3, 3), gif(3, 3), vp8(3, 3), vp8l(3, 3), vp8x(3, 3), avif('avif', ispe(3, 3))];
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.nat(40), fc.uint8Array({ maxLength: 200 }), (start, cut, rest) => {
      const read = readImageHeader(Uint8Array.from([...start.slice(0, cut), ...rest]));
      expect(read.kind !== 'image' || (read.width > 0 && read.height > 0)).toBe(true);
    }),
  );
});
