import { afterEach, describe, expect, it } from 'vitest';
import type { Details } from '../../renderer/core/report/report.ts';
import { deadlines } from '../../renderer/core/templates/deadlines.ts';
import { fromBelow } from '../../renderer/words/from-below.ts';
import { speakWith } from '../../renderer/words/words.ts';
import { report } from '../core/checks/reports.ts';
import { instant, when } from '../core/time/values.ts';
import { builtInTemplate, templatesIn } from '../support/templates.ts';
import { speak } from './speak.ts';

afterEach(() => speakWith('en', {}));

const [start, later] = ['2026-01-31 10:00 Europe/Paris', '2026-02-02 10:00 Europe/Paris'];

/** What may be known of a report: nothing, one start, both, a start without a zone, and notices sent in time and late. */
const known = (ids: readonly string[]): readonly Partial<Details>[] => [
  {},
  { aware: when(start) },
  { classified: when(start) },
  { aware: when(start), classified: when(start) },
  { aware: when(start), classified: when('2026-01-31 10:00 -') },
  { sent: ids.map((deadline) => ({ deadline, when: when(start) })) },
  { aware: when(start), classified: when(start), sent: ids.map((deadline) => ({ deadline, when: when(start) })) },
  { aware: when(start), classified: when(start), sent: ids.slice(0, 1).map((deadline) => ({ deadline, when: when(later) })) },
  { aware: when(start), sent: ids.slice(0, 2).map((deadline) => ({ deadline, when: when('2026-01-30 10:00 -') })) },
  { aware: when(start), sent: ids.map((deadline) => ({ deadline, when: when('2026-03-30 10:00 Europe/Paris') })) },
  ...['2026-01-30', '2026-03-29 02:30 Europe/Paris', '2025-10-26 02:30 Europe/Paris', '2026-03-30 10:00 Europe/Paris'].map((odd) => ({
    aware: when(odd),
    classified: when(odd),
  })),
];

const reckonings = (language: 'fr' | 'de' | 'es'): readonly string[] =>
  templatesIn[language].templates.flatMap((template) => {
    const ids = template.deadlines.map(({ id }) => id);
    return known(ids).flatMap((details) =>
      deadlines(template, report({ details }), instant('2026-02-02T12:00:00Z')).flatMap((state) => [
        state.kind === 'waiting' ? state.reason : state.reckoning,
        ...state.notes,
      ]),
    );
  });

describe.each(['de', 'fr', 'es'] as const)('in %s', (language) => {
  it('no reckoning of a deadline has a word of English', () => {
    speak(language);
    const said = [...new Set(reckonings(language))].map(fromBelow);
    expect(said.length).toBeGreaterThan(25);
    expect(
      said.filter((words) =>
        /\b(?:sent|aware|classified|known|late|from|months?|the|has|zone is|then|was|clocks|future|CET(?=.*MEZ))\b/i.test(words),
      ),
    ).toEqual([]);
  });
});

it('a reckoning names the template’s own deadlines as they are written', () => {
  speak('de');
  const sent = [{ deadline: 'dora-initial', when: when(start) }];
  const [, second, third] = deadlines(builtInTemplate('dora-final', 'de'), report({ details: { sent } }), instant('2026-02-02T12:00:00Z'));
  expect(second?.kind === 'running' && fromBelow(second.reckoning)).toBe(
    '„Erstmeldung“ gesendet 31. Januar 10:00 MEZ + 72 h = 3. Februar 10:00 MEZ',
  );
  expect(third?.kind === 'waiting' && fromBelow(third.reason)).toBe(
    'Der Zeitpunkt des Versands von „Zwischenmeldung“ ist noch nicht bekannt.',
  );
});
