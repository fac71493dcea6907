import type { Mark } from '../../rich-text/rich-text.ts';
import type { HtmlElement } from './parse-html.ts';

const byTag: Readonly<Record<string, 'bold' | 'italic' | 'strike' | 'code' | 'superscript' | 'subscript'>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  dfn: 'italic',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  sup: 'superscript',
  sub: 'subscript',
};

/** Which links of a source are kept: those that lead out of it, or whatever its author typed, so that a check finds what leads nowhere. */
export type KeptLinks = 'leading-out' | 'as-typed';

/** The marks inside an element, given those around it; the same array when it adds none. */
export function marksInside(element: HtmlElement, around: readonly Mark[], links: KeptLinks): readonly Mark[] {
  if (element.tagName === 'a') {
    const href = keptHref(attribute(element, 'href') ?? '', links);
    return href === null
      ? around
      : [...around.filter((mark) => mark.type !== 'link' && mark.type !== 'code'), { type: 'link', attrs: { href } }];
  }
  const type = Object.hasOwn(byTag, element.tagName) ? byTag[element.tagName] : undefined;
  const style = attribute(element, 'style') ?? '';
  // Google Docs wraps whole documents in a <b> that isn't bold.
  const isBold =
    type === 'bold' ? !/(?:^|[;\s])font-weight:\s*(?:normal|400)/i.test(style) : /(?:^|[;\s])font-weight:\s*(?:bold|[6-9]00)/i.test(style);
  // Code stands beside no other mark, and a private word must not become public for its looks.
  const isNoCode = around.some(({ type }) => type === 'link' || type === 'code' || type === 'private' || type === 'redacted');
  if (type === 'code') return isNoCode ? around : [{ type: 'code' }];
  const added = isBold ? 'bold' : type === 'bold' ? undefined : type;
  if (added === undefined || around.some((mark) => mark.type === added || mark.type === 'code')) return around;
  return [...around, { type: added }];
}

/** An attribute's value; null when the element has none of that name. */
export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

/** An address that may be followed, or as typed any that is no program; null for others. An export prints only what may be followed. */
function keptHref(href: string, links: KeptLinks): string | null {
  // Browsers ignore tabs and line ends inside an address, so "java\nscript:" must be seen as one word.
  const address = href.replace(/\p{C}/gu, '').trim();
  if (address.length > 4000) return null;
  if (/^(?:https?:\/\/|mailto:)[^\p{Z}\\]+$/iu.test(address)) return address;
  return links === 'as-typed' && address !== '' && !/^(?:\w*script|data|blob):/iu.test(address) ? address : null;
}
