import { describe, expect, it } from 'vitest';
import { checkArguments } from '../../electron/check-arguments.ts';

const bytes = new Uint8Array(3);
const pdf = { suggestedName: 'a.pdf', html: '<p>', pageSize: 'A4' };

describe('what a page sends', () => {
  it.each([
    ['file:save-text', [{ suggestedName: 'a.html', text: 'x' }]],
    ['file:save-pdf', [pdf]],
    ['file:save-pdf', [{ ...pdf, pageSize: 'Letter' }]],
    ['file:save-pdf', [{ ...pdf, isJudged: true }]],
    ['pdf:judged', ['id', false]],
    ['file:open-report', []],
    ['file:open-image', []],
    ['file:open-debrief', []],
    ['folder:choose', []],
    ['folder:stop', []],
    ['folder:state', []],
    ['folder:read', ['a1'.repeat(32)]],
    ['folder:saw', [['a1'.repeat(32)]]],
    ['link:open', ['https://example.org/']],
    ['live:permit', ['wss://write.example.org']],
    ['journal:append', ['id', bytes]],
    ['journal:compact', ['id', bytes]],
    ['journal:read', ['id']],
    ['journal:list', []],
    ['journal:remove', ['id']],
    ['menu:takes', [[]]],
    ['menu:takes', [['library', 'view-preview']]],
    ['menu:speaks', ['de']],
    ['window:flushed', []],
  ] as const)('%s takes what the contract says', (channel, args) => {
    expect(checkArguments[channel](args)).toEqual({ kind: 'fine', args });
  });

  it.each([
    ['file:save-text', []],
    ['file:save-text', [null]],
    ['file:save-text', [{ suggestedName: 'a', text: 1 }]],
    ['file:save-text', [{ suggestedName: 'x'.repeat(1001), text: '' }]],
    ['file:save-text', [{ suggestedName: 'a', text: '' }, 'more']],
    ['file:save-pdf', [{ ...pdf, pageSize: 'A3' }]],
    ['file:save-pdf', [{ ...pdf, html: undefined }]],
    ['file:save-pdf', [{ ...pdf, isJudged: false }]],
    ['pdf:judged', ['id']],
    ['pdf:judged', ['id', 'yes']],
    ['file:open-report', ['/etc/passwd']],
    ['file:open-image', ['/etc/passwd']],
    ['file:open-debrief', ['/etc/passwd']],
    ['live:permit', [7]],
    ['live:permit', ['x'.repeat(1001)]],
    ['folder:choose', ['/etc']],
    ['folder:state', ['/etc']],
    ['folder:read', ['/etc/passwd']],
    ['folder:read', ['../a1'.repeat(13)]],
    ['folder:saw', ['a1'.repeat(32)]],
    ['folder:saw', [['/etc']]],
    ['folder:saw', [Array.from({ length: 1001 }, () => 'a1'.repeat(32))]],
    ['link:open', [{ toString: () => 'https://example.org/' }]],
    ['journal:append', ['id']],
    ['journal:append', ['id', [1, 2]]],
    ['journal:append', ['id', bytes.buffer]],
    ['journal:append', [7, bytes]],
    ['journal:read', [null]],
    ['journal:list', [1]],
    ['menu:takes', []],
    ['menu:takes', ['library']],
    ['menu:takes', [['library', 'quit']]],
    ['menu:takes', [['toString', 7]]],
    ['menu:speaks', ['toString']],
    ['menu:speaks', []],
  ] as const)('%s refuses %j', (channel, args) => {
    expect(checkArguments[channel](args)).toEqual({ kind: 'odd', reason: expect.stringMatching(/\.$/) });
  });

  it('carries nothing over but what the contract names', () => {
    const checked = checkArguments['file:save-text']([{ suggestedName: 'a', text: 'b', path: '/etc' }]);
    expect(checked).toEqual({ kind: 'fine', args: [{ suggestedName: 'a', text: 'b' }] });
  });

  it('has a limit of 64 MB of text and 32 MB per record, with sentences of their own', () => {
    const text = 'x'.repeat(64 * 1024 * 1024 + 1);
    const record = new Uint8Array(32 * 1024 * 1024 + 1);
    expect(checkArguments['file:save-text']([{ suggestedName: 'a', text }])).toMatchObject({ reason: expect.stringContaining('64 MB') });
    expect(checkArguments['file:save-pdf']([{ ...pdf, html: text }])).toMatchObject({ reason: expect.stringContaining('64 MB') });
    expect(checkArguments['journal:append'](['id', record])).toMatchObject({ reason: expect.stringContaining('32 MB') });
    expect(checkArguments['journal:append'](['id', record.subarray(1)])).toMatchObject({ kind: 'fine' });
  });
});
