import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { run } from '../../../electron/cli/run.ts';
import { answerLines } from '../../../electron/cli/timeline-lines.ts';
import { commandLine } from './command-line.ts';

const { at, out, complaints } = commandLine();

const report = `# Card payments failed

Timeline (UTC)

- 2026-03-14 09:14 First alerts fire
- 2026-03-14 10:05 Fixed
`;

describe('debrief', () => {
  it.each([[['--help']], [['export', '--help']], [['timeline', '-h']], [['help']]])('%j explains itself', async (args) => {
    expect(await run(args)).toBe(0);
    expect(out.join('\n')).toMatch(/^Usage: debrief/);
  });

  it.each([
    [[]],
    [['no-such-command']],
    [['export']],
    [['export', 'a', 'b', '--html', 'x']],
    [['export', 'a.md']],
    [['export', 'a.md', '--html']],
    [['export', 'a.md', '--html', 'x', '--page', 'A3']],
    [['export', 'a.md', '--html', 'x', '--edition', 'everybody']],
    [['export', 'a.md', '--html', 'x', '--zone', 'Middle-earth']],
    [['export', 'a.md', '--bogus', 'x']],
    [['export', 'a.md', '--html', './a.md']],
    [['export', 'a.md', '--html', 'x', '--pdf', './x']],
    [['timeline']],
    [['timeline', 'a', '--date', '2026-02-30']],
    [['timeline', 'a', '--t0', '2026-03-14T09:00']],
    [['timeline', 'a', '--locale', 'not_a_tag!']],
  ])('%j is wrong: exit code 2 and the usage', async (args) => {
    expect(await run(args)).toBe(2);
    expect(complaints.join('\n')).toContain('Usage: debrief');
  });

  it('export writes one HTML file and leaves nothing else', async () => {
    writeFileSync(at('a.md'), report);
    expect(await run(['export', at('a.md'), '--html', at('out.html'), '--zone', 'UTC', '--edition', 'internal'])).toBe(0);
    expect(readFileSync(at('out.html'), 'utf8')).toContain('Card payments failed');
    expect(readdirSync(at('.')).sort()).toEqual(['a.md', 'out.html']);
  });

  it.each([
    ['a file that is missing', 'none.md', null, /could not be read/],
    ['a file that is empty', 'a.md', '', /no text/],
    ['a file that is no text', 'a.md', '\u0000\u0001\u0002', /not text|binary/i],
  ])('export of %s fails with a sentence', async (_what, name, content, sentence) => {
    if (content !== null) writeFileSync(at(name), content);
    expect(await run(['export', at(name), '--html', at('out.html')])).toBe(1);
    expect(complaints.join('\n')).toMatch(sentence);
    expect(readdirSync(at('.'))).not.toContain('out.html');
  });

  it('export to a folder that is not there fails with a sentence', async () => {
    writeFileSync(at('a.md'), report);
    expect(await run(['export', at('a.md'), '--html', at('none/out.html')])).toBe(1);
    expect(complaints.at(-1)).toMatch(/^There is no folder/);
  });

  it('export without a program that makes PDFs says so', async () => {
    vi.stubEnv('DEBRIEF_ELECTRON', '');
    vi.stubEnv('DEBRIEF_BROWSER', '');
    writeFileSync(at('a.md'), report);
    expect(await run(['export', at('a.md'), '--pdf', at('out.pdf')])).toBe(1);
    expect(complaints.at(-1)).toMatch(/^A PDF needs Electron or a Chromium/);
  });

  it('timeline prints its reading as JSON', async () => {
    writeFileSync(at('a.txt'), '09:14 First alerts fire\n');
    expect(await run(['timeline', at('a.txt'), '--zone', 'UTC', '--date', '2026-03-14'])).toBe(0);
    expect(JSON.parse(out.join('\n'))).toMatchObject({
      events: [{ utc: '2026-03-14T09:14:00Z', local: '2026-03-14T09:14', zone: 'UTC', precision: 'minute', text: 'First alerts fire' }],
    });
  });

  it('timeline --text prints lines to read', async () => {
    writeFileSync(at('a.txt'), '09:14 First alerts fire\n10:05 Fixed\n');
    expect(await run(['timeline', at('a.txt'), '--zone', 'UTC', '--date', '2026-03-14', '--text'])).toBe(0);
    expect(out.join('\n').split('\n')).toEqual(['2026-03-14 09:14 UTC  First alerts fire', '2026-03-14 10:05 UTC  Fixed']);
  });
});

describe('timeline --jsonl', () => {
  it('answers each line in order, and a bad one with its reason', async () => {
    const lines = [
      '{"text": "09:14 First alerts fire", "zone": "UTC", "date": "2026-03-14"}',
      'not json',
      '{"zone": "UTC"}',
      '{"text": "T+5 min Fixed", "t0": "2026-03-14T09:14:00Z", "zone": "UTC"}',
      '{"text": "x", "zone": "Nowhere/At-all"}',
    ];
    const answers: string[] = [];
    await answerLines(Readable.from(lines.map((line) => `${line}\n`)), (line) => answers.push(line));
    expect(answers.map((line) => JSON.parse(line))).toMatchObject([
      { events: [{ utc: '2026-03-14T09:14:00Z' }] },
      { error: 'The line is no JSON.' },
      { error: 'The line has no "text".' },
      { events: [{ utc: '2026-03-14T09:19:00Z' }] },
      { error: expect.stringContaining('A zone is given as a time zone') },
    ]);
  });
});
