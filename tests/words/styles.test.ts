import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const renderer = path.join(import.meta.dirname, '../../renderer');

it('no style draws words of its own: they would be in one language', () => {
  const files = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
  expect(files.length).toBeGreaterThan(20);
  const drawn = files.flatMap((file) =>
    [...readFileSync(path.join(renderer, file), 'utf8').matchAll(/content:\s*["'][^"'\n]*\p{L}{2}[^"'\n]*["']/gu)].map(
      ([found]) => `${file}: ${found}`,
    ),
  );
  expect(drawn).toEqual([]);
});
