/** A foreign object: any names, any values. */
export type Loose = { readonly [key: string]: unknown };

/** Whether a foreign value is an object with names. */
export const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a foreign node holds; nothing when it says nothing readable. */
export const contentOf = (node: Loose): readonly unknown[] => (Array.isArray(node.content) ? node.content : []);

/** An attribute of a foreign node; undefined when it has none of that name. */
export const attrOf = (node: Loose, name: string): unknown => (isLoose(node.attrs) ? node.attrs[name] : undefined);

/** All letters under a node, found without recursion: a hostile file may nest as deep as it likes. */
export const gather = (root: Loose): string => {
  const open: unknown[] = [root];
  let text = '';
  while (open.length > 0) {
    const node = open.pop();
    if (!isLoose(node)) continue;
    if (typeof node.text === 'string') text += node.text;
    if (node.type === 'hardBreak') text += '\n';
    const note = node.type === 'footnote' ? attrOf(node, 'text') : undefined;
    if (typeof note === 'string' && note !== '') text += ` (${note})`;
    const content = contentOf(node);
    for (let at = content.length - 1; at >= 0; at -= 1) open.push(content[at]);
  }
  return text;
};
