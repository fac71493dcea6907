import { describe, expect, it } from 'vitest';
import { milestoneOrder } from '../../../../renderer/core/checks/milestones/milestone-order.ts';
import { milestoneTwice } from '../../../../renderer/core/checks/milestones/milestone-twice.ts';
import type { Milestone } from '../../../../renderer/core/report/report.ts';
import { clock } from '../../time/values.ts';
import { event } from '../../timeline/events.ts';
import { checked, report } from '../reports.ts';

const marked = (milestone: Milestone, words: string, rest = {}) => event(milestone, words, rest, milestone);

describe('milestone-order', () => {
  it('shows both times and what lies between them', () => {
    const events = [marked('impact-began', '2024-06-10 16:25 Europe/Paris'), marked('detected', '2024-06-10 14:05 UTC')];
    expect(checked(milestoneOrder, report({ events }))).toMatchObject([
      {
        rule: 'milestone-order',
        severity: 'warning',
        place: { kind: 'event', id: 'id-detected' },
        message:
          '“Detected” (10 June 2024, 14:05 UTC) comes 20 min before “Impact began” (10 June 2024, 16:25 CEST): one of the two is marked or timed wrongly.',
        fix: null,
      },
    ]);
  });

  it('calls an end before the beginning an error', () => {
    const events = [marked('impact-began', '2024-06-10 16:00 UTC'), marked('impact-ended', '2024-06-10 15:00 UTC')];
    expect(checked(milestoneOrder, report({ events }))).toMatchObject([{ severity: 'error' }]);
  });

  it.each<readonly [string, Milestone, string, Milestone, string, number]>([
    ['times of unknown zone', 'detected', '2024-06-10 16:00 -', 'response-began', '2024-06-10 15:00 -', 1],
    ['dates alone', 'mitigated', '2024-06-10 - -', 'impact-ended', '2024-06-09 - -', 1],
    ['equal times', 'impact-began', '2024-06-10 16:00 UTC', 'detected', '2024-06-10 16:00 UTC', 0],
    ['the same date', 'impact-began', '2024-06-10 - -', 'detected', '2024-06-10 - -', 0],
    ['a notice of planned work', 'impact-began', '2024-06-10 16:00 UTC', 'first-notice', '2024-06-09 16:00 UTC', 0],
    ['a publication before the notice', 'first-notice', '2024-06-10 16:00 UTC', 'report-published', '2024-06-09 16:00 UTC', 1],
    ['no date', 'impact-began', '- 16:00 UTC', 'detected', '2024-06-10 15:00 UTC', 0],
  ])('of %s makes the right number of findings', (_what, first, firstWords, second, secondWords, number) => {
    expect(checked(milestoneOrder, report({ events: [marked(first, firstWords), marked(second, secondWords)] }))).toHaveLength(number);
  });

  it.each([
    ['15:40', 0],
    ['15:20', 1],
  ])('lets "about 16:00" be off by half an hour: %s', (time, number) => {
    const events = [marked('impact-began', '2024-06-10 16:00 UTC', { precision: 'approx' }), marked('detected', `2024-06-10 ${time} UTC`)];
    expect(checked(milestoneOrder, report({ events }))).toHaveLength(number);
  });

  it('takes the end of a range for what ended', () => {
    const range = marked('impact-ended', '2024-06-10 11:50 UTC', { end: { date: null, time: clock('12:05') } });
    expect(checked(milestoneOrder, report({ events: [marked('mitigated', '2024-06-10 12:00 UTC'), range] }))).toEqual([]);
    expect(checked(milestoneOrder, report({ events: [marked('mitigated', '2024-06-10 12:10 UTC'), range] }))).toHaveLength(1);
  });

  it('follows a range past midnight', () => {
    const range = marked('impact-ended', '2024-06-10 23:50 UTC', { end: { date: null, time: clock('00:20') } });
    expect(checked(milestoneOrder, report({ events: [marked('mitigated', '2024-06-11 00:10 UTC'), range] }))).toEqual([]);
  });

  it('leaves a milestone alone that two events carry', () => {
    const events = [
      marked('impact-began', '2024-06-10 16:00 UTC'),
      event('a', '2024-06-10 15:00 UTC', {}, 'detected'),
      event('b', '2024-06-10 15:10 UTC', {}, 'detected'),
    ];
    expect(checked(milestoneOrder, report({ events }))).toEqual([]);
  });
});

describe('milestone-twice', () => {
  it.each([
    ['detected', 'earliest'],
    ['impact-ended', 'latest'],
  ] as const)('says which of two %s events counts: the %s', (milestone, which) => {
    const events = [event('a', '2024-06-10 15:00 UTC', {}, milestone), event('b', '2024-06-10 15:10 UTC', {}, milestone)];
    const [finding] = milestoneTwice(report({ events }));
    expect(finding).toMatchObject({ severity: 'warning', place: { kind: 'event', id: 'id-b' } });
    expect(finding?.message).toContain(`(10 June 2024, 15:00 UTC; 10 June 2024, 15:10 UTC): the key figures count the ${which} one`);
  });

  it('is one finding however many there are', () => {
    const events = Array.from({ length: 5 }, (_, index) => event(String(index), '- - -', {}, 'detected'));
    expect(milestoneTwice(report({ events })).map(({ message }) => message.split(':')[0])).toEqual([
      '5 events are marked “Detected” (no time; no time; 3 more)',
    ]);
  });

  it('is quiet about one event for each milestone', () => {
    const events = [marked('detected', '2024-06-10 15:00 UTC'), marked('mitigated', '2024-06-10 15:00 UTC'), event('c', '- - -')];
    expect(milestoneTwice(report({ events }))).toEqual([]);
  });
});
