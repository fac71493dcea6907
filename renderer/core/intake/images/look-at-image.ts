import { type ImageHeader, readImageHeader } from '../../report/assets/image-header.ts';

/** The most pixels that a picture may have to be decoded: beyond it, one picture could take all of the computer's memory. */
export const mostPixels = 64_000_000;

/** The most bytes that a file may have to be read as a picture. */
export const largestImageFile = 50 * 1024 * 1024;

/** A picture that may be decoded, or the sentence that says why it may not. */
export type LookedAt = Extract<ImageHeader, { kind: 'image' }> | { readonly kind: 'refused'; readonly reason: string };

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 1024));

/** What a file is that is no picture of ours, in words; null for one that nobody knows. */
const otherKind = (bytes: Uint8Array): string | null => {
  const start = latin(bytes);
  if (/^ftyp(?:hei|hev|mif1|msf1)/.test(start.slice(4, 12))) return 'HEIC';
  if (start.startsWith('II*\0') || start.startsWith('MM\0*')) return 'TIFF';
  if (start.startsWith('BM') && bytes.length > 26) return 'BMP';
  if (start.startsWith('%PDF')) return 'PDF';
  return null;
};

const isSvg = (bytes: Uint8Array): boolean =>
  /^(?:\u00ef\u00bb\u00bf|<\?xml[^>]*>|<!--[^>]*-->|<!doctype svg[^>]*>|\s)*<svg[\s>]/i.test(latin(bytes));

/** How a sentence names the picture: by its file's name, where it has one. */
export const nameImage = (name: string): string => (name.trim() === '' ? 'The image' : `“${name.trim()}”`);

/** The sentence for a picture that could not be read to its end. */
export const damagedImage = (name: string): string =>
  `${nameImage(name)} is damaged and can’t be shown. Nothing was added: open it in another program, save it again, and add that.`;

/** The sentence for a file that is too large to be read at all. */
export const tooLargeImage = (name: string): string =>
  `${nameImage(name)} is larger than 50 MB. Nothing was added: make it smaller in another program first.`;

/** Looks at a file's bytes before they are decoded: whether they are a picture that Debrief takes in; `name` may be empty. */
export const lookAtImage = (name: string, bytes: Uint8Array): LookedAt => {
  const refused = (rest: string): LookedAt => ({ kind: 'refused', reason: `${nameImage(name)} ${rest}` });
  if (bytes.length === 0) return refused('is empty (0 bytes). Nothing was added: save it again where it comes from.');
  if (bytes.length > largestImageFile) return { kind: 'refused', reason: tooLargeImage(name) };
  if (isSvg(bytes)) return refused('is an SVG drawing, which may carry scripts. Nothing was added: save it as PNG and add that.');
  const header = readImageHeader(bytes);
  if (header.kind === 'other') {
    const kind = otherKind(bytes);
    return refused(
      kind === null
        ? 'is not an image, whatever its name says. Nothing was added; PNG, JPEG, WebP, GIF and AVIF can be.'
        : `is a ${kind} file, which not every reader’s browser shows. Nothing was added: save it as PNG or JPEG and add that.`,
    );
  }
  if (header.kind === 'damaged') return { kind: 'refused', reason: damagedImage(name) };
  if (header.width * header.height > mostPixels) {
    const millions = Math.round((header.width * header.height) / 1_000_000);
    return refused(
      `has ${millions} megapixels (${header.width} × ${header.height}); up to 64 can be taken in. Nothing was added: make it smaller in another program first.`,
    );
  }
  return header;
};
