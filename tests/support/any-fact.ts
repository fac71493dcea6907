import fc from 'fast-check';
import { type Fact, factKinds, type Id } from '../../renderer/core/report/report.ts';
import { toCalendarDate, toClockTime } from '../../renderer/core/time/local-time.ts';
import type { When } from '../../renderer/core/time/when.ts';
import { toZone } from '../../renderer/core/time/zones/zone.ts';

const words = fc.string({ unit: 'grapheme', maxLength: 30 });
const choices = fc.uniqueArray(
  words.map((one) => one.trim()).filter((one) => one !== ''),
  { maxLength: 4 },
);
const when: fc.Arbitrary<When> = fc.constantFrom('2026-06-12', '1999-12-31').map((date) => ({
  date: toCalendarDate(date),
  time: toClockTime('10:30'),
  zone: toZone('Europe/Paris'),
  precision: 'minute',
  end: null,
  openEnded: false,
  occurrence: null,
  entered: date,
}));

/** Any facts that a report could hold, in their order. */
export const anyFacts: fc.Arbitrary<readonly Fact[]> = fc
  .array(
    fc.record({
      text: words,
      kind: fc.constantFrom(...factKinds),
      unit: fc.constantFrom('', 'persons', 'EUR', '%'),
      choices,
      value: fc.oneof(words, fc.constantFrom('', '?', 'yes', '~12000', '12.5', 'lots')),
      when: fc.option(when),
      visibility: fc.constantFrom('public', 'internal', 'authority'),
    }),
    { maxLength: 6 },
  )
  .map((facts) => facts.map((fact, at) => ({ ...fact, id: `f${at}` as Id, rank: `a${at}` })));
