import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../../renderer/core/timeline/parse-timeline.ts';
import { context, rows } from './read-rows.ts';

const DAY = { date: '2024-06-10' };
const EXPECTED = ['2024-06-10T14:02Z | Alert', '2024-06-10T14:05Z | Ack'];

describe('the zone in the head of a column', () => {
  it.each([
    ['small letters', '| Time utc | Event |\n|--|--|\n| 14:02 | Alert |\n| 14:05 | Ack |'],
    ['joined by a line', 'time_utc,event\n14:02,Alert\n14:05,Ack'],
    ['two zones, two clocks', '| Time (CEST / UTC) | Event |\n|--|--|\n| 16:02 / 14:02 | Alert |\n| 16:05 / 14:05 | Ack |'],
    ['two zones, brackets', '| Time CEST (UTC) | Event |\n|--|--|\n| 16:02 (14:02) | Alert |\n| 16:05 (14:05) | Ack |'],
    ['a place', '| Zeit (Ortszeit Berlin) | Ereignis |\n|--|--|\n| 16:02 | Alert |\n| 16:05 | Ack |'],
    ['local beside UTC', '| Local time | UTC | Event |\n|--|--|--|\n| 16:02 | 14:02 | Alert |\n| 16:05 | 14:05 | Ack |'],
  ])('%s', (_, text) => {
    expect(rows(text, { ...DAY, zone: 'Europe/London' })).toEqual(EXPECTED);
  });

  it('may be told twice', () => {
    const text = '| Time (PST/UTC-8) | Event |\n|--|--|\n| 06:02 | Alert |';
    expect(rows(text, { date: '2024-01-10' })).toEqual(['2024-01-10T14:02Z | Alert']);
  });
});

describe('columns', () => {
  it.each([
    ['the time last', 'user,message,time\nann,alarm,14:02\nbo,"looking, now",14:05', ['ann – alarm', 'bo – looking, now']],
    ['the time in the middle', 'id,created_at,title\n1,2024-06-10T14:02Z,alarm\n2,2024-06-10T14:05Z,ack', ['1 – alarm', '2 – ack']],
    ['numbers of rows', '| # | Time | Event |\n|--|--|--|\n| 1 | 14:02 | alarm |\n| 2 | 14:05 | ack |', ['alarm', 'ack']],
    ['a second time', '| Time | Reported | Event |\n|--|--|--|\n| 14:02 | 14:03 | a |\n| 14:05 | 14:09 | b |', ['14:03 – a', '14:09 – b']],
    [
      'a wiki table',
      '{| class="wikitable"\n|+ Log\n|-\n! Time !! Event\n|-\n| 14:02 || alarm\n|-\n| 14:05\n| style="x" | ack\n|}',
      ['alarm', 'ack'],
    ],
  ])('%s', (_, text, [one, two]) => {
    const reading = parseTimeline(text, context({ ...DAY, zone: 'UTC' }));
    expect(rows(text, { ...DAY, zone: 'UTC' })).toEqual([`2024-06-10T14:02Z | ${one}`, `2024-06-10T14:05Z | ${two}`]);
    expect(reading.leftovers).toEqual([]);
  });

  it('have cells that reach over several rows', () => {
    const text =
      '<table><tr><th rowspan=2>10 June 2024</th><td>14:02</td><td>a</td></tr><tr><td>14:05</td><td>b</td></tr><tr><th rowspan="2">11 June 2024</th><td>09:00</td><td>c</td></tr><tr><td>09:10</td><td>d</td></tr></table>';
    expect(rows(text, { zone: 'UTC' })).toEqual([
      '2024-06-10T14:02Z | a',
      '2024-06-10T14:05Z | b',
      '2024-06-11T09:00Z | c',
      '2024-06-11T09:10Z | d',
    ]);
  });

  it('are not seen in a sentence with commas', () => {
    const text = 'Time, date and place, as agreed.\n14:02 Alert, page, and so on';
    expect(rows(text, { ...DAY, zone: 'UTC' })).toEqual(['2024-06-10T14:02Z | Alert, page, and so on']);
  });
});
