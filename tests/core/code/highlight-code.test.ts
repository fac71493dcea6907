import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeLanguages } from '../../../renderer/core/code/code-languages.ts';
import { highlightCode } from '../../../renderer/core/code/highlight-code.ts';

describe('code', () => {
  it.each([
    ['json', '{"a": 1}', ['name', 'number']],
    ['sql', "SELECT 'x' -- late", ['keyword', 'string', 'comment']],
    ['diff', '-a\n+b', ['removed', 'added']],
    ['bash', 'if true; then echo "x"; fi', ['keyword', 'string']],
  ])('in %s has its pieces told apart', (language, code, expected) => {
    const kinds = highlightCode(code, language).map(({ kind }) => kind);
    expect(expected.filter((kind) => !kinds.some((found) => found === kind))).toEqual([]);
  });

  it('in each language that is offered is coloured', () => {
    const sample =
      'FROM x\n# c\n"a": 1 <b c="d"> if (x) { return "y"; } select 1; key: true\nGET / HTTP/1.1\n[part]\nserver { listen 80; }\n+added\n';
    expect(codeLanguages.filter(({ id }) => highlightCode(sample, id).every(({ kind }) => kind === null))).toEqual([]);
  });

  it('is the same letters in pieces, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(...codeLanguages.map(({ id }) => id), 'nobody-knows'),
        (code, language) => {
          expect(
            highlightCode(code, language)
              .map(({ text }) => text)
              .join(''),
          ).toBe(code);
        },
      ),
    );
  });

  it.each([
    ['a language that it does not know', 'x = 1', 'nobody-knows'],
    ['a whole log', 'x = 1\n'.repeat(5_000), 'python'],
  ])('stays plain for %s', (_what, code, language) => {
    expect(highlightCode(code, language)).toEqual([{ text: code, kind: null }]);
  });
});
