import { describe, expect, it } from 'vitest';
import { chipChoices, mostChoices } from '../../../renderer/core/chips/chip-choices.ts';
import type { Report } from '../../../renderer/core/report/report.ts';
import { toZone } from '../../../renderer/core/time/zone.ts';
import { milestoneLabels } from '../../../renderer/ui/parts/labels.ts';
import { detailLabels } from '../../../renderer/ui/writing/chips/chip-labels.ts';
import { action, cause, event, report, when } from '../export/sample-report.ts';
import { style } from './chips.ts';

const of = report({
  details: { title: 'Parcels', reference: 'INC-7' },
  events: [
    event('2026-06-08 10:05 UTC', 'The alarm fires.', { milestone: 'detected' }),
    event('2026-06-08 08:50 UTC', 'Scans are late.', { milestone: 'impact-began' }),
    event(when('2026-06-09'), 'Café reopens.'),
  ],
  actions: [action('Raise the limit', { owner: 'Platform' })],
  causes: [cause('A full queue')],
});
const found = (search: string, from: Report = of) =>
  chipChoices(from, search, style(), { milestones: milestoneLabels, details: detailLabels });
const words = (search: string): readonly string[] => found(search).choices.map((choice) => `${choice.words} | ${choice.label}`);

describe('chipChoices', () => {
  it('offers milestones, figures, details, events in their order, actions and causes', () => {
    expect(words('')).toEqual([
      '08:50 UTC | Impact began',
      '10:05 UTC | Detected',
      '1 h 15 min | Time to detect',
      'Parcels | Title',
      'INC-7 | Reference',
      'Published | State of the report',
      '08:50 UTC | Scans are late.',
      '10:05 UTC | The alarm fires.',
      '9 June 2026 | Café reopens.',
      'Raise the limit | Platform',
      'A full queue | ',
    ]);
  });

  it.each([
    ['alarm', ['10:05 UTC | The alarm fires.']],
    ['event 10:05', ['10:05 UTC | The alarm fires.']],
    ['CAFE', ['9 June 2026 | Café reopens.']],
    ['impact began', ['08:50 UTC | Impact began']],
    ['weather', []],
  ])('finds for “%s” what has all its words', (search, expected) => {
    expect(words(search)).toEqual(expected);
  });

  it('gives the day with times of another day than the first, in the zone of the report', () => {
    const events = [
      event('2026-06-08 22:30 UTC', 'Late work.'),
      event('2026-06-08 08:50 UTC', 'Scans are late.', { milestone: 'impact-began' }),
      event('2026-06-09 13:00 UTC', 'Review of the incident.', { milestone: 'report-published' }),
      event('2026-03-01 10:00 UTC', 'The queue is made.'),
    ];
    const each = (search: string, zone = '') =>
      chipChoices(report({ events }), search, style(toZone(zone)), { milestones: milestoneLabels, details: detailLabels }).choices.map(
        ({ words, chip }) => [words, chip.format],
      );
    expect(each('scans')).toEqual([['08:50 UTC', 'time']]);
    expect(each('late work')).toEqual([['22:30 UTC', 'time']]);
    expect(each('late work', 'Europe/Berlin')).toEqual([['9 June 2026, 00:30 CEST', 'date-time']]);
    expect(each('review')).toEqual([['9 June 2026, 13:00 UTC', 'date-time']]);
    expect(each('report published')[0]).toEqual(['9 June 2026, 13:00 UTC', 'date-time']);
    expect(each('queue')).toEqual([['1 March 2026, 10:00 UTC', 'date-time']]);
  });

  it.each([
    ['contact', ['detail not filled in | Contact']],
    ['aware', ['detail not filled in | Aware since']],
    ['mitigated', ['no event marked “mitigated” | Mitigated']],
    ['time to mitigate', ['figure not known | Time to mitigate']],
    ['co', []],
    ['filled', []],
  ])('says for “%s” what has nothing to show yet, where the search names it', (search, expected) => {
    expect(words(search).filter((one) => !one.startsWith('A full queue'))).toEqual(expected);
    expect(found(search).choices.every(({ isLacking, words: said }) => isLacking === !said.startsWith('A full queue'))).toBe(true);
  });

  it('holds no more than can be looked through, and counts the rest', () => {
    const events = Array.from({ length: 200 }, (_, at) => event('2026-06-08 10:05 UTC', `No ${at}`));
    const { choices, left } = found('no', report({ events }));
    expect([choices.length, left]).toEqual([mostChoices, 200 - mostChoices]);
  });
});
