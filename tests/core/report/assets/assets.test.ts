import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestAsset } from '../../../../renderer/core/report/assets/asset.ts';
import { assetOf } from '../../../../renderer/core/report/assets/asset-of.ts';
import { fromBase64, toBase64 } from '../../../../renderer/core/report/assets/base64.ts';
import { parseAsset } from '../../../../renderer/core/report/assets/parse-assets.ts';
import { parseReport } from '../../../../renderer/core/report/parse-report.ts';
import type { Block } from '../../../../renderer/core/rich-text/rich-text.ts';
import { image, pictureOf } from '../../../support/pictures.ts';

describe('base64', () => {
  it('is what everybody writes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(fromBase64(toBase64(bytes))).toEqual(bytes);
      }),
    );
  });

  it('of more bytes than one piece is whole', () => {
    const bytes = Uint8Array.from({ length: 50_001 }, (_, at) => (at * 7) & 255);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  });

  it.each([
    ['wrapped', 'YWJj\r\n ZGVm', 'abcdef'],
    ['without its padding', 'YWI', 'ab'],
    ['empty', '', ''],
  ])('is read %s', (_, text, words) => {
    expect(Buffer.from(fromBase64(text) ?? []).toString()).toBe(words);
  });

  it.each(['YWJj!', 'Y', 'YWJjZ', 'YW=Jj', 'YWJjé'])('is refused where it is none: %s', (text) => {
    expect(fromBase64(text)).toBeNull();
  });
});

describe('a foreign picture', () => {
  const whole = pictureOf(4, 3);

  it('is read with its kind and size from its bytes, as they are or in base64', () => {
    const asset = { hash: whole.hash, mime: 'image/png', width: 4, height: 3, bytes: whole.bytes };
    expect(parseAsset({ ...whole, mime: 'text/html', width: 9 })).toEqual({ kind: 'asset', asset });
    expect(parseAsset({ hash: whole.hash, bytes: toBase64(whole.bytes) })).toEqual({ kind: 'asset', asset });
  });

  it.each([
    ['with the hash of another', { ...whole, hash: pictureOf(3, 3).hash }, /not as it was/],
    ['without a hash', { bytes: whole.bytes }, /not as it was/],
    ['without bytes', { hash: whole.hash }, /no bytes/],
    ['whose base64 is none', { hash: whole.hash, bytes: 'ä' }, /no bytes/],
    ['of an unknown kind', { hash: 'x', bytes: new TextEncoder().encode('<svg/>') }, /unknown kind/],
    ['that breaks off', { hash: 'x', bytes: whole.bytes.slice(0, 20) }, /damaged/],
    ['of more than 12 MB', { hash: 'x', bytes: new Uint8Array(largestAsset + 1) }, /larger than 12 MB/],
    ['that is nothing', null, /no bytes/],
  ])('%s is refused with a sentence', (_, value, sentence) => {
    expect(parseAsset(value)).toEqual({ kind: 'refused', reason: expect.stringMatching(sentence) });
  });
});

describe('a report', () => {
  const [one, two] = [pictureOf(4, 3), pictureOf(5, 5)];
  const read = (body: readonly Block[], assets: unknown) => {
    const parsed = parseReport({ body: { type: 'doc', content: body }, assets });
    if (parsed.kind === 'refused') throw new Error(parsed.reason);
    return parsed.report;
  };

  it('carries the pictures that its text shows, each once, and no others', () => {
    const of = read([image(one.hash), image(one.hash)], [two, one, one]);
    expect(of.assets.map(({ hash }) => hash)).toEqual([one.hash]);
  });

  it('finds pictures in lists as well', () => {
    const inList: Block = {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [{ type: 'paragraph', attrs: { kind: 'p' } }, image(two.hash)] }],
    };
    expect(read([inList], [one, two]).assets.map(({ hash }) => hash)).toEqual([two.hash]);
  });

  it('keeps an image whose picture is lost or broken, with its words', () => {
    const of = read([image(one.hash, { alt: 'Errors' })], [{ ...one, bytes: two.bytes }]);
    expect([of.assets, of.body.content]).toEqual([[], [image(one.hash, { alt: 'Errors' })]]);
  });

  it('carries no more than 24 MB of them', () => {
    const large = [1, 2, 3].map((colour) => {
      const bytes = new Uint8Array(10 * 1024 * 1024);
      bytes.set(pictureOf(4, 3).bytes);
      bytes[bytes.length - 1] = colour;
      const asset = assetOf(bytes);
      if (asset.kind === 'refused') throw new Error(asset.reason);
      return asset.asset;
    });
    expect(
      read(
        large.map(({ hash }) => image(hash)),
        large,
      ).assets,
    ).toHaveLength(2);
  });

  it.each([
    [{ asset: 'x' }, { asset: '' }],
    [{ alt: 7 }, { alt: '' }],
    [{ decorative: 'yes' }, { decorative: false }],
    [{ width: 3 }, { width: 10 }],
    [{ width: 400 }, { width: 100 }],
    [{ width: 33.4 }, { width: 33 }],
    [{ width: Number.NaN }, { width: 100 }],
    [{ visibility: 'nobody' }, { visibility: 'internal' }],
    [{ onload: 'alert(1)' }, {}],
  ])('repairs an image with %j', (odd, mended) => {
    const given = { ...image(one.hash), attrs: { ...image(one.hash).attrs, ...odd } };
    expect(read([given as Block], []).body.content).toEqual([{ ...image(one.hash), attrs: { ...image(one.hash).attrs, ...mended } }]);
  });
});
