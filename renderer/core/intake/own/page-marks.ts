import { exportWords } from '../../report/export-words.ts';
import { stricter } from '../../rich-text/kept-as.ts';
import type { Inline, Mark, PrivateTo, TextRun } from '../../rich-text/rich-text.ts';
import { languages } from '../../time/shown/language.ts';
import { attribute } from '../sources/html-marks.ts';
import { childrenOf, isElement } from '../sources/html-nodes.ts';
import type { HtmlElement, HtmlNode } from '../sources/parse-html.ts';

/** The edition that one of Debrief's own pages is, where it is not the public one and marks whom each of its parts is kept for; null for every other page. */
export function markedEdition(page: HtmlNode): PrivateTo | null {
  const html = childrenOf(page).find((node) => isElement(node) && node.tagName === 'html');
  const body = html === undefined ? undefined : childrenOf(html).find((node) => isElement(node) && node.tagName === 'body');
  return body !== undefined && isElement(body) ? audience(attribute(body, 'data-edition')) : null;
}

/** Whom the words inside an element are kept for by the element's own word; null where it says nothing of it. Sources and tickets are left to who reads the bracket that they stand in. */
export function passageFor(element: HtmlElement): PrivateTo | null {
  const isAside = element.tagName === 'a' || /(?:^|\s)source(?:\s|$)/u.test(attribute(element, 'class') ?? '');
  return isAside ? null : audience(attribute(element, 'data-private'));
}

/** Whether an element says that its words are not for everybody, in whatever way. */
export function tellsKept(element: HtmlElement): boolean {
  return audience(attribute(element, 'data-private')) !== null || blockFor(element) !== null || isRedacted(element);
}

/** Whom a block of a page is kept for; null for everybody. */
export function blockFor(element: HtmlElement): PrivateTo | null {
  return audience(attribute(element, 'data-visibility'));
}

/** Whether the public has a bar in the place of an element's words. */
export function isRedacted(element: HtmlElement): boolean {
  return element.tagName === 'span' && attribute(element, 'data-redacted') === '';
}

/** Whether an element is the word beside a kept block that tells readers whom it is for. */
export function isBlockSign(element: HtmlElement): boolean {
  const parent = element.parentNode;
  return attribute(element, 'class') === 'kept-for' && parent !== null && isElement(parent) && blockFor(parent) !== null;
}

/** Marks with one for whom the words are kept, the strictest where there are several; code can't stand beside it. */
export function keptMarks(marks: readonly Mark[], to: PrivateTo): readonly Mark[] {
  const around = marks.reduce<PrivateTo | null>((all, mark) => (mark.type === 'private' ? stricter(all, mark.attrs.to) : all), to);
  const others = marks.filter(({ type }) => type !== 'private' && type !== 'code');
  return [...others, { type: 'private', attrs: { to: around ?? to } }];
}

/** Other programs' pages may have attributes of these names; their values are others. */
function audience(said: string | null): PrivateTo | null {
  return said === 'internal' || said === 'authority' ? said : null;
}

const signs = languages.flatMap((language) => {
  const { internal, authority } = exportWords[language].visibilities;
  return [`[${internal}: `, `[${authority}: `];
});

/** A note without the sign that tells whom it is kept for: the words beside it say so. */
export function noteWithoutSign(note: string): string {
  const sign = signs.find((one) => note.startsWith(one) && note.endsWith(']'));
  return sign === undefined ? note : note.slice(sign.length, -1);
}

/** A line without the signs that an export puts around each kept passage: “[Internal: ” before it and “]” behind. */
export function withoutSigns(line: readonly Inline[]): readonly Inline[] {
  const kept: Inline[] = [...line];
  for (let at = 0; at < kept.length; at += 1) {
    const to = audienceOf(kept[at]);
    const first = kept[at];
    if (to === null || first?.type !== 'text') continue;
    let end = at;
    // A note and a line break in the midst of a passage have no mark of their own.
    for (let next = at + 1; next < kept.length; next += 1) {
      const inline = kept[next];
      if (inline?.type === 'text' && audienceOf(inline) !== to) break;
      if (inline?.type === 'text') end = next;
    }
    const sign = signs.find((one) => first.text.startsWith(one) || first.text === one.trimEnd());
    const last = kept[end];
    if (sign !== undefined && last?.type === 'text' && last.text.trimEnd().endsWith(']')) {
      kept[at] = { ...first, text: first.text.slice(sign.length) };
      const open = kept[end] as TextRun;
      kept[end] = { ...open, text: open.text.trimEnd().slice(0, -1) };
    }
    at = end;
  }
  return kept.filter((inline) => inline.type !== 'text' || inline.text !== '');
}

function audienceOf(inline: Inline | undefined): PrivateTo | null {
  const mark = inline?.type === 'text' ? inline.marks?.find(({ type }) => type === 'private') : undefined;
  return mark?.type === 'private' ? mark.attrs.to : null;
}
