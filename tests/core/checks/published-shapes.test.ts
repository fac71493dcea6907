import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readChecked, rulesFor } from './read-checked.ts';
import { type Slip, slips } from './slips.ts';

const folder = path.join(import.meta.dirname, '../../fixtures/checks');
/** Slips in further reports, as data: each was made by changing a few letters. */
const further: readonly Slip[] = JSON.parse(readFileSync(path.join(folder, '../check-slips.json'), 'utf8'));
const textOf = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

describe('reports in the shapes that are published', () => {
  it.each(readdirSync(folder))('%s agrees with itself', (file) => {
    expect(readChecked(textOf(file), file).map(({ message }) => message)).toEqual([]);
  });

  it.each([...slips, ...further])('%s with %j as %j is found', (file, words, slip, rules) => {
    const text = textOf(file);
    expect(text).toContain(words);
    const found = rulesFor(text.replace(words, slip), file);
    expect(rules.some((rule) => found.includes(rule))).toBe(true);
    // One slip may be seen from two or three sides, but never makes a flood.
    expect(found.length).toBeLessThanOrEqual(4);
  });
});
