import type { Block, Inline, RichText, TextRun } from '../../renderer/core/rich-text/rich-text.ts';

/** A body as lines that can be read and compared: `h2 Words`, `- an item`, `[x] a task`, tables and boxes with their parts below them. */
export const outlineOf = (body: RichText): readonly string[] => body.content.flatMap((block) => linesOf(block));

const deeper = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

const linesOf = (block: Block): readonly string[] => {
  switch (block.type) {
    case 'paragraph':
      return [`${block.attrs.kind} ${wordsOf(block.content)}`.trimEnd()];
    case 'bulletList':
      return block.content.flatMap(({ content }) => itemLines('-', content));
    case 'orderedList':
      return block.content.flatMap(({ content }, at) => itemLines(`${block.attrs.start + at}.`, content));
    case 'taskList':
      return block.content.flatMap(({ attrs, content }) => itemLines(attrs.checked ? '[x]' : '[ ]', content));
    case 'callout':
      return [block.attrs.tone, ...deeper(block.content.flatMap(linesOf))];
    case 'table':
      return [
        'table',
        ...block.content.flatMap(({ content }) => [
          '  row',
          ...content.flatMap(({ type, attrs, content: inside }) => {
            const kind = type === 'tableHeader' ? 'head' : 'cell';
            const spans = `${attrs.colspan > 1 ? ` columns ${attrs.colspan}` : ''}${attrs.rowspan > 1 ? ` rows ${attrs.rowspan}` : ''}`;
            const [first = '', ...more] = inside.flatMap(linesOf);
            return [
              `    ${kind}${spans}${attrs.align === undefined ? '' : ` ${attrs.align}`} ${first}`,
              ...more.map((line) => `      ${line}`),
            ];
          }),
        ]),
      ];
    case 'codeBlock':
      return [
        `code ${[block.attrs?.language, (block.content ?? []).map(({ text }) => text).join('')].filter(Boolean).join(' ')}`.replaceAll(
          '\n',
          '⏎',
        ),
      ];
    case 'horizontalRule':
      return ['rule'];
    case 'image':
      return [`image ${wordsOf(block.content)}`.trimEnd()];
    case 'structured':
      return [`structured ${block.attrs.block}`];
  }
};

const itemLines = (mark: string, [first, ...more]: readonly Block[]): readonly string[] => [
  `${mark} ${first?.type === 'paragraph' ? wordsOf(first.content) : '?'}`.trimEnd(),
  ...deeper(more.flatMap(linesOf)),
];

const wordsOf = (content: readonly Inline[] = []): string =>
  content
    .map((inline) => {
      if (inline.type === 'text') return dressed(inline);
      if (inline.type === 'footnote') return `{${inline.attrs.text}}`;
      return inline.type === 'hardBreak' ? '⏎' : '@';
    })
    .join('');

const signs = { bold: '**', italic: '_', strike: '~', code: '`', superscript: '^', subscript: ',', redacted: '█' } as const;

const dressed = ({ text, marks = [] }: TextRun): string =>
  [...marks]
    .sort((a, b) => (a.type < b.type ? 1 : -1))
    .reduce((words, mark) => {
      if (mark.type === 'link') return `[${words}](${mark.attrs.href})`;
      return mark.type === 'private' ? `<${mark.attrs.to}>${words}</>` : `${signs[mark.type]}${words}${signs[mark.type]}`;
    }, text);
