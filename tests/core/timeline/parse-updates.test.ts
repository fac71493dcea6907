import { describe, expect, it } from 'vitest';
import { rows } from './read-rows.ts';

const DAY = { date: '2024-06-10', zone: 'UTC' };

type Case = readonly [string, string, readonly string[]];

/** What the updates of status pages and posts hold beside the stamps that are theirs. */
const CASES: readonly Case[] = [
  [
    'an update with a whole date behind a bare word keeps its own entry',
    'Update Fri May 3 07:07:09 UTC 2024 — pumps stop\nUpdate Fri May 3 08:00:00 UTC 2024 — pumps run',
    ['2024-05-03T07:07:09Z | Update: pumps stop', '2024-05-03T08:00Z | Update: pumps run'],
  ],
  [
    'other words for an update',
    'Nachtrag 03.05.2024 08:10: Pumpe läuft\nMise à jour 03/05/2024 09:10 : la pompe tourne\nResolved 2024-05-03 10:10 — done',
    ['2024-05-03 08:10 | Nachtrag: Pumpe läuft', '2024-05-03 09:10 | la pompe tourne', '2024-05-03 10:10 | Resolved: done'],
  ],
  [
    'edits with their words below, and the first paragraph of the post',
    'The pumps stopped at 04.01.2024 at 10:51 UTC for reasons unknown.\n\nEDIT 04.01.2024 at 10:59 UTC:\nWe look.\n\nEDIT 04.01.2024 at 11:07 UTC:\nThey run.',
    [
      '2024-01-04T10:51Z | The pumps stopped at 04.01.2024 at 10:51 UTC for reasons unknown. | !time-inside',
      '2024-01-04T10:59Z | EDIT:\nWe look.',
      '2024-01-04T11:07Z | EDIT:\nThey run.',
    ],
  ],
  [
    'a field within an update is part of what it says, where stamps stand below',
    'Resolved -\nAll is well.\n2024-11-27 12:23 UTC\n\nIdentified -\nStatus: known\nTime: 27 Nov 2024, 02:00 CET\nStart: 27 Nov 2024, 01:00 CET\nWe know why.\n2024-11-27 00:24 UTC',
    [
      '2024-11-27T12:23Z | Resolved -\nAll is well.',
      '2024-11-27T00:24Z | Identified -\nStatus: known\nTime: 27 Nov 2024, 02:00 CET\nStart: 27 Nov 2024, 01:00 CET\nWe know why. | !out-of-order',
    ],
  ],
  [
    'and where they stand above',
    '2024-11-27 00:24 UTC\nIdentified\nStart: 26 Nov 2024, 23:00 UTC\nWe know why.\n\n2024-11-27 01:24 UTC\nResolved\nEnd: 27 Nov 2024, 01:00 UTC\nDone.',
    [
      '2024-11-27T00:24Z | Identified\nStart: 26 Nov 2024, 23:00 UTC\nWe know why.',
      '2024-11-27T01:24Z | Resolved\nEnd: 27 Nov 2024, 01:00 UTC\nDone.',
    ],
  ],
  [
    'a sentence with its time is part of the update above it',
    'Resolved Dec 18, 2024 at 05:00pm UTC\n\nToday at 7am CST, the pumps stopped for a while.\n\nResolved Dec 17, 2024 at 04:00pm UTC\n\nThis morning at 7am CST, we saw errors.',
    [
      '2024-12-18T17:00Z | Resolved\nToday at 7am CST, the pumps stopped for a while.',
      '2024-12-17T16:00Z | Resolved\nThis morning at 7am CST, we saw errors. | !out-of-order',
    ],
  ],
  [
    'one moment in the zones of several places begins no later day',
    'Maintenance: 2024-05-04 23:00 PDT\n2024-05-05 02:00 EDT\n2024-05-05 08:00 CEST\n\nUPDATE 23:20 PDT: pumps stop.\nUPDATE 00:10 PDT: pumps run.',
    ['2024-05-05T06:20Z | UPDATE: pumps stop.', '2024-05-05T07:10Z | UPDATE: pumps run. | !midnight'],
  ],
  [
    'two entries at one moment stay two',
    '2024-05-02 10:00 UTC pumps stop\n2024-05-02 12:00 CEST we are called',
    ['2024-05-02T10:00Z | pumps stop', '2024-05-02T10:00Z | we are called'],
  ],
  [
    'stamps in the source of a status page, however long the words before them',
    `Short. {{< track "2024-09-27 08:00:00" >}}\n\n${'The pumps are slow and we look for the cause. '.repeat(6)}{{< track "2024-09-27T09:09:00" >}}`,
    ['2024-09-27 08:00:00 | Short.', `2024-09-27 09:09:00 | ${'The pumps are slow and we look for the cause. '.repeat(6).trim()}`],
  ],
  [
    'what will only be done is no entry',
    'The pumps stopped at 10:15 in the hall and nobody had expected anything of the kind on that day. The repair will start at 14:00. The new pump should be delivered at 16:00. They ran again at 17:30.',
    [
      '10:15 | The pumps stopped at 10:15 in the hall and nobody had expected anything of the kind on that day. The repair will start at 14:00. The new pump should be delivered at 16:00. | !time-inside',
      '17:30 | They ran again',
    ],
  ],
  [
    'Spanish hours within sentences',
    'Las bombas se pararon alrededor de las 10:15 horas en la nave y nadie lo esperaba aquel día tan tranquilo. Volvieron a funcionar a partir de las 11:40 horas.',
    [
      '10:15 | Las bombas se pararon alrededor de las 10:15 horas en la nave y nadie lo esperaba aquel día tan tranquilo. | !time-inside',
      '11:40 | Volvieron a funcionar',
    ],
  ],
  [
    'a line that opens and closes its code marks is no fence',
    '10:00 ran\n```pump --stop```\n10:05 pumps stop\n10:09 ran\n```pump --start```\n10:12 pumps run',
    ['10:00 | ran\n```pump --stop```', '10:05 | pumps stop', '10:09 | ran\n```pump --start```', '10:12 | pumps run'],
  ],
];

describe('updates of status pages and posts', () => {
  it.each(CASES)('%s', (_, text, wanted) => {
    expect(rows(text)).toEqual(wanted);
  });
});

describe('an update that is named with its time alone', () => {
  const updates = (first: string, second: string) => rows(`${first}\n\nThe line was cut.\n\n${second}\n\nIt is mended.`, DAY);
  it.each([
    ['Update 9:40am:', 'Update 11:05am:'],
    ['UPDATE (9:40 a.m.):', 'UPDATE (11:05 a.m.):'],
    ['Update 940am:', 'Update 1105am:'],
    ['Update as of 9:40 AM:', 'Update as of 11:05 AM:'],
    ['Aktualisierung 9:40 Uhr:', 'Aktualisierung 11:05 Uhr:'],
    ['**Update 09:40 UTC:**', '**Update 11:05 UTC:**'],
  ])('has the words below it, the last one too: %s', (first, second) => {
    const name = first.startsWith('A') ? 'Aktualisierung' : first.startsWith('UPDATE') ? 'UPDATE' : 'Update';
    expect(updates(first, second)).toEqual([
      `2024-06-10T09:40Z | ${name}:\nThe line was cut.`,
      `2024-06-10T11:05Z | ${name}:\nIt is mended.`,
    ]);
  });

  it.each(['Update 9:40am: the line was cut', 'Update (9:40): the line was cut', 'Update 9:40am - the line was cut'])(
    'has those beside it: %s',
    (line) => expect(rows(line, DAY)).toEqual(['2024-06-10T09:40Z | Update: the line was cut']),
  );

  it.each(['Updated 10:15', 'Update 3.5: new colours', 'Update 2024: what is planned'])('is none in “%s”', (line) =>
    expect(rows(line, DAY)).toEqual([]),
  );
});
