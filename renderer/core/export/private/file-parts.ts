const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const unescapeHtml = (html: string): string =>
  html.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
    const codePoint = hex !== undefined ? Number.parseInt(hex, 16) : Number.parseInt(decimal ?? '', 10);
    return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : whole;
  });

/** A file without its style element, of which ours have one. */
const withoutStyle = (output: string): string => {
  const [from, to] = [output.indexOf('<style>'), output.indexOf('</style>')];
  return from === -1 || to < from ? output : `${output.slice(0, from)} ${output.slice(to)}`;
};

/** The words of a file as its readers see them. */
export const readable = (output: string): string => unescapeHtml(withoutStyle(output).replace(/<[a-z/!][^<>]*>/gi, ' '));

/** Attributes that only the app itself fills: with names of its own, measures and colours. Their words are in every file. */
const ours = new Set(
  'class id role scope rel type tabindex style name charset http-equiv xmlns lang dir data-private data-visibility data-redacted data-edition aria-labelledby aria-describedby aria-hidden d x y x1 x2 y1 y2 r rx ry cx cy width height viewbox fill stroke stroke-width stroke-opacity stroke-linecap stroke-dasharray font-size font-style font-weight font-family text-anchor dominant-baseline transform opacity colspan rowspan start'.split(
    ' ',
  ),
);

/** The heads of a page that say nothing of the report. */
const fixedHeads = /<meta (?:charset|http-equiv|name="(?:viewport|referrer|color-scheme)")[^<>]*>/gi;

const attribute = /\s([a-z][a-z0-9:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+))/gi;

/**
 * What a file carries beside the words that its readers see: descriptions, addresses and other attributes, comments, what its style sheet writes, and the
 * data of its script. Of a page, the names in its tags and style and its script's own words are no words of the report; any other file is all words.
 */
export const besideWords = (output: string): string => {
  const file = output.replace(/data:[a-z0-9/+.;=-]+,[a-z0-9+/=]*/gi, ' ');
  if (!/^\s*<!doctype html/i.test(file)) return unescapeHtml(file);
  const parts: string[] = [];
  for (const [, comment = ''] of file.matchAll(/<!--([\s\S]*?)-->/g)) parts.push(comment);
  for (const [, style = ''] of file.matchAll(/<style[^<>]*>([\s\S]*?)<\/style>/gi))
    for (const [, written = ''] of style.matchAll(/(?<![\w-])content:([^;{}]*)/g)) parts.push(written);
  for (const [, kind = '', script = ''] of file.matchAll(/<script([^<>]*)>([\s\S]*?)<\/script>/gi))
    if (kind.includes('json')) parts.push(script.replace(/"words":\{[^{}]*\}/g, ' ').replace(/"[\w-]+":/g, ' '));
  const tags = file.replace(/<(style|script)([^<>]*)>[\s\S]*?<\/\1>/gi, '<$1$2>').replace(fixedHeads, ' ');
  for (const [tag] of tags.matchAll(/<[a-z][^<>]*>/gi))
    for (const [, name = '', double, single, plain] of tag.matchAll(attribute))
      if (!ours.has(name.toLowerCase())) parts.push(double ?? single ?? plain ?? '');
  return unescapeHtml(parts.join('\n'));
};
