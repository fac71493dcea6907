import { describe, expect, it } from 'vitest';
import { exportText } from '../../../renderer/core/export/export-text.ts';
import { isNotification, usualEdition } from '../../../renderer/core/templates/readers.ts';
import { reportFromTemplate } from '../../../renderer/core/templates/report-from-template.ts';
import { builtInTemplate, englishTemplates } from '../../support/templates.ts';
import { read } from '../intake/read.ts';

it('the templates for authorities are those of their family', () => {
  for (const { id, family } of englishTemplates) expect(isNotification(id)).toBe(family === 'authorities');
});

describe('the edition that a report is meant to leave as', () => {
  it.each([
    ['gdpr-33', null, 'authority'],
    ['dora-final', null, 'authority'],
    ['a-template-of-ones-own', 'authorities', 'authority'],
    ['sec-8k-105', 'authorities', 'public'],
    ['gdpr-34', 'customers', 'public'],
    ['ca-incident', 'security', 'public'],
    ['', null, 'public'],
  ] as const)('of “%s” (%s) is for the %s', (kind, family, edition) => {
    expect(usualEdition(kind, family)).toBe(edition);
  });
});

it.each([
  ['en', 'Notification to the authority'],
  ['fr', 'Notification à l’autorité'],
  ['de', 'Meldung an die Behörde'],
  ['es', 'Notificación a la autoridad'],
] as const)('a notification is headed as one (%s), and known by it when it is opened again', (language, words) => {
  const made = reportFromTemplate(builtInTemplate('gdpr-33', language));
  const exported = exportText(
    { ...made, details: { ...made.details, title: 'Lost key', reference: 'DP-7' } },
    { edition: 'authority', pageSize: 'A4', zone: null },
  );
  expect(exported).toContain(`${words} · DP-7`);
  expect(read(exported, 'text').notes.map(({ kind }) => kind)).toContain('kept-whole');
});
