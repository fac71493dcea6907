import { tableTooLarge } from '../../core/rich-text/table-limit.ts';

/** From how many letters on somebody is asked, how many are taken in pieces, and what is too much; tags cost more than letters. */
export const pasteLimit = { ask: 2_000_000, pieces: 200_000, letters: 10_000_000, tags: 100_000 } as const;

/** What comes with a paste: `html` is empty where only words count. */
export type Pasted = { readonly html: string; readonly text: string };

/** How a paste can be taken; `letters` is its size without pictures, `reason` a sentence for the user. */
export type PasteSize =
  | { readonly kind: 'small' }
  | { readonly kind: 'pieces' | 'asks'; readonly letters: number }
  | { readonly kind: 'refused'; readonly reason: string };

const count = (html: string, tag: RegExp): number => html.match(tag)?.length ?? 0;

const grouped = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',');

/** Looks at a paste before anything of it is read. */
export const sizeOfPaste = ({ html, text }: Pasted): PasteSize => {
  const table = tableTooLarge(count(html, /<tr[\s>]/gi), count(html, /<t[dh][\s>]/gi), 'Your text is as it was.');
  if (table !== null) return { kind: 'refused', reason: table };
  const tags = tagsIn(html);
  if (tags > pasteLimit.tags)
    return {
      kind: 'refused',
      reason: `This paste holds ${grouped(tags)} tags of formatting; Debrief takes up to ${grouped(pasteLimit.tags)} at a time. Your text is as it was. Paste it as plain text, or in smaller parts.`,
    };
  const letters = Math.max(text.length, html.length - pictures(html));
  if (letters > pasteLimit.letters)
    return {
      kind: 'refused',
      reason: `This paste is longer than ${pasteLimit.letters / 1_000_000} MB, more than Debrief takes at a time. Your text is as it was. Paste it in smaller parts.`,
    };
  if (letters > pasteLimit.ask) return { kind: 'asks', letters };
  return letters > pasteLimit.pieces || tags > pasteLimit.tags / 10 ? { kind: 'pieces', letters } : { kind: 'small' };
};

/** Counted by hand: a list of a million matches would be another million things to hold. */
const tagsIn = (html: string): number => {
  let tags = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) if (/[a-z]/i.test(html.charAt(at + 1))) tags += 1;
  return tags;
};

const pictures = (html: string): number => {
  let letters = 0;
  for (const [address] of html.matchAll(/data:image\/[^"'\s>)]+/gi)) letters += address.length;
  return letters;
};
