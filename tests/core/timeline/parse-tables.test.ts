import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../../renderer/core/timeline/parse-timeline.ts';
import { context, rows } from './read-rows.ts';

const DAY = { date: '2024-06-10' };
const EXPECTED = ['2024-06-10T14:02Z | Alert', '2024-06-10T14:05Z | Ack'];

describe('a table', () => {
  it.each([
    ['Markdown', '| Time (UTC) | Event |\n|---|:---:|\n| 14:02 | Alert |\n| 14:05 | Ack |'],
    ['Markdown without outer bars', 'Time (UTC) | Event\n--- | ---\n14:02 | Alert\n14:05 | Ack'],
    ['Markdown, bold times', '| Time | Event |\n|--|--|\n| **14:02 UTC** | Alert |\n| **14:05 UTC** | Ack |'],
    ['date and time apart', '| Date | UTC | Event |\n|--|--|--|\n| 2024-06-10 | 14:02 | Alert |\n| | 14:05 | Ack |'],
    ['zone in a column', '| Time | TZ | Event |\n|--|--|--|\n| 14:02 | UTC | Alert |\n| 14:05 | UTC | Ack |'],
    ['text first', '| Event | Time (UTC) |\n|--|--|\n| Alert | 14:02 |\n| Ack | 14:05 |'],
    ['comma separated', 'Time (UTC),Event\n14:02,Alert\n14:05,"Ack"'],
    ['semicolons', 'Time (UTC);Event\n14:02;Alert\n14:05;Ack'],
    ['tabs', 'Time (UTC)\tEvent\n14:02\tAlert\n14:05\tAck'],
    ['time stamps', 'timestamp,event\n2024-06-10T14:02:00Z,Alert\n2024-06-10T14:05:00Z,Ack'],
    [
      'HTML',
      '<table><tr><th>Time (UTC)</th><th>Event</th></tr><tr><td>14:02</td><td>Alert</td></tr><tr>\n<td>14:05</td>\n<td>Ack</td></tr></table>',
    ],
    ['dates as rows', '| Time (UTC) | Event |\n|--|--|\n| **June 10, 2024** | |\n| 14:02 | Alert |\n| 14:05 | Ack |'],
  ])('%s', (_, text) => {
    const reading = parseTimeline(text, context(DAY));
    expect(rows(text, DAY)).toEqual(EXPECTED);
    expect(reading.leftovers).toEqual([]);
  });

  it('joins other columns to the text and keeps ranges, estimates and escaped bars', () => {
    const text = '| Time (UTC) | Who | Event |\n|--|--|--|\n| 14:02–14:05 | Bo | a \\| b |\n| ~14:10 | | c<br>d |\n| | | more |';
    expect(rows(text, DAY)).toEqual(['2024-06-10T14:02Z/2024-06-10T14:05Z | Bo – a | b', '2024-06-10T14:10Z | c d\nmore']);
  });

  it('takes the next column of times where the first is silent', () => {
    const text = 'utc,local,zone,text\n2024-06-10T14:02:00Z,2024-06-10 16:02,Europe/Paris,Alert\n,2024-06-10 16:05,Europe/Paris,Ack';
    expect(rows(text, DAY)).toEqual(['2024-06-10T14:02Z | Alert – Europe/Paris', '2024-06-10T14:05Z | Ack']);
  });

  it('reads start and end columns', () => {
    expect(rows('| Start (UTC) | End | What |\n|--|--|--|\n| 23:00 | 01:00 | Go |', DAY)).toEqual([
      '2024-06-10T23:00Z/2024-06-11T01:00Z | Go',
    ]);
  });

  it('checks two columns of the same times', () => {
    const text = '| UTC | CEST | Event |\n|--|--|--|\n| 13:30 | 15:30 | One |\n| 13:40 | 15:30 | Two |';
    expect(rows(text, DAY)).toEqual(['2024-06-10T13:30Z | One', '2024-06-10T13:40Z | Two | !zones-disagree']);
  });

  it('keeps a row without a time, flagged', () => {
    expect(rows('| Time (UTC) | Event |\n|--|--|\n| 14:02 | Alert |\n| 14:03 | Page |\n| TBD | Ack |', DAY)[2]).toBe(
      ' | TBD – Ack | !no-time',
    );
  });

  it('that is no timeline is left over', () => {
    const text = '| Owner | Task | Due |\n|--|--|--|\n| Bo | Fix | 2024-07-01 |';
    expect(parseTimeline(text, context())).toMatchObject({ events: [], leftovers: [{ text }] });
  });

  it('quotes may span lines', () => {
    expect(rows('Time (UTC),Event\n14:02,"Alert,\nloud ""bang"""\n14:05,Ack', DAY)).toEqual([
      '2024-06-10T14:02Z | Alert, loud "bang"',
      EXPECTED[1],
    ]);
  });
});
