import { describe, expect, it } from 'vitest';
import { auditJson, auditTrail } from '../../../../renderer/core/review/workflow/audit.ts';
import { type LogEntry, parseLogEntry } from '../../../../renderer/core/review/workflow/log.ts';
import { at, id, mara, reply, thread } from '../threads.ts';

const hash = 'ab'.repeat(32);
const published: LogEntry = {
  id: id('l1'),
  at: at(9),
  by: mara,
  from: 'approved',
  to: 'published',
  hash,
  edition: 'public',
  note: 'Wrong start',
};
const audited = {
  log: [published],
  signOffs: [{ id: id('s'), person: mara, role: 'Facts', at: at(5), edition: 'public', hash, withdrawn: at(8) }],
  threads: [
    thread('a', 1, { text: 'Quetzal', replies: [reply('r', 3, 'Wombat')] }),
    thread('b', 2, { suggestion: { kind: 'words', replacement: 'Zanzibar' }, decision: { kind: 'accepted', by: mara, at: at(4) } }),
  ],
  ignored: [
    {
      key: 'k',
      rule: 'secret-left',
      message: '“AKI…” looks like an AWS access key.',
      reason: 'A sample of our manual',
      by: mara,
      at: at(6),
    },
  ],
  overrides: [{ id: 'o', reason: 'It must go out', by: mara, at: at(7), findings: ['One', 'Two'] }],
} as const;

describe('the audit trail', () => {
  it('says in order what everybody did', () => {
    expect(auditTrail(audited).map(({ at: when, deed }) => `${when} ${deed.kind}`)).toEqual([
      '1 commented',
      '2 suggested',
      '3 replied',
      '4 accepted',
      '5 signed',
      '6 ignored',
      '7 overridden',
      '8 withdrawn',
      '9 state',
    ]);
  });

  it('is JSON that names people and times, and holds no word of a comment', () => {
    const text = auditJson({ title: 'Outage', reference: 'INC-1', hash }, audited);
    expect(JSON.parse(text)).toMatchObject({
      format: 'debrief-audit',
      version: 1,
      title: 'Outage',
      entries: expect.arrayContaining([
        {
          at: '1970-01-01T00:00:00Z',
          by: { name: 'Mara Lind', role: 'Legal', id: 'p-mara' },
          kind: 'state',
          from: 'approved',
          to: 'published',
          edition: 'public',
          hash,
          note: 'Wrong start',
        },
        {
          at: '1970-01-01T00:00:00Z',
          by: { name: 'Mara Lind', role: 'Legal', id: 'p-mara' },
          kind: 'ignored',
          rule: 'secret-left',
          finding: '“AKI…” looks like an AWS access key.',
          reason: 'A sample of our manual',
        },
        {
          at: '1970-01-01T00:00:00Z',
          by: { name: 'Mara Lind', role: 'Legal', id: 'p-mara' },
          kind: 'overridden',
          findings: ['One', 'Two'],
          reason: 'It must go out',
        },
      ]),
    });
    expect(text).not.toMatch(/Quetzal|Wombat|Zanzibar/);
  });
});

it('the audit trail says that a difference from another edition was let stand, and nothing of what that edition says', () => {
  const [ignored] = audited.ignored;
  const text = auditJson(
    { title: '', reference: '', hash },
    { ...audited, ignored: [{ ...ignored, rule: 'edition-differs', message: '“4” is “Quokka”.' }] },
  );
  expect(text).toContain('edition-differs');
  expect(text).toContain('A sample of our manual');
  expect(text).not.toContain('Quokka');
});

describe('the log’s gate', () => {
  it('takes a step as it was written, and nothing else', () => {
    expect(parseLogEntry({ ...published })).toEqual(published);
    for (const odd of [null, {}, { ...published, to: 'gone' }, { ...published, hash: '' }, { ...published, by: {} }])
      expect(parseLogEntry(odd)).toBeNull();
  });
});
