import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripMetadata } from '../../../../renderer/core/intake/images/strip-metadata.ts';
import { readImageHeader } from '../../../../renderer/core/report/assets/image-header.ts';
import { asFromCamera, holds } from '../../../support/exif-jpeg.ts';
import { pngOf } from '../../../support/png.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)));

/** The parts of a JPEG that matter here: a profile, tables, a frame, two scans with a table between them. */
const scans = bytes([0xff, 0xda, 0, 3, 1, 9, 0xff, 0, 8, 0xff, 0xd0, 7, 0xff, 0xc4, 0, 4, 0xff, 0xd9, 0xff, 0xda, 0, 3, 2, 5, 6]);
const jpeg = bytes(
  [0xff, 0xd8, 0xff, 0xe0, 0, 9],
  'JFIF\0\x01\x02',
  [0xff, 0xe2, 0, 14],
  'ICC_PROFILE\0',
  [0xff, 0xdb, 0, 3, 1, 0xff, 0xc2, 0, 11, 8, 0, 30, 0, 40, 1, 1, 17, 0],
  [...scans],
  [0xff, 0xd9],
);

describe('a JPEG', () => {
  it('from a camera loses place, maker, comments and what hangs behind its end', () => {
    const camera = asFromCamera(jpeg, 1);
    for (const secret of ['SecretCam', 'GPSPLACE', 'A comment', 'MotionPhotoFilm']) expect(holds(camera, secret)).toBe(true);
    expect(stripMetadata('image/jpeg', camera)).toEqual(jpeg);
  });

  it.each([2, 3, 6, 8])('still says that it was held as %i, and nothing else', (orientation) => {
    const stripped = stripMetadata('image/jpeg', asFromCamera(jpeg, orientation)) ?? new Uint8Array(0);
    expect([stripped.length, holds(stripped, 'SecretCam'), holds(stripped, 'GPSPLACE')]).toEqual([jpeg.length + 36, false, false]);
    expect([stripped[30], stripped[31]]).toEqual([0, orientation]);
    expect(readImageHeader(stripped)).toMatchObject({ width: 40, height: 30 });
  });

  it('stays as it is when it tells nothing', () => {
    expect(stripMetadata('image/jpeg', jpeg)).toEqual(jpeg);
  });
});

it('a PNG loses its texts, its times, its place and what follows its end', () => {
  const telling = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'prVt', 'acTL'].map((name) => [name, Buffer.from('SECRET words')] as const);
  const given = bytes([...pngOf(8, 6, undefined, telling)], 'SECRET film');
  expect(stripMetadata('image/png', given)).toEqual(pngOf(8, 6));
});

it('a WebP loses its Exif and its XMP, and says no more that it has them', () => {
  const chunk = (name: string, ...data: readonly number[]) => bytes(name, [data.length, 0, 0, 0], data, data.length % 2 === 1 ? [0] : []);
  const whole = (flags: number, ...more: readonly Uint8Array[]) => {
    const chunks = [chunk('VP8X', flags, 0, 0, 0, 9, 0, 0, 9, 0, 0), chunk('VP8L', 1, 2, 3), ...more].flatMap((part) => [...part]);
    return bytes('RIFF', [chunks.length + 4, 0, 0, 0], 'WEBP', chunks);
  };
  const given = whole(0x1c, chunk('EXIF', 1, 2), chunk('XMP ', 1, 2, 3), chunk('odd ', 9));
  expect(stripMetadata('image/webp', given)).toEqual(whole(0x10));
});

it('a GIF loses its comments and other programs’ words; it still moves', () => {
  const head = bytes('GIF89a', [2, 0, 2, 0, 0x80, 0, 0], [0, 0, 0, 255, 255, 255]);
  const loop = bytes([0x21, 0xff, 11], 'NETSCAPE2.0', [3, 1, 0, 0, 0]);
  const control = bytes([0x21, 0xf9, 4, 0, 5, 0, 0, 0]);
  const picture = bytes([0x2c, 0, 0, 0, 0, 2, 0, 2, 0, 0, 2, 2, 0x4c, 0x01, 0]);
  const comment = bytes([0x21, 0xfe, 6], 'SECRET', [0]);
  const xmp = bytes([0x21, 0xff, 11], 'XMP DataXMP', [3], 'abc', [0]);
  const given = bytes([...head], [...loop], [...comment], [...xmp], [...control], [...picture], [0x3b], 'SECRET');
  expect(stripMetadata('image/gif', given)).toEqual(bytes([...head], [...loop], [...control], [...picture], [0x3b]));
});

it('of an AVIF that can’t be said', () => {
  expect(stripMetadata('image/avif', new Uint8Array(9))).toBeNull();
});

it.each(['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const)('no bytes make %s run on', (mime) => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (given) => {
      expect((stripMetadata(mime, given) ?? given).length).toBeLessThanOrEqual(given.length + 50);
    }),
  );
});
