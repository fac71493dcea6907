import { describe, expect, it } from 'vitest';
import { dayOrder } from '../../../../renderer/core/intake/placing/actions/day-order.ts';
import { readAction } from '../../../../renderer/core/intake/placing/actions/read-action.ts';

/** What was read of a line: text, owner, due date, state. */
const read = (line: string, locale: string | null = null): readonly (string | null)[] => {
  const { text, owner, due, state } = readAction(line, dayOrder([line], locale));
  return [text, owner, due, state];
};

describe('owner, due date and state are read where a line says them plainly', () => {
  it.each([
    ['Bigger disk (owner: Bo, due: 2025-05-21, status: done)', 'Bigger disk', 'Bo', '2025-05-21', 'done'],
    ['Bigger disk [Owner: Bo; Due date: 21 May 2025; Status: In progress].', 'Bigger disk', 'Bo', '2025-05-21', 'in-progress'],
    ['Bigger disk (owner: Bo Lee, due: May 21, 2025)', 'Bigger disk', 'Bo Lee', '2025-05-21', 'open'],
    ['Bigger disk (owners: Bo Lee, Ana Ruiz, due 2025-05-21)', 'Bigger disk', 'Bo Lee, Ana Ruiz', '2025-05-21', 'open'],
    ['Bigger disk (owner Bo, by 21 May 2025)', 'Bigger disk', 'Bo', '2025-05-21', 'open'],
    ['Bigger disk (Bo, 21 May 2025)', 'Bigger disk', 'Bo', '2025-05-21', 'open'],
    ['Bigger disk (Systems, by 21 May 2025)', 'Bigger disk', 'Systems', '2025-05-21', 'open'],
    ['Größere Platte (Abteilung Netze, bis 21.05.2025)', 'Größere Platte', 'Abteilung Netze', '2025-05-21', 'open'],
    ['Bigger disk (only at night, by 21 May 2025)', 'Bigger disk (only at night, by 21 May 2025)', '', null, 'open'],
    ['Alert - owner: Cy - due: 21 May 2025 - status: done', 'Alert', 'Cy', '2025-05-21', 'done'],
    ['Alert — Owner: Cy', 'Alert', 'Cy', null, 'open'],
    ['Alert | Owner: Cy | Due: 2025-05-21', 'Alert', 'Cy', '2025-05-21', 'open'],
    ['Alert. Owner: Cy. Due: 2025-05-21.', 'Alert', 'Cy', '2025-05-21', 'open'],
    ['Alert, owner: Cy, due: 2025-05-21', 'Alert', 'Cy', '2025-05-21', 'open'],
    ['Alert - owner: Cy (due: 2025-05-21)', 'Alert', 'Cy', '2025-05-21', 'open'],
    ['Alert on sessions - the fast ones - owner: Cy', 'Alert on sessions - the fast ones', 'Cy', null, 'open'],
    ['Network - Add a probe - 2026-08-28', 'Add a probe', 'Network', '2026-08-28', 'open'],
    ['Add a probe – Ana Ruiz – 28 August 2026', 'Add a probe', 'Ana Ruiz', '2026-08-28', 'open'],
    ['Netz – Sonde ergänzen – bis 28.08.2026', 'Sonde ergänzen', 'Netz', '2026-08-28', 'open'],
    ['Done: Network - Add a probe - 2026-08-28', 'Add a probe', 'Network', '2026-08-28', 'done'],
    ['Add an alarm (Network, ab sofort)', 'Add an alarm (ab sofort)', 'Network', null, 'open'],
    ['Add an alarm (Ana Ruiz, immediately)', 'Add an alarm (immediately)', 'Ana Ruiz', null, 'open'],
    ['Replace the disk. Owner: Systems Due: 2026-12-15', 'Replace the disk', 'Systems', '2026-12-15', 'open'],
    ['Replace the disk Owner: Ana Ruiz Due: 15 December 2026 Status: done', 'Replace the disk', 'Ana Ruiz', '2026-12-15', 'done'],
    ['Owner: Systems - Test the switch - Due: 2026-12-20', 'Test the switch', 'Systems', '2026-12-20', 'open'],
    ['Verantwortlich: Netz – Schalter prüfen', 'Schalter prüfen', 'Netz', null, 'open'],
    ['DONE: rotate keys', 'rotate keys', '', null, 'done'],
    ['[Done] Rotate keys', 'Rotate keys', '', null, 'done'],
    ['In progress: rotate keys (owner: Cy)', 'rotate keys', 'Cy', null, 'in-progress'],
    ['✅ Rotate keys', 'Rotate keys', '', null, 'done'],
    ['[x] Rotate keys (owner: Cy)', 'Rotate keys', 'Cy', null, 'done'],
    ['[ ] Rotate keys', 'Rotate keys', '', null, 'open'],
    ['☐ Rotate keys', 'Rotate keys', '', null, 'open'],
    ['Fix cron — Completed', 'Fix cron', '', null, 'done'],
    ['Fix cron (done)', 'Fix cron', '', null, 'done'],
    ['Fix cron - in progress', 'Fix cron', '', null, 'in-progress'],
    ['Old thing (completed 6 May)', 'Old thing (completed 6 May)', '', null, 'done'],
    ['Alert (owner: Cy, priority: P1)', 'Alert (priority: P1)', 'Cy', null, 'open'],
    ['Alert (owner: Cy, due: end of May)', 'Alert (due: end of May)', 'Cy', null, 'open'],
    ['Alert (owner: Cy, status: blocked)', 'Alert (status: blocked)', 'Cy', null, 'open'],
    ['Alarm ergänzen (Verantwortlich: Cy, fällig: 20.05.2025)', 'Alarm ergänzen', 'Cy', '2025-05-20', 'open'],
    ['Alarm (Verantwortlich: Cy, fällig: 1. April 2026)', 'Alarm', 'Cy', '2026-04-01', 'open'],
    ['Alarm (Zuständig: Cy, bis 2025-05-20, Status: erledigt)', 'Alarm', 'Cy', '2025-05-20', 'done'],
    ['Alarm – Verantwortlich: Cy – Frist: 03.04.2026 – Stand: in Arbeit', 'Alarm', 'Cy', '2026-04-03', 'in-progress'],
    ['Erledigt: Schlüssel tauschen', 'Schlüssel tauschen', '', null, 'done'],
    ['Alerte (responsable : Cy, échéance : 20/05/2025)', 'Alerte', 'Cy', '2025-05-20', 'open'],
    ['Alerte (responsable : Cy, échéance : 3/4/2025, état : terminé)', 'Alerte', 'Cy', '2025-04-03', 'done'],
    ['Alerte (responsable : Cy, date limite : 1er avril 2026, état : en cours)', 'Alerte', 'Cy', '2026-04-01', 'in-progress'],
    ['Disco mayor (responsable: Bo, plazo: 21/05/2025)', 'Disco mayor', 'Bo', '2025-05-21', 'open'],
    ['Disco mayor (responsable: Bo, fecha límite: 20 de mayo de 2025, estado: hecho)', 'Disco mayor', 'Bo', '2025-05-20', 'done'],
    ['Disco mayor (responsable: Bo, plazo: 20/05/2025, estado: pendiente)', 'Disco mayor', 'Bo', '2025-05-20', 'open'],
  ])('%s', (line, text, owner, due, state) => {
    expect(read(line)).toEqual([text, owner, due, state]);
  });
});

describe('a line that says nothing of the kind stays whole', () => {
  it.each([
    'Talk to the three tenants with the largest volumes (before autumn)',
    'Broker keeps serving reads when its disk is full',
    'Alert (owner: Ana, who is on leave)',
    'Alert (Cy)',
    'Alert (Cy and the platform team)',
    'Add a dashboard (see the runbook, page 4)',
    'Open: the port for the monitor',
    'Get it done',
    'Ask what is done - and by whom',
    'Fix this: the queue - the nightly one',
    'Keep two copies (Paris, London)',
    'Move to version 2 (by the end of May)',
    'Alert (due: 20 May 2025, due: 21 May 2025)',
    'Reverse what was changed by 20 May 2025',
    'Write down who is responsible for what',
    'See https://example.org/a - then decide',
    'TODO: write this',
    'High - Add a probe - 2026-08-28',
    'Monitoring - Add a probe - 2026-08-28',
    'Add a probe - then a lamp - 2026-08-28',
    'Network - Add a probe',
    'Keep the lamps (Network, at night)',
    'Owner: the list of them is long - write it anew',
    'Write down the Owner: nobody knows it',
  ])('%s', (line) => {
    expect(read(line)).toEqual([line, '', null, 'open']);
  });
});

describe('a date that may be two days', () => {
  it.each([
    ['stays in the text where nothing tells', 'Alert (owner: Cy, due: 03/04/2026)', null, 'Alert (due: 03/04/2026)', null],
    ['is day first for the British', 'Alert (owner: Cy, due: 03/04/2026)', 'en-GB', 'Alert', '2026-04-03'],
    ['is month first for Americans', 'Alert (owner: Cy, due: 03/04/2026)', 'en-US', 'Alert', '2026-03-04'],
    ['is one day where both numbers are one', 'Alert (owner: Cy, due: 04/04/2026)', null, 'Alert', '2026-04-04'],
    ['is day first under a German label', 'Alarm (Zuständig: Cy, fällig: 03/04/2026)', 'en-US', 'Alarm', '2026-04-03'],
  ])('%s', (_name, line, locale, text, due) => {
    expect(read(line, locale)).toEqual([text, 'Cy', due, 'open']);
  });

  it.each([
    [['due: 21/05/2025', 'due: 03/04/2025'], 'dmy'],
    [['due: 05/21/2025', 'due: 03/04/2025'], 'mdy'],
    [['due: 05/21/2025', 'due: 21/05/2025'], null],
    [['due: 03/04/2025'], null],
  ] as const)('is settled by the others of its list: %s', (lines, order) => {
    expect(dayOrder(lines, null)).toBe(order);
  });
});
