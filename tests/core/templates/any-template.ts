import fc from 'fast-check';
import { factKinds, type Id, milestones } from '../../../renderer/core/report/report.ts';
import { requirableDetails, type Template, templateFamilies } from '../../../renderer/core/templates/template.ts';

const words = (longest: number) => fc.string({ unit: 'grapheme', maxLength: Math.floor(longest / 12) });
const id = fc.stringMatching(/^[A-Za-z0-9-]{1,64}$/);
const start = fc.oneof(
  fc.constantFrom({ kind: 'aware' as const }, { kind: 'classified' as const }),
  id.map((deadline) => ({ kind: 'sent' as const, deadline })),
);
const section = fc.record({
  id: fc.stringMatching(/^[a-z]{1,12}$/),
  heading: words(400),
  level: fc.constantFrom(1, 2, 3, 4),
  help: words(2000),
  isRequired: fc.boolean(),
  text: fc.constantFrom(
    [],
    [
      {
        type: 'paragraph' as const,
        attrs: { kind: 'p' as const },
        content: [{ type: 'text' as const, text: 'Our duty officer: +49 30 000.' }],
      },
    ],
  ),
  blocks: fc.array(fc.constantFrom('timeline', 'key-figures', 'causes', 'actions', 'status'), { maxLength: 5 }),
});

/** Any template that the app could hold. */
export const anyTemplate: fc.Arbitrary<Template> = fc.record({
  id,
  name: words(120).map((name) => `T${name}`),
  purpose: words(400),
  family: fc.constantFrom(...templateFamilies),
  language: fc.constantFrom('en', 'fr', 'de-CH'),
  rule: fc.option(
    fc.record({
      name: words(400),
      version: words(400),
      link: fc.constantFrom('', 'https://example.org/rule?a=b#c'),
      isLaw: fc.boolean(),
    }),
  ),
  sections: fc.uniqueArray(section, { minLength: 1, maxLength: 12, selector: (one) => one.id }),
  facts: fc.uniqueArray(
    fc.record({
      id: id.map((one) => one as Id),
      text: words(400).map((name) => `F${name}`),
      kind: fc.constantFrom(...factKinds),
      unit: words(120),
      choices: fc.array(words(400), { maxLength: 4 }),
      visibility: fc.constantFrom('public', 'internal', 'authority'),
      isRequired: fc.boolean(),
    }),
    { maxLength: 5, selector: (fact) => fact.id },
  ),
  details: fc.uniqueArray(fc.constantFrom(...requirableDetails)),
  deadlines: fc.array(
    fc.record({
      id,
      name: words(120),
      terms: fc.array(
        fc.record(
          {
            from: start,
            span: fc.record({
              count: fc.integer({ min: 1, max: 10_000 }),
              unit: fc.constantFrom('hours', 'days', 'months', 'working-days'),
            }),
            lapses: fc.constant(true as const),
          },
          { requiredKeys: ['from', 'span'] },
        ),
        { minLength: 1, maxLength: 3 },
      ),
      due: words(2000),
    }),
    { maxLength: 4 },
  ),
  milestones: fc.uniqueArray(fc.constantFrom(...milestones)),
}) as fc.Arbitrary<Template>;
