import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankReport } from '../../../../renderer/core/report/blank.ts';
import { toAscii } from '../../../../renderer/core/review/file/ascii.ts';
import { fileLimits, readContainer, writeContainer } from '../../../../renderer/core/review/file/container.ts';
import { draftFromFile, draftToFile } from '../../../../renderer/core/review/file/draft-file.ts';
import { type Review, reviewFromFile, reviewToFile } from '../../../../renderer/core/review/file/review-file.ts';
import { textBlock } from '../../../../renderer/core/rich-text/walk.ts';
import { anyThreads, at, id, mara, thread } from '../threads.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const hash = 'ab'.repeat(32);
const review: Review = {
  draft: 'd1',
  title: 'Panne à Lyon — “slow” 😀',
  base: hash,
  person: mara,
  threads: [thread('a', 1, { text: 'Größer?\n\u0000\u2028' })],
  signOffs: [{ id: id('s1'), person: mara, role: 'Facts', at: at(7), edition: 'public', hash, withdrawn: null }],
};
const draft = {
  draft: 'd1',
  state: new Uint8Array([0, 1, 250, 255]),
  report: { ...blankReport, body: { type: 'doc', content: [textBlock('p', 'Größer <b>')] } },
} as const;
const reasonOf = (bytes: Uint8Array): string => {
  const read = reviewFromFile(bytes);
  return read.kind === 'refused' ? read.reason : `accepted ${JSON.stringify(read.review)}`;
};
const wrap = (json: string, kind: 'review' | 'draft' = 'review'): Uint8Array =>
  bytesOf(writeContainer({ kind, draft: 'd1', sections: [{ name: 'review', text: toAscii(json) }] }));

describe('a review’s file', () => {
  it('is read as it was written', () => {
    expect(reviewFromFile(bytesOf(reviewToFile(review)))).toEqual({ kind: 'review', review });
  });

  it('is read as it was written where its line ends have become CR LF', () => {
    expect(reviewFromFile(bytesOf(reviewToFile(review).replaceAll('\n', '\r\n')))).toEqual({ kind: 'review', review });
  });

  it('is ASCII only, whatever people write', () => {
    expect(reviewToFile(review)).toMatch(/^[\n\x20-\x7e]*$/);
  });

  it('gives back any threads', () => {
    fc.assert(
      fc.property(anyThreads, (threads) => {
        expect(reviewFromFile(bytesOf(reviewToFile({ ...review, threads })))).toEqual({ kind: 'review', review: { ...review, threads } });
      }),
    );
  });

  it.each([
    ['nothing', new Uint8Array(), /no file of Debrief/],
    ['a text', bytesOf('Dear Ana, please find attached'), /no file of Debrief/],
    ['a page', bytesOf('<!doctype html><script>alert(1)</script>'), /no file of Debrief/],
    ['one that begins too late', bytesOf(`\ufeff${reviewToFile(review)}`), /no file of Debrief/],
    ['one whose lines end with CR alone', bytesOf(reviewToFile(review).replaceAll('\n', '\r')), /no file of Debrief.*as a zip file/],
    [
      'one with other line ends and other words',
      bytesOf(reviewToFile(review).replaceAll('\n', '\r\n').replace('Facts', 'Tacts')),
      /damaged/,
    ],
    ['one with a CR amid its words', bytesOf(reviewToFile(review).replaceAll('\n', '\r\n').replace('Facts', 'F\racts')), /damaged/],
    ['one with a CR doubled', bytesOf(reviewToFile(review).replaceAll('\n', '\r\r\n')), /no file of Debrief/],
    ['one that ends in other lines than it begins', bytesOf(reviewToFile(review).replace(/\n$/, '\r\n')), /damaged/],
    ['half of one', bytesOf(reviewToFile(review)).subarray(0, 400), /damaged/],
    ['one with something behind it', bytesOf(`${reviewToFile(review)} `), /damaged/],
    ['one whose words were changed', bytesOf(reviewToFile(review).replace('Facts', 'Tacts')), /damaged/],
    ['a draft', bytesOf(draftToFile(draft)), /a draft, not a review/],
    ['too large a one', new Uint8Array(fileLimits.file + 1), /larger than 64 MB/],
    ['no JSON', wrap('{'), /can’t be read/],
    ['JSON that nests deep', wrap(`${'['.repeat(100_000)}${']'.repeat(100_000)}`), /can’t be read/],
    ['nobody’s', wrap(JSON.stringify({ ...review, person: null })), /can’t be read/],
    ['one without a version', wrap(JSON.stringify({ ...review, title: '', base: 'x' })), /can’t be read/],
    ['one with a thread that is none', wrap(JSON.stringify({ ...review, title: '', threads: [1] })), /Comment 1/],
    ['one with half a sign-off', wrap(JSON.stringify({ ...review, title: '', threads: [], signOffs: [{ role: 'Facts' }] })), /sign-off/],
  ])('is refused where it is %s', (_what, bytes, reason) => {
    expect(reasonOf(bytes)).toMatch(reason);
    expect(reasonOf(bytes)).toMatch(/Nothing was changed|nothing was changed/);
  });

  it('of a newer app is refused unread, and says what to do', async () => {
    const { createHash } = await import('node:crypto');
    const head = JSON.stringify({ format: 2, shape: 'unheard of' });
    const digest = createHash('sha256').update(head).digest('hex');
    expect(reasonOf(bytesOf(`debrief-file ${digest}\n${head}\nwhatever follows`))).toMatch(/newer Debrief. Update Debrief/);
  });
});

describe('a draft’s file', () => {
  it('is read as it was written', () => {
    expect(draftFromFile(bytesOf(draftToFile(draft)))).toEqual({ kind: 'draft', file: { ...draft, sender: null } });
    const sender = { id: 'ana', name: 'Ana Ruiz', role: '', initials: 'AR' };
    expect(draftFromFile(bytesOf(draftToFile({ ...draft, sender })))).toEqual({ kind: 'draft', file: { ...draft, sender } });
  });

  it('is refused where it is a review', () => {
    expect(draftFromFile(bytesOf(reviewToFile(review)))).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('a review, not a draft'),
    });
  });

  it.each([
    ['has no state', [{ name: 'report', text: '{}' }]],
    [
      'has a state that is no base64',
      [
        { name: 'report', text: '{}' },
        { name: 'state', text: '?' },
      ],
    ],
    [
      'has a report that is none',
      [
        { name: 'report', text: '[]' },
        { name: 'state', text: '' },
      ],
    ],
  ])('is refused where it %s', (_what, sections) => {
    expect(draftFromFile(bytesOf(writeContainer({ kind: 'draft', draft: 'd1', sections }))).kind).toBe('refused');
  });
});

describe('writeContainer', () => {
  it('throws rather than write what a mail server could change', () => {
    expect(() => writeContainer({ kind: 'review', draft: 'd', sections: [{ name: 'review', text: 'ü' }] })).toThrow('ASCII');
  });

  it('keeps a draft’s id, whatever it is', () => {
    const container = {
      kind: 'review',
      draft: 'ü"\n😀',
      sections: [
        { name: 'a', text: '1' },
        { name: 'b', text: '' },
      ],
    } as const;
    expect(readContainer(bytesOf(writeContainer(container)))).toEqual({ kind: 'container', container });
  });
});
