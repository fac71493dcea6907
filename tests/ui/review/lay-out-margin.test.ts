import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutMargin, type MarginCard } from '../../../renderer/ui/review/margin/lay-out-margin.ts';

/** Cards from their wanted tops and heights; their ids are a, b, c … */
const cards = (...places: readonly (readonly [wanted: number, height: number])[]): readonly MarginCard[] =>
  places.map(([wanted, height], at) => ({ id: String.fromCharCode(97 + at), wanted, height }));
const tops = (given: readonly MarginCard[], chosen: string | null = null, ceiling?: number): readonly number[] => {
  const laid = layOutMargin(given, 10, chosen, ceiling);
  return given.map(({ id }) => laid.get(id) ?? Number.NaN);
};

describe('the margin', () => {
  it.each([
    ['nothing stands where nothing is', [], null, []],
    ['one card stands at its words', cards([50, 100]), null, [50]],
    ['cards with room stand at their words', cards([0, 100], [200, 100]), null, [0, 200]],
    ['cards that touch without the gap are moved by it', cards([0, 100], [105, 100]), null, [0, 110]],
    ['cards exactly a gap apart stay', cards([0, 100], [110, 100]), null, [0, 110]],
    ['cards of one line stand below each other', cards([50, 100], [50, 100], [50, 100]), null, [50, 160, 270]],
    ['a pushed card pushes on', cards([0, 100], [50, 100], [150, 20]), null, [0, 110, 220]],
    ['a push ends where there is room', cards([0, 100], [50, 100], [400, 20]), null, [0, 110, 400]],
    ['above the window is a place like any other', cards([-80, 100], [10, 100]), null, [-80, 30]],
    ['the chosen card stands at its words, and the one before makes room above', cards([0, 100], [50, 100]), 'b', [-60, 50]],
    ['the chosen first card changes nothing', cards([0, 100], [50, 100]), 'a', [0, 110]],
    ['cards before the chosen one push on upwards', cards([0, 100], [20, 100], [50, 100]), 'c', [-170, -60, 50]],
    ['a card before the chosen one with room stays', cards([0, 30], [50, 100]), 'b', [0, 50]],
    ['the second of one line, chosen, stands at the line', cards([50, 100], [50, 100], [50, 100]), 'b', [-60, 50, 160]],
    ['a chosen card that is not there changes nothing', cards([0, 100], [50, 100]), 'z', [0, 110]],
    ['cards may come in any order', cards([200, 50], [0, 50]), null, [200, 0]],
    ['a card without height needs the gap all the same', cards([0, 0], [5, 10]), null, [0, 10]],
  ] as const)('%s', (_, given, chosen, expected) => expect(tops(given, chosen)).toEqual(expected));

  it.each([
    ['the chosen card gives way to the one before it', cards([0, 100], [50, 100]), 'b', [0, 110]],
    ['the chosen card stays at its words where there is room', cards([0, 100], [150, 100]), 'b', [0, 150]],
    ['those of one line stand below each other in their order', cards([0, 100], [0, 100], [0, 100]), 'c', [0, 110, 220]],
    ['what wants to stand above the ceiling is pushed on', cards([-80, 100], [0, 100], [20, 100]), 'c', [-110, 0, 110]],
    ['a chosen card above it stays there', cards([-120, 100], [-50, 100], [40, 100]), 'b', [-160, -50, 60]],
  ] as const)('below a ceiling %s', (_, given, chosen, expected) => expect(tops(given, chosen, 0)).toEqual(expected));

  const any = fc
    .array(fc.tuple(fc.integer({ min: -500, max: 2000 }), fc.integer({ min: 0, max: 400 })), { maxLength: 40 })
    .map((given) => cards(...given));
  const anyChosen = any.chain((given) => fc.tuple(fc.constant(given), fc.option(fc.constantFrom(...given.map(({ id }) => id), 'none'))));
  const placed = (given: readonly MarginCard[], chosen: string | null) => {
    const laid = layOutMargin(given, 8, chosen);
    return given.toSorted((a, b) => a.wanted - b.wanted).map((card) => ({ ...card, top: laid.get(card.id) ?? Number.NaN }));
  };

  it('never overlaps, and keeps the order of the words', () => {
    fc.assert(
      fc.property(anyChosen, ([given, chosen]) => {
        const laid = placed(given, chosen);
        for (const [at, card] of laid.entries()) {
          const next = laid[at + 1];
          if (next !== undefined) expect(next.top - (card.top + card.height)).toBeGreaterThanOrEqual(8);
        }
      }),
    );
  });

  it('puts the chosen card exactly at its words', () => {
    fc.assert(
      fc.property(anyChosen, ([given, chosen]) => {
        const card = placed(given, chosen).find(({ id }) => id === chosen);
        if (card !== undefined) expect(card.top).toBe(card.wanted);
      }),
    );
  });

  it('moves a card only to make room: what is moved touches the card that moves it', () => {
    fc.assert(
      fc.property(any, (given) => {
        const laid = placed(given, null);
        for (const [at, card] of laid.entries()) {
          const before = laid[at - 1];
          const isTouching = before !== undefined && card.top === before.top + before.height + 8;
          expect(card.top === card.wanted || isTouching).toBe(true);
        }
      }),
    );
  });
});
