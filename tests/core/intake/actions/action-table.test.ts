import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../renderer/core/report/report.ts';
import { read } from '../read.ts';

const document = (table: string, heading = 'Actions'): Report =>
  read(`# T\n\n## ${heading}\n\n${table}\n\n## Annex\n\nWords.\n`, 'markdown').report;
const table = (...rows: readonly string[]): string => {
  const [head = '', ...more] = rows;
  return [head, head.replaceAll(/[^|]+/g, '---'), ...more].map((row) => `| ${row} |`).join('\n');
};
const actions = ({ actions }: Report) => actions.map(({ text, owner, due, state, link }) => [text, owner, due, state, link]);
const kinds = ({ body }: Report) => body.content.map((block) => (block.type === 'structured' ? block.attrs.block : block.type));

describe('a table of actions becomes actions', () => {
  it.each([
    [
      'with all columns',
      table(
        'Action | Owner | Due | Status',
        'Add alert | Cy | 2025-05-20 | Done',
        'Bigger disk | Bo, Ana | 21 May 2025 | In progress',
        'Runbook | | |',
      ),
      [
        ['Add alert', 'Cy', '2025-05-20', 'done', ''],
        ['Bigger disk', 'Bo, Ana', '2025-05-21', 'in-progress', ''],
        ['Runbook', '', null, 'open', ''],
      ],
    ],
    [
      'with numbers',
      table('# | Action item | Who | When', '1 | Add alert | Cy | 2025-05-20'),
      [['Add alert', 'Cy', '2025-05-20', 'open', '']],
    ],
    [
      'in German',
      table('Maßnahme | Verantwortlich | Fällig | Status', 'Alarm | Cy | 03.04.2026 | erledigt'),
      [['Alarm', 'Cy', '2026-04-03', 'done', '']],
    ],
    [
      'in French',
      table('Action | Responsable | Échéance | État', 'Alerte | Cy | 3/4/2026 | en cours'),
      [['Alerte', 'Cy', '2026-04-03', 'in-progress', '']],
    ],
    [
      'in Spanish',
      table('Acción | Responsable | Plazo | Estado', 'Alerta | Cy | 20/05/2025 | hecho'),
      [['Alerta', 'Cy', '2025-05-20', 'done', '']],
    ],
    [
      'with words that no field holds',
      table('Action | Owner | Due | Status | Priority', 'Alert | – | end of May | blocked | P1'),
      [['Alert (Due: end of May, Status: blocked, Priority: P1)', '', null, 'open', '']],
    ],
    [
      'with the address of its ticket',
      table('Action | Owner | Ticket', 'Alert | Cy | [OPS-1](https://t.example/OPS-1)'),
      [['Alert (Ticket: OPS-1)', 'Cy', null, 'open', 'https://t.example/OPS-1']],
    ],
    [
      'with a first column of another name',
      table('Step forward | Owner | Due', 'Alert | Cy | 2025-05-20'),
      [['Alert', 'Cy', '2025-05-20', 'open', '']],
    ],
    [
      'with the order of its dates shown by one of them',
      table('Action | Owner | Due', 'A | Cy | 03/04/2025', 'B | Bo | 21/05/2025'),
      [
        ['A', 'Cy', '2025-04-03', 'open', ''],
        ['B', 'Bo', '2025-05-21', 'open', ''],
      ],
    ],
  ])('%s', (_name, markdown, expected) => {
    const report = document(markdown);
    expect(actions(report)).toEqual(expected);
    expect(kinds(report)).toEqual(['paragraph', 'actions', 'paragraph', 'paragraph']);
  });
});

describe('another table stays a table', () => {
  it.each([
    ['under another heading', table('Action | Owner', 'Alert | Cy'), 'Impact'],
    ['without a column for owner, date or state', table('Action | Region', 'Alert | EU'), 'Actions'],
    ['without a column for what is done', table('Owner | Due', 'Cy | 2025-05-20'), 'Actions'],
    ['with code in it', table('Action | Owner', 'Run `x` | Cy'), 'Actions'],
    ['with a link in the words', table('Action | Owner', '[Alert](https://a.example) | Cy'), 'Actions'],
    ['with a row without an action', table('Action | Owner', ' | Cy'), 'Actions'],
    ['with two columns of one kind', table('Action | Owner | Responsible', 'Alert | Cy | Bo'), 'Actions'],
  ])('%s', (_name, markdown, heading) => {
    const report = document(markdown, heading);
    expect(report.actions).toEqual([]);
    expect(kinds(report)).toContain('table');
  });
});

it('a struck action is done', () => {
  expect(document('- ~~Old alert~~\n- New alert').actions.map(({ text, state }) => [text, state])).toEqual([
    ['Old alert', 'done'],
    ['New alert', 'open'],
  ]);
});
