import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartLabels } from '../../../../renderer/core/export/timeline/chart-labels.ts';
import { chartSvg } from '../../../../renderer/core/export/timeline/chart-svg.ts';
import { phasesOf } from '../../../../renderer/core/metrics/phases.ts';
import type { TimelineEvent } from '../../../../renderer/core/report/report.ts';
import type { ChartOptions } from '../../../../renderer/core/timeline/chart-layout.ts';
import { layOutChart } from '../../../../renderer/core/timeline/chart-layout.ts';
import { zone } from '../../time/values.ts';
import { anyWhen } from '../../timeline/any-when.ts';
import { hostile } from '../hostile.ts';
import { attribute, elementsOf, textOf } from '../read-html.ts';
import { event, sampleReport } from '../sample-report.ts';

const options: ChartOptions = { width: 760, rowHeight: 28, zone: zone('Europe/Paris'), range: null };
const draw = (events: readonly TimelineEvent[], prefix = 'one', title = 'Timeline'): string =>
  chartSvg(layOutChart(events, phasesOf(events), options), chartLabels(prefix, title));
const description = (svg: string): string => elementsOf(svg, 'desc').map(textOf).join();
const allowed = 'html head body svg title desc defs pattern rect circle path text g'.split(' ');

describe('for those who hear it', () => {
  it('is one picture with a title and a description', () => {
    const [svg] = elementsOf(draw(sampleReport.events), 'svg');
    expect(svg && [attribute(svg, 'role'), attribute(svg, 'aria-labelledby')]).toEqual(['img', 'one-title one-desc']);
    expect(draw(sampleReport.events)).toContain('<title id="one-title">Timeline</title>');
  });

  it('says the phases, the events, what is shortened and what is not shown', () => {
    expect(description(draw(sampleReport.events))).toBe(
      'Notification: 51 min. Detection: 32 min. Response: 6 min. Mitigation: 49 min. Recovery: 48 min. ' +
        '18 events, from 11 March 2026, 22:40 CET to 18 May 2026, 16:30 CEST. ' +
        'A stretch of 51 days 5 h 20 min without events is shortened. A stretch of 12 days 4 h 14 min without events is shortened. ' +
        'A stretch of 3 days 15 h 20 min without events is shortened. 2 events not shown.',
    );
  });

  it.each([
    [[event('2026-05-14 09:14 UTC', 'a')], '1 event, at 14 May 2026, 11:14 CEST.'],
    [[event('2026-05-14', 'a')], 'No event has an exact time. 1 event not shown.'],
    [[], 'No event has an exact time.'],
  ])('says so of few (%#)', (events, words) => {
    expect(description(draw(events))).toBe(words);
  });
});

it.each([
  ['2026-05-15 11:54 UTC', '1 day 2 h 40 min', '1 day 2 h 40 min'],
  ['2026-05-15 12:14 UTC', '1 day 3 h', '1 day 3 h'],
  // Too long for its place: to the hour, and said to be so.
  ['2026-06-25 21:44 UTC', '≈ 42 days 13 h', '42 days 12 h 30 min'],
])('says how long a shortened stretch is, up to %s', (until, drawn, told) => {
  const svg = draw([event('2026-05-14 09:00 UTC', 'a'), event('2026-05-14 09:14 UTC', 'b'), event(until, 'c')]);
  expect(elementsOf(svg, 'text').map(textOf)).toContain(drawn);
  expect(description(svg)).toContain(`A stretch of ${told} without events is shortened.`);
});

it('tells events, milestones and groups apart by shape, and phases by pattern', () => {
  const events = [
    event('2026-05-14 09:00 UTC', 'a', { milestone: 'impact-began' }),
    event('2026-05-14 09:30 UTC', 'b'),
    event('2026-05-14 10:00 UTC', 'c'),
    event('2026-05-14 10:00 UTC', 'd'),
    event('2026-05-14 10:30 UTC', 'e', { milestone: 'detected' }),
  ];
  const svg = draw(events);
  expect(elementsOf(svg, 'circle').filter(({ parentNode }) => parentNode?.nodeName === 'g')).toHaveLength(1);
  expect(svg.match(/l5 5l-5 5l-5 -5z/g)).toHaveLength(2);
  expect(svg).toContain('>2</text>');
  expect(svg).toContain('fill="url(#one-detection)"');
});

it('has ids that begin with its prefix, and refers to no other', () => {
  const svg = draw(sampleReport.events, 'x"><y');
  const ids = elementsOf(svg).flatMap((element) => attribute(element, 'id') ?? []);
  expect(ids.length).toBe(new Set(ids).size);
  for (const id of [...ids, ...[...svg.matchAll(/url\(#([^)]*)\)/g)].map(([, id = '']) => id)]) expect(id).toMatch(/^xy-/);
});

it('takes its colours from the page, each with one of its own', () => {
  const paints = [...draw(sampleReport.events).matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, paint = '']) => paint);
  for (const paint of paints) expect(paint).toMatch(/^(?:url\(#one-[a-z]+\)|var\(--chart-[a-z]+, .*#[0-9a-f]{6}\)+)$/);
});

it.each(hostile.map((text) => [text.slice(0, 50), text]))('shows %j as text and nothing else', (_, text) => {
  const svg = draw([event('2026-05-14 09:14 UTC', text)], text, text);
  expect(
    elementsOf(svg)
      .map(({ tagName }) => tagName)
      .filter((name) => !allowed.includes(name)),
  ).toEqual([]);
  const attributes = elementsOf(svg).flatMap(({ attrs }) => attrs.map(({ name }) => name));
  expect(attributes.filter((name) => /^on|href|src|style/i.test(name))).toEqual([]);
});

it('never writes a number that is none, and always the same letters', () => {
  fc.assert(
    fc.property(fc.array(anyWhen, { maxLength: 12 }), (times) => {
      const events = times.map((when, index) => event(when, `event ${index}`));
      const svg = draw(events);
      expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
      expect(draw(events)).toBe(svg);
    }),
  );
});
