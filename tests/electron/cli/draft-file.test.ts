import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerCheckLine } from '../../../electron/cli/check-lines.ts';
import { run } from '../../../electron/cli/run.ts';
import { draftToFile } from '../../../renderer/core/review/file/draft-file.ts';
import { reviewToFile } from '../../../renderer/core/review/file/review-file.ts';
import { textBlock, run as words } from '../../../renderer/core/rich-text/walk.ts';
import { action, report } from '../../core/checks/reports.ts';
import { event } from '../../core/timeline/events.ts';
import { commandLine } from './command-line.ts';

const { at, out, complaints } = commandLine();

const file = (content: string, name = 'whole.debrief'): string => {
  writeFileSync(at(name), content);
  return at(name);
};
const whole = (parts: Parameters<typeof report>[0]): string =>
  draftToFile({ draft: 'd1', state: new Uint8Array([1, 2, 3]), report: report(parts) });

const kept = whole({
  details: { title: 'Logins failed' },
  body: [
    textBlock('p', 'Nobody could log in.'),
    textBlock('p', [{ ...words('SECRETPASSAGE Bo dropped the table.'), marks: [{ type: 'private', attrs: { to: 'internal' } }] }]),
    { type: 'structured', attrs: { block: 'timeline' } },
    { type: 'structured', attrs: { block: 'actions' } },
  ],
  events: [
    event('Logins fail', '2026-03-14 09:14 UTC'),
    { ...event('SECRETEVENT', '2026-03-14 09:20 UTC'), visibility: 'internal' },
    event('Logins work again', '2026-03-14 10:05 UTC'),
  ],
  actions: [{ ...action('SECRETACTION'), visibility: 'internal' }],
});
const wrong = whole({ events: [event('Alarm', '2026-03-29 02:30 Europe/Paris')] });

describe('a draft’s file on the command line', () => {
  it('is checked as the draft that it is', async () => {
    expect(await run(['check', file(kept)])).toBe(0);
    expect(out).toEqual(['Nothing found.']);
    expect(await run(['check', file(wrong), '--json'])).toBe(1);
    expect(out.join('\n')).toContain('time-does-not-exist');
  });

  it.each(['public', 'authority'])('is exported without what the %s edition must not show', async (edition) => {
    expect(await run(['export', file(kept), '--html', at('out.html'), '--edition', edition])).toBe(0);
    const html = readFileSync(at('out.html'), 'utf8');
    expect(html).toContain('Logins work again');
    expect(html).not.toMatch(/SECRET|debrief-file/);
  });

  it('is not called approved where nobody can say who signed it', async () => {
    const approved = whole({ details: { title: 'Logins failed', state: 'approved' } });
    expect(await run(['export', file(approved), '--html', at('out.html')])).toBe(0);
    expect(readFileSync(at('out.html'), 'utf8')).toMatch(/<td>In review<\/td>/);
    expect(complaints.join('\n')).toContain('sign-offs are read by the app alone');
  });

  it('is known by what it holds under any name', async () => {
    expect(await run(['export', file(kept, 'whole.txt'), '--html', at('out.html'), '--edition', 'internal'])).toBe(0);
    expect(readFileSync(at('out.html'), 'utf8')).toMatch(/SECRETPASSAGE[\s\S]*SECRETACTION/);
  });

  it.each([
    ['damaged', kept.replace('SECRETPASSAGE', 'SECRETPASSAGF'), /damaged/],
    ['cut off', kept.slice(0, kept.length - 30), /damaged/],
    ['some text', 'Just words.', /no file of Debrief/],
    [
      'a review',
      reviewToFile({
        draft: 'd1',
        title: 'x',
        base: 'ab'.repeat(32),
        person: { id: 'p', name: 'Mara', role: '', initials: '' },
        threads: [],
        signOffs: [],
      }),
      /a review, not a draft/,
    ],
  ])('is refused where it is %s', async (_what, content, sentence) => {
    expect(await run(['check', file(content)])).toBe(2);
    expect(complaints.join('\n')).toMatch(sentence);
    expect(await run(['export', file(content), '--html', at('out.html')])).toBe(1);
    expect(existsSync(at('out.html'))).toBe(false);
    expect(out).toEqual([]);
  });

  it('is not exported without its images, which it holds in a form that only the app reads', async () => {
    const image = { type: 'image', attrs: { asset: 'ab'.repeat(32), alt: 'A chart', decorative: false, width: 100 } } as const;
    expect(await run(['export', file(whole({ body: [image] })), '--html', at('out.html')])).toBe(1);
    expect(complaints.join('\n')).toMatch(/images/);
    expect(existsSync(at('out.html'))).toBe(false);
  });

  it('is no timeline to read, and no text on a line', async () => {
    expect(await run(['timeline', file(kept)])).toBe(1);
    expect(complaints.join('\n')).toMatch(/draft of Debrief/);
    expect(JSON.parse(answerCheckLine(JSON.stringify({ text: kept }), { all: false }))).toEqual({
      error: expect.stringContaining('is a draft or a review'),
    });
  });
});
