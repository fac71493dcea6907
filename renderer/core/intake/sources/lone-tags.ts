import type MarkdownIt from 'markdown-it';

const elements = new Set(
  'a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link listing main map mark marquee math menu meta meter nav nobr noframes noscript object ol optgroup option output p param picture plaintext pre progress q rb rp rt rtc ruby s samp script search section select slot small source spacer span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xml xmp'.split(
    ' ',
  ),
);
const tag = /<([a-z][\w-]*)((?:\s+[\w-]+)*)\s*>/giu;

/** Whether a name is one that pages have for their elements. */
export const isElementName = (name: string): boolean => elements.has(name.toLowerCase());

/**
 * Teaches Markdown that "<name>" and "<INSERT NAME>" are words that somebody typed: no page has such an element, and nothing closes it. What has
 * values or an end is of a program's making, and goes as it did.
 */
export function loneTags(markdown: InstanceType<typeof MarkdownIt>): void {
  const spelled = (html: string, around: string): string =>
    html.replace(tag, (whole, name: string, more: string) => {
      const isOne = isElementName(name) && (more === '' || more.includes('-'));
      return isOne || around.toLowerCase().includes(`</${name.toLowerCase()}`) ? whole : `&lt;${whole.slice(1, -1)}&gt;`;
    });
  markdown.renderer.rules.html_inline = (tokens, at) =>
    spelled(tokens[at]?.content ?? '', tokens.map(({ type, content }) => (type === 'html_inline' ? content : '')).join(''));
  markdown.renderer.rules.html_block = (tokens, at) => {
    const { content } = tokens[at] ?? { content: '' };
    const words = spelled(content, tokens.map((token) => (token.type === 'html_block' ? token.content : '')).join(''));
    return words.startsWith('&lt;') ? `<p>${words}</p>` : words;
  };
}
