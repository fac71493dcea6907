import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameFor } from '../../../renderer/core/export/file-name.ts';
import { hostile } from './hostile.ts';
import { report } from './sample-report.ts';

const nameOf = (title: string, reference = '', extension = 'html'): string =>
  fileNameFor(report({ details: { title, reference } }), extension);
const fits = (name: string): boolean =>
  /^[^\p{C}\p{Z}<>:"/\\|?*]+$/u.test(name) &&
  name.length <= 100 &&
  new TextEncoder().encode(name).length <= 255 &&
  !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name) &&
  !/^[.-]|[.-]\.html$/.test(name) &&
  name.endsWith('.html');

describe('a file name', () => {
  it.each([
    ['Card payments declined', 'INC-2026-0147', 'INC-2026-0147-Card-payments-declined.html'],
    ['', 'INC-1', 'INC-1.html'],
    ['Only a title', '', 'Only-a-title.html'],
    ['', '', 'incident-report.html'],
    ['???', '///', 'incident-report.html'],
    ['a/b\\c:d*e?f"g<h>i|j', '', 'a-b-c-d-e-f-g-h-i-j.html'],
    ['CON', '', 'incident-report-CON.html'],
    ['nul.txt', '', 'incident-report-nul.txt.html'],
    ['LPT1', '', 'incident-report-LPT1.html'],
    ['Console', '', 'Console.html'],
    ['../../etc/passwd', '', 'etc-passwd.html'],
    ['.hidden...', '', 'hidden.html'],
    ['Störung im Netz – 障害', '', 'Störung-im-Netz-–-障害.html'],
    ['Sto\u0308rung', '', 'Störung.html'],
    ['invoice\u202Elmth.exe', '', 'invoice-lmth.exe.html'],
    ['line\nbreak\ttab\u0000null', '', 'line-break-tab-null.html'],
  ])('of %j with the reference %j is %s', (title, reference, name) => {
    expect(nameOf(title, reference)).toBe(name);
  });

  it.each(hostile.map((text) => [text.slice(0, 60), text]))('fits every system when the title is %j', (_, text) => {
    expect(nameOf(text, text)).toSatisfy(fits);
  });

  it('fits every system whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme' }), (title, reference) =>
        fits(nameOf(title, reference)),
      ),
    );
  });

  it('is cut to what every system can hold', () => {
    expect(nameOf('a'.repeat(300))).toHaveLength(100);
    expect(nameOf('障'.repeat(300))).toSatisfy(fits);
  });

  it.each([
    ['de-AT', '', 'vorfallsbericht.html'],
    ['fr', '???', 'rapport-d-incident.html'],
    ['es', 'CON', 'informe-de-incidente-CON.html'],
  ])('without words of its own is in the report’s language %s', (language, title, name) => {
    expect(fileNameFor(report({ details: { title, language } }), 'html')).toBe(name);
  });

  it.each([
    ['en', 'internal', 'Slow-mail-internal.pdf'],
    ['en-GB', 'authority', 'Slow-mail-authority.pdf'],
    ['fr', 'internal', 'Slow-mail-interne.pdf'],
    ['fr', 'authority', 'Slow-mail-autorite.pdf'],
    ['de', 'internal', 'Slow-mail-intern.pdf'],
    ['de-AT', 'authority', 'Slow-mail-behoerde.pdf'],
    ['es', 'internal', 'Slow-mail-interna.pdf'],
    ['es', 'authority', 'Slow-mail-autoridad.pdf'],
    ['de', 'public', 'Slow-mail.pdf'],
    ['pt', 'internal', 'Slow-mail-internal.pdf'],
  ] as const)('of a report in %s says that it is the %s edition: %s', (language, edition, name) => {
    expect(fileNameFor(report({ details: { title: 'Slow mail', language } }), 'pdf', edition)).toBe(name);
  });

  it('keeps its edition however long the title is', () => {
    const long = report({ details: { title: 'a'.repeat(300) } });
    expect(fileNameFor(long, 'html', 'authority')).toMatch(/^a{85}-authority\.html$/);
    expect(fileNameFor(long, '', 'internal')).toMatch(/^a{91}-internal$/);
    expect(fileNameFor(report({ details: { title: '' } }), 'html', 'internal')).toBe('incident-report-internal.html');
  });

  it('takes an extension with or without its dot', () => {
    expect(nameOf('x', '', '.pdf')).toBe('x.pdf');
  });
});
