import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewedText } from '../../../../renderer/core/chips/reviewed-text.ts';
import { exportHtml } from '../../../../renderer/core/export/export-html.ts';
import { blankReport } from '../../../../renderer/core/report/blank.ts';
import type { Report } from '../../../../renderer/core/report/report.ts';
import { toAscii } from '../../../../renderer/core/review/file/ascii.ts';
import { writeContainer } from '../../../../renderer/core/review/file/container.ts';
import { draftFromFile, draftToFile } from '../../../../renderer/core/review/file/draft-file.ts';
import { reviewFromFile, reviewToFile } from '../../../../renderer/core/review/file/review-file.ts';
import { mergeThreads } from '../../../../renderer/core/review/merge-threads.ts';
import { parseThreads } from '../../../../renderer/core/review/parse-threads.ts';
import { findQuote, quoteAt } from '../../../../renderer/core/review/quote.ts';
import { parseSignOffs } from '../../../../renderer/core/review/sign-off/parse-sign-offs.ts';
import { textBlock } from '../../../../renderer/core/rich-text/walk.ts';
import { hostile } from '../../export/hostile.ts';
import { type Element, elementsOf } from '../../export/read-html.ts';
import { at, id, mara, reply, thread } from '../threads.ts';

// Twenty thousand files that are not what they should be: none may be taken for what it isn't, none may end a reader.

const hash = 'ab'.repeat(32);
const line = 'The service was slow for an hour.';
const review = {
  draft: 'd1',
  title: 'Outage',
  base: hash,
  person: mara,
  threads: [
    thread('a', 1, { anchor: { kind: 'text', quote: quoteAt(line, 4, 11) }, replies: [reply('r', 2)] }),
    thread('b', 2, { anchor: { kind: 'event', id: id('e1') }, suggestion: { kind: 'field', field: 'text', was: 'a', replacement: 'b' } }),
  ],
  signOffs: [{ id: id('s1'), person: mara, role: 'Facts', at: at(7), edition: 'public', hash, withdrawn: null }],
} as const;
const report: Report = {
  ...blankReport,
  details: { ...blankReport.details, title: 'Outage' },
  body: { type: 'doc', content: [textBlock('p', line), { type: 'structured', attrs: { block: 'timeline' } }] },
};
const encoder = new TextEncoder();
const files = {
  review: encoder.encode(reviewToFile(review)),
  draft: encoder.encode(draftToFile({ draft: 'd1', state: Uint8Array.from({ length: 300 }, (_, index) => index), report })),
} as const;
type Kind = keyof typeof files;
const kinds = fc.constantFrom<Kind>('review', 'draft');
const read = (kind: Kind, bytes: Uint8Array): { readonly kind: string; readonly reason?: string } =>
  kind === 'review' ? reviewFromFile(bytes) : draftFromFile(bytes);

const expectRefused = (kind: Kind, bytes: Uint8Array): void => {
  const result = read(kind, bytes);
  expect(result.kind).toBe('refused');
  expect(result.reason?.length).toBeGreaterThan(20);
};
const isSame = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, index) => byte === b[index]);

/** Values that were made to break readers. */
const bombs = fc.oneof(
  fc.constantFrom<unknown>(...hostile),
  fc.constantFrom<unknown>(
    null,
    true,
    -0,
    1e308,
    -1,
    0.5,
    2 ** 53,
    '',
    [],
    {},
    'x'.repeat(20_001),
    Array.from({ length: 10_001 }, () => 0),
  ),
  fc.integer({ min: 1, max: 300 }).map((depth) => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`) as unknown),
  fc.integer({ min: 1, max: 300 }).map((depth) => JSON.parse(`${'{"content":['.repeat(depth)}${']}'.repeat(depth)}`) as unknown),
  fc.constant<unknown>(JSON.parse('{"__proto__":{"polluted":1,"kind":"report","text":"x"},"constructor":{"prototype":{"polluted":1}}}')),
  fc.anything({ maxDepth: 3 }),
);

/** The value with one of its parts replaced, or given another key; `where` chooses which. */
const spoilt = (value: unknown, where: readonly number[], bomb: unknown, key: string): unknown => {
  if (typeof value !== 'object' || value === null || where.length === 0) return bomb;
  const keys = Object.keys(value);
  const [first = 0, ...rest] = where;
  const chosen = keys[first % (keys.length + 1)];
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...value };
  const set = (name: string, part: unknown): void => {
    Object.defineProperty(copy, name, { value: part, enumerable: true, configurable: true, writable: true });
  };
  if (chosen === undefined) set(Array.isArray(value) ? String(keys.length) : key, bomb);
  else set(chosen, spoilt((value as Record<string, unknown>)[chosen], rest, bomb, key));
  return copy;
};
const spoiling = fc.tuple(
  fc.array(fc.nat({ max: 20 }), { maxLength: 8 }),
  bombs,
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'format', 'extra'),
);
const json = (value: unknown): string =>
  toAscii(JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? String(part) : part)) ?? 'null');

/** Whether the file was taken; then it holds nothing but what a review may hold. */
const expectCleanReview = (bytes: Uint8Array): boolean => {
  const result = reviewFromFile(bytes);
  if (result.kind === 'refused') {
    expect(result.reason).toMatch(/[Nn]othing was changed/);
    return false;
  }
  const { threads, signOffs, person, base } = result.review;
  expect(Object.keys(result.review).sort()).toEqual(['base', 'draft', 'person', 'signOffs', 'threads', 'title']);
  expect([parseThreads(threads), parseSignOffs(signOffs)]).toEqual([{ kind: 'threads', threads }, signOffs]);
  expect([typeof person.name, base.length]).toEqual(['string', 64]);
  const merged = mergeThreads(review.threads, threads);
  for (const { anchor } of merged) if (anchor.kind === 'text') findQuote(line, anchor.quote);
  return true;
};

describe('files that are not what they should be', () => {
  it('is refused with any byte changed (6,000 files)', () => {
    fc.assert(
      fc.property(kinds, fc.nat(), fc.integer({ min: 1, max: 255 }), (kind, where, by) => {
        const bytes = files[kind].slice();
        const place = where % bytes.length;
        bytes[place] = (bytes[place] ?? 0) ^ by;
        expectRefused(kind, bytes);
      }),
      { numRuns: 6_000 },
    );
  });

  it('is refused where it breaks off, is repeated, shifted or filled up (6,000 files)', () => {
    fc.assert(
      fc.property(kinds, fc.nat(), fc.nat(), fc.constantFrom('cut', 'drop', 'double', 'fill', 'swap'), (kind, a, b, how) => {
        const whole = files[kind];
        const [from, to] = [a % whole.length, b % whole.length].sort((x, y) => x - y) as [number, number];
        const parts: Record<typeof how, readonly Uint8Array[]> = {
          cut: [whole.subarray(0, from)],
          drop: [whole.subarray(0, from), whole.subarray(to)],
          double: [whole.subarray(0, to), whole.subarray(from)],
          fill: [whole.subarray(0, from), new Uint8Array(to - from), whole.subarray(to)],
          swap: [whole.subarray(to), whole.subarray(from, to), whole.subarray(0, from)],
        };
        const bytes = Uint8Array.from(parts[how].flatMap((part) => [...part]));
        if (!isSame(bytes, whole)) expectRefused(kind, bytes);
      }),
      { numRuns: 6_000 },
    );
  });

  it('is refused where it is anything else (2,000 files)', () => {
    const anyBytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom(...hostile).map((text) => encoder.encode(text)),
      fc.uint8Array({ maxLength: 300 }).map((tail) => Uint8Array.from([...files.review.subarray(0, 78), ...tail])),
    );
    fc.assert(
      fc.property(kinds, anyBytes, (kind, bytes) => expectRefused(kind, bytes)),
      { numRuns: 2_000 },
    );
  });

  it('holds what a review may hold or is refused, whole hashes around hostile words (4,000 files)', () => {
    const { draft: _, ...whole } = review;
    let taken = 0;
    fc.assert(
      fc.property(spoiling, ([where, bomb, key]) => {
        const text = json(spoilt(whole, where, bomb, key));
        taken += Number(
          expectCleanReview(encoder.encode(writeContainer({ kind: 'review', draft: 'd1', sections: [{ name: 'review', text }] }))),
        );
      }),
      { numRuns: 4_000 },
    );
    // Harmless changes among them are taken: the refusals say something.
    expect(taken).toBeGreaterThan(100);
    expect('polluted' in {}).toBe(false);
  });

  it('holds a report that can be shown and exported or is refused, whole hashes around hostile words (2,000 files)', () => {
    fc.assert(
      fc.property(spoiling, ([where, bomb, key]) => {
        const sections = [
          { name: 'report', text: json(spoilt({ ...report, format: 1 }, where, bomb, key)) },
          { name: 'state', text: 'AAAA' },
        ];
        const result = draftFromFile(encoder.encode(writeContainer({ kind: 'draft', draft: 'd1', sections })));
        if (result.kind === 'refused') return;
        expect(typeof reviewedText(result.file.report)).toBe('string');
        const html = exportHtml(result.file.report, { edition: 'internal', pageSize: 'A4', zone: null });
        // The fonts in the style sheet would be read two thousand times; no word of the report's body stands there.
        const elements = elementsOf(html.replace(/<style>.*?<\/style>/s, ''));
        const isOdd = ({ tagName, attrs }: Element): boolean =>
          ['script', 'iframe', 'object', 'embed', 'form', 'link', 'base'].includes(tagName) ||
          attrs.some(({ name }) => name.startsWith('on'));
        expect(elements.filter(isOdd).map(({ tagName }) => tagName)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
    expect('polluted' in {}).toBe(false);
  });
});
