import { nextElement, styleOf, unwrapped } from '../elements.ts';
import { type FlatItem, nestLists } from './nest-lists.ts';

const place = /\b(l\d+) level(\d+) (lfo\d+)/;
/** A page that was saved without what only Word reads names no lists: what Word drew before an item, and how far it stands in, tell of them. */
const drawn = /^\s*([·•▪§o–-]|\(?(?:\d{1,3}|[a-z]{1,4})[.)])(?:\s*\u00A0\s*)+/i;
const ofItems = 'p:is([class^="MsoListParagraph"], [class^="MsoListBullet"], [class^="MsoListNumber"])';
const marker = /^\(?(?:(\d+)|([a-z]{1,5}))[.)]/i;

/** Makes lists of the paragraphs that Word writes for their items, and of the lists of one item each that its web app writes. */
export const shapeWordLists = (pasted: DocumentFragment): void => {
  for (const heading of pasted.querySelectorAll(':is(h1, h2, h3, h4, h5, h6)[style*="mso-list"]')) keepNumber(heading);
  for (const first of pasted.querySelectorAll('p[style*="mso-list"], div[style*="mso-list"]')) {
    if (first.closest('li') === null && placeOf(first) !== null) shapeRun(first);
  }
  for (const first of pasted.querySelectorAll(ofItems)) if (first.closest('li') === null && placeOf(first) !== null) shapeRun(first);
  for (const first of pasted.querySelectorAll('.ListContainerWrapper')) if (first.parentNode !== null) shapeWebRun(first);
};

/** The level of an item, from 1, and the list that it is of. */
type Place = { readonly level: number; readonly list: string };

const placeOf = (element: Element): Place | null => {
  const [found, list = '', level = '1', run = ''] = place.exec(styleOf(element, 'mso-list')) ?? [];
  if (found !== undefined) return { level: Math.max(1, Math.min(Number(level), 9)), list: `${list} ${run}` };
  if (!element.matches(ofItems) || !drawn.test(element.textContent ?? '')) return null;
  const [, size = '', unit = ''] = /^([\d.]+)(pt|in|cm|px)/.exec(styleOf(element, 'margin-left')) ?? [];
  const steps = Number(size) / ({ in: 0.5, cm: 1.27, px: 48 }[unit] ?? 36);
  return { level: Math.max(1, Math.min(Math.round(steps) || 1, 9)), list: 'drawn' };
};

/** A heading has no list here: its number stays as a word. */
const keepNumber = (heading: Element): void => {
  const found = takeMarker(heading);
  if (found !== '') heading.prepend(`${found} `);
};

/** The bullet or number that Word has drawn before an item, taken out of it. */
const takeMarker = (element: Element): string => {
  const sign = element.querySelector('[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]');
  const words = (sign?.textContent ?? '').replace(/\s+/g, ' ').trim();
  sign?.remove();
  if (sign !== null || !element.matches(ofItems)) return words;
  const [all = '', typed = ''] = drawn.exec(element.textContent ?? '') ?? [];
  takeLetters(element, all.length);
  return typed;
};

const takeLetters = (element: Element, count: number): void => {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let left = count, text = texts.nextNode(); text instanceof Text && left > 0; text = texts.nextNode()) {
    const taken = Math.min(left, text.data.length);
    text.data = text.data.slice(taken);
    left -= taken;
  }
};

const itemOf = (element: Element, { level, list }: Place): FlatItem => {
  const read = marker.exec(takeMarker(element));
  const [, number, letters] = read ?? [];
  const letter = letters?.length === 1 && !/[ivx]/i.test(letters) ? letters.toLowerCase().charCodeAt(0) - 96 : 1;
  return {
    level,
    isOrdered: read !== null,
    start: number === undefined ? letter : Number(number),
    list,
    content: [element],
  };
};

const shapeRun = (first: Element): void => {
  const items: FlatItem[] = [];
  const seen: Element[] = [];
  for (let next: Element | null = first; next !== null; next = nextElement(next)) {
    const found = placeOf(next);
    const last = items.at(-1);
    if (found !== null && /^(?:P|DIV)$/.test(next.tagName)) items.push(itemOf(next, found));
    // A second paragraph of an item.
    else if (last !== undefined && /\bMsoList(?:Paragraph|Continue)/.test(next.className) && next.textContent?.trim() !== '')
      items[items.length - 1] = { ...last, content: [...last.content, next] };
    else break;
    seen.push(next);
  }
  const spot = document.createComment('');
  first.before(spot);
  const lists = nestLists(items);
  spot.replaceWith(...lists);
};

const shapeWebRun = (first: Element): void => {
  const items: FlatItem[] = [];
  const wrappers: Element[] = [];
  for (let next: Element | null = first; next?.classList.contains('ListContainerWrapper'); next = nextElement(next)) {
    wrappers.push(next);
    for (const list of next.querySelectorAll(':scope > :is(ul, ol)'))
      for (const item of list.children)
        items.push({
          level: Math.max(1, Math.min(Number(item.getAttribute('data-aria-level') ?? 1) || 1, 9)),
          isOrdered: list.tagName === 'OL',
          start: Number(list.getAttribute('start') ?? 1) || 1,
          list: item.getAttribute('data-listid') ?? '',
          content: [...item.childNodes],
        });
  }
  if (items.length === 0) {
    unwrapped(first);
    return;
  }
  const lists = nestLists(items);
  first.before(...lists);
  for (const wrapper of wrappers) wrapper.remove();
};
