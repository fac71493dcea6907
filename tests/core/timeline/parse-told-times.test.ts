import { describe, expect, it } from 'vitest';
import { rows } from './read-rows.ts';

type Case = readonly [string, string, readonly string[], { readonly date?: string; readonly locale?: string }?];

const SPAN = '2024-06-10 14:02/2024-06-10 15:40';

/** Fields that hold when something began and ended. */
const FIELDS: readonly Case[] = [
  ['two fields on one line', 'Start: 10 June 2024 14:02 End: 10 June 2024 15:40', [`${SPAN} | Start`]],
  ['with a mark between', 'Start: 10 June 2024 14:02 | End: 10 June 2024 15:40 | Duration: 98 min', [`${SPAN} | Start: Duration: 98 min`]],
  [
    'with longer names',
    '"Incident start time: 10/6/2024 2:02pm Incident end time: 10/6/2024 3:40pm"',
    [`${SPAN} | Incident start time | !date-order | !date-order`],
    { locale: 'en-AU' },
  ],
  ['from and to', 'From: 10 June 2024 14:02\nTo: 10 June 2024 15:40', [`${SPAN} | From`]],
  ['von und bis', 'Von: 10.06.2024 14:02\nBis: 10.06.2024 15:40', [`${SPAN} | Von`]],
  [
    'months first, years of two digits',
    'From : 10/02/25 11:30 AM\nTo : 10/02/25 12:15 PM',
    ['2025-10-02 11:30/2025-10-02 12:15 | From | !date-order | !date-order'],
    { locale: 'en-US' },
  ],
  ['bold names', '**Start:** 10 June 2024, 14:02\n**End:** 10 June 2024, 15:40', ['2024-06-10 14:02 | Start', '2024-06-10 15:40 | End']],
  [
    'a zone in the name',
    'Date: 2024-06-10\nTime (PDT): 2:02 PM - 3:40 PM (21:02 - 22:40 UTC)',
    ['2024-06-10T21:02Z/2024-06-10T22:40Z | Time (PDT)'],
  ],
  [
    'a duration that tells both',
    'Duration: 10 June 2024 14:02 to 10 June 2024 15:40 (98 min)\nSummary: pumps',
    [`${SPAN} | Duration\nSummary: pumps`],
  ],
  ['a duration alone', 'Start: 10 June 2024 14:02\nDuration: 1:38', ['2024-06-10 14:02 | Start\nDuration: 1:38']],
  ['French zones in brackets', 'Heure de début : 10 juin 2024, à 14h02 (heure d’Europe centrale)', ['2024-06-10T12:02Z | Heure de début']],
  [
    'dates and times of updates',
    'Datum: 2024-06-10\nTidpunkt: 14:02\nPumparna står.\n\nDatum: 2024-06-11\nTidpunkt: 07:15\nPumparna går.',
    ['2024-06-10 14:02 | Pumparna står.', '2024-06-11 07:15 | Pumparna går.'],
    { locale: 'sv-SE' },
  ],
  [
    'what is only estimated, on a line of its own',
    'Start:\n2024-06-10 14:02\nEstimated end:\n2024-06-10 18:00\nWhat we do:\nWe look.',
    ['2024-06-10 14:02 | Start: Estimated end:\n2024-06-10 18:00\nWhat we do:\nWe look.'],
  ],
];

/** Times whose day is told elsewhere, or may be another than the one above. */
const DAYS: readonly Case[] = [
  [
    'below a post of the day after, times that step back and all that follow are flagged',
    '2024-06-11 15:26:34 Ann\nAt 06:32 the pumps stopped.\nAt 07:08 they stopped again.',
    [
      '2024-06-11 15:26:34 | Ann',
      '2024-06-11 06:32 | the pumps stopped. | !date-carried | !out-of-order',
      '2024-06-11 07:08 | they stopped again. | !date-carried',
    ],
  ],
  [
    'the stamp of a post among others is no heading of the day',
    '10 June 2024 outage\n\nAt 06:00 on 10 June the pumps stopped.\n\nAnn Lee@2024-06-11 15:26:36:\n\nAt 06:32 we were called.',
    ['2024-06-10 06:00 | on 10 June the pumps stopped.', '2024-06-10 06:32 | we were called.'],
  ],
  [
    'only on the second day a time lies within the span above',
    'From July 31 21:00 UTC to August 1 16:59 UTC the pumps were slow.\n\nTimeline\n\nAt 13:15 UTC, we started.\n\nAt 13:24 UTC, we found it.',
    [
      '2023-07-31T21:00Z/2023-08-01T16:59Z | the pumps were slow.\nTimeline',
      '2023-08-01T13:15Z | we started. | !date-carried',
      '2023-08-01T13:24Z | we found it. | !date-carried',
    ],
    { date: '2023-08-01' },
  ],
  [
    'yesterday, behind the time',
    'The pumps\n\nJune 11, 2024\n\nAt 14:02 UTC yesterday the pumps stopped. At 14:30 UTC they ran.',
    ['2024-06-10T14:02Z | the pumps stopped. | !relative-day', '2024-06-10T14:30Z | they ran. | !relative-day'],
  ],
];

/** Titles and lines that tell when a report was written rather than of which day it is. */
const WRITTEN: readonly Case[] = [
  [
    'a sentence that begins with an earlier day comes before the day in the title of a report',
    'Störungsbericht vom 12.06.2024\n\nAm 10.06.2024 standen die Pumpen still.\n\n- 14:02 UTC – Alarm',
    ['2024-06-10T14:02Z | Alarm | !date-from-text'],
  ],
  [
    'not an earlier day that it names in passing',
    'Störungsbericht vom 12.06.2024\n\nDie Wartung vom 10.06.2024 war gut verlaufen.\n\n- 14:02 UTC – Alarm',
    ['2024-06-12T14:02Z | Alarm'],
  ],
  [
    'a day of publication',
    'Publié le 12 juin 2024\n\nLe 10 juin 2024, les pompes se sont arrêtées.\n\n- 14:02 UTC – alarme',
    ['2024-06-10T14:02Z | alarme | !date-from-text'],
  ],
];

/** A date that stands alone above words with a time, and times at which nothing happened. */
const ALONE: readonly Case[] = [
  [
    'the words below a date tell the time of that day',
    '14/08/2008\nAll is well\n\n14/08/2008\nPumps stood still 01:00am to 04:00am\nWe work on them.\n\n13/08/2008\nPumps\n05:20 - They run.',
    [
      '2008-08-14 | All is well',
      '2008-08-14 01:00/2008-08-14 04:00 | Pumps stood still\nWe work on them.',
      '2008-08-13 05:20 | They run. | !out-of-order',
    ],
    { locale: 'en-GB' },
  ],
  [
    'also at the end of a sentence',
    '10 June 2024\nPumps ran again at 10:20 am.\n\n11 June 2024\nPumps stood still at 9:15 pm.',
    ['2024-06-10 10:20 | Pumps ran again', '2024-06-11 21:15 | Pumps stood still'],
  ],
  [
    'words like those of fields are entries where their time stands first',
    '11 June 2024\n09:00 – closed\n10 June 2024\n15:40 – fixed\n14:02 – pumps stop',
    ['2024-06-11 09:00 | closed', '2024-06-10 15:40 | fixed | !out-of-order', '2024-06-10 14:02 | pumps stop | !out-of-order'],
  ],
  [
    'newest first, over midnight',
    '15:40 – pumps run\n14:05 – we are called\n14:02 – pumps stop\n23:50 – first sign',
    [
      '2024-06-10 15:40 | pumps run',
      '2024-06-10 14:05 | we are called',
      '2024-06-10 14:02 | pumps stop',
      '2024-06-10 23:50 | first sign | !out-of-order',
    ],
    { date: '2024-06-10' },
  ],
  [
    'the day of who wrote a page is not that of what happened',
    'Ann Lee Written by Ann Lee - Jan 13, 2024\n\nYesterday was a hard day for us all.\n\n- At 03:08 the pumps stopped.\n- At 11:37 they ran.',
    ['2024-01-12 03:08 | the pumps stopped. | !counted-day', '2024-01-12 11:37 | they ran. | !counted-day'],
  ],
  [
    'columns of when something failed and when it was back',
    'Down since\tUp again\tReason\n03.07.2006 17:20\t04.07.2006 09:30\tvalve\n20.07.2006 12:50\t20.07.2006 16:07\tpump',
    ['2006-07-03 17:20/2006-07-04 09:30 | valve', '2006-07-20 12:50/2006-07-20 16:07 | pump'],
  ],
  [
    'news that are promised are none',
    'We will provide another update by 16:00 UTC. The pumps stopped at 14:02 UTC on 10 June 2024 and we are still looking for the cause of it.',
    ['2024-06-10T14:02Z | The pumps stopped at 14:02 UTC on 10 June 2024 and we are still looking for the cause of it. | !time-inside'],
  ],
  [
    'nor is what is open or done day by day',
    'Our opening hours are 9:00 to 17:00. On 10 June 2024 the pumps, which are usually cleaned at 13:00, failed at 14:02. We are sorry for that.',
    [
      '2024-06-10 14:02 | On 10 June 2024 the pumps, which are usually cleaned at 13:00, failed at 14:02. We are sorry for that. | !time-inside',
    ],
  ],
  [
    'Japanese sentences end without a space',
    '2024年6月10日 14:02頃、障害が発生しました。15:40に復旧しました。',
    ['2024-06-10 14:02 | 障害が発生しました。', '2024-06-10 15:40 | 復旧しました。'],
  ],
];

/** Sentences that tell several times, and zones that few know. */
const PROSE: readonly Case[] = [
  [
    'two times in one sentence of German',
    'Am 10. Juni 2024 um 14:02 Uhr standen die Pumpen still. Gegen 14:30 Uhr war die Ursache gefunden, um 15:10 Uhr liefen sie wieder.',
    [
      '2024-06-10 14:02 | standen die Pumpen still.',
      '2024-06-10 14:30 | war die Ursache gefunden,',
      '2024-06-10 15:10 | liefen sie wieder.',
    ],
  ],
  ['Australian summer, written the other way round', '10 January 2024\n14:02 AEDST – pumps stop', ['2024-01-10T03:02Z | pumps stop']],
  [
    'a long sentence among others that begin with their times',
    [
      'At 1:31pm the pumps stopped.',
      `At 1:42pm we saw ${'that the valves were closed and the water stood still, '.repeat(5)}at last.`,
      'At 1:45pm they ran.',
      'At 1:50pm we went.',
    ].join('\n\n'),
    [
      '13:31 | the pumps stopped.',
      `13:42 | we saw ${'that the valves were closed and the water stood still, '.repeat(5)}at last.`,
      '13:45 | they ran.',
      '13:50 | we went.',
    ],
  ],
];

describe('times told in other places than at the beginning of a line', () => {
  const cases = [...FIELDS, ...DAYS, ...WRITTEN, ...ALONE, ...PROSE].map(([name, text, wanted, known = {}]) => ({
    name,
    text,
    wanted,
    known,
  }));

  it.each(cases)('$name', ({ text, wanted, known }) => {
    expect(rows(text, known)).toEqual(wanted);
  });
});
