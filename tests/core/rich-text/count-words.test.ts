import { describe, expect, it } from 'vitest';
import { blockTexts } from '../../../renderer/core/rich-text/block-texts.ts';
import { readingMinutes, wordCounter } from '../../../renderer/core/rich-text/count-words.ts';
import { textBlock } from '../../../renderer/core/rich-text/walk.ts';

describe('the words of a text', () => {
  it.each([
    ['', 0],
    [' \n ', 0],
    ['Mail was late.', 3],
    ['Mail – was, (late)!', 3],
    ['We don’t know.', 3],
    ["We don't know.", 3],
    ['At 16:05 CEST, 3.5 % of mails', 6],
    ['a well-kept list, and/or ana@example.org', 5],
    ['10:05–12:20', 1],
    ['10:05 – 12:20', 2],
    ['late—but saved', 3],
    ['one\ntwo\nthree', 3],
    ['…', 0],
  ])('“%s” has %i', (text, count) => {
    expect(wordCounter('en')(text)).toBe(count);
  });

  it.each([
    ['de', 'Die Störung dauerte 45 Minuten.', 5],
    ['fr', 'L’incident a duré 45 minutes.', 5],
    ['es', '¿Qué pasó?', 2],
    ['ja', '障害が発生しました。復旧', 5],
  ])('in %s by its own rules', (language, text, count) => {
    expect(wordCounter(language)(text)).toBeGreaterThanOrEqual(count);
  });

  it.each(['', 'not a language', '🙂'])('are counted as in English where the language is “%s”', (language) => {
    expect(wordCounter(language)('Mail was late.')).toBe(3);
  });
});

describe('the reading time', () => {
  it.each([
    [0, 0],
    [1, 1],
    [238, 1],
    [239, 2],
    [1234, 6],
  ])('of %i words is %i minutes', (words, minutes) => {
    expect(readingMinutes(words)).toBe(minutes);
  });
});

it('headings, lists and code count; rules and structured blocks have no text', () => {
  const item = { type: 'listItem', content: [textBlock('p', 'in a list')] } as const;
  expect(
    blockTexts({
      type: 'doc',
      content: [
        textBlock('h2', 'Impact'),
        { type: 'bulletList', content: [item] },
        { type: 'codeBlock', content: [{ type: 'text', text: 'a log' }] },
        { type: 'horizontalRule' },
        { type: 'structured', attrs: { block: 'timeline' } },
        textBlock('p', ''),
      ],
    }),
  ).toEqual(['Impact', 'in a list', 'a log']);
});
