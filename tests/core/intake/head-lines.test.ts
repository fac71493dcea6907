import { describe, expect, it } from 'vitest';
import { outline, read } from './read.ts';

const head = (lines: string, format: 'markdown' | 'text' = 'markdown') =>
  read(
    `${format === 'markdown' ? '# ' : ''}Login outage\n\n${lines}\n\n${format === 'markdown' ? '## Summary' : 'Summary'}\n\nWords.\n`,
    format,
  );

describe('plain lines below the title are the head of a report', () => {
  it.each([
    ['English', 'Reference: INC-2026-7\nSeverity: SEV-1\nAuthors: Ana Ruiz, Bo Lee\nLast updated: 4 March 2026, 10:00 UTC'],
    ['French', 'Référence : INC-2026-7\nGravité : SEV-1\nAuteurs : Ana Ruiz, Bo Lee\nDernière mise à jour : 4 mars 2026, 10:00 UTC'],
    ['German', 'Referenz: INC-2026-7\nSchweregrad: SEV-1\nAutoren: Ana Ruiz, Bo Lee\nStand: 4. März 2026, 10:00 UTC'],
    ['Spanish', 'Referencia: INC-2026-7\nGravedad: SEV-1\nAutores: Ana Ruiz, Bo Lee\nÚltima actualización: 4 de marzo de 2026, 10:00 UTC'],
    ['bold', '**Reference:** INC-2026-7\n**Severity:** SEV-1\n**Authors:** Ana Ruiz, Bo Lee\n**Last updated:** 4 March 2026, 10:00 UTC'],
    [
      'on one line',
      '**Reference:** INC-2026-7 · **Severity:** SEV-1 · **Authors:** Ana Ruiz, Bo Lee · **Last updated:** 4 March 2026, 10:00 UTC',
    ],
    ['on two lines', 'Reference: INC-2026-7 | Severity: SEV-1\nAuthors: Ana Ruiz, Bo Lee | Last updated: 4 March 2026, 10:00 UTC'],
    [
      'with bullets between',
      'Reference: INC-2026-7 • Severity: SEV-1 • Authors: Ana Ruiz & Bo Lee • Last updated: 4 March 2026, 10:00 UTC',
    ],
  ])('%s', (_name, lines) => {
    for (const format of ['markdown', 'text'] as const) {
      const result = head(format === 'text' ? lines.replaceAll('**', '') : lines, format);
      expect(result.report.details).toMatchObject({ reference: 'INC-2026-7', severity: 'SEV-1', authors: ['Ana Ruiz', 'Bo Lee'] });
      expect(result.report.details.lastUpdated).toMatchObject({ date: '2026-03-04', time: '10:00' });
      expect(outline(result)).toEqual(['h2 Summary', 'p Words.']);
    }
  });
});

describe('what is no detail stays', () => {
  it.each([
    [
      '**Prepared by:** Ana Ruiz (Comms) · **Reference:** INC-7 · **Status:** Final',
      { reference: 'INC-7', authors: ['Ana Ruiz (Comms)'] },
      ['p Status: Final'],
    ],
    ['Status: Final · Severity: SEV-1 · Date: 3 March 2026', { severity: 'SEV-1' }, ['p Status: Final · Date: 3 March 2026']],
    ['Status: Final\nSeverity: SEV-1', { severity: 'SEV-1' }, ['p Status: Final']],
    ['Authors: Ana Ruiz · Bo Lee', { authors: ['Ana Ruiz', 'Bo Lee'] }, []],
    ['**Author:** Ana Ruiz **Status:** draft, not for others', { authors: ['Ana Ruiz'] }, ['p Status: draft, not for others']],
    ['**Author**: Ana Ruiz **Status**: draft, not for others', { authors: ['Ana Ruiz'] }, ['p Status: draft, not for others']],
    ['Author: Ana Ruiz \u00a0Status: draft, not for others', { authors: ['Ana Ruiz'] }, ['p Status: draft, not for others']],
    ['**Date:** 3 March 2026 **Severity:** SEV-1 **Status:** draft', { severity: 'SEV-1' }, ['p Date: 3 March 2026 · Status: draft']],
    ['Author: Ana Ruiz Status: draft, not for others', { authors: [] }, ['p Author: Ana Ruiz Status: draft, not for others']],
    ['Severity: SEV-1 Status: draft', { severity: '' }, ['p Severity: SEV-1 Status: draft']],
    ['Services: Search Status: draft, not for others', { services: [] }, ['p Services: Search Status: draft, not for others']],
    ['Services: Search: web, Mail', { services: ['Search: web', 'Mail'] }, []],
    ['**Contact:** the **press office**: pr@a.example', { contact: 'the press office: pr@a.example' }, []],
    ['Ana Ruiz · Severity: SEV-1', { severity: '' }, ['p Ana Ruiz · Severity: SEV-1']],
    ['Severity: SEV-1 · Severity: SEV-2', { severity: 'SEV-1' }, ['p Severity: SEV-2']],
    ['Payments were late: about an hour.\nWe are sorry for that.', {}, ['p Payments were late: about an hour. We are sorry for that.']],
  ])('%s', (lines, details, body) => {
    const result = head(lines);
    expect(result.report.details).toMatchObject(details);
    expect(outline(result)).toEqual([...body, 'h2 Summary', 'p Words.']);
  });
});
