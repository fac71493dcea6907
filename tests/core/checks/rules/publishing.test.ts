import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../../renderer/core/checks/index.ts';
import { headingLevelSkipped } from '../../../../renderer/core/checks/publishing/heading-level-skipped.ts';
import { imageWithoutAlternative } from '../../../../renderer/core/checks/publishing/image-without-alternative.ts';
import { privateMatter } from '../../../../renderer/core/checks/publishing/private-matter.ts';
import { unsafeLink } from '../../../../renderer/core/checks/publishing/unsafe-link.ts';
import { leftoverWords } from '../../../../renderer/core/checks/texts/leftover-words.ts';
import { blameWords } from '../../../../renderer/core/checks/wording/blame-words.ts';
import { weaselWords } from '../../../../renderer/core/checks/wording/weasel-words.ts';
import type { Block } from '../../../../renderer/core/rich-text/rich-text.ts';
import { run, textBlock } from '../../../../renderer/core/rich-text/walk.ts';
import { image } from '../../../support/pictures.ts';
import { event } from '../../timeline/events.ts';
import { checked, report } from '../reports.ts';

const withText = (text: string) => report({ body: [textBlock('p', text)] });

describe('private-matter', () => {
  it.each([
    'Write to ana.silva@acme.com.',
    'Call +44 20 7946 0958 at night.',
    'The node 10.20.30.40 was full.',
    'See db-3.prod.internal for details.',
    'Thread: https://acme.slack.com/archives/C01/p16',
    'The key was AKIAABCDEFGHIJKLMNOP.',
  ])('asks about “%s”', (text) => {
    expect(checked(privateMatter, withText(text))).toMatchObject([{ severity: 'note', place: { kind: 'text', block: 0 } }]);
  });

  it.each([
    'Version 10.20.30 was deployed.',
    'From 10.06.2024 to 12.06.2024.',
    'See https://status.acme.com.',
    'Write to you@example.com.',
    'It took 10.5 seconds.',
    'The local team met.',
  ])('has nothing to say about “%s”', (text) => {
    expect(checked(privateMatter, withText(text))).toEqual([]);
  });

  it('leaves what only colleagues see', () => {
    const internal = { ...event('Host db.internal fails', '2024-06-10 16:05 UTC'), visibility: 'internal' } as const;
    expect(checked(privateMatter, report({ events: [internal] }))).toEqual([]);
    expect(checked(privateMatter, report({ events: [{ ...internal, visibility: 'public' }] }))).toHaveLength(1);
  });
});

describe('unsafe-link', () => {
  const linked = (href: string) =>
    report({ body: [textBlock('p', [{ type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href } }] }])] });

  it.each(['http://acme.com', 'https://acme.com/?utm_source=mail', 'https://wiki.corp/page', 'http://localhost:8080/'])(
    'finds %s',
    (href) => {
      expect(checked(unsafeLink, linked(href))).toHaveLength(1);
    },
  );

  it.each(['https://acme.com', 'https://acme.com/corp', 'mailto:a@acme.com'])('leaves %s', (href) => {
    expect(checked(unsafeLink, linked(href))).toEqual([]);
  });
});

describe('image-without-alternative', () => {
  const found = (...body: readonly Block[]) => checked(imageWithoutAlternative, report({ body }));

  it('is an error about an image that nobody has described', () => {
    expect(found(textBlock('p', 'x'), image('', { alt: ' ' }))).toMatchObject([
      {
        severity: 'error',
        place: { kind: 'text', block: 1, words: '' },
        message: expect.stringMatching(/^An image has no alternative text/),
      },
    ]);
  });

  it('names the image by its caption, and finds it in a list', () => {
    const inList: Block = {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [textBlock('p', ''), image('', {}, run('Errors'))] }],
    };
    expect(found(inList)).toMatchObject([
      { place: { block: 0, words: 'Errors' }, message: expect.stringContaining('The image “Errors” has') },
    ]);
  });

  it('has nothing to say about an image that is described or decorative', () => {
    expect(found(image('', { alt: 'Errors by minute' }), image('', { decorative: true }))).toEqual([]);
  });

  it('is among the checks that always run', () => {
    expect(runChecks(report({ body: [image('')] })).map(({ rule }) => rule)).toContain('image-without-alternative');
  });
});

it('a link in a caption and a word left in an alternative text are found as well', () => {
  const link = { type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href: 'http://acme.com' } }] } as const;
  expect(checked(unsafeLink, report({ body: [image('', {}, link)] }))).toHaveLength(1);
  expect(checked(leftoverWords, report({ body: [image('', { alt: 'TODO' })] }))).toHaveLength(1);
});

it('heading-level-skipped finds a level that is missing', () => {
  const levels = (...kinds: readonly ('h2' | 'h3' | 'h4')[]) =>
    checked(headingLevelSkipped, report({ body: kinds.map((kind) => textBlock(kind, kind)) }));
  expect(levels('h2', 'h4')).toHaveLength(1);
  expect(levels('h2', 'h3', 'h4', 'h2', 'h3')).toEqual([]);
});

it.each([
  ['The cause was human error.', 1],
  ['An engineer’s mistake led to it.', 1],
  ['He forgot to run the script.', 1],
  ['The script could be run on the wrong host.', 0],
])('blame-words in “%s”: %i', (text, number) => {
  expect(checked(blameWords, withText(text))).toHaveLength(number);
});

it.each([
  ['We apologise for any inconvenience this may have caused.', 1],
  ['A small number of customers was affected.', 1],
  ['412 of our 20,000 customers were affected.', 0],
])('weasel-words in “%s”: %i', (text, number) => {
  expect(checked(weaselWords, withText(text))).toHaveLength(number);
});

it.each([
  ['See http://status.example.com/today.', 'http://status.example.com/today'],
  ['See (https://example.com/?utm_source=mail).', 'https://example.com/?utm_source=mail'],
])('an address in the words is a link too: %s', (text, words) => {
  const place = { kind: 'text', block: 0, words };
  expect(checked(unsafeLink, report({ body: [textBlock('p', text)] }))).toMatchObject([{ rule: 'unsafe-link', place }]);
});

it.each(['See https://example.com/today.', 'It answers in http and https.', 'The scheme is http://'])(
  '“%s” is none, or a safe one',
  (text) => {
    expect(checked(unsafeLink, report({ body: [textBlock('p', text)] }))).toEqual([]);
  },
);

it('an address that is set as code is shown, not followed', () => {
  const code = { ...run('http://db.example.com/x'), marks: [{ type: 'code' as const }] };
  expect(checked(unsafeLink, report({ body: [textBlock('p', [code])] }))).toEqual([]);
});
