import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../../..');
const folder = path.join(root, 'renderer/core/export/html');
const read = (file: string): string => readFileSync(file, 'utf8');
const css = readdirSync(folder)
  .filter((name) => name.endsWith('.css'))
  .map((name) => read(path.join(folder, name)))
  .join('\n');

/** WCAG 2.2: relative luminance of an sRGB colour, and the ratio of two. */
const luminance = (hex: string): number => {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const value = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const ratio = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

/** The rules of the at-rules that begin so, joined, and all that is in none of them. */
const blocksOf = (start: RegExp): { readonly inside: string; readonly outside: string } => {
  let [inside, outside] = ['', css];
  for (let match = start.exec(outside); match !== null; match = start.exec(outside)) {
    let [depth, at] = [1, match.index + match[0].length];
    for (; depth > 0 && at < outside.length; at += 1) depth += outside[at] === '{' ? 1 : outside[at] === '}' ? -1 : 0;
    inside += outside.slice(match.index + match[0].length, at - 1);
    outside = outside.slice(0, match.index) + outside.slice(at);
  }
  return { inside, outside };
};
const tokensIn = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(/(--[a-z-]+):\s*(#[0-9a-f]{3,6})\b/gi)].map(([, name = '', value = '']) => [name, value]));
const inksIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/(?<![-\w])color:\s*(#[0-9a-f]{3,6}|var\(--[a-z-]+\))/gi)].map(([, value = '']) => value)),
];

const dark = blocksOf(/@media[^{]*prefers-color-scheme:\s*dark[^{]*\{/);
const print = blocksOf(/@media print[^{]*\{/);
const plain = css.replace(dark.inside, '').replace(print.inside, '');
const light = tokensIn(blocksOf(/@media[^{]*\{/).outside);
const themes: readonly (readonly [string, ReadonlyMap<string, string>, readonly string[]])[] = [
  ['light', light, inksIn(blocksOf(/@media[^{]*\{/).outside)],
  [
    'dark',
    new Map([...light, ...tokensIn(dark.inside)]),
    [...inksIn(plain).filter((ink) => ink.startsWith('var')), ...inksIn(dark.inside)],
  ],
  [
    'print',
    new Map([...light, ...tokensIn(print.inside)]),
    [...inksIn(plain), ...inksIn(print.inside)].filter((ink) => ink.startsWith('var')),
  ],
];

describe('the colours of an exported report', () => {
  it.each(themes)('have 4.5:1 between every text and every ground, in %s', (_, tokens, inks) => {
    const colourOf = (colour: string): string => tokens.get(/--[a-z-]+/.exec(colour)?.[0] ?? '') ?? colour;
    const grounds = ['var(--paper)', 'var(--tint)'].map(colourOf);
    const texts = inks.map(colourOf).filter((colour) => colour.startsWith('#'));
    expect(texts.length).toBeGreaterThan(3);
    const low = texts.flatMap((text) => grounds.filter((ground) => ratio(text, ground) < 4.5).map((ground) => `${text} on ${ground}`));
    expect(low).toEqual([]);
  });

  it.each([
    ['light', 0],
    ['dark', 1],
  ] as const)('of the screens have 4.5:1 between text and ground, in %s', (_, at) => {
    const tokens = new Map(
      [
        ...read(path.join(root, 'renderer/styles/tokens.css')).matchAll(
          /(--[a-z-]+):\s*light-dark\((#[0-9a-f]{3,6}),\s*(#[0-9a-f]{3,6})\)/gi,
        ),
      ].map(([, name = '', first = '', second = '']) => [name, at === 0 ? first : second]),
    );
    const of = (name: string): string => tokens.get(name) ?? '#777777';
    const grounds = ['--canvas', '--surface', '--page', '--hover'];
    const states = ['danger', 'warning', 'success', 'internal', 'authority', 'accent'];
    const pairs = [
      ...['--text', '--text-quiet', '--accent'].flatMap((text) => grounds.map((ground) => [text, ground] as const)),
      ...states.flatMap((state) => [[`--${state}`, `--${state}-soft`] as const, [`--${state}`, '--page'] as const]),
      ['--on-accent', '--accent'] as const,
      ['--text', '--selection'] as const,
    ];
    const low = pairs.filter(([text, ground]) => ratio(of(text), of(ground)) < 4.5);
    expect(low.map(([text, ground]) => `${text} on ${ground}: ${ratio(of(text), of(ground)).toFixed(2)}`)).toEqual([]);
  });
});
