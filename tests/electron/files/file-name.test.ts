import fc from 'fast-check';
import { expect, it } from 'vitest';
import { safeFileName } from '../../../electron/files/file-name.ts';

it.each([
  ['Outage 14 March.html', 'Outage 14 March.html'],
  ['Größe – 報告.pdf', 'Größe – 報告.pdf'],
  ['../../etc/passwd', 'etc passwd'],
  ['C:\\temp\\a.html', 'C temp a.html'],
  ['a/b:c*d?.html', 'a b c d.html'],
  ['  spaced \n out .pdf', 'spaced out.pdf'],
  ['.hidden', 'hidden'],
  ['', 'report'],
  ['...', 'report'],
  ['/.html', 'html'],
  ['con.txt', '_con.txt'],
  ['COM1', '_COM1'],
  ['safe\u202Efdp.exe', 'safe fdp.exe'],
  ['v1.2', 'v1.2'],
])('%j becomes %j', (suggested, name) => expect(safeFileName(suggested)).toBe(name));

it('a long name keeps its ending', () => {
  expect(safeFileName(`${'x'.repeat(500)}.html`)).toBe(`${'x'.repeat(115)}.html`);
});

it('no name is a path, empty, hidden or too long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (suggested) => {
      const name = safeFileName(suggested);
      expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}]|^\.|^$/u);
      expect(Array.from(name).length).toBeLessThanOrEqual(125);
    }),
    { numRuns: 1000 },
  );
});
