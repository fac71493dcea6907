import { describe, expect, it } from 'vitest';
import { blockInEdition } from '../../../renderer/core/export/block-in-edition.ts';
import { exportText } from '../../../renderer/core/export/export-text.ts';
import type { Report, Visibility } from '../../../renderer/core/report/report.ts';
import type { StructuredKind } from '../../../renderer/core/rich-text/rich-text.ts';
import { action, cause, correction, event, fact, report, step, structured } from './sample-report.ts';

const kinds = ['timeline', 'timeline-chart', 'key-figures', 'causes', 'actions', 'status', 'corrections', 'facts', 'contact'] as const;
const [queue, alarm] = [cause('Queue'), cause('Alarm', 'contributing', 'internal')];
const full = report({
  details: { contact: 'press@example.org' },
  events: [
    event('2026-06-08 08:50 UTC', 'It began', { milestone: 'impact-began' }),
    event('2026-06-08 09:00 UTC', 'Marianne was called', { visibility: 'internal' }),
    event('2026-06-09 10:00 UTC', 'It ended', { milestone: 'impact-ended' }),
  ],
  causes: [alarm, queue],
  actions: [
    action('Raise', { owner: 'Ana', due: '2026-07-01', answers: [queue.id, alarm.id], link: 'https://tracker.example.org/7' }),
    action('Watch', { visibility: 'authority', answers: [alarm.id] }),
  ],
  steps: [step('Replace', 'done'), step('Report', 'open')],
  facts: [
    fact('Persons', 'number', '~1200', { unit: 'persons' }),
    fact('Loss', 'text', 'Five', { visibility: 'internal' }),
    fact('Records', 'number', ''),
  ],
  corrections: [correction('It was ten.', '2026-07-02')],
});
const holding = (of: Report, ...blocks: readonly StructuredKind[]): Report => ({
  ...of,
  body: { type: 'doc', content: blocks.map((block) => structured(block)) },
});
/** All that is shown, a line each. */
const shown = (of: Report, edition: Visibility, block: StructuredKind, filter = {}): readonly string[] =>
  blockInEdition(of, edition, block, filter).flatMap((part) =>
    part.kind === 'lines'
      ? part.lines.map(({ label, text, notes }) => [label, text, ...notes].filter((one) => one !== '').join(' | '))
      : [part.text],
  );

describe('a structured block as an edition has it', () => {
  it.each<[StructuredKind, readonly string[]]>([
    [
      'timeline',
      ['Monday, 8 June 2026', '08:50 UTC | It began | Impact began', 'Tuesday, 9 June 2026', '10:00 UTC | It ended | Impact ended'],
    ],
    ['causes', ['Queue']],
    ['actions', ['Raise | Owner: Ana | Due: 1 July 2026 | Open | Answers cause 1']],
    ['status', ['Done | Replace', 'To do | Report']],
    ['corrections', ['Correction, 2 July 2026 | It was ten.']],
    ['facts', ['Persons | about 1,200 persons']],
    ['contact', ['press@example.org']],
  ])('shows the public its %s in the words of the export, and nothing that is kept from it', (block, expected) => {
    expect(shown(holding(full, block), 'public', block)).toEqual(expected);
  });

  it('shows other editions what is theirs', () => {
    expect(shown(full, 'internal', 'causes')).toEqual(['Queue', 'Alarm | Contributing factor | Internal']);
    expect(shown(full, 'authority', 'actions')).toHaveLength(2);
  });

  it('holds no word that the export of the same edition lacks', () => {
    for (const edition of ['public', 'internal', 'authority'] as const)
      for (const block of kinds) {
        const of = holding(full, block);
        const file = exportText(of, { edition, pageSize: 'A4', zone: null }).replace(/\s+/g, ' ');
        for (const part of blockInEdition(of, edition, block))
          for (const line of part.kind === 'lines' ? part.lines : [])
            for (const words of [line.text, ...line.notes]) expect(file, `${edition} ${block}`).toContain(words);
      }
  });

  it('is empty where the export leaves the block out', () => {
    for (const block of kinds) expect(blockInEdition(report({}), 'public', block)).toEqual([]);
    const onlyPrivate = report({ causes: [alarm], events: [event('2026-06-08 09:00 UTC', 'Called', { visibility: 'internal' })] });
    for (const block of kinds) expect(blockInEdition(onlyPrivate, 'public', block)).toEqual([]);
  });

  it('keeps a timeline to its filter, and the report’s language and zone', () => {
    expect(shown(full, 'public', 'timeline', { category: 'Fix' })).toEqual([]);
    const german = { ...full, details: { ...full.details, language: 'de' } };
    expect(shown(german, 'public', 'actions')).toEqual(['Raise | Zuständig: Ana | Fällig: 1. Juli 2026 | Offen | Zu Ursache 1']);
  });
});
