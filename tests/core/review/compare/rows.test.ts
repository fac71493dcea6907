import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LineDifference } from '../../../../renderer/core/review/compare/compare-bodies.ts';
import { partsOfLine, rowsOf, sidesOf } from '../../../../renderer/core/review/compare/rows.ts';
import { diffWords } from '../../../../renderer/core/review/suggestions/diff-words.ts';

const same = (text: string): LineDifference => ({ kind: 'same', text });
const fresh = (text: string): LineDifference => ({ kind: 'new', text });
const shown = (lines: readonly LineDifference[]): readonly string[] =>
  rowsOf(lines).map((row) =>
    row.kind === 'fold'
      ? `(${row.lines.length})`
      : partsOfLine(row.line)
          .map(({ text }) => text)
          .join(''),
  );

describe('rowsOf', () => {
  it('keeps the lines beside a change and folds the others', () => {
    const lines = [same('a'), same('b'), same('c'), fresh('d'), same('e'), same('f'), same('g'), same('h')];
    expect(shown(lines)).toEqual(['(2)', 'c', 'd', 'e', '(3)']);
  });

  it('folds no single line', () => {
    expect(shown([same('a'), same('b'), fresh('c')])).toEqual(['a', 'b', 'c']);
  });

  it('shows nothing where nothing has changed', () => {
    expect(shown([same('a'), same('b')])).toEqual([]);
  });

  it('loses no line and changes no order', () => {
    const line = fc.record({ kind: fc.constantFrom('same', 'gone', 'new', 'format'), text: fc.string() });
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const rows = rowsOf(lines);
        if (lines.every(({ kind }) => kind === 'same')) expect(rows).toEqual([]);
        else expect(rows.flatMap((row) => (row.kind === 'fold' ? row.lines : [row.line]))).toEqual(lines);
      }),
    );
  });
});

describe('sidesOf', () => {
  it('has what went on the older side alone and what came on the newer', () => {
    const { before, after } = sidesOf(diffWords('The service was slow.', 'The service was down.'));
    expect(before?.map(({ kind, text }) => `${kind}:${text}`)).toEqual(['same:The service was ', 'gone:slow', 'same:.']);
    expect(after?.map(({ kind, text }) => `${kind}:${text}`)).toEqual(['same:The service was ', 'new:down', 'same:.']);
  });

  it('has no side for a line that is not there', () => {
    expect(sidesOf(partsOfLine(fresh('x')))).toEqual({ before: null, after: [{ kind: 'new', text: 'x' }] });
    expect(sidesOf(partsOfLine({ kind: 'gone', text: 'x' }))).toEqual({ before: [{ kind: 'gone', text: 'x' }], after: null });
  });

  it('gives back both texts, whatever they are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const { before, after } = sidesOf(diffWords(a, b));
        const words = (side: typeof before): string => (side ?? []).map(({ text }) => text).join('');
        expect([words(before), words(after)]).toEqual([a, b]);
      }),
    );
  });
});
