import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../../renderer/core/report/report.ts';
import type { Duration } from '../../../renderer/core/time/when.ts';
import type { LegendWords } from '../../../renderer/core/timeline/chart/legend.ts';
import { lookOf } from '../../../renderer/core/timeline/chart/legend.ts';
import { type ChartLayout, type ChartOptions, layOutChart } from '../../../renderer/core/timeline/chart-layout.ts';
import { instant, zone } from '../time/values.ts';
import { event } from './events.ts';

const legend: LegendWords = { noCategory: 'none', otherCategories: 'others', milestone: 'milestone', several: 'several' };
const options: ChartOptions = { width: 760, rowHeight: 28, zone: zone('UTC'), range: null, legend };
const at = (time: string, category: string, more: Partial<TimelineEvent> = {}): TimelineEvent => ({
  ...event(`${time}${category}`, `2024-06-10 ${time} UTC`),
  category,
  ...more,
});
const lay = (events: readonly TimelineEvent[], more: Partial<ChartOptions> = {}): ChartLayout =>
  layOutChart(events, [], { ...options, ...more });
const words = (events: readonly TimelineEvent[], more: Partial<ChartOptions> = {}): readonly string[] =>
  lay(events, more).legend.map((entry) => entry.words);

describe('the legend', () => {
  it.each([
    ['is none for events without a category', [at('10:00', ''), at('11:00', '')], []],
    ['is none where all are of one category', [at('10:00', 'a'), at('11:00', 'a')], []],
    ['names two categories by their first events', [at('11:00', 'a'), at('10:00', 'b')], ['b', 'a']],
    ['names events without a category', [at('10:00', 'a'), at('11:00', '')], ['a', 'none']],
    ['takes spaces around a name for nothing', [at('10:00', 'a'), at('11:00', ' a ')], []],
    ['names milestones', [at('10:00', 'a', { milestone: 'detected' }), at('11:00', 'b')], ['a', 'b', 'milestone']],
    ['names marks of several kinds', [at('10:00', 'a'), at('10:00', 'b'), at('12:00', 'a')], ['a', 'b', 'several']],
    ['counts events without an instant for nothing', [at('10:00', 'a'), { ...event('x', '- - -'), category: 'b' }], []],
  ])('%s', (_, events, expected) => {
    expect(words(events)).toEqual(expected);
  });

  it('gives six categories a look of their own and the others one', () => {
    const names = [...'abcdefgh'];
    const events = names.map((name, index) => at(`1${index}:00`, name));
    expect(words(events)).toEqual([...names.slice(0, 6), 'others']);
    expect(names.map((name) => lookOf(name, lay(events).categories))).toEqual([0, 1, 2, 3, 4, 5, 'other', 'other']);
  });

  it('keeps every category’s look while the chart is zoomed', () => {
    const events = [at('10:00', 'a'), at('12:00', 'b'), at('14:00', 'c')];
    const range = { from: instant('2024-06-10T11:00:00Z'), to: instant('2024-06-10T13:00:00Z') };
    expect(words(events, { range })).toEqual(words(events));
  });

  it('stands in rows inside the width, below the axis, however long the names are', () => {
    const events = [...'abcdef'].map((name, index) => at(`1${index}:00`, name.repeat(200)));
    const layout = lay(events, { width: 300 });
    expect(new Set(layout.legend.map(({ y }) => y)).size).toBeGreaterThan(1);
    for (const entry of layout.legend) {
      expect(entry.x >= 12 && entry.y > layout.axisY && entry.y < layout.height).toBe(true);
      expect(entry.words.endsWith('…')).toBe(true);
    }
  });

  it('is left out, with its height, where no words are given', () => {
    const events = [at('10:00', 'a'), at('11:00', 'b')];
    const without = layOutChart(events, [], { width: 760, rowHeight: 28, zone: zone('UTC'), range: null });
    expect([without.legend, without.height < lay(events).height]).toEqual([[], true]);
  });
});

it.each([
  [['a', 'a'], 'a'],
  [['a', 'b'], null],
  [['', ''], ''],
  [['a', ''], null],
])('a mark of events of %j is of %j', (kinds, category) => {
  expect(lay(kinds.map((kind) => at('10:00', kind))).marks.map((mark) => mark.category)).toEqual([category]);
});

describe('silences', () => {
  const half = (30 * 60_000) as Duration;
  const lengths = (times: readonly string[], more: Partial<ChartOptions> = {}): readonly number[] =>
    lay(
      times.map((time) => at(time, '')),
      { silence: half, ...more },
    ).silences.map(({ length }) => length / 60_000);

  it.each([
    [
      ['10:00', '10:29', '10:59', '11:40'],
      [30, 41],
    ],
    [['10:00', '10:29'], []],
    [['10:00'], []],
    [[], []],
  ])('of %j last %j minutes', (times, expected) => {
    expect(lengths(times)).toEqual(expected);
  });

  it('are not marked where the axis is compressed already', () => {
    expect(lengths(['10:00', '10:02', '10:40', '23:00'])).toEqual([38]);
  });

  it('keep their whole length where a part is shown', () => {
    const range = { from: instant('2024-06-10T11:00:00Z'), to: instant('2024-06-10T12:00:00Z') };
    expect(lengths(['10:00', '14:00'], { range })).toEqual([240]);
  });

  it.each<[string, readonly TimelineEvent[], readonly number[]]>([
    [
      'came twice',
      [
        event('a', '2026-10-25 01:50 Europe/Berlin'),
        event('x', '2026-10-25 02:10 Europe/Berlin'),
        event('b', '2026-10-25 03:05 Europe/Berlin'),
      ],
      [55],
    ],
    [
      'came twice, and is answered',
      [
        event('a', '2026-10-25 01:50 Europe/Berlin'),
        event('x', '2026-10-25 02:10 Europe/Berlin', { occurrence: 'second' }),
        event('b', '2026-10-25 03:05 Europe/Berlin'),
      ],
      [80, 55],
    ],
    [
      'never was',
      [
        event('a', '2026-03-29 01:30 Europe/Berlin'),
        event('x', '2026-03-29 02:10 Europe/Berlin'),
        event('b', '2026-03-29 03:20 Europe/Berlin'),
      ],
      [],
    ],
    ['is of a day alone', [event('a', '2026-06-10 10:00 UTC'), event('x', '2026-06-10 - -'), event('b', '2026-06-10 12:00 UTC')], [120]],
    ['has no zone', [event('a', '2026-06-10 10:00 UTC'), event('x', '2026-06-10 11:00 -'), event('b', '2026-06-10 12:00 UTC')], []],
  ])('leave out where an event may lie whose time %s', (_, events, expected) => {
    expect(lay(events, { silence: half, zone: zone('Europe/Berlin') }).silences.map(({ length }) => length / 60_000)).toEqual(expected);
  });

  it('are none unless asked for', () => {
    expect(layOutChart([at('10:00', ''), at('15:00', '')], [], { ...options, range: null }).silences).toEqual([]);
  });
});

it('compresses quiet stretches together that none of them would be long enough for alone', () => {
  const events = ['08 09:40', '08 10:10', '08 10:50', '08 11:30', '08 12:20', '09 15:00', '11 11:00'].map((time) =>
    event(time, `2026-06-${time} UTC`),
  );
  expect(layOutChart(events, [], options).gaps).toHaveLength(2);
});

it.each([[['10:00', '14:00', '18:00']], [['10:00', '14:00', '18:00', '22:00']]])(
  'singles none out of quiet stretches alike: %j',
  (times) => {
    expect(lay(times.map((time) => at(time, ''))).gaps).toEqual([]);
  },
);

it('compresses nothing across an hour that came twice where an event may lie in it', () => {
  const quiet = (words: string) =>
    lay([event('a', '2026-10-25 00:30 UTC'), event('x', words), event('b', '2026-10-25 03:10 UTC'), event('c', '2026-10-25 03:15 UTC')])
      .gaps;
  expect(quiet('2026-10-25 03:12 UTC')).toHaveLength(1);
  expect(quiet('2026-10-25 02:45 Europe/Berlin')).toHaveLength(0);
});

it('tells the two apart whose clock time came twice', () => {
  const at = (occurrence: 'first' | 'second') => event(occurrence, '2026-10-25 02:10 Europe/Berlin', { occurrence });
  const { marks } = lay([at('first'), at('second'), event('b', '2026-10-25 03:05 Europe/Berlin')], { zone: zone('Europe/Berlin') });
  expect(marks.map(({ title }) => title)).toEqual(['02:10 CEST first', '02:10 CET second', '03:05 b']);
});

it('keeps room for the rows it is told to', () => {
  const [low, high] = [lay([at('10:00', '')]), lay([at('10:00', '')], { leastRows: 3 })];
  expect([low.rows, high.rows, high.height - low.height]).toEqual([0, 3, 84]);
});
