import { describe, expect, it } from 'vitest';
import { exportHtml } from '../../../../renderer/core/export/export-html.ts';
import { exportMarkdown } from '../../../../renderer/core/export/export-markdown.ts';
import type { ExportOptions } from '../../../../renderer/core/export/export-options.ts';
import { exportText } from '../../../../renderer/core/export/export-text.ts';
import { layOutReportChart } from '../../../../renderer/core/export/timeline/chart-block.ts';
import { chartLabels } from '../../../../renderer/core/export/timeline/chart-labels.ts';
import { chartWords } from '../../../../renderer/core/export/timeline/chart-svg.ts';
import type { Report, Visibility } from '../../../../renderer/core/report/report.ts';
import { textBlock } from '../../../../renderer/core/rich-text/walk.ts';
import { toZone } from '../../../../renderer/core/time/zones/zone.ts';
import { attribute, bodyText, elementsOf, textOf } from '../read-html.ts';
import { event, report, sampleReport, structured } from '../sample-report.ts';

const options: ExportOptions = { edition: 'public', pageSize: 'A4', zone: null };
const paris = { zone: toZone('Europe/Paris') };
const day = '2026-05-14';
const incident = [
  event(`${day} 09:14 Europe/Paris`, 'Payments fail', { milestone: 'impact-began' }),
  event(`${day} 09:46 Europe/Paris`, 'A merchant calls', { milestone: 'detected' }),
  event(`${day} 09:52 Europe/Paris`, 'An incident is declared', { milestone: 'response-began' }),
  event(`${day} 10:41 Europe/Paris`, 'Hosts are taken out', { milestone: 'mitigated' }),
];
const charted = (events: Report['events'], details: Parameters<typeof report>[0]['details'] = paris): Report =>
  report({ details, events, body: [textBlock('h2', 'Chart'), structured('timeline-chart')] });
const chartOf = (of: Report, edition: Visibility = 'public'): string =>
  /<div class="chart">.*?\n<\/div>/s.exec(exportHtml(of, { ...options, edition }))?.[0] ?? '';
const rows = (html: string): readonly (readonly string[])[] =>
  elementsOf(html, 'tr').map((row) => row.childNodes.map(textOf).filter((text) => text !== ''));
const writers: readonly (readonly [string, (of: Report, edition: Visibility) => string])[] = [
  ['HTML', (of, edition) => exportHtml(of, { ...options, edition })],
  ['Markdown', (of, edition) => exportMarkdown(of, { ...options, edition })],
  ['plain text', (of, edition) => exportText(of, { ...options, edition })],
];

describe('the chart in HTML', () => {
  const html = chartOf(charted(incident));

  it('is one drawing with a role, a title and a description', () => {
    const [svg, ...others] = elementsOf(html, 'svg');
    expect(others).toEqual([]);
    expect(svg && attribute(svg, 'role')).toBe('img');
    const named = (svg && attribute(svg, 'aria-labelledby'))?.split(' ') ?? [];
    expect(named.map((id) => elementsOf(html).find((one) => attribute(one, 'id') === id)?.tagName)).toEqual(['title', 'desc']);
  });

  it('says what it shows for everybody to see: a line, and the phases as a table', () => {
    expect(elementsOf(html, 'p').map(textOf)).toEqual(['4 events, from 14 May 2026, 09:14 CEST to 14 May 2026, 10:41 CEST.']);
    expect(rows(html)).toEqual([
      ['Phase', 'Length', 'From – to'],
      ['Detection', '32\u00a0min', '14 May 2026, 09:14 – 09:46 CEST'],
      ['Response', '6\u00a0min', '14 May 2026, 09:46 – 09:52 CEST'],
      ['Mitigation', '49\u00a0min', '14 May 2026, 09:52 – 10:41 CEST'],
    ]);
  });

  it('says of a phase whose end is an estimate that its length is one, on its bar and in words', () => {
    const [began, noticed] = incident;
    const vague = [began, noticed && { ...noticed, when: { ...noticed.when, precision: 'approx' as const } }].flatMap((one) => one ?? []);
    expect(elementsOf(chartOf(charted(vague)), 'text').map(textOf)).toContain('Detection · about 32 min');
    const layout = layOutReportChart(vague, toZone('Europe/Paris'), 'en');
    expect(layout && chartWords(layout, chartLabels('x', 'Timeline', 'en'))).toContain('Detection: about 32 min.');
    expect(chartOf(charted(incident))).toContain('Detection · 32 min');
  });

  it('has no table where there are no phases', () => {
    const bare = chartOf(charted([event(`${day} 09:14 UTC`, 'one')]));
    expect(elementsOf(bare, 'svg')).toHaveLength(1);
    expect(elementsOf(bare, 'table')).toEqual([]);
  });

  it('gives every chart ids of its own', () => {
    const twice = exportHtml(report({ events: incident, body: [structured('timeline-chart'), structured('timeline-chart')] }), options);
    const ids = elementsOf(twice).flatMap((element) => attribute(element, 'id') ?? []);
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.length).toBe(new Set(ids).size);
  });
});

it.each([
  ['Markdown', exportMarkdown],
  ['plain text', exportText],
] as const)('is a short list of phases in %s', (_, write) => {
  const lines = write(charted(incident.slice(0, 2)), options)
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) => line.replace(/[\\*]/g, ''));
  expect(lines).toContain('- Detection: 32 min (14 May 2026, 09:14 – 09:46 CEST)');
  expect(lines).toContain('- 2 events, from 14 May 2026, 09:14 CEST to 14 May 2026, 09:46 CEST.');
});

describe.each(writers)('an edition in %s', (_, write) => {
  const hidden = (visibility: Visibility, more: Parameters<typeof event>[2] = {}): Report =>
    charted([
      ...incident,
      event(`${day} 03:07 Europe/Paris`, 'Quillfeather warned us', { visibility, category: 'Quillfeather', ...more }),
      event(`${day} 11:00 Europe/Paris`, 'Over', { category: 'Service' }),
    ]);

  it.each([
    ['internal', 'public', false],
    ['internal', 'authority', false],
    ['authority', 'public', false],
    ['authority', 'authority', true],
    ['internal', 'internal', true],
  ] as const)('with an event for %s, seen as %s: shown is %s', (visibility, edition, isShown) => {
    const written = write(hidden(visibility), edition);
    expect(written.includes('Quillfeather')).toBe(isShown);
    expect(written.includes('03:07')).toBe(isShown);
  });

  it('draws no phase that hangs on an event it may not see', () => {
    const of = hidden('internal', { milestone: 'first-notice' });
    const later = {
      ...of,
      events: of.events.map((one) => (one.milestone === 'detected' ? { ...one, visibility: 'internal' as const } : one)),
    };
    for (const phase of ['Detection', 'Notification']) expect(write(later, 'public')).not.toContain(phase);
    expect(write(later, 'internal')).toContain('Detection');
  });
});

it.each([
  ['no events', []],
  [
    'events without an exact time',
    [event(day, 'A day'), event(`${day} 09:14`, 'No zone'), event('2026-03-29 02:30 Europe/Paris', 'Skipped')],
  ],
  ['internal events alone', [event(`${day} 09:14 UTC`, 'Inside', { visibility: 'internal' })]],
])('leaves nothing in the export for %s', (_, events) => {
  const of = charted(events);
  expect(chartOf(of)).toBe('');
  expect(exportMarkdown(of, options)).not.toContain('event');
  expect(exportText(of, options)).not.toContain('event,');
});

it('has a legend where events are of more than one category', () => {
  const kinds = [event(`${day} 09:14 UTC`, 'a', { category: 'Customers' }), event(`${day} 10:14 UTC`, 'b', { category: 'Systems' })];
  const words = elementsOf(chartOf(charted(kinds)), 'text').map(textOf);
  expect(words).toEqual(expect.arrayContaining(['Customers', 'Systems']));
  expect(elementsOf(chartOf(charted(kinds.slice(1))), 'text').map(textOf)).not.toContain('Systems');
});

it('stands in the body and is not added where nobody asked for it', () => {
  expect(bodyText(exportHtml(sampleReport, options))).not.toContain('Chart of the timeline');
  expect(elementsOf(exportHtml({ ...sampleReport, body: charted([]).body }, options), 'svg')).toHaveLength(1);
});
