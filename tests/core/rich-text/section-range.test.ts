import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dropSectionAt,
  type Levels,
  moveSectionTo,
  type SectionMove,
  sectionRange,
} from '../../../renderer/core/rich-text/section-range.ts';

/** Blocks as words: `2a` is a heading of level 2 called a, everything else is text. */
const levelsOf = (blocks: readonly string[]): Levels => blocks.map((block) => (/^[1-4]/.test(block) ? Number(block[0]) : null));
const words = (text: string): readonly string[] => text.split(' ');

/** The blocks after a move. */
const moved = (blocks: readonly string[], move: SectionMove): readonly string[] => {
  const section = blocks.slice(move.from, move.to);
  const before = blocks.slice(0, move.before).filter((_, at) => at < move.from || at >= move.to);
  const behind = blocks.slice(move.before).filter((_, at) => at + move.before < move.from || at + move.before >= move.to);
  return [...before, ...section, ...behind];
};
const text = '- 2a - 3a1 - 3a2 4a3 2b - 3b1 2c';

describe('the section of a heading', () => {
  it.each([
    ['2a', '2a - 3a1 - 3a2 4a3'],
    ['3a1', '3a1 -'],
    ['3a2', '3a2 4a3'],
    ['4a3', '4a3'],
    ['2b', '2b - 3b1'],
    ['3b1', '3b1'],
    ['2c', '2c'],
  ])('%s holds %s', (heading, section) => {
    const { from, to } = sectionRange(levelsOf(words(text)), words(text).indexOf(heading));
    expect(words(text).slice(from, to).join(' ')).toBe(section);
  });

  it.each([0, 2, 11, -1])('is empty for block %i, which is no heading', (block) => {
    const { from, to } = sectionRange(levelsOf(words(text)), block);
    expect(to - from).toBe(0);
  });
});

describe('a section moved by one place', () => {
  it.each([
    ['2b', -1, '- 2b - 3b1 2a - 3a1 - 3a2 4a3 2c'],
    ['2a', 1, '- 2b - 3b1 2a - 3a1 - 3a2 4a3 2c'],
    ['2b', 1, '- 2a - 3a1 - 3a2 4a3 2c 2b - 3b1'],
    ['2c', -1, '- 2a - 3a1 - 3a2 4a3 2c 2b - 3b1'],
    ['3a2', -1, '- 2a - 3a2 4a3 3a1 - 2b - 3b1 2c'],
    ['3a1', 1, '- 2a - 3a2 4a3 3a1 - 2b - 3b1 2c'],
    // Over the edge of the section that holds it.
    ['3b1', -1, '- 2a - 3a1 - 3a2 4a3 3b1 2b - 2c'],
    ['3a2', 1, '- 2a - 3a1 - 2b - 3a2 4a3 3b1 2c'],
    ['3b1', 1, '- 2a - 3a1 - 3a2 4a3 2b - 2c 3b1'],
    ['4a3', -1, '- 2a - 3a1 - 4a3 3a2 2b - 3b1 2c'],
  ] as const)('%s by %i', (heading, by, result) => {
    const blocks = words(text);
    const move = moveSectionTo(levelsOf(blocks), blocks.indexOf(heading), by);
    expect(move === null ? null : moved(blocks, move).join(' ')).toBe(result);
  });

  it.each([
    ['2a', -1],
    ['2c', 1],
    ['3a1', -1],
  ] as const)('%s stays at the edge for %i', (heading, by) => {
    const blocks = words(text);
    expect(moveSectionTo(levelsOf(blocks), blocks.indexOf(heading), by)).toBeNull();
  });

  it('goes in front of deeper headings that stand alone above it', () => {
    const blocks = words('- 3x - 4y 2a -');
    const move = moveSectionTo(levelsOf(blocks), 4, -1);
    expect(move === null ? null : moved(blocks, move).join(' ')).toBe('- 2a - 3x - 4y');
  });

  it('a block that is no heading has none to move', () => {
    expect(moveSectionTo(levelsOf(words(text)), 0, 1)).toBeNull();
  });
});

describe('a section that is dropped', () => {
  const blocks = words(text);
  it.each([
    ['2a', 7, null],
    ['2a', 3, null],
    ['2a', 1, null],
    ['2b', 8, null],
    ['2b', 1, '- 2b - 3b1 2a - 3a1 - 3a2 4a3 2c'],
    ['2a', 10, '- 2b - 3b1 2a - 3a1 - 3a2 4a3 2c'],
    ['2a', 11, '- 2b - 3b1 2c 2a - 3a1 - 3a2 4a3'],
  ] as const)('%s before block %i', (heading, before, result) => {
    const move = dropSectionAt(levelsOf(blocks), blocks.indexOf(heading), before);
    expect(move === null ? null : moved(blocks, move).join(' ')).toBe(result);
  });
});

describe('for any text', () => {
  const anyLevels = fc.array(fc.option(fc.integer({ min: 1, max: 4 })), { minLength: 1, maxLength: 30 });
  const anyMove = fc.tuple(anyLevels, fc.nat(29), fc.constantFrom(-1 as const, 1 as const));

  it('a moved section stays whole, the rest keeps its order, and nothing is lost', () => {
    fc.assert(
      fc.property(anyMove, ([levels, at, by]) => {
        const heading = at % levels.length;
        const move = moveSectionTo(levels, heading, by);
        if (move === null) return;
        const blocks = levels.map((level, index) => `${level ?? '-'} ${index}`);
        const after = moved(blocks, move);
        const section = blocks.slice(move.from, move.to);
        expect(move.before < move.from || move.before > move.to).toBe(true);
        const start = after.indexOf(section[0] ?? '');
        expect(after.slice(start, start + section.length)).toEqual(section);
        expect(after.filter((block) => !section.includes(block))).toEqual(blocks.filter((block) => !section.includes(block)));
      }),
    );
  });

  it('what is moved down is moved up again to where it was, among equals', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(2, null), { minLength: 1, maxLength: 20 }), fc.nat(19), (levels, at) => {
        const heading = at % levels.length;
        const move = moveSectionTo(levels, heading, 1);
        if (move === null) return;
        const blocks = levels.map((level, index) => `${level ?? '-'} ${index}`);
        const after = moved(blocks, move);
        const back = moveSectionTo(levelsOf(after), after.indexOf(blocks[heading] ?? ''), -1);
        expect(back === null ? null : moved(after, back)).toEqual(blocks);
      }),
    );
  });
});
