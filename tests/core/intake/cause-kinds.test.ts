import { describe, expect, it } from 'vitest';
import { exportMarkdown } from '../../../renderer/core/export/export-markdown.ts';
import { read } from './read.ts';

const kinds = (heading: string, intro = '', items: readonly string[] = ['Disk full', 'No alert']): readonly string[] =>
  read(
    `# T\n\n## ${heading}\n\n${intro === '' ? '' : `${intro}\n\n`}${items.map((item) => `- ${item}`).join('\n')}\n`,
    'markdown',
  ).report.causes.map(({ kind }) => kind);

describe('what kind a cause is', () => {
  it.each([
    'Root causes',
    'Root cause',
    'Causes racines',
    'Cause première',
    'Causes profondes',
    'Grundursache',
    'Causa raíz',
    'Causas raíz',
  ])('is a root cause under “%s”', (heading) => {
    expect(kinds(heading)).toEqual(['root', 'root']);
  });

  it.each([
    'Contributing factors',
    'Causes and contributing factors',
    'Facteurs contributifs',
    'Beitragende Faktoren',
    'Causas y factores contribuyentes',
  ])('is a contributing factor under “%s”', (heading) => {
    expect(kinds(heading)).toEqual(['contributing', 'contributing']);
  });

  it.each(['Causes', 'Cause', 'Ursachen', 'Ursache', 'Causas', 'Root cause analysis', 'The cause', 'Why it happened'])(
    'is said by nobody under “%s”',
    (heading) => {
      expect(kinds(heading)).toEqual(['unsaid', 'unsaid']);
    },
  );

  it('is said by the sentence above the list, or by the cause itself', () => {
    expect(kinds('Root causes', 'Two contributing factors came together:')).toEqual(['contributing', 'contributing']);
    expect(kinds('Causes', '', ['Root cause: disk full', 'Contributing factor: no alert', 'The queue'])).toEqual([
      'root',
      'contributing',
      'unsaid',
    ]);
  });

  it.each(['en', 'fr', 'de', 'es'])('adds no word to an export in %s where nobody said it', (language) => {
    const { report } = read('# T\n\n## Causes\n\n- Disk full\n', 'markdown');
    const exported = exportMarkdown(
      { ...report, details: { ...report.details, language } },
      { edition: 'public', pageSize: 'A4', zone: null },
    );
    expect(exported).toContain('1. Disk full\n');
  });
});
