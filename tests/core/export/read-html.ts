import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** An element as a browser reads it. */
export type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: DefaultTreeAdapterTypes.Node): node is Element => 'tagName' in node;

const childrenOf = (node: DefaultTreeAdapterTypes.Node): readonly DefaultTreeAdapterTypes.Node[] =>
  'childNodes' in node ? node.childNodes : [];

const walk = function* (node: DefaultTreeAdapterTypes.Node): Generator<DefaultTreeAdapterTypes.Node> {
  yield node;
  for (const child of childrenOf(node)) yield* walk(child);
};

/** Everything in a file, in the order of reading. */
export const nodesOf = (html: string): readonly DefaultTreeAdapterTypes.Node[] => [...walk(parse(html))];

/** The elements of a file, or those of one name. */
export const elementsOf = (html: string, ...names: readonly string[]): readonly Element[] =>
  nodesOf(html).filter((node): node is Element => isElement(node) && (names.length === 0 || names.includes(node.tagName)));

/** The text in an element, line breaks as line feeds. */
export const textOf = (node: DefaultTreeAdapterTypes.Node): string => {
  if (node.nodeName === 'br') return '\n';
  if ('value' in node) return node.value;
  return childrenOf(node).map(textOf).join('');
};

/** The text of a file's body. */
export const bodyText = (html: string): string => elementsOf(html, 'body').map(textOf).join('');

/** An attribute's value, or null. */
export const attribute = (element: Element, name: string): string | null => element.attrs.find((attr) => attr.name === name)?.value ?? null;
