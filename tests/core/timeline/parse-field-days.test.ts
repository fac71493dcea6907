import { describe, expect, it } from 'vitest';
import { rows } from './read-rows.ts';

const TIMELINE = '09:10 UTC pumps stop\n09:18 UTC pumps run';

/** What fields stand above a timeline, and on which day its times are; `flag` where that day is only taken for want of another. */
const FIELDS: readonly (readonly [string, string, string?])[] = [
  ['Date: 4 March 2025', '2025-03-04'],
  ['**Date:** March 4, 2025\n**Duration:** 3 days (Mar 1 – Mar 4)', '2025-03-04'],
  ['**Date:** March 4, 2025\n**Duration:** ~2 days (March 3 to March 4, 2025)', '2025-03-04'],
  ['Date: 2025-03-04\nReview date: 2025-03-11', '2025-03-04'],
  ['Date: 2025-03-04\nNext meeting: 11 March 2025', '2025-03-04'],
  ['Date: 2025-03-04\nCustomer since: 2019-05-01\nContract end: 2026-05-01', '2025-03-04'],
  ['Date: 2025-03-04\nRelated incidents: INC-12 (2025-01-08), INC-14 (2025-02-02)', '2025-03-04'],
  ['Incident date: 4 March 2025\nLast deploy before incident: 28 February 2025', '2025-03-04'],
  ['Major outage: March 4, 2025\nFinal report: March 11, 2025', '2025-03-04'],
  ['4 March 2025\nVersion: 2025.02.11', '2025-03-04'],
  ['# Incident of 4 March 2025\n\nFollow-up meeting: 12 March 2025', '2025-03-04'],
  ['Impact window: March 3 – March 5, 2025\nDetection: March 4, 2025', '2025-03-04'],
  ['Datum: 04.03.2025\nDauer: 3 Tage (01.03.2025 – 04.03.2025)', '2025-03-04'],
  ['Datum: 04.03.2025\nFrist für den Bericht: 11.03.2025', '2025-03-04'],
  ['Fecha: 4 de marzo de 2025\nPróxima revisión: 11 de marzo de 2025', '2025-03-04'],
  ['Customer since: 2019-05-01', '2019-05-01', 'date-from-text'],
  ['Duration: 4 March 2025', '2025-03-04', 'date-from-text'],
  ['Incident report: the outage of March 4, 2025', '2025-03-04'],
];

describe('fields above a timeline', () => {
  it.each(FIELDS)('%j are of %s', (fields, day, flag) => {
    const flagged = flag === undefined ? '' : ` | !${flag}`;
    expect(rows(`${fields}\n\n${TIMELINE}`)).toEqual([`${day}T09:10Z | pumps stop${flagged}`, `${day}T09:18Z | pumps run${flagged}`]);
  });

  it.each([
    ['a table with heads', '| Field | Value |\n|---|---|\n| Date | March 4, 2025 |\n| Review date | March 11, 2025 |\n| Time zone | CET |'],
    ['one without heads', '| | |\n|---|---|\n| Date of outage | March 4, 2025 |\n| Prepared on | March 11, 2025 |\n| Time zone | CET |'],
  ])('%s lends its day and zone, however it names them', (_, fields) => {
    expect(rows(`${fields}\n\n| Time | Event |\n|---|---|\n| 07:12 | Alarm |\n| 07:40 | Fixed |`)).toEqual([
      '2025-03-04T06:12Z | Alarm',
      '2025-03-04T06:40Z | Fixed',
    ]);
  });

  it('takes a new day below the first entries from a field with any name', () => {
    expect(rows('Timeline: 4 March 2025\n09:10 UTC pumps stop\nDay two: 5 March 2025\n09:18 UTC pumps run')).toEqual([
      '2025-03-04T09:10Z | pumps stop',
      '2025-03-05T09:18Z | pumps run',
    ]);
  });
});

/** Fields that tell when the page was written, each with its time on the line below. */
const PAGES: readonly (readonly [string, readonly string[]])[] = [
  [
    'Power failure\n\nEvent started\n2025-03-04 12:37\nReport published\n2025-03-04 11:37\nLast updated\n2025-04-13 09:33\nEvent finished\n2025-03-05 14:04',
    ['2025-03-04 12:37 | Event started', '2025-03-05 14:04 | Event finished'],
  ],
  [
    'Störung\nBeginn\n04.03.2025 12:37\nZuletzt aktualisiert\n05.03.2025 08:00\nEnde\n04.03.2025 14:04',
    ['2025-03-04 12:37 | Beginn', '2025-03-04 14:04 | Ende'],
  ],
  [
    'Pumps\nLast updated\n2025-03-04 12:37\n\n- 10:00 UTC alarm\n- 10:05 UTC paged',
    ['2025-03-04T10:00Z | alarm | !date-from-text', '2025-03-04T10:05Z | paged | !date-from-text'],
  ],
];

describe('fields of the page', () => {
  it.each(PAGES)('%j', (text, wanted) => {
    expect(rows(text)).toEqual(wanted);
  });
});
