import { describe, expect, it } from 'vitest';
import { withAuditAnnex } from '../../../../renderer/core/export/annex/with-audit-annex.ts';
import { exportHtml } from '../../../../renderer/core/export/export-html.ts';
import { exportMarkdown } from '../../../../renderer/core/export/export-markdown.ts';
import { exportText } from '../../../../renderer/core/export/export-text.ts';
import { findPrivate } from '../../../../renderer/core/export/find-private.ts';
import { blankReport } from '../../../../renderer/core/report/blank.ts';
import type { Id, Report } from '../../../../renderer/core/report/report.ts';
import { auditTrail } from '../../../../renderer/core/review/workflow/audit.ts';
import { textBlock } from '../../../../renderer/core/rich-text/walk.ts';
import type { Instant } from '../../../../renderer/core/time/when.ts';
import { bodyText } from '../read-html.ts';

const hash = 'abcdef'.repeat(11).slice(0, 64);
const ana = { id: 'ana', name: 'Ana Ruiz', role: 'Legal', initials: 'AR' };
const id = (text: string): Id => text as Id;
const at = (minute: number): Instant => (1_780_000_000_000 + minute * 60_000) as Instant;
const reportIn = (language: string): Report => ({
  ...blankReport,
  details: { ...blankReport.details, title: 'Outage', language },
  body: { type: 'doc', content: [textBlock('p', 'It was slow.')] },
});
const same = { text: 'Quetzal', replies: [], state: 'open', suggestion: null, decision: null } as const;
const changed = { anchor: at(1), text: at(1), state: at(1), suggestion: at(1), decision: at(1) };
const entries = auditTrail({
  log: [{ id: id('l'), at: at(9), by: ana, from: 'approved', to: 'published', hash, edition: 'public', note: '' }],
  signOffs: [{ id: id('s'), person: ana, role: 'Facts', at: at(5), edition: 'public', hash, withdrawn: null }],
  ignored: [{ key: 'k', rule: 'date-mismatch', message: 'Wombat', reason: 'Quoted so', by: ana, at: at(6) }],
  overrides: [{ id: 'o', reason: 'Due at noon', by: ana, at: at(7), findings: ['Wombat', 'Wombat'] }],
  threads: [{ ...same, id: id('t'), anchor: { kind: 'report' }, author: ana, at: at(1), changed }],
});
const options = { edition: 'internal', pageSize: 'A4', zone: null } as const;

describe('the audit annex', () => {
  it.each([
    ['HTML', (report: Report) => bodyText(exportHtml(report, options))],
    ['Markdown', (report: Report) => exportMarkdown(report, options)],
    ['plain text', (report: Report) => exportText(report, options)],
  ])('says in %s who took which step and signed which version', (_format, exported) => {
    const text = exported(withAuditAnnex(reportIn('en'), entries));
    for (const words of [
      'Review and sign-off',
      'Ana Ruiz, Legal',
      'Approved → Published',
      '“Facts”',
      'version abcdefabcdef',
      'replies: 1.',
      'Let a finding of the checks stand (date-mismatch)',
      'Exported the report in spite of what the checks had found',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toMatch(/Quetzal|Wombat/);
  });

  it.each([
    ['fr', 'Relecture et validation'],
    ['de', 'Prüfung und Freigabe'],
    ['es', 'Revisión y visto bueno'],
  ])('is in the report’s language (%s)', (language, title) => {
    const text = bodyText(exportHtml(withAuditAnnex(reportIn(language), entries), options));
    expect(text).toContain(title);
    expect(text).not.toMatch(/Review and|Signed|Approved|Names, roles|Let a finding|Exported the/);
  });

  it.each(['public', 'authority'] as const)('is not in the %s edition', (edition) => {
    const report = withAuditAnnex(reportIn('en'), entries);
    const html = exportHtml(report, { ...options, edition });
    expect(bodyText(html)).not.toMatch(/sign-off|Ana Ruiz/);
    expect(findPrivate(html, report, edition)).toEqual([]);
  });
});
