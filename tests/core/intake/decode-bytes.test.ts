import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../renderer/core/intake/decode-bytes.ts';

const words = 'Störung behoben – “fine”, 16:05 ✓ 🚀';
const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const ascii = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const together = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
const littleEndian = Uint8Array.from(Buffer.from(words, 'utf16le'));
const bigEndian = Uint8Array.from(Buffer.from(words, 'utf16le').swap16());

describe('text in every encoding that editors write', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(words), words],
    ['UTF-8 with a mark', together(bytes(0xef, 0xbb, 0xbf), new TextEncoder().encode(words)), words],
    ['UTF-16 little-endian with a mark', together(bytes(0xff, 0xfe), littleEndian), words],
    ['UTF-16 big-endian with a mark', together(bytes(0xfe, 0xff), bigEndian), words],
    ['UTF-16 little-endian without a mark', littleEndian, words],
    ['UTF-16 big-endian without a mark', bigEndian, words],
    ['Windows-1252', bytes(0x93, 0x53, 0x74, 0xf6, 0x72, 0x75, 0x6e, 0x67, 0x94, 0x20, 0x96, 0x20, 0x80), '“Störung” – €'],
    ['nothing', bytes(), ''],
  ])('%s', (_, file, text) => {
    expect(decodeBytes(file)).toEqual({ kind: 'text', text });
  });

  it('reads a large file as a whole', () => {
    const text = 'Störung ✓\n'.repeat(200_000);
    expect(decodeBytes(new TextEncoder().encode(text))).toEqual({ kind: 'text', text });
  });

  it.each([
    ['an overlong slash', bytes(0xc0, 0xaf), 'À¯'],
    ['half a character at the end', bytes(0x61, 0xe2, 0x82), 'aâ‚'],
    ['a surrogate', bytes(0xed, 0xa0, 0x80), 'í\u00a0€'],
  ])('takes %s for Windows-1252, since it is not UTF-8', (_, file, text) => {
    expect(decodeBytes(file)).toEqual({ kind: 'text', text });
  });
});

describe('files that are not text are refused with what they look like', () => {
  const zip = bytes(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00);
  it.each([
    [
      'a Word file',
      together(zip, ascii('[Content_Types].xml word/document.xml')),
      'This is a Word file. Open it in Word, copy all, and paste it here.',
    ],
    ['an Excel file', together(zip, ascii('xl/workbook.xml')), /Excel/],
    ['an OpenDocument file', together(zip, ascii('mimetypeapplication/vnd.oasis.opendocument.text')), /LibreOffice/],
    ['another zip file', together(zip, ascii('photos/a.jpg')), /archive/],
    ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), /picture/],
    ['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0), /picture/],
    ['a PDF', ascii('%PDF-1.7\n'), /PDF reader/],
    ['an old Word file', bytes(0xd0, 0xcf, 0x11, 0xe0), /older Office file/],
    ['rich text', ascii('{\\rtf1\\ansi hello}'), /RTF/],
    ['a program', bytes(0x7f, 0x45, 0x4c, 0x46, 2), /program/],
    ['text with a NUL', bytes(0x61, 0x62, 0x00, 0x63, 0x64), /not text/],
    ['noise', Uint8Array.from({ length: 1000 }, (_, at) => (at % 27) + 1), /not text/],
  ])('%s', (_, file, reason) => {
    const result = decodeBytes(file);
    expect(result.kind).toBe('refused');
    expect(result.kind === 'refused' && result.reason).toMatch(reason);
  });
});
