import { parseFragment } from 'parse5';

const unseen = ['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'title'];
const inline = /^\/?(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var)$/;

/** Only the visible words of a page that cannot be parsed as a whole: tags become line ends or nothing. */
export function wordsOfHtml(html: string): string {
  const lower = html.toLowerCase();
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) break;
    parts.push(html.slice(at, open));
    at = afterTag(lower, open, parts);
  }
  parts.push(html.slice(at));
  // What is left has no tags: the parser only turns "&eacute;" into its letter.
  const fragment = parseFragment(parts.join('').replaceAll('<', '&lt;'));
  return fragment.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

/** Where reading goes on after what stands at `open`; a "<" that opens nothing is a letter. */
function afterTag(lower: string, open: number, parts: string[]): number {
  if (lower.startsWith('<!--', open)) return past(lower, '-->', open);
  const name = /^<(\/?[a-z][a-z0-9]*|[!?])/.exec(lower.slice(open, open + 40))?.[1];
  if (name === undefined) {
    parts.push('<');
    return open + 1;
  }
  const end = past(lower, '>', open);
  if (!inline.test(name)) parts.push('\n');
  return unseen.includes(name) ? past(lower, `</${name}`, end, '>') : end;
}

function past(text: string, mark: string, from: number, then = ''): number {
  const found = text.indexOf(mark, from);
  if (found === -1) return text.length;
  return then === '' ? found + mark.length : past(text, then, found);
}
