import { describe, it } from 'vitest';
import { parseTimeline } from '../../../renderer/core/timeline/parse-timeline.ts';
import { expectLinearGrowth } from '../../support/growth.ts';
import { context } from './read-rows.ts';

const clock = (n: number): string => `${String(Math.floor(n / 60) % 24).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`;
const many = (count: number, line: (n: number) => string): string => Array.from({ length: count }, (_, n) => line(n)).join('\n');

describe('time grows with the length of the text', () => {
  it.each<[string, (n: number) => string]>([
    ['a list', (n) => many(n, (i) => `- ${clock(i)} CEST: Something happened at ${clock(i)} to ${i} users`)],
    ['plain words', (n) => many(n, () => 'some words here without times')],
    ['a table', (n) => `| Time | Event |\n|--|--|\n${many(n, (i) => `| ${clock(i)} | Event ${i} |`)}`],
    ['separated values', (n) => `time,event\n${many(n, (i) => `${clock(i)},"Event, ${i}"`)}`],
    ['quotes that never end', (n) => `time,event\n${many(n, () => '"a,b')}`],
    ['tables that never end', (n) => '<table>'.repeat(n)],
    ['rows that never end', (n) => `<table>${'<tr><td>'.repeat(n)}`],
    ['date headings alone', (n) => many(n, () => 'June 10, 2024\n\n')],
    ['times alone', (n) => many(n, (i) => `${clock(i)}\n`)],
    ['text above times', (n) => many(n, (i) => `words\n${clock(i)}\n`)],
    ['wiki tables that never end', (n) => '{|\n|-\n'.repeat(n)],
    ['a chat with names above times', (n) => many(n, (i) => `Ann Lee\n  ${clock(i)}\nwords\n`)],
    ['fences', (n) => many(n, (i) => `${clock(i)} Go\n\`\`\`\ncode\n\`\`\``)],
    ['one line of entries', (n) => many(n, (i) => `${clock(i)} – words.`).replaceAll('\n', ' ')],
    ['one entry with many lines', (n) => `10:00 Go\n${many(n, () => '  more')}`],
    ['one line of digits', (n) => '1'.repeat(40 * n)],
    ['one line of times', (n) => '15:30 CEST – 16:05 '.repeat(2 * n)],
    ['one line of spaces', (n) => `15:30${' '.repeat(40 * n)}x`],
    ['one line of dashes', (n) => '- '.repeat(20 * n)],
    ['one line of brackets', (n) => '<'.repeat(40 * n)],
  ])('%s', (_, make) => {
    expectLinearGrowth(1500, (size) => {
      parseTimeline(make(size), context());
    });
  });
});
