import { describe, expect, it } from 'vitest';
import { cases } from '../cases.ts';

const yaml = (lines: string): string =>
  `---\n${lines.replaceAll(' / ', '\n')}\n---\n\n# Mail was late\n\nMail was late for many customers.\n`;
const toml = (lines: string): string =>
  `+++\n${lines.replaceAll(' / ', '\n')}\n+++\n\n# Mail was late\n\nMail was late for many customers.\n`;
const json = (lines: string): string => `{\n${lines.replaceAll(' / ', '\n')}\n}\n\n# Mail was late\n\nMail was late for many customers.\n`;
const bare = (lines: string): string => `# Mail was late\n${lines.replaceAll(' / ', '\n')}\n\nMail was late for many customers.\n`;

describe('moments in the head of a file', () => {
  cases(
    'end-before-start',
    yaml,
    [
      'title: Late mail / started_at: 2026-03-04T15:00:00Z / resolved_at: 2026-03-04T12:39:00Z',
      'start: 2026-03-04 15:00 / end: 2026-03-04 12:39',
      'startTime: 2026-03-04T15:00:00+01:00 / endTime: 2026-03-04T12:00:00+01:00',
      'date: 2026-03-04 15:00 UTC / resolvedDate: 2026-03-04 12:39 UTC',
      'date: 2026-03-04T15:00:00 / # Levels: down, notice / severity: down / resolvedWhen: 2026-03-03T18:00:00',
      'began_at: 2026-03-04 / ended_at: 2026-03-02',
      'incident_start: 2026-03-04 15:00 / incident_end: 2026-03-04 14:00',
    ],
    [
      'title: Late mail / started_at: 2026-03-04T12:00:00Z / resolved_at: 2026-03-04T15:39:00Z',
      'started_at: 2026-03-04T23:00:00Z / resolved_at: 2026-03-05T00:39:00Z',
      'date: 2026-03-04 / resolved_at: 2026-03-04T12:39:00Z',
      'date: 2026-03-09 08:00 / start: 2026-03-04 12:00 / end: 2026-03-04 15:39',
      'started_at: 2026-03-04T12:00:00Z / resolved: true',
      'startTime: 2026-03-04T15:00:00+01:00 / endTime: 2026-03-04T14:30:00Z',
      'date: 2026-03-04 12:00 / resolvedDate: 2026-03-04 15:39 / published: 2026-03-06',
    ],
  );
  cases(
    'end-before-start',
    toml,
    ['date = 2026-03-04T15:00:00Z / resolved = true / resolvedWhen = 2026-03-04T12:39:00Z'],
    ['title = "Late mail" / date = 2026-03-04T12:00:00Z / resolvedWhen = 2026-03-04T15:39:00Z', 'started_at = "2026-03-04 15:00"'],
  );
  cases(
    'end-before-start',
    json,
    ['  "started_at": "2026-03-04T15:00:00Z", / "resolved_at": "2026-03-04T12:39:00Z"'.replace('/ ', '/  ')],
    ['  "started_at": "2026-03-04T12:00:00Z", / "resolved_at": "2026-03-04T15:39:00Z"'.replace('/ ', '/  ')],
  );
  cases(
    'end-before-start',
    bare,
    [
      'date: 2026-03-04 15:00 UTC / resolvedDate: 2026-03-04 12:39 UTC',
      'severity: minor / started_at: 2026-03-04T15:00:00Z / resolved_at: 2026-03-04T12:39:00Z',
    ],
    [
      'date: 2026-03-04 12:39 UTC / resolvedDate: 2026-03-04 15:00 UTC',
      'note: we say start: 2026-03-04 15:00 and end: 2026-03-04 12:00 here',
    ],
  );
  cases(
    'duration-mismatch',
    yaml,
    [
      'started_at: 2026-03-04T12:00:00Z / resolved_at: 2026-03-04T15:00:00Z / duration: 2h',
      'start: 2026-03-04 12:00 / end: 2026-03-04 12:47 / downtime: 74 minutes',
    ],
    [
      'started_at: 2026-03-04T12:00:00Z / resolved_at: 2026-03-04T15:00:00Z / duration: 3h',
      'start: 2026-03-04 12:00 / end: 2026-03-04 12:47 / downtime: ~45m',
    ],
  );
});

describe('no word of a head is lost', () => {
  it.each([
    ['+++\ntitle = "Late mail"\nteam = "Post"\n+++\n\nMail was late.\n', ['team: Post']],
    ['{\n  "title": "Late mail",\n  "team": "Post"\n}\n\n# Late mail\n\nMail was late.\n', ['team: Post']],
    ['---\ntitle: Late mail\n# Levels: down, notice\nteam: Post\n---\n\nMail was late.\n', ['# Levels: down, notice', 'team: Post']],
  ])('%j', async (text, lines) => {
    const { markdownToBlocks } = await import('../../../../renderer/core/intake/sources/markdown-to-blocks.ts');
    const read = JSON.stringify(markdownToBlocks(text));
    for (const line of lines) expect(read).toContain(line);
  });
});

describe('the day that a label gives', () => {
  const told = (label: string): string => `# Orders were lost on 13 January 2026

${label}

On Tuesday, 13 January 2026 the shop was unavailable. On 13 January 2026 the outage was over by noon.
`;
  cases(
    'date-mismatch',
    told,
    [
      'Incident Date: _January 31st, 2026_',
      '**Date of incident:** 3 January 2026',
      'Incident date: 2026-01-18',
      'Date: 2026-01-03',
      'Date: 12 January 2026',
      'On date: 2026-02-13',
    ],
    [
      'Incident Date: _January 13th, 2026_',
      'Date: 2026-01-13',
      'Date: 2026-01-15',
      'Date: 14 January 2026',
      'Data: 31/01/2026',
      'Date: 2026-01-31',
      '**Date:** 23 January 2026',
      'Published: 2026-01-31',
      'date: 2026-01-23',
      'Date: 13/01/2026',
      'Report date: 31 January 2026',
      'Date: 12–14 January 2026',
    ],
  );

  const portuguese = (day: string): string => `# Falha no envio de faturas

**Data:** ${day}
**Severidade:** Alta

Em 03/06/2026 o serviço de faturas ficou fora do ar, depois da mudança de 30/05.
Em 03/06/2026 o serviço voltou.
`;
  cases('date-mismatch', portuguese, ['06/03/2026', '03/05/2026'], ['03/06/2026', '05/06/2026'], 'falha-2026-06-03.md');
});

describe('a zone for all times', () => {
  const listed = (zone: string): string => `# Wrong prices

All times ${zone}.

## Timeline

- 2026-09-19 14:00 Prices are wrong
- 2026-09-19 14:20 We see it
- 2026-09-19 15:10 Prices are right
`;
  cases('ambiguous-zone', listed, ['CST', 'in CST', 'are in CST'], ['UTC', 'in CDT']);
  cases('zone-season-mismatch', listed, ['CET', 'in CET', 'are in CET'], ['CEST', 'in CEST', 'are in UTC']);
});
