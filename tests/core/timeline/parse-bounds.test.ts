import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../../renderer/core/timeline/parse-timeline.ts';
import { context, rows } from './read-rows.ts';

const DAY = { date: '2024-06-10', zone: 'UTC' };

describe('bounds of a time', () => {
  it.each([
    ['Before 20:56', 'After 20:58'],
    ['Vor 20:56', 'Nach 20:58'],
    ['Avant 20h56', 'Après 20h58'],
    ['Antes de las 20:56', 'Después de las 20:58'],
    ['Prima delle 20:56', 'Dopo le 20:58'],
    ['Antes das 20:56', 'Depois das 20:58'],
    ['Voor 20:56', 'Na 20:58'],
    ['20:56前', '20:58過ぎ'],
    ['Prior to 20:56', 'Sometime after 20:58'],
    ['Spätestens 20:56', 'Nicht vor 20:58'],
    ['~20:56', '〜20:58'],
  ])('%s and %s are about that time', (before, after) => {
    const { events } = parseTimeline(`- ${before}: one\n- ${after}: two`, context(DAY));
    expect(events.map(({ when, text }) => [when.time, when.precision, text])).toEqual([
      ['20:56', 'approx', 'one'],
      ['20:58', 'approx', 'two'],
    ]);
  });

  it.each([
    'Between 20:53 and 20:54',
    'Sometime between 20:53 and 20:54',
    'Zwischen 20:53 und 20:54',
    'Entre 20h53 et 20h54',
    'Entre las 20:53 y las 20:54',
    'Tra le 20:53 e le 20:54',
    'Entre as 20:53 e as 20:54',
    'Tussen 20:53 en 20:54',
    '20:53から20:54',
  ])('%s is a span', (words) => {
    expect(rows(`- ${words}: one\n- 21:00: two`, DAY)[0]).toBe('2024-06-10T20:53Z/2024-06-10T20:54Z | one');
  });

  it.each([
    ['a night, whose day is told', 'Night of 8 July 2024: one', '2024-07-08 | one'],
    ['Nacht vom', 'Nacht vom 8. Juli 2024: one', '2024-07-08 | one'],
    ['nuit du', 'Nuit du 8 juillet 2024 : one', '2024-07-08 | one'],
    ['noche del', 'Noche del 8 de julio de 2024: one', '2024-07-08 | one'],
    ['notte dell’', 'Notte del 8 luglio 2024: one', '2024-07-08 | one'],
    ['nacht van', 'Nacht van 8 juli 2024: one', '2024-07-08 | one'],
  ])('%s', (_, line, expected) => {
    expect(rows(`- ${line}\n- 9 July 2024: two`)[0]).toBe(expected);
  });

  it('a time of such a night may be of the morning after, and is not placed', () => {
    expect(rows('- Night of 8 July 2024, 02:30: one\n- 9 July 2024 09:00: two', { zone: 'UTC' })[0]).not.toMatch(/^2024-07-08T02:30Z/);
  });
});

describe('seconds left open', () => {
  it.each(['23:00:2x', '~23:00:2x', '23:00:xx', '23:00:??', '23:00:2?'])('%s', (words) => {
    expect(rows(`- ${words} pushed\n- 23:01:20 found`, DAY)[0]).toBe('2024-06-10T23:00Z | pushed | !vague-time');
  });

  it('but 23:00:25 and a colon before words are as they stand', () => {
    expect(rows('- 23:00:25 pushed\n- 23:01: xx found', DAY)).toEqual(['2024-06-10T23:00:25Z | pushed', '2024-06-10T23:01Z | xx found']);
  });
});

describe('Dutch hours', () => {
  it.each([
    ['20u15', '2024-06-10T20:15Z | aan'],
    ['20u', '2024-06-10T20:00Z | aan'],
    ['20:15u', '2024-06-10T20:15Z | aan'],
    ['20–21u', '2024-06-10T20:00Z/2024-06-10T21:00Z | aan'],
  ])('%s', (words, expected) => {
    expect(rows(`| Tijd | Wat |\n|--|--|\n| ${words} | aan |`, DAY)).toEqual([expected]);
  });

  it('are no units of a rack', () => {
    expect(rows('- 14:05 Moved\n- 2U servers were moved\n- 14:20 Done', DAY)[1]).toMatch(/2U servers were moved/);
  });
});

describe('months without a day', () => {
  it.each([
    '2024-03-?? the pump was mended',
    '??.03.2024 the pump was mended',
    'July–August 2024: the pump was mended',
    'Juillet-août 2024 : the pump was mended',
    'September 2024 - the pump was mended',
    'Fin mars 2024 : the pump was mended',
    'Fin mars : the pump was mended',
    'Anfang Juni: the pump was mended',
    'Principios de mayo de 2024: the pump was mended',
    'Mid-March: the pump was mended',
    '2024年3月下旬: the pump was mended',
  ])('%s', (line) => {
    const read = rows(`- ${line}\n- 2024-10-01: reported\n- 2024-10-05: closed`);
    expect(read).toEqual([`${' | '}${line} | !no-time`, '2024-10-01 | reported', '2024-10-05 | closed']);
  });

  it('in a table tell the year of the days below', () => {
    const text = '| Date | Fait |\n|--|--|\n| Mai 2024 | mise en service |\n| 12 mai | panne |\n| Nuit du 8 juillet | reprise |';
    expect(rows(text, { locale: 'fr' })).toEqual([
      ' | Mai 2024 – mise en service | !no-time',
      '2024-05-12 | panne',
      '2024-07-08 | reprise',
    ]);
  });

  it('are words where a day follows', () => {
    expect(rows('- March 3, 2024: one\n- 4 mars 2024 : two\n- 2024-03-05 three')).toEqual([
      '2024-03-03 | one',
      '2024-03-04 | two',
      '2024-03-05 | three',
    ]);
  });
});
