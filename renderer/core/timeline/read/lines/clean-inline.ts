const TAG =
  /<\/?(?:a|abbr|b|big|blockquote|br|caption|center|code|col|colgroup|dd|del|description|details|div|dl|dt|em|figure|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|pubdate|s|section|small|span|strike|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|time|tr|tt|u|ul|var)(?:\s[^<>]{0,600})?\/?>/gi;
const COMMENT = /<!--|-->/g;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rarr: '→',
  bull: '•',
  hellip: '…',
  middot: '·',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
};
/** What stands in place of a break that only wrapped a line. */
const UNBROKEN = /[ \r]?\u1680{1,60}|\r (?=\S)/g;
/** Not those that French sets beside a sign of its sentences, so that no line begins with it; those before a figure belong to the figure. */
const ODD_SPACES = /(?<!«)[\u00a0\u202f](?![;!?»%]|:\s*[^\s\d])|[\u1680\u2000-\u200a\u205f\u3000]/g;
const UNSEEN = /[\u200b-\u200f\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069]|\ufe0f/g;
const HYPHENS = /[\u2010\u2011\ufe63\uff0d]/g;
const WIDE = /[０-９：]/g;
/** What programs that turn pages into Markdown write before signs that are no markup; paths and patterns between code marks stay. */
const ESCAPED = /`[^`]{0,300}`|\\([[\]_*#~<>+-]|(?<=^\s{0,20}\d{1,4}\\)\.)/g;

/** A day or a time between single marks of emphasis: "Dec 16 _12:43_ alarm", "*Jan. 29 20:05* alarm". */
const EMPHASIS = /(?<![\p{L}\d_*\\`])([_*])(?=[\d~≈]|\p{Lu}[^_*]{2,30}\d)([^_*\n`]{1,50}?)(?<=[\p{L}\d:.)])\1(?![\p{L}\d_*`])/gu;

function character(code: number): string {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
}

/** A day that a page keeps in the mark of a time without any words: Confluence's dates. */
const TIME_ALONE = /<time\s[^<>]{0,80}?datetime="([^"<>]{8,32})"[^<>]{0,80}?(?:\/>|>\s?<\/time>)/gi;

/** The words of a line without markup: tags, entities, emphasis marks, unseen characters and wide digits are gone; code marks stay. */
export function cleanInline(raw: string): string {
  let text = raw;
  if (text.includes('<'))
    text = text
      .replace(COMMENT, ' ')
      .replace(TIME_ALONE, '$1')
      .replace(TAG, (tag) => (/^<\/?(?:td|th|br|p|div|li|dt|dd)\b/i.test(tag) ? ' ' : ''));
  if (text.includes('&')) {
    text = text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return character(Number(decimal));
      if (hex !== undefined) return character(Number.parseInt(hex, 16));
      return NAMED[(name ?? '').toLowerCase()] ?? whole;
    });
  }
  text = text.replace(UNBROKEN, ' ');
  text = text.replace(HYPHENS, '-').replace(UNSEEN, '').replace(ODD_SPACES, ' ');
  text = text.replace(WIDE, (wide) => (wide === '：' ? ':' : String.fromCharCode(wide.charCodeAt(0) - 0xfee0)));
  if (text.includes('\\')) text = text.replace(ESCAPED, (whole, sign?: string) => sign ?? whole);
  if (text.includes('**')) text = text.replaceAll('**', '');
  if (text.includes('__')) text = text.replace(/(?<![\p{L}\d_])__(?=[^_\s])|(?<=[^_\s])__(?![\p{L}\d_])/gu, '');
  if (/\d[^_*]{0,40}[_*]/.test(text)) text = text.replace(EMPHASIS, '$2');
  if (text.includes('~~')) text = text.replaceAll('~~', '');
  return text;
}
