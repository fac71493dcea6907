import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseThreads } from '../../../renderer/core/review/parse-threads.ts';
import { colourOf, colourOfName, personColours } from '../../../renderer/core/review/person-colour.ts';
import { mara, thread } from './threads.ts';

const tokens = readFileSync(path.join(import.meta.dirname, '../../../renderer/styles/tokens.css'), 'utf8');

/** The light and the dark shade of a role. */
const shadesOf = (role: string): readonly [string, string] => {
  const [, light, dark] = new RegExp(`--${role}: light-dark\\((#\\w{6}), (#\\w{6})\\);`).exec(tokens) ?? [];
  if (light === undefined || dark === undefined) throw new Error(`There is no ${role}.`);
  return [light, dark];
};
const brightness = (shade: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(shade.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [brightness(a), brightness(b)].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
};

describe('the colour of a person', () => {
  it('follows from the name, whatever its capitals and spaces', () => {
    expect(colourOfName(' ana  RUIZ ')).toBe(colourOfName('Ana Ruiz'));
    expect(colourOfName('Zoe\u0308')).toBe(colourOfName('Zoë'));
  });

  it('is one of the palette for any name, and all of them are used', () => {
    const names = ['', ...Array.from({ length: 200 }, (_, at) => `Person ${at}`)];
    expect(new Set(names.map(colourOfName))).toEqual(new Set(personColours));
  });

  it('is the chosen one where somebody chose', () => {
    expect(colourOf({ ...mara, colour: 'olive' }, null)).toBe('olive');
    expect(colourOf(mara, null)).toBe(colourOfName(mara.name));
  });

  it('is for one’s own words the one that was chosen last', () => {
    expect(colourOf({ ...mara, colour: 'olive' }, { ...mara, colour: 'plum' })).toBe('plum');
    expect(colourOf({ ...mara, colour: 'olive' }, { ...mara, id: 'p-other', colour: 'plum' })).toBe('olive');
  });

  it.each(['blue', 'slate'] as const)('travels in a review (%s)', (colour) => {
    const read = parseThreads([thread('a', 1, { author: { ...mara, colour } })]);
    expect(read.kind === 'threads' && read.threads[0]?.author.colour).toBe(colour);
  });

  it.each(['red', '', 'BLUE', '#ffffff', 'url(x)', 'constructor', null, 7, ['blue'], {}])(
    'is dropped where a review names none of ours (%j)',
    (colour) => {
      const read = parseThreads([{ ...thread('a', 1), author: { ...mara, colour } }]);
      expect(read.kind === 'threads' && read.threads[0]?.author).toEqual(mara);
    },
  );

  it.each(personColours)('%s can be read on its own ground, and words on it, in light and dark', (colour) => {
    for (const scheme of [0, 1] as const) {
      const shade = (role: string): string => shadesOf(role)[scheme];
      const [own, soft] = [shade(`person-${colour}`), shade(`person-${colour}-soft`)];
      for (const [text, ground] of [
        [own, soft],
        [own, shade('page')],
        [shade('text'), soft],
        [shade('text-quiet'), soft],
        [shade('accent'), soft],
      ] as const)
        expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
