import { describe, expect, it } from 'vitest';
import { findEverything } from '../../../../renderer/core/checks/index.ts';
import type { Milestone } from '../../../../renderer/core/report/report.ts';
import { textBlock } from '../../../../renderer/core/rich-text/walk.ts';
import { event } from '../../timeline/events.ts';
import { report } from '../reports.ts';

/** What happened to some ovens: as entered, which is not as it happened. */
const entries: readonly (readonly [id: string, time: string, milestone: Milestone | null, text: string])[] = [
  ['b', '14:03', 'detected', 'The alarm says that bread stays cold'],
  ['c', '14:07', 'response-began', 'Nora looks into it'],
  ['d', '14:41', 'mitigated', 'A new fuse for oven 2'],
  ['e', '14:44', 'first-notice', 'The status page says so'],
  ['f', '14:58', 'impact-ended', 'Yield at 99.9 % again'],
  ['a', '14:00', 'impact-began', 'The fuse of oven 2 goes'],
];

const events = entries.map(([id, time, milestone, text], at) => ({
  ...event(id, `2026-11-12 ${time} UTC`, { entered: `${time} UTC` }, milestone),
  text,
  rank: `a${at}`,
}));

const found = (...paragraphs: readonly string[]): readonly string[] =>
  findEverything(report({ events, body: paragraphs.map((words) => textBlock('p', words)) }))
    .filter(({ severity }) => severity === 'error')
    .map(({ message }) => message);

describe('lengths in the text of a draft whose milestones were set', () => {
  it.each([
    'On 12 November 2026 all bread stayed cold for 58 minutes, and the ovens were down for 58 minutes.',
    'The outage lasted 58 minutes.',
    'The outage lasted 41 minutes until it was mitigated.',
    'Time to mitigate: 41 minutes',
    'The time to detect was 3 minutes, and the duration of impact was 58 minutes.',
    'Time to respond: 4 minutes',
  ])('are silent where they are as the key figures say: %s', (words) => {
    expect(found(words)).toEqual([]);
  });

  it.each([
    ['The outage lasted 48 minutes.', '58 min'],
    ['The ovens were down for 1 hour 10 minutes.', '58 min'],
    ['Time to mitigate: 31 minutes', '41 min'],
    ['The time to detect was 5 minutes.', '3 min'],
    ['The duration of impact was 46 minutes.', '58 min'],
    ['Zeit bis zur Reaktion: 25 Minuten', '4 min'],
    ['La durée de la panne était de 46 minutes.', '58 min'],
  ])('are held against the key figures and nothing else: %s', (words, real) => {
    const messages = found(words);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(`it is ${real}`.slice(-real.length));
    expect(messages[0]).toMatch(/14:0[03] UTC/);
  });
});

it('findings of one paragraph come in the order of its words', () => {
  const messages = found('On Friday, 12 November 2026, the alarm said at 15:03 UTC that bread stays cold.');
  expect(messages.map((message) => message.slice(0, 30))).toEqual([
    expect.stringContaining('12 November 2026'),
    expect.stringContaining('15:03 UTC'),
  ]);
});

it('a time that is off is told once, of the text and the timeline', () => {
  const messages = found('The alarm said at 15:03 UTC that bread stays cold.');
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain('the timeline 14:03 UTC');
});
