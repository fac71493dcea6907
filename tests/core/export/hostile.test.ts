import { describe, expect, it } from 'vitest';
import { exportHtml } from '../../../renderer/core/export/export-html.ts';
import type { ExportOptions } from '../../../renderer/core/export/export-options.ts';
import type { Report } from '../../../renderer/core/report/report.ts';
import { run, textBlock } from '../../../renderer/core/rich-text/walk.ts';
import type { Zone } from '../../../renderer/core/time/when.ts';
import { image, pictureOf } from '../../support/pictures.ts';
import { chip } from '../chips/chips.ts';
import { badAddresses, hostile } from './hostile.ts';
import { attribute, bodyText, elementsOf, nodesOf } from './read-html.ts';
import { action, cause, cell, correction, event, fact, item, link, marked, report, step, structured, when } from './sample-report.ts';

const options: ExportOptions = { edition: 'internal', pageSize: 'A4', zone: null };

/** Each text behind its beginning, which is enough for a test's name. */
const cases = hostile.map((text) => [text.slice(0, 60), text] as const);

/** The file with its fonts taken out, as they are long and the same each time; anything but a font would stay. */
const exported = (of: Report): string => exportHtml(of, options).replace(/url\("data:font\/woff2;base64,[A-Za-z0-9+/=]+"\)/g, 'a font');

const hostileCause = cause('');
const picture = pictureOf(5, 5);

/** One report with a text in every field that a person can fill. */
const everywhere = (text: string): Report =>
  report({
    details: {
      title: text,
      reference: text,
      severity: text,
      state: 'draft',
      services: [text, text],
      authors: [text],
      contact: text,
      language: text,
      lastUpdated: when('', { entered: text }),
    },
    body: [
      textBlock('h1', text),
      textBlock('p', [marked(text, { type: 'bold' }, { type: 'italic' }, { type: 'strike' }, { type: 'code' })]),
      textBlock('p', [link(text, `https://example.org/?q=${text}`), link(text, `mailto:${text}`), link(text, text)]),
      textBlock('quote', text),
      { type: 'codeBlock', content: [{ type: 'text', text }] },
      { type: 'bulletList', content: [item(text)] },
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [cell(text, { colspan: 2 }, 'tableHeader')] },
          { type: 'tableRow', content: [cell(text, { colwidth: [80] }), cell(text, { align: 'right' })] },
        ],
      },
      { type: 'taskList', content: [{ type: 'taskItem', attrs: { checked: true }, content: [textBlock('p', text)] }] },
      { type: 'callout', attrs: { tone: 'warning' }, content: [textBlock('p', text)] },
      { ...textBlock('p', [run(text), { type: 'footnote', attrs: { text } }]), attrs: { kind: 'p', pageBreak: true } },
      { type: 'codeBlock', attrs: { language: 'sql' }, content: [{ type: 'text', text }] },
      image(picture.hash, { alt: text }, marked(text, { type: 'bold' }), link(text, text)),
      image('', { alt: text }),
      structured('timeline'),
      structured('timeline-chart'),
      structured('key-figures'),
      structured('causes'),
      structured('actions'),
      structured('status'),
      structured('corrections'),
      structured('facts'),
      structured('contact'),
      textBlock('p', [chip('cause', hostileCause.id), chip('detail', 'severity'), chip('event', text)]),
    ],
    events: [
      event('2026-05-14 09:14 UTC', text, { milestone: 'detected' }),
      event(when('', { entered: text }), text, { visibility: 'internal' }),
      event(when('2026-05-14 09:14', { zone: 'UTC' as Zone, entered: text }), text),
    ],
    causes: [{ ...hostileCause, text }],
    corrections: [correction(text, '2026-06-01')],
    facts: [
      fact(text, 'text', text),
      fact(text, 'number', text, { unit: text, visibility: 'internal' }),
      fact(text, 'number', '~12', { unit: text }),
      fact(text, 'choice', text, { choices: [text] }),
    ],
    actions: [action(text, { owner: text })],
    steps: [step(text, 'done')],
    assets: [picture],
  });

const allowed: Readonly<Record<string, readonly string[]>> = {
  html: ['lang', 'dir'],
  head: [],
  meta: ['charset', 'http-equiv', 'content', 'name'],
  title: ['id'],
  style: [],
  body: ['data-edition'],
  header: [],
  main: [],
  p: ['class'],
  div: ['class', 'tabindex', 'role', 'aria-label', 'data-visibility'],
  figure: ['class', 'style'],
  img: ['src', 'alt', 'width', 'height', 'role'],
  figcaption: [],
  span: ['class', 'data-private', 'data-redacted'],
  h1: [],
  h2: ['class'],
  h3: ['class'],
  h4: ['class'],
  h5: ['class'],
  h6: ['class'],
  table: ['class'],
  thead: [],
  tbody: [],
  tr: ['class', 'data-private'],
  th: ['scope', 'colspan', 'data-day'],
  td: ['class'],
  colgroup: [],
  col: ['style'],
  sup: ['class'],
  time: ['datetime'],
  ol: ['class', 'start', 'role'],
  ul: ['class', 'id'],
  li: ['class', 'id', 'data-private'],
  blockquote: [],
  pre: [],
  code: [],
  strong: [],
  em: [],
  s: [],
  a: ['href', 'rel', 'id', 'role', 'aria-label', 'data-private'],
  br: [],
  hr: [],
  svg: ['xmlns', 'role', 'aria-labelledby', 'viewBox', 'width', 'height', 'font-family', 'font-size'],
  desc: ['id'],
  defs: [],
  pattern: ['id', 'width', 'height', 'patternUnits', 'patternTransform'],
  g: [],
  rect: ['x', 'y', 'width', 'height', 'rx', 'fill', 'stroke'],
  circle: ['cx', 'cy', 'r', 'fill', 'stroke', 'stroke-width'],
  path: ['d', 'fill', 'stroke', 'stroke-width', 'stroke-opacity'],
  text: ['x', 'y', 'text-anchor', 'fill', 'font-weight', 'font-size', 'font-style'],
};

const classes = new Set(
  [
    'line dot facts day timeline zones time zone event flags milestone audience restricted hidden figures value reason'.split(' '),
    'causes actions meta state status step done current open'.split(' '),
    'chart drawing caption phases when image lost'.split(' '),
    'grid wide whole unbroken right tasks callout warning callout-label page-break notes note-ref'.split(' '),
    'c-keyword c-string c-number c-comment c-name'.split(' '),
    'corrections corrected date answers'.split(' '),
  ].flat(),
);

/** What stands in the file and was not allowed to, as a reader of the failure wants to see it. */
const strangers = (html: string): readonly string[] => [
  ...nodesOf(html)
    .filter((node) => node.nodeName === '#comment')
    .map(() => 'a comment'),
  ...elementsOf(html).flatMap(({ tagName, attrs }) =>
    allowed[tagName] === undefined
      ? [tagName]
      : attrs.filter(({ name }) => !allowed[tagName]?.includes(name)).map(({ name, value }) => `${tagName} ${name}="${value}"`),
  ),
  ...elementsOf(html)
    .flatMap((element) => attribute(element, 'class')?.split(' ') ?? [])
    .filter((name) => !classes.has(name)),
  ...elementsOf(html, 'a')
    .map((element) => attribute(element, 'href') ?? 'no href')
    .filter((href) => !/^(?:(?:https?:\/\/|mailto:)\S+|#note-(?:ref-)?1|#corrections)$/.test(href)),
  ...elementsOf(html, 'img')
    .map((element) => attribute(element, 'src') ?? 'no src')
    .filter((src) => !/^data:image\/png;base64,[A-Za-z0-9+/=]+$/.test(src)),
  ...elementsOf(html, 'figure')
    .map((element) => attribute(element, 'style') ?? '')
    .filter((style) => !/^--width:\d{2,3}$/.test(style)),
  ...elementsOf(html)
    .flatMap(({ attrs }) => attrs.filter(({ name }) => name.startsWith('data-') && name !== 'data-day').map(({ value }) => value))
    .filter((value) => !['', 'internal', 'authority'].includes(value)),
  ...elementsOf(html, 'th')
    .flatMap((element) => attribute(element, 'data-day') ?? [])
    .filter((day) => day !== 'Thursday, 14 May 2026' && day !== 'Date not known'),
  ...elementsOf(html, 'meta').flatMap((element) => {
    const directive = attribute(element, 'http-equiv');
    return directive === null || directive === 'Content-Security-Policy' ? [] : [directive];
  }),
];

const styleOf = (html: string): string => {
  const styles = elementsOf(html, 'style');
  expect(styles).toHaveLength(1);
  return styles.flatMap(({ childNodes }) => childNodes.map((node) => ('value' in node ? node.value : ''))).join('');
};

const innocent = styleOf(exported(everywhere('word')));
/** A style without its strings and fonts: what is left must never depend on a report's words. */
const skeleton = (style: string): string => style.replace(/@font-face \{.*\}\n/g, '').replace(/"(?:[^"\\\n]|\\[0-9a-f]{1,6} )*"/g, '""');

describe('a hostile text in every field', () => {
  it.each(cases)('stays a text: %j', (_, text) => {
    const html = exported(everywhere(text));
    expect(strangers(html)).toEqual([]);
    expect(html.match(/<script/gi)).toBeNull();
    expect(skeleton(styleOf(html))).toBe(skeleton(innocent));
    expect(styleOf(html)).not.toContain('url(');
    expect(styleOf(html)).not.toContain('@import');
  });

  it.each(cases)('is shown whole: %j', (_, text) => {
    const shown = text
      .replace(/\p{Cs}/gu, '\ufffd')
      .replace(/\r\n?|[\f\u2028\u2029]/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that HTML cannot hold
      .replace(/[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/g, '');
    const body = bodyText(exported(everywhere(text)));
    expect(body.split(shown.trim()).length).toBeGreaterThan(12);
  });

  it.each(badAddresses)('never links to %j', (href) => {
    const html = exported(report({ body: [textBlock('p', [link('the words', href)])] }));
    expect(elementsOf(html, 'a')).toEqual([]);
    expect(bodyText(html)).toContain('the words');
  });

  it.each(['https://example.org/a?b=1&c="x"', 'http://example.org', 'HTTPS://EXAMPLE.ORG/', 'mailto:a@example.org'])(
    'links to %j',
    (href) => {
      const [anchor] = elementsOf(exported(report({ body: [textBlock('p', [link('the words', href)])] })), 'a');
      expect(anchor?.attrs).toEqual([
        { name: 'href', value: href },
        { name: 'rel', value: 'noopener noreferrer' },
      ]);
    },
  );

  it.each(cases)('as a language does not leave the lang attribute: %j', (_, text) => {
    const [root] = elementsOf(exported(report({ details: { language: text } })), 'html');
    expect(root && attribute(root, 'lang')).toMatch(/^[A-Za-z0-9-]+$/);
  });
});

describe('the head', () => {
  const [first, second] = elementsOf(exported(everywhere('word')), 'meta');

  it('states the character set first and the policy right after', () => {
    expect(first?.attrs).toEqual([{ name: 'charset', value: 'utf-8' }]);
    expect(second && attribute(second, 'http-equiv')).toBe('Content-Security-Policy');
  });

  it('forbids everything but own styles, fonts and pictures', () => {
    expect(second && attribute(second, 'content')).toBe(
      "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'",
    );
  });
});
