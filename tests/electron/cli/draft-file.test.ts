import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { answerCheckLine } from '../../../electron/cli/check-lines.ts';
import { run } from '../../../electron/cli/run.ts';
import { draftToFile } from '../../../renderer/core/review/file/draft-file.ts';
import { reviewToFile } from '../../../renderer/core/review/file/review-file.ts';
import { textBlock, run as words } from '../../../renderer/core/rich-text/walk.ts';
import { assetsOf, storedAsset } from '../../../renderer/store/assets.ts';
import { action, report } from '../../core/checks/reports.ts';
import { event } from '../../core/timeline/events.ts';
import { pngOf } from '../../support/png.ts';
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

type Picture = { readonly hash: string; readonly bytes: Uint8Array };
const picture = (width: number, height: number): Picture => {
  const bytes = new Uint8Array(pngOf(width, height));
  return { hash: createHash('sha256').update(bytes).digest('hex'), bytes };
};
/** The document of a draft, as far as its pictures go. */
const stateWith = (...pictures: readonly Picture[]): Uint8Array => {
  const doc = new Y.Doc();
  for (const { hash, bytes } of pictures) assetsOf(doc).set(hash, storedAsset({ hash, bytes }));
  return Y.encodeStateAsUpdate(doc);
};
const imageOf = (asset: string, alt: string) => ({ type: 'image', attrs: { asset, alt, decorative: false, width: 100 } }) as const;

describe('a draft’s file on the command line', () => {
  it('goes out to the public where a secret stands in what that edition leaves out, and not where it shows it', async () => {
    const secret = `sk_${'live_'}a1B2c3D4e5F6g7H8i9J0a1B2`;
    const open = event('Logins fail', '2026-03-14 09:14 UTC');
    const hidden = { ...event(`Key ${secret} was used`, '2026-03-14 09:20 UTC'), visibility: 'internal' } as const;
    const body = [textBlock('p', 'Nobody could log in.'), { type: 'structured', attrs: { block: 'timeline' } } as const];
    expect(await run(['export', file(whole({ body, events: [open, hidden] })), '--html', at('out.html')])).toBe(0);
    expect(readFileSync(at('out.html'), 'utf8')).not.toContain(secret);
    const shown = whole({ body, events: [open, { ...hidden, visibility: 'public' }] });
    expect(await run(['export', file(shown), '--html', at('other.html')])).toBe(1);
    expect(existsSync(at('other.html'))).toBe(false);
  });

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

  it('is exported with its images, whatever the edition may show of them', async () => {
    const [shown, kept] = [picture(80, 40), picture(90, 30)];
    const body = [
      imageOf(shown.hash, 'A chart'),
      { ...imageOf(kept.hash, 'A screen'), attrs: { ...imageOf(kept.hash, 'A screen').attrs, visibility: 'internal' } } as const,
    ];
    const content = draftToFile({ draft: 'd1', state: stateWith(shown, kept), report: report({ body }) });
    const [open, closed] = [shown, kept].map(({ bytes }) => Buffer.from(bytes).toString('base64'));
    expect(await run(['export', file(content), '--html', at('out.html')])).toBe(0);
    expect(readFileSync(at('out.html'), 'utf8')).toContain(`<img src="data:image/png;base64,${open}" alt="A chart"`);
    expect(readFileSync(at('out.html'), 'utf8')).not.toContain(closed);
    expect(await run(['export', file(content), '--html', at('in.html'), '--edition', 'internal'])).toBe(0);
    expect(readFileSync(at('in.html'), 'utf8')).toContain(closed);
  });

  it.each([
    ['is not there', () => stateWith(picture(10, 10)), 'The file lacks 1 image'],
    ['has other bytes than its name says', (one: Picture) => stateWith({ ...one, bytes: picture(10, 10).bytes }), 'The file lacks 1 image'],
    ['stands in a document that can’t be read', () => new Uint8Array([1, 2, 3]), 'The file lacks 1 image'],
  ])('is not exported without an image that %s', async (_what, state, sentence) => {
    const one = picture(80, 40);
    const content = draftToFile({ draft: 'd1', state: state(one), report: report({ body: [imageOf(one.hash, 'A chart')] }) });
    expect(await run(['export', file(content), '--html', at('out.html')])).toBe(1);
    expect(complaints.join('\n')).toContain(sentence);
    expect(existsSync(at('out.html'))).toBe(false);
    expect(await run(['check', file(content)])).toBe(0);
  });

  it('is no timeline to read, and no text on a line', async () => {
    expect(await run(['timeline', file(kept)])).toBe(1);
    expect(complaints.join('\n')).toMatch(/draft of Debrief/);
    expect(JSON.parse(answerCheckLine(JSON.stringify({ text: kept }), { all: false }).answer)).toEqual({
      error: expect.stringContaining('is a draft or a review'),
    });
  });
});
