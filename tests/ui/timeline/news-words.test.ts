import { expect, it } from 'vitest';
import type { Id } from '../../../renderer/core/report/report.ts';
import { type Held, newsWords, type Step } from '../../../renderer/ui/timeline/news/news-words.ts';

const held = (events: string, asking = ''): Held => ({
  events: new Set([...events].map((id) => id as Id)),
  asking: new Set([...asking].map((id) => id as Id)),
});

const cases: readonly (readonly [string, Held, Held, Step, string])[] = [
  ['nothing', held('ab'), held('ab'), null, ''],
  ['one that is added', held('ab'), held('abc'), null, 'One event was added.'],
  ['several that ask', held(''), held('abc', 'ac'), null, '3 events were added. 2 times ask a question in their rows.'],
  ['one that is deleted', held('ab'), held('a'), null, 'One event was deleted.'],
  ['several that a notice tells of', held('abc'), held('a'), null, ''],
  ['several that undo takes away', held('abc'), held('a'), 'undo', 'The last change was taken back. 2 events were deleted.'],
  ['what is done again', held('a'), held('ab'), 'redo', 'The change was made again. One event was added.'],
  ['an undo that leaves the events alone', held('a'), held('a'), 'undo', 'The last change was taken back.'],
  ['a question that comes up', held('ab', 'a'), held('ab', 'ab'), null, 'One time asks a question in its row.'],
  ['a question that is answered', held('ab', 'ab'), held('ab', 'a'), null, ''],
];

it.each(cases)('says of %s', (_, before, after, step, expected) => {
  expect(newsWords(before, after, step)).toBe(expected);
});
