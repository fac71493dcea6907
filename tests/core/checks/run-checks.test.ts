import { describe, expect, it } from 'vitest';
import { rules, runChecks } from '../../../renderer/core/checks/index.ts';
import { readReport } from '../../../renderer/core/intake/read-report.ts';
import { en as sampleReport } from '../../../renderer/core/intake/sample/en.ts';
import { blankReport } from '../../../renderer/core/report/blank.ts';
import type { Id } from '../../../renderer/core/report/report.ts';
import { textBlock } from '../../../renderer/core/rich-text/walk.ts';
import { expectLinearGrowth } from '../../support/growth.ts';
import { date } from '../time/values.ts';
import { event } from '../timeline/events.ts';
import { action, cause, report } from './reports.ts';

describe('runChecks', () => {
  it('has nothing to say about a report in which all is well', () => {
    const events = [
      event('a', '2024-06-10 16:05 Europe/Paris', { entered: '16:05 CEST' }, 'impact-began'),
      event('b', '2024-06-10 14:10 UTC', {}, 'detected'),
    ];
    const actions = [action('Index', { owner: 'Platform', due: date('2024-06-19') })];
    const body = [textBlock('h2', 'Summary'), textBlock('p', 'A short one.')];
    expect(runChecks(report({ events, actions, body, causes: [cause('A missing index')] }))).toEqual([]);
  });

  it('has no error for a blank report', () => {
    expect(runChecks(blankReport).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('has no error and no warning for the sample report', () => {
    let next = 0;
    const newId = (): Id => {
      next += 1;
      return `id-${next}` as Id;
    };
    const read = readReport(
      { text: sampleReport, name: null, format: 'text' },
      { zone: null, locale: 'en-GB', today: date('2026-06-12'), newId },
    );
    const found = read.kind === 'report' ? runChecks(read.report) : [read.reason];
    expect(found.filter((finding) => typeof finding === 'string' || finding.severity !== 'note')).toEqual([]);
  });

  it('puts errors first, then warnings, then notes, each in the order of the report', () => {
    const found = runChecks(
      report({
        details: { title: '' },
        events: [
          event('b', '2024-06-10 16:00 -'),
          event('a', '2024-03-31 02:30 Europe/Paris'),
          { ...event('c', '2024-06-10 17:00 -'), text: '' },
        ],
        causes: [cause('x')],
        body: [textBlock('p', 'TBD'), textBlock('h2', 'End')],
      }),
    );
    expect(found.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'error time-does-not-exist',
      'warning title-missing',
      'warning leftover-words',
      'warning event-without-zone',
      'warning event-without-zone',
      'warning event-without-text',
      'note heading-without-content',
      'note cause-without-action',
    ]);
  });

  it('orders events as the timeline shows them, not as they are stored', () => {
    const found = runChecks(report({ events: [event('b', '2024-06-10 16:00 -'), event('a', '2024-06-10 15:00 -')] }));
    expect(found.map(({ place }) => (place.kind === 'event' ? place.id : null))).toEqual(['id-a', 'id-b']);
  });

  it('names each finding after the file of its rule', () => {
    const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const names = new Set(rules.map(({ name }) => name));
    const found = runChecks(
      report({ details: { title: '' }, events: [event('TBD', '2024-03-31 02:30 Europe/Paris')], actions: [action('a')] }),
    );
    expect(found.length).toBeGreaterThan(3);
    for (const { rule } of found) expect(names).toContain(camel(rule));
  });

  it('takes time in step with the number of events', () => {
    const events = Array.from({ length: 8000 }, (_, index) =>
      event(String(index), '2024-06-10 16:05 UTC+1', { entered: '16:05 CET, shortly after' }, 'detected'),
    );
    expectLinearGrowth(2000, (size) => {
      runChecks(report({ events: events.slice(0, size) }));
    });
  });
});
