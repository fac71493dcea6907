import { describe, expect, it } from 'vitest';
import { matchCommands } from '../../renderer/ui/commands/palette/match-commands.ts';

const items = [
  { name: 'Numbered list', words: 'ordered' },
  { name: 'Heading', words: 'title h2' },
  { name: 'Minor heading', words: 'h4' },
  { name: 'Causes' },
  { name: 'Go to Timeline' },
  { name: 'Timeline', words: 'block' },
  { name: 'Zusammenfassung: Störung' },
] as const;

const found = (typed: string): readonly string[] => matchCommands(items, typed).map(({ name }) => name);

describe('what is typed finds', () => {
  it.each([
    ['', items.map(({ name }) => name)],
    ['  ', items.map(({ name }) => name)],
    ['head', ['Heading', 'Minor heading']],
    ['HEADING', ['Heading', 'Minor heading']],
    ['timeline', ['Timeline', 'Go to Timeline']],
    ['time go', ['Go to Timeline']],
    ['ordered', ['Numbered list']],
    ['li nu', ['Numbered list']],
    ['h4', ['Minor heading']],
    ['storung', ['Zusammenfassung: Störung']],
    ['STÖR', ['Zusammenfassung: Störung']],
    ['eading', []],
    ['heading x', []],
    ['/', []],
  ])('“%s”', (typed, names) => {
    expect(found(typed)).toEqual(names);
  });
});
