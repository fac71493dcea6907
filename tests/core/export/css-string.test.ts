import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cssString } from '../../../renderer/core/export/html/css-string.ts';

const closed = /^"(?:[^"\\\n\r\f<>@(){};/*]|\\[0-9a-f]{1,6} )*"$/;
const read = (css: string): string =>
  css.slice(1, -1).replace(/\\([0-9a-f]{1,6}) /g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));

describe('a CSS string', () => {
  it.each([
    ['plain words', '"plain words"'],
    ['quo"te', '"quo\\22 te"'],
    ['back\\slash', '"back\\5c slash"'],
    ['</style>', '"\\3c \\2f style\\3e "'],
    ['two\n lines', '"two lines"'],
    ['turned \u202E round', '"turned  round"'],
    ['障害 – größer', '"障害 – größer"'],
    ['url(x)', '"url\\28 x\\29 "'],
  ])('of %j is %s', (text, css) => {
    expect(cssString(text)).toBe(css);
  });

  it('is cut with an ellipsis', () => {
    expect(read(cssString('a'.repeat(50), 10))).toBe('aaaaaaaaa…');
  });

  it('ends where it should and reads as what was written, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (text) => {
        const css = cssString(text);
        expect(css).toMatch(closed);
        expect(read(css)).toBe(text.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, ''));
      }),
    );
  });
});
