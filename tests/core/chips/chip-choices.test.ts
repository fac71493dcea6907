import { describe, expect, it } from 'vitest';
import { type ChoiceLabels, chipChoices, mostChoices } from '../../../renderer/core/chips/chip-choices.ts';
import { metricWords } from '../../../renderer/core/metrics/words/metric-words.ts';
import type { Report } from '../../../renderer/core/report/report.ts';
import { milestoneLabels } from '../../../renderer/ui/parts/labels.ts';
import { chipKindLabels, detailLabels } from '../../../renderer/ui/writing/chips/chip-labels.ts';
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
const labels: ChoiceLabels = {
  milestones: milestoneLabels,
  details: detailLabels,
  figures: metricWords('en').figures,
  kinds: chipKindLabels,
};
const found = (search: string, from: Report = of) => chipChoices(from, search, style(), labels);
const words = (search: string): readonly string[] => found(search).choices.map((choice) => `${choice.words} | ${choice.label}`);

describe('chipChoices', () => {
  it('offers milestones, figures, details, events in their order, actions and causes', () => {
    expect(words('')).toEqual([
      '8 June 2026, 08:50 UTC | Impact began',
      '8 June 2026, 10:05 UTC | Detected',
      '1 h 15 min | Time to detect',
      'Parcels | Title',
      'INC-7 | Reference',
      'Published | State of the report',
      '8 June 2026, 08:50 UTC | Scans are late.',
      '8 June 2026, 10:05 UTC | The alarm fires.',
      '9 June 2026 | Café reopens.',
      'Raise the limit | Platform',
      'A full queue | ',
    ]);
  });

  it.each([
    ['alarm', ['8 June 2026, 10:05 UTC | The alarm fires.']],
    ['event 10:05', ['8 June 2026, 10:05 UTC | The alarm fires.']],
    ['CAFE', ['9 June 2026 | Café reopens.']],
    ['impact began', ['8 June 2026, 08:50 UTC | Impact began']],
    ['weather', []],
  ])('finds for “%s” what has all its words', (search, expected) => {
    expect(words(search)).toEqual(expected);
  });

  it('shows each as a new chip would, and that follows the days of the timeline', () => {
    const events = [event('2026-06-08 08:50 UTC', 'Scans are late.'), event('2026-06-09 13:00 UTC', 'Review of the incident.')];
    const each = (search: string, from: Report) => found(search, from).choices.map(({ words, chip }) => [words, chip.format]);
    expect(each('scans', report({ events }))).toEqual([['8 June 2026, 08:50 UTC', 'auto']]);
    expect(each('scans', report({ events: events.slice(0, 1) }))).toEqual([['08:50 UTC', 'auto']]);
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

  it.each([
    ['temps de détection', []],
    ['délai de détection', ['1 h 15 min']],
    ['time to detect', ['1 h 15 min']],
    ['key figure', []],
    ['indicateur 1 h', ['1 h 15 min']],
  ])('finds for “%s” a figure of an English report by what French screens call it, and by its own words', (search, expected) => {
    const french: ChoiceLabels = { ...labels, figures: metricWords('fr').figures, kinds: { ...labels.kinds, metric: 'Indicateur' } };
    const { choices } = chipChoices(of, search, style(), french);
    expect(choices.map(({ words: shown }) => shown)).toEqual(expected);
    expect(choices.every(({ label }) => label === 'Délai de détection')).toBe(true);
  });

  it('holds no more than can be looked through, and counts the rest', () => {
    const events = Array.from({ length: 200 }, (_, at) => event('2026-06-08 10:05 UTC', `No ${at}`));
    const { choices, left } = found('no', report({ events }));
    expect([choices.length, left]).toEqual([mostChoices, 200 - mostChoices]);
  });
});
