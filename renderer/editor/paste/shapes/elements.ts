/** Elements that begin a line of their own. */
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

/** Whether a node begins a line of its own. */
export const isBlock = (node: Node | null): node is Element => node instanceof Element && blocks.has(node.tagName);

/** The element under another name, with its attributes and what stands in it, in its place. */
export const renamed = (element: Element, name: string): HTMLElement => {
  const made = document.createElement(name);
  for (const { name: attribute, value } of element.attributes) made.setAttribute(attribute, value);
  made.append(...element.childNodes);
  element.replaceWith(made);
  return made;
};

/** Puts what stands in an element into its place. */
export const unwrapped = (element: Element): void => element.replaceWith(...element.childNodes);

/** The next element behind one; null when words come first. */
export const nextElement = (element: Element): Element | null => {
  let next = element.nextSibling;
  while (next !== null && !(next instanceof Element) && (next.textContent ?? '').trim() === '') next = next.nextSibling;
  return next instanceof Element ? next : null;
};

/** A declaration of an element's own style in lower case; empty when it has none. */
export const styleOf = (element: Element, property: string): string =>
  new RegExp(`(?:^|[;\\s])${property}\\s*:\\s*([^;]*)`, 'i')
    .exec(element.getAttribute('style') ?? '')?.[1]
    ?.trim()
    .toLowerCase() ?? '';

/** A paragraph with the words of an element in bold: the title of a box. */
export const titleLine = (element: Element): void => {
  const words = (element.textContent ?? '').trim();
  if (words === '') {
    element.remove();
    return;
  }
  const line = document.createElement('p');
  line.appendChild(document.createElement('strong')).append(words);
  element.replaceWith(line);
};
