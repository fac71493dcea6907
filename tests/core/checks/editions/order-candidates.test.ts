import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EditionTraits, orderCandidates } from '../../../../renderer/core/checks/editions/order-candidates.ts';

type Named = EditionTraits & { readonly name: string };

const own = { reference: 'INC-42', language: 'en-GB', days: ['2026-06-08', '2026-06-09'] } as const;
const draft = (name: string, traits: Partial<EditionTraits> = {}): Named => ({
  name,
  reference: '',
  language: 'en',
  days: null,
  updatedAt: 0,
  ...traits,
});
const order = (...drafts: readonly Named[]): readonly string[] =>
  orderCandidates(own, drafts).map(({ draft: { name }, isLikely }) => (isLikely ? `${name}!` : name));

describe('the drafts that a report can be compared with', () => {
  it.each([
    ['the same reference in another language', { reference: 'INC-42', language: 'fr' }, true],
    ['a reference that ends in the language', { reference: 'inc 42 (FR)', language: 'fr' }, true],
    ['another number', { reference: 'INC-43', language: 'fr' }, false],
    ['the same dates in another language', { days: own.days, language: 'de' }, true],
    ['dates that only touch', { days: ['2026-06-09', '2026-06-30'], language: 'de' }, false],
    ['the same reference in the same language', { reference: 'INC-42', language: 'en' }, false],
    ['the same reference in a language that nobody knows', { reference: 'INC-42', language: '' }, false],
    ['no reference and no dates', { language: 'fr' }, false],
  ] satisfies readonly (readonly [string, Partial<EditionTraits>, boolean])[])('are likely or not by %s', (_what, traits, isLikely) => {
    expect(order(draft('it', traits))).toEqual([isLikely ? 'it!' : 'it']);
  });

  it('are not likely by two empty references', () => {
    expect(orderCandidates({ ...own, reference: '' }, [draft('it', { language: 'fr' })])).toMatchObject([{ isLikely: false }]);
  });

  it('stand with the likely ones first, then what has something in common, then the latest change', () => {
    expect(
      order(
        draft('old', { updatedAt: 1 }),
        draft('new', { updatedAt: 9 }),
        draft('other language', { language: 'es' }),
        draft('same reference', { reference: 'INC-42' }),
        draft('same days in French', { days: own.days, language: 'fr' }),
        draft('same in German', { reference: 'INC-42', days: own.days, language: 'de' }),
      ),
    ).toEqual(['same in German!', 'same days in French!', 'same reference', 'other language', 'new', 'old']);
  });

  it('are all there, each once', () => {
    const day = fc.constantFrom('2026-06-07', '2026-06-08', '2026-06-09', '2026-06-10');
    const any = fc.record({
      reference: fc.constantFrom('', 'INC-42', 'inc_42-fr', 'X'),
      language: fc.constantFrom('', 'en', 'fr', 'de-AT'),
      days: fc.option(fc.tuple(day, day)),
      updatedAt: fc.nat(5),
    });
    fc.assert(
      fc.property(fc.array(any), (traits) => {
        const drafts = traits.map((one, at) => draft(String(at), one));
        const ordered = orderCandidates(own, drafts);
        expect(ordered.map(({ draft: { name } }) => name).toSorted()).toEqual(drafts.map(({ name }) => name).toSorted());
        const likely = ordered.map(({ isLikely }) => isLikely);
        expect(likely).toEqual(likely.toSorted((a, b) => Number(b) - Number(a)));
      }),
    );
  });
});
