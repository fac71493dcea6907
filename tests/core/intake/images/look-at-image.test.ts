import { describe, expect, it } from 'vitest';
import { lookAtImage } from '../../../../renderer/core/intake/images/look-at-image.ts';
import { pngOf } from '../../../support/png.ts';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const withSize = (width: number, height: number): Uint8Array => {
  const bytes = pngOf(1, 1).slice();
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
};

describe('before a picture is decoded', () => {
  it('one that may be is told by its bytes, whatever its name says', () => {
    expect(lookAtImage('graph.txt', pngOf(4, 3))).toEqual({ kind: 'image', mime: 'image/png', width: 4, height: 3 });
  });

  it('64 megapixels may be', () => {
    expect(lookAtImage('', withSize(8000, 8000)).kind).toBe('image');
  });

  it.each([
    ['an empty file', 'a.png', new Uint8Array(0), '“a.png” is empty (0 bytes).'],
    ['a text with a picture’s name', 'a.png', text('The mail was slow.'), '“a.png” is not an image, whatever its name says.'],
    ['a picture that breaks off', 'a.png', pngOf(4, 3).slice(0, 20), '“a.png” is damaged'],
    ['200 megapixels', 'a.png', withSize(20_000, 10_000), '“a.png” has 200 megapixels (20000 × 10000); up to 64 can be taken in.'],
    ['more than a picture can have', 'a.png', withSize(0xffffffff, 0xffffffff), 'megapixels'],
    ['more than 50 MB', 'a.png', new Uint8Array(50 * 1024 * 1024 + 1), '“a.png” is larger than 50 MB.'],
    ['an SVG', 'a.svg', text('<svg onload="alert(1)"></svg>'), 'is an SVG drawing, which may carry scripts.'],
    ['an SVG behind its prologue', '', text('\ufeff<?xml version="1.0"?>\n<!-- x -->\n<svg>'), 'The image is an SVG drawing'],
    ['an SVG with the name of a PNG', 'a.png', text('<!DOCTYPE svg PUBLIC "x">\n<svg>'), 'is an SVG drawing'],
    ['a web page', 'a.png', text('<html><svg></svg></html>'), 'is not an image'],
    ['a HEIC', 'a.heic', text('\0\0\0\u0018ftypheic\0\0\0\0mif1'), 'is a HEIC file'],
    ['a TIFF', 'a.tif', text('II*\0abc'), 'is a TIFF file'],
    ['a BMP', 'a.bmp', text(`BM${'x'.repeat(40)}`), 'is a BMP file'],
    ['a PDF', 'a.pdf', text('%PDF-1.7 x'), 'is a PDF file'],
    ['a picture without a name', ' ', new Uint8Array(0), 'The image is empty'],
  ])('%s is refused with a sentence', (_, name, bytes, sentence) => {
    expect(lookAtImage(name, bytes)).toEqual({ kind: 'refused', reason: expect.stringContaining(sentence) });
  });

  it('every refusal says that nothing was added', () => {
    for (const bytes of [
      new Uint8Array(0),
      text('x'),
      text('<svg>'),
      pngOf(4, 3).slice(0, 20),
      withSize(20_000, 10_000),
      text('II*\0abc'),
    ]) {
      const looked = lookAtImage('a', bytes);
      expect(looked.kind === 'refused' && looked.reason).toContain('Nothing was added');
    }
  });
});
