import { describe, expect, it } from 'vitest';
import { findText, readySearch } from '../../../renderer/core/rich-text/find-text.ts';
import { placesInAddresses } from '../../../renderer/core/rich-text/places-in-addresses.ts';

const found = (text: string, words: string): readonly boolean[] => {
  const ready = readySearch({ words, isPattern: false, isCaseKept: false, isWholeWord: false });
  if (ready.kind !== 'ready') throw new Error(ready.reason);
  const places = findText(text, ready);
  const held = placesInAddresses(text, places);
  return places.map((one) => held.has(one));
};

describe('words in an address', () => {
  it.each([
    'https://status.kilo.example',
    'See https://status.kilo.example.',
    '(https://kilo.example/updates)',
    'https://pages.example/kilo/now?of=7',
    'ftp://files.kilo.example',
    'help@kilo.example',
    'Write to help@kilo.example, please.',
    'kilo.desk@pages.example',
    'mailto:help@kilo.example',
    'www.kilo.example',
    'on status.kilo.example',
    'on kilo.internal/status',
    'Kilo.com',
    'kilo.example:8443',
  ])('“%s”', (text) => {
    expect(found(text, 'kilo')).toEqual([true]);
  });
});

describe('words beside one', () => {
  it.each([
    'Kilo fell.',
    'Kilo.The end',
    'Kilo/Lima',
    'Kilo: https://pages.example',
    'https://pages.example – Kilo',
    'Kilo@night',
    'at Kilo.',
    'Kilo’s “pages.example”',
    'i.e. kilo',
  ])('“%s”', (text) => {
    expect(found(text, 'kilo')).toEqual([false]);
  });
});

it.each(['https://kilo.example', 'kilo.example', 'help@kilo', '@kilo.example', 'https://kilo.example now'])(
  'who looks for “%s” means the address',
  (words) => {
    expect(found('https://kilo.example now, help@kilo.example', words)).not.toContain(true);
  },
);

it('is looked for in a time that grows with the text', () => {
  const text = `${'a'.repeat(20_000)} ${'b.'.repeat(10_000)} ${'c@'.repeat(500)} https://kilo.example/${'d.'.repeat(500)} kilo`;
  expect(found(text, 'kilo')).toEqual([true, false]);
  expect(found(text, 'a').filter(Boolean)).toHaveLength(1);
});
