import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../../renderer/core/timeline/parse-timeline.ts';
import { context, rows } from './read-rows.ts';

const DAY = { date: '2024-06-10', zone: 'UTC' };

describe('times as languages tell them', () => {
  it.each([
    ['19 Uhr 30 Go', '2024-06-10T19:30Z'],
    ['20 Uhr 15: Go', '2024-06-10T20:15Z'],
    ['von 16 bis 16:30 Uhr Go', '2024-06-10T16:00Z/2024-06-10T16:30Z'],
    ['zwischen 17 und 18 Uhr Go', '2024-06-10T17:00Z/2024-06-10T18:00Z'],
    ['Kurz nach 14:20 Uhr – Go', '2024-06-10T14:20Z'],
    ['A 14h02, Go', '2024-06-10T14:02Z'],
    ['De 14h20 à 15h : Go', '2024-06-10T14:20Z/2024-06-10T15:00Z'],
    ['18 h 30 : Go', '2024-06-10T18:30Z'],
    ['A las 14:02 Go', '2024-06-10T14:02Z'],
    ['09:12 h. Go', '2024-06-10T09:12Z'],
    ['Ore 14:02 Go', '2024-06-10T14:02Z'],
    ['14:02 uur: Go', '2024-06-10T14:02Z'],
    ['18時から19時 Go', '2024-06-10T18:00Z/2024-06-10T19:00Z'],
    ['14時20分〜15時00分　Go', '2024-06-10T14:20Z/2024-06-10T15:00Z'],
    ['正午 Go', '2024-06-10T12:00Z'],
    ['午後2時2分、Go', '2024-06-10T14:02Z'],
    ['14時02分Go', '2024-06-10T14:02Z'],
    ['14時02分にGo', '2024-06-10T14:02Z'],
    ['翌日9時、Go', '2024-06-11T09:00Z'],
    ['오후 2시 4분 Go', '2024-06-10T14:04Z'],
    ['7p: Go', '2024-06-10T19:00Z'],
    ['9-10:30 Go', '2024-06-10T09:00Z/2024-06-10T10:30Z'],
    ['2 to 4 pm: Go', '2024-06-10T14:00Z/2024-06-10T16:00Z'],
  ])('%s', (line, expected) => {
    expect(rows(line, DAY)).toEqual([`${expected} | Go`]);
  });

  it.each([
    ['jusqu’à 18h Go', '2024-06-10T18:00Z | Go | !end-only'],
    ['about 3: Go', '2024-06-10T03:00Z | Go | !maybe-time'],
  ])('%s is flagged', (line, expected) => {
    expect(rows(line, DAY)).toEqual([expected]);
  });

  it.each([['ab 15.45 Uhr Go'], ['06:58+: Go'], ['Depuis 15h, Go'], ['10時からGo']])('%s is open-ended', (line) => {
    const [event] = parseTimeline(line, context(DAY)).events;
    expect(event && [event.when.openEnded, event.when.end, event.text]).toEqual([true, null, 'Go']);
  });
});

describe('lengths of time', () => {
  it.each([['1h30m of downtime'], ['10h47 of pain'], ['1h30 de coupure'], ['2h later it worked']])('are no times: %s', (line) => {
    expect(parseTimeline(`15:30 Go\n${line}\n15:40 Next`, context(DAY)).events.map(({ text }) => text)).toEqual([`Go\n${line}`, 'Next']);
  });

  it.each([
    ['Duration: 01:18'],
    ['Downtime: 1:18'],
    ['Dauer: 1:18'],
    ['Time to detect: 0:08'],
    ['Duration unreachable (graphical): ~1 h 35 min'],
    ['Durée de la panne : 1h18'],
    ['Dauer des Ausfalls: 1:18'],
  ])('are no ends of lines: %s', (line) => {
    const { events } = parseTimeline(`Start time: 15:02\nEnd time: 16:20\n${line}`, context(DAY));
    expect(events.map(({ when, text }) => [when.time, text])).toEqual([
      ['15:02', 'Start time'],
      ['16:20', `End time\n${line}`],
    ]);
  });
});

describe('times counted from another', () => {
  it.each([
    ['T0 = 14:00 UTC\nT+5 min ack', ['2024-06-10T14:05Z | ack']],
    ['T0: 2024-06-10 14:00 UTC\nT+5 min ack', ['2024-06-10T14:05Z | ack']],
    ['T0: 14:00 UTC – alarm\nT+5 min ack', ['2024-06-10T14:00Z | alarm', '2024-06-10T14:05Z | ack']],
    ['14:00 UTC alarm\nT+5 min ack', ['2024-06-10T14:00Z | alarm', '2024-06-10T14:05Z | ack | !counted-from']],
    ['14:00 UTC alarm\n5 min later: ack', ['2024-06-10T14:00Z | alarm', '2024-06-10T14:05Z | ack | !counted-from']],
    ['14:00 UTC alarm\n10 Minuten später: ack', ['2024-06-10T14:00Z | alarm', '2024-06-10T14:10Z | ack | !counted-from']],
    ['- 14:00 UTC alarm\n- +5 ack', ['2024-06-10T14:00Z | alarm', '2024-06-10T14:05Z | ack | !no-unit | !counted-from']],
  ])('%j', (text, expected) => {
    expect(rows(text, { date: '2024-06-10' })).toEqual(expected);
  });

  it('are no numbers of things', () => {
    expect(rows('- 14:00 alarm\n- +5 nodes added', DAY)[1]).toBe(' | +5 nodes added | !no-time');
  });
});
