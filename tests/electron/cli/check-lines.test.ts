import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { answerCheckLine, answerCheckLines } from '../../../electron/cli/check-lines.ts';

const wrong = 'Notice\n\nOn Monday, June 10, 2025, mail was down.';
const sound = 'Notice\n\nOn Tuesday, June 10, 2025, mail was down.';
const answer = (line: string): unknown => JSON.parse(answerCheckLine(line, { all: false }).answer);

describe('a line for debrief check --jsonl', () => {
  it('is answered with the findings', () => {
    expect(answer(JSON.stringify({ text: wrong }))).toEqual([
      expect.objectContaining({ rule: 'weekday-mismatch', between: ['Monday', 'June 10, 2025'] }),
    ]);
  });

  it('is answered with an empty list where the report agrees with itself', () => {
    expect(answer(JSON.stringify({ text: sound }))).toEqual([]);
  });

  it('may carry the date, the zone and the name of the file', () => {
    const text = '# Outage on 10 June 2025\n\nMail was down.';
    expect(answer(JSON.stringify({ text, name: '2025-06-09-mail.md', date: '2025-06-10', zone: 'UTC' }))).toEqual([
      expect.objectContaining({ rule: 'title-vs-filename-date' }),
    ]);
  });

  it.each([
    ['no JSON', /no JSON/],
    ['{"words": "x"}', /no "text"/],
    ['{"text": "x", "zone": "Middle-earth"}', /time zone/],
    ['{"text": "  "}', /no text/],
    ['null', /no "text"/],
  ])('%s is answered with a sentence', (line, sentence) => {
    expect(answer(line)).toEqual({ error: expect.stringMatching(sentence) });
  });

  it('gives one answer a line, in order', async () => {
    const answers: string[] = [];
    const input = Readable.from([`${JSON.stringify({ text: sound })}\n\n${JSON.stringify({ text: wrong })}\n`]);
    await answerCheckLines(input, { all: false }, (line) => answers.push(line));
    expect(answers.map((line) => JSON.parse(line).length)).toEqual([0, 1]);
  });

  it('tells how many lines had findings and how many could not be read', async () => {
    const input = Readable.from([`${JSON.stringify({ text: sound })}\nno JSON\n${JSON.stringify({ text: wrong })}\n`]);
    expect(await answerCheckLines(input, { all: false }, () => {})).toEqual({ lines: 3, unreadable: 1, withFindings: 1 });
  });
});
