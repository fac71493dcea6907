import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phasesOf } from '../../../renderer/core/metrics/phases.ts';
import { milestones, type TimelineEvent } from '../../../renderer/core/report/report.ts';
import { toInstant } from '../../../renderer/core/time/instant.ts';
import type { Instant } from '../../../renderer/core/time/when.ts';
import type { ChartLayout, ChartOptions } from '../../../renderer/core/timeline/chart-layout.ts';
import { layOutChart } from '../../../renderer/core/timeline/chart-layout.ts';
import { expectLinearGrowth } from '../../support/growth.ts';
import { clock, instant, zone } from '../time/values.ts';
import { anyWhen, anyZone } from './any-when.ts';
import { event } from './events.ts';

const options: ChartOptions = { width: 760, rowHeight: 28, zone: zone('Europe/Paris'), range: null };
const lay = (events: readonly TimelineEvent[], more: Partial<ChartOptions> = {}): ChartLayout =>
  layOutChart(events, phasesOf(events), { ...options, ...more });
const labels = ({ ticks }: ChartLayout): readonly string[] => ticks.map(({ label, day }) => (day === null ? label : `${label} / ${day}`));
const at = (name: string, time: string): TimelineEvent => event(name, `2024-06-10 ${time} Europe/Paris`);

/** `count` events, a minute apart or more. */
const many = (count: number, minutesApart: number): readonly TimelineEvent[] =>
  Array.from({ length: count }, (_, index) => {
    const local = new Date(Date.UTC(2024, 5, 10) + index * minutesApart * 60_000).toISOString();
    return event(String(index), `${local.slice(0, 10)} ${local.slice(11, 16)} UTC`);
  });

describe('ticks', () => {
  it('are at round local times', () => {
    expect(labels(lay([at('a', '16:05'), at('b', '17:50')]))).toEqual([
      '16:15 / Mon 10 Jun',
      '16:30',
      '16:45',
      '17:00',
      '17:15',
      '17:30',
      '17:45',
    ]);
  });

  it('name the day where it changes in the zone', () => {
    const events = [event('a', '2024-06-10 18:00 UTC'), event('b', '2024-06-11 02:00 UTC')];
    expect(labels(lay(events))).toEqual([
      '20:00 / Mon 10 Jun',
      '21:00',
      '22:00',
      '23:00',
      '00:00 / Tue 11 Jun',
      '01:00',
      '02:00',
      '03:00',
      '04:00',
    ]);
    expect(labels(lay(events, { zone: zone('UTC') }))[6]).toBe('00:00 / Tue 11 Jun');
  });

  it('are days, with years, for long timelines', () => {
    const days = ['2024-12-29', '2024-12-30', '2024-12-31', '2025-01-01', '2025-01-02', '2025-01-03'];
    const shown = labels(
      lay(
        days.map((day) => event(day, `${day} 12:00 UTC`)),
        { zone: zone('UTC') },
      ),
    );
    expect(shown[0]).toBe('Mon 30 Dec / 2024');
    expect(shown).toContain('Wed 1 Jan / 2025');
  });

  it('show both of the hours that come twice, and which zone it then is', () => {
    const events = [event('a', '2024-10-27 00:30 Europe/Paris'), event('b', '2024-10-27 04:30 Europe/Paris')];
    const layout = lay(events);
    expect(labels(layout)).toEqual(['01:00 / Sun 27 Oct', '02:00', '02:00 CET', '03:00', '04:00']);
    expect(layout.zoneLabels).toEqual(['CEST', 'CET']);
  });

  it('show no hour that does not come', () => {
    const events = [event('a', '2024-03-31 00:30 Europe/Paris'), event('b', '2024-03-31 06:30 Europe/Paris')];
    expect(labels(lay(events))).toEqual(['01:00 / Sun 31 Mar', '03:00 CEST', '04:00', '05:00', '06:00']);
  });

  it('begin a day without midnight at its first time', () => {
    const events = [event('a', '2024-04-25 20:00 Africa/Cairo'), event('b', '2024-04-26 05:00 Africa/Cairo')];
    expect(labels(lay(events, { zone: zone('Africa/Cairo') })).find((label) => label.endsWith('Fri 26 Apr'))).toMatch(/^01:00 /);
  });

  it('are spoken in the language of the report', () => {
    expect(labels(lay([at('a', '16:05')], { language: 'fr' }))[0]).toMatch(/lun/);
  });

  it('come to an end for a timeline of thousands of years', () => {
    const layout = lay([event('a', '0001-01-01 12:00 UTC'), event('b', '5000-01-01 12:00 UTC'), event('c', '9999-12-31 12:00 UTC')]);
    expect(layout.ticks.length).toBeGreaterThan(1);
    expect(layout.ticks.length).toBeLessThan(12);
  });
});

describe('marks', () => {
  it('put one event in the middle', () => {
    const layout = lay([at('a', '16:05')]);
    expect(layout.marks).toMatchObject([{ x: 380, endX: 380, ids: ['id-a'], title: '16:05 a' }]);
    expect(layout.span?.from).toBe(layout.span?.to);
  });

  it('gather events that stand closer than 10 px, and keep their milestones', () => {
    const events = [at('a', '10:00'), event('b', '2024-06-10 10:01 Europe/Paris', {}, 'detected'), at('c', '11:59')];
    expect(lay(events).marks.map(({ ids, milestones }) => [ids, milestones])).toEqual([
      [['id-a', 'id-b'], ['detected']],
      [['id-c'], []],
    ]);
  });

  it('reach to the end of a range', () => {
    const [mark] = lay([event('a', '2024-06-10 10:00 UTC', { end: { date: null, time: clock('11:00') } })]).marks;
    expect(mark).toMatchObject({ x: 42, endX: 718 });
  });

  it('say the first ones and how many more there are', () => {
    const [mark] = lay(Array.from({ length: 9 }, (_, index) => at(String(index), '10:00'))).marks;
    expect(mark?.title.split('\n')).toEqual([...Array.from({ length: 6 }, (_, index) => `10:00 ${index}`), '+3']);
  });

  it('list events without an instant, and those outside the range', () => {
    const events = [at('a', '10:00'), event('b', '2024-06-10 - -'), at('c', '12:00')];
    const range = { from: instant('2024-06-10T07:30:00Z'), to: instant('2024-06-10T09:00:00Z') };
    expect(lay(events).notShown).toEqual([{ id: 'id-b', reason: 'no-instant' }]);
    expect(lay(events, { range }).notShown).toEqual([
      { id: 'id-b', reason: 'no-instant' },
      { id: 'id-c', reason: 'out-of-range' },
    ]);
  });
});

describe('quiet stretches', () => {
  const burst = [at('a', '10:00'), at('b', '10:20'), at('c', '11:00')];
  const later = event('z', '2024-06-14 10:00 Europe/Paris');

  it('are compressed when they are most of the timeline', () => {
    const layout = lay([...burst, later]);
    expect(layout.gaps).toHaveLength(1);
    expect(layout.gaps[0]?.width).toBe(76);
    const xs = layout.marks.map(({ x }) => x);
    expect(xs).toHaveLength(4);
    expect((xs[2] ?? 0) - (xs[0] ?? 0)).toBeGreaterThan(400);
  });

  it('are compressed one by one', () => {
    const far = event('y', '2024-03-01 10:00 Europe/Paris');
    expect(lay([far, ...burst, later]).gaps).toHaveLength(2);
  });

  it('are drawn to scale where a range is asked for, and between two events alone', () => {
    const range = { from: instant('2024-06-10T00:00:00Z'), to: instant('2024-06-15T00:00:00Z') };
    expect(lay([...burst, later], { range }).gaps).toEqual([]);
    expect(lay([at('a', '10:00'), later]).gaps).toEqual([]);
  });

  it('are drawn to scale below two hours', () => {
    expect(lay([at('a', '10:00'), at('b', '10:02'), at('c', '11:59')]).gaps).toEqual([]);
    expect(lay([at('a', '10:00'), at('b', '10:02'), at('c', '12:02')]).gaps).toHaveLength(1);
  });

  it('have a tick with a day on either side', () => {
    const days = lay([...burst, later]).ticks.flatMap(({ day }) => (day === null ? [] : [day]));
    expect(days).toEqual(['Mon 10 Jun', 'Fri 14 Jun']);
  });
});

describe('bands', () => {
  it('stand in rows that keep bars and words apart', () => {
    const events = [
      event('a', '2024-06-10 10:00 UTC', {}, 'impact-began'),
      event('b', '2024-06-10 10:30 UTC', {}, 'detected'),
      event('c', '2024-06-10 11:30 UTC', {}, 'response-began'),
      event('d', '2024-06-10 11:00 UTC', {}, 'first-notice'),
      event('e', '2024-06-10 13:00 UTC', {}, 'mitigated'),
    ];
    expect(lay(events).bands.map(({ text, row }) => [text, row])).toEqual([
      ['Notification · 1 h', 0],
      ['Detection · 30 min', 1],
      ['Response · 1 h', 2],
      ['Mitigation · 1 h 30 min', 0],
    ]);
  });

  it('are cut to the range but keep their length', () => {
    const events = [event('a', '2024-06-10 10:00 UTC', {}, 'impact-began'), event('b', '2024-06-10 14:00 UTC', {}, 'detected')];
    const range = { from: instant('2024-06-10T11:00:00Z'), to: instant('2024-06-10T12:00:00Z') };
    expect(lay(events, { range }).bands).toMatchObject([{ x: 42, width: 676, length: 4 * 3_600_000 }]);
    const past = { from: instant('2024-06-11T11:00:00Z'), to: instant('2024-06-11T12:00:00Z') };
    expect(lay(events, { range: past }).bands).toEqual([]);
  });
});

it.each([
  ['no events', []],
  ['events without an instant', [event('a', '- - -'), event('b', '2024-06-10 - -')]],
])('lays out %s', (_, events) => {
  const layout = lay(events);
  expect([layout.marks, layout.ticks, layout.bands, layout.gaps, layout.span]).toEqual([[], [], [], [], null]);
  expect(layout.notShown).toHaveLength(events.length);
});

it('takes time in proportion to the events, gathered or apart', () => {
  expectLinearGrowth(500, (count) => {
    for (const apart of [1, 7, 600]) expect(lay(many(count, apart)).marks.flatMap(({ ids }) => ids)).toHaveLength(count);
  });
});

const numbersIn = (value: unknown): readonly number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

describe('any timeline', () => {
  const anyEvents = fc
    .array(fc.tuple(anyWhen, fc.option(fc.constantFrom(...milestones))), { maxLength: 25 })
    .map((parts) => parts.map(([when, milestone], index) => ({ ...event(String(index), '- - -'), when, milestone })));
  const anyInstant: fc.Arbitrary<Instant> = fc
    .integer({ min: Date.UTC(2024, 0), max: Date.UTC(2025, 0) })
    .map((millis) => toInstant(millis) ?? instant('2024-06-10T00:00:00Z'));
  const anyOptions: fc.Arbitrary<ChartOptions> = fc.record({
    width: fc.constantFrom(0, 240, 300, 760, 5000, Number.NaN),
    rowHeight: fc.constantFrom(0, 24, 40, Number.POSITIVE_INFINITY),
    zone: anyZone,
    range: fc.option(fc.record({ from: anyInstant, to: anyInstant })),
  });
  const check = (claim: (layout: ChartLayout, events: readonly TimelineEvent[]) => void): void =>
    fc.assert(
      fc.property(anyEvents, anyOptions, (events, options) => claim(layOutChart(events, phasesOf(events), options), events)),
      { numRuns: 200 },
    );

  it('is laid out in finite numbers, inside the width', () => {
    check((layout) => {
      expect(numbersIn(layout).filter((number) => !Number.isFinite(number))).toEqual([]);
      const { width, marks, bands, ticks, gaps } = layout;
      for (const x of [...marks, ...ticks].map((one) => one.x)) expect(x >= 0 && x <= width).toBe(true);
      for (const one of [...bands, ...gaps]) expect(one.x >= 0 && one.width > 0 && one.x + one.width <= width + 0.01).toBe(true);
    });
  });

  it('has every event in exactly one mark or in the list of those not shown', () => {
    check(({ marks, notShown }, events) => {
      const ids = [...marks.flatMap((mark) => mark.ids), ...notShown.map(({ id }) => id)];
      expect(ids.sort()).toEqual(events.map(({ id }) => id).sort());
    });
  });

  it('has no two marks, ticks, gaps or bands of a row that overlap', () => {
    check(({ marks, ticks, gaps, bands }) => {
      const inOrder = (items: readonly { readonly x: number }[], least: number): void =>
        items.slice(1).forEach((item, index) => {
          expect(item.x - (items[index]?.x ?? 0)).toBeGreaterThan(least - 0.01);
        });
      inOrder(marks, 10);
      inOrder(ticks, 76);
      inOrder(gaps, 76);
      bands.forEach((band, index) => {
        for (const other of bands.slice(index + 1)) {
          const isApart = other.row !== band.row || other.x >= band.x + band.width || band.x >= other.x + other.width;
          expect(isApart).toBe(true);
        }
      });
    });
  });

  it('is laid out the same each time, whatever order its events are given in', () => {
    check((layout, events) => {
      const again = layOutChart(events, phasesOf(events), { ...options, zone: layout.zone });
      expect(layOutChart(structuredClone(events), phasesOf(events), { ...options, zone: layout.zone })).toEqual(again);
      const turned = layOutChart([...events].reverse(), phasesOf(events), { ...options, zone: layout.zone });
      expect(turned.marks.map(({ x }) => x)).toEqual(again.marks.map(({ x }) => x));
    });
  });
});

it('names every zone label between the first event and the last', () => {
  const events = [event('a', '2024-10-01 00:30 Europe/Paris'), event('b', '2024-10-27 05:30 Europe/Paris')];
  expect(lay(events).zoneLabels).toEqual(['CEST', 'CET']);
});
