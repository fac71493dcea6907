import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { run } from '../../../electron/cli/run.ts';
import { pngOf } from '../../support/png.ts';

it('`debrief export` carries the images of an HTML report over, without what their files tell', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'debrief-cli-'));
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  try {
    const [source, out] = [path.join(folder, 'in.html'), path.join(folder, 'out.html')];
    const telling = Buffer.from(pngOf(80, 40, undefined, [['tEXt', Buffer.from('GPSPLACE')]])).toString('base64');
    writeFileSync(
      source,
      `<!doctype html><h1>Outage</h1><p>Words</p><figure><img src="data:image/png;base64,${telling}" alt="Errors"><figcaption>At noon</figcaption></figure>`,
    );
    expect(await run(['export', source, '--html', out])).toBe(0);
    const html = readFileSync(out, 'utf8');
    expect(html).toContain(`<img src="data:image/png;base64,${Buffer.from(pngOf(80, 40)).toString('base64')}" alt="Errors"`);
    expect(html).toContain('<figcaption>At noon</figcaption>');
  } finally {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  }
});
