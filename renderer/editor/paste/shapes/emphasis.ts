import { isBlock, styleOf, unwrapped } from './elements.ts';

type Emphasis = {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strike: boolean;
  readonly raised: 'sup' | 'sub' | null;
  /** Code has no formats; a heading is bold by itself. */
  readonly isHeading: boolean;
  readonly isCode: boolean;
};

const none: Emphasis = { bold: false, italic: false, strike: false, raised: null, isHeading: false, isCode: false };
const byTag = 'b, strong, i, em, s, strike, del, sup:not([data-footnote]), sub';
const byStyle = ['font-weight', 'font-style', 'text-decoration', 'vertical-align'].map((name) => `[style*="${name}"]`).join(', ');

/** Gives words the formats that their styles say, takes away those that styles deny, and leaves headings without bold. */
export const shapeEmphasis = (pasted: DocumentFragment): void => {
  if (pasted.querySelector(`${byStyle}, :is(h1, h2, h3, h4, h5, h6) :is(b, strong)`) === null) return;
  const known = new Map<Node, Emphasis>([[pasted, none]]);
  const texts: (readonly [Text, Emphasis])[] = [];
  for (const element of pasted.querySelectorAll('*')) {
    const inside = within(element, known.get(element.parentNode ?? pasted) ?? none);
    known.set(element, inside);
    if (inside.isCode) continue;
    for (const child of element.childNodes) if (child instanceof Text && child.data.trim() !== '') texts.push([child, inside]);
  }
  for (const element of pasted.querySelectorAll(byTag)) unwrapped(element);
  for (const [text, emphasis] of texts) dress(text, emphasis);
};

const within = (element: Element, around: Emphasis): Emphasis => {
  const tag = element.tagName;
  const isHeading = around.isHeading || /^H[1-6]$/.test(tag);
  const weight = styleOf(element, 'font-weight');
  const slant = styleOf(element, 'font-style');
  const line = styleOf(element, 'text-decoration(?:-line)?');
  const height = styleOf(element, 'vertical-align');
  return {
    bold: !isHeading && (weight === '' ? around.bold || tag === 'B' || tag === 'STRONG' : isHeavy(weight, around.bold)),
    italic: slant === '' ? around.italic || tag === 'I' || tag === 'EM' : /^(?:italic|oblique)/.test(slant),
    strike: around.strike || /^(?:S|STRIKE|DEL)$/.test(tag) || line.includes('line-through'),
    raised: raisedBy(tag, isBlock(element) ? '' : height) ?? around.raised,
    isHeading,
    isCode: around.isCode || tag === 'PRE' || tag === 'CODE',
  };
};

const isHeavy = (weight: string, around: boolean): boolean => (weight === 'inherit' ? around : /^(?:bold|[6-9]00\b)/.test(weight));

const raisedBy = (tag: string, height: string): Emphasis['raised'] => {
  if (tag === 'SUP' || height.startsWith('super')) return 'sup';
  return tag === 'SUB' || height.startsWith('sub') ? 'sub' : null;
};

const dress = (text: Text, { bold, italic, strike, raised }: Emphasis): void => {
  const names = [bold && 'strong', italic && 'em', strike && 's', raised].filter((name) => typeof name === 'string');
  if (names.length === 0) return;
  const spot = document.createComment('');
  text.replaceWith(spot);
  let inner: Node = text;
  for (const name of names) {
    const made = document.createElement(name);
    made.append(inner);
    inner = made;
  }
  spot.replaceWith(inner);
};
