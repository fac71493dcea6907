import { describe, expect, it } from 'vitest';
import type { Details } from '../../../renderer/core/report/report.ts';
import { deadlines } from '../../../renderer/core/templates/deadlines.ts';
import type { Template } from '../../../renderer/core/templates/template.ts';
import { englishTemplates } from '../../support/templates.ts';
import { report } from '../checks/reports.ts';
import { instant, when, zone } from '../time/values.ts';

const template = (id: string): Template => {
  const found = englishTemplates.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const states = (id: string, details: Partial<Details>, now = '2026-06-12T12:00:00Z') =>
  deadlines(template(id), report({ details }), instant(now));
const paris = (words: string) => when(`2026-${words} Europe/Paris`);

describe('deadlines', () => {
  it('are none for a template without any', () => {
    expect(states('customer-notice', { aware: paris('06-10 09:12') })).toEqual([]);
  });

  it('wait for the instant that they count from', () => {
    expect(states('gdpr-33', {})).toMatchObject([{ kind: 'waiting', reason: '“Aware since” is not known yet.' }]);
  });

  it('say what keeps an instant from being one', () => {
    expect(states('gdpr-33', { aware: when('2026-06-10 09:12 -') })).toMatchObject([
      { kind: 'waiting', reason: '“Aware since” has no zone.' },
    ]);
  });

  it('show the arithmetic, and what is left', () => {
    expect(states('gdpr-33', { aware: paris('06-10 09:12') })).toMatchObject([
      {
        kind: 'running',
        at: instant('2026-06-13T07:12:00Z'),
        span: 19.2 * 3_600_000,
        reckoning: 'aware 10 June 09:12 CEST + 72 h = 13 June 09:12 CEST',
      },
    ]);
  });

  it('are still running in the minute in which they end, and overdue behind it', () => {
    const details = { aware: paris('06-10 09:12') };
    expect(states('gdpr-33', details, '2026-06-13T07:12:00Z')).toMatchObject([{ kind: 'running', span: 0 }]);
    expect(states('gdpr-33', details, '2026-06-13T08:42:00Z')).toMatchObject([{ kind: 'overdue', span: 1.5 * 3_600_000 }]);
  });

  it.each([
    ['2026-03-28 09:12 Europe/Paris', 'aware 28 March 09:12 CET + 72 h = 31 March 10:12 CEST'],
    ['2026-10-23 09:12 Europe/Paris', 'aware 23 October 09:12 CEST + 72 h = 26 October 08:12 CET'],
    ['2026-12-30 09:12 Europe/Paris', 'aware 30 December 2026 09:12 CET + 72 h = 2 January 2027 09:12 CET'],
  ])('keep 72 hours 72 hours from %s', (words, reckoning) => {
    expect(states('gdpr-33', { aware: when(words) }, '2026-12-31T12:00:00Z')).toMatchObject([{ reckoning }]);
  });

  it('are shown in the report’s zone', () => {
    expect(states('gdpr-33', { aware: paris('06-10 09:12'), zone: zone('America/New_York') })).toMatchObject([
      { reckoning: 'aware 10 June 03:12 EDT + 72 h = 13 June 03:12 EDT' },
    ]);
  });

  it('count the earlier end of two terms, and name the one whose start is not known', () => {
    const aware = paris('06-10 09:12');
    const first = (details: Partial<Details>) => states('dora-initial', details)[0];
    expect(first({ aware, classified: paris('06-10 11:00') })).toMatchObject({
      reckoning: 'classified 10 June 11:00 CEST + 4 h = 10 June 15:00 CEST',
    });
    expect(first({ aware, classified: paris('06-11 08:00') })).toMatchObject({
      reckoning: 'aware 10 June 09:12 CEST + 24 h = 11 June 09:12 CEST',
    });
    expect(first({ aware })).toMatchObject({
      reckoning: 'aware 10 June 09:12 CEST + 24 h = 11 June 09:12 CEST',
      notes: ['“Classified” is not known yet.', '4 h from then may end earlier.'],
    });
  });

  it('drop a cap that had ended before the other term began, in time or not', () => {
    const aware = paris('06-10 09:12');
    const first = (classified: string, more: Partial<Details> = {}) =>
      states('dora-initial', { aware, classified: paris(classified), ...more }, '2026-06-12T14:30:00Z')[0];
    expect(first('06-11 09:12')).toMatchObject({ reckoning: 'aware 10 June 09:12 CEST + 24 h = 11 June 09:12 CEST' });
    expect(first('06-11 09:13')).toMatchObject({ reckoning: 'classified 11 June 09:13 CEST + 4 h = 11 June 13:13 CEST' });
    expect(first('06-12 13:00')).toMatchObject({ kind: 'running', reckoning: 'classified 12 June 13:00 CEST + 4 h = 12 June 17:00 CEST' });
    const sent = [{ deadline: 'dora-initial', when: paris('06-12 16:00') }];
    expect(first('06-12 13:00', { sent })).toMatchObject({
      kind: 'sent',
      reckoning: 'sent 12 June 16:00 CEST, in time (classified 12 June 13:00 CEST + 4 h = 12 June 17:00 CEST)',
    });
  });

  it('count a month from when the earlier notification was sent, never from when it was due', () => {
    const aware = paris('06-10 09:12');
    expect(states('nis2-final', { aware })[2]).toMatchObject({
      kind: 'waiting',
      reason: 'When “Incident notification” was sent is not known yet.',
    });
    const sent = [{ deadline: 'nis2-notification', when: paris('06-12 18:00') }];
    expect(states('nis2-final', { aware, sent }, '2026-06-13T00:00:00Z')[2]).toMatchObject({
      kind: 'running',
      reckoning: '“Incident notification” sent 12 June 18:00 CEST + 1 month = 12 July 18:00 CEST',
    });
  });

  it.each([
    ['06-02 18:00', 'sent 2 June 18:00 CEST, before it could be: check the times (aware 10 June 09:12 CEST + 72 h = 13 June 09:12 CEST)'],
    ['06-12 18:00', 'sent 12 June 18:00 CEST, in time (aware 10 June 09:12 CEST + 72 h = 13 June 09:12 CEST)'],
    ['06-13 10:12', 'sent 13 June 10:12 CEST, 1 h late (aware 10 June 09:12 CEST + 72 h = 13 June 09:12 CEST)'],
  ])('are settled by what was sent at %s', (time, reckoning) => {
    const sent = [{ deadline: 'gdpr-33-notification', when: paris(time) }];
    expect(states('gdpr-33', { aware: paris('06-10 09:12'), sent }, '2026-07-01T00:00:00Z')).toMatchObject([{ kind: 'sent', reckoning }]);
  });

  it.each([
    ['06-12 14:02', 'running', ['When “Notification to the supervisory authority” was sent lies in the future.']],
    ['07-12 14:00', 'running', ['When “Notification to the supervisory authority” was sent lies in the future.']],
    ['06-12 14:01', 'sent', []],
    ['06-12 14:00', 'sent', []],
  ])('go on where the sending is still to come, at %s', (time, kind, notes) => {
    const sent = [{ deadline: 'gdpr-33-notification', when: paris(time) }];
    expect(states('gdpr-33', { aware: paris('06-10 09:12'), sent })).toMatchObject([{ kind, notes }]);
  });

  it('say why the time of a sending does not settle them', () => {
    const sent = [{ deadline: 'gdpr-33-notification', when: when('2026-06-12 10:00 -') }];
    const notes = ['When “Notification to the supervisory authority” was sent has no zone.'];
    expect(states('gdpr-33', { aware: paris('06-10 09:12'), sent })).toMatchObject([{ kind: 'running', notes }]);
    expect(states('gdpr-33', { sent })).toMatchObject([{ kind: 'waiting', notes }]);
  });

  it('do not count from what is still to come', () => {
    expect(states('gdpr-33', { aware: paris('06-12 14:02') })).toMatchObject([
      { kind: 'waiting', reason: '“Aware since” lies in the future.' },
    ]);
    expect(states('gdpr-33', { aware: paris('06-12 14:00') })).toMatchObject([{ kind: 'running' }]);
  });

  it('count the reports on an incident of a certification authority', () => {
    const sent = [{ deadline: 'ccadb-preliminary', when: when('2026-06-12 18:00 UTC') }];
    expect(states('ca-incident', { aware: when('2026-06-10 09:12 UTC'), sent }, '2026-06-12T19:00:00Z')).toMatchObject([
      { kind: 'sent', reckoning: 'sent 12 June 18:00 UTC, in time (aware 10 June 09:12 UTC + 72 h = 13 June 09:12 UTC)' },
      { reckoning: '“Preliminary report” sent 12 June 18:00 UTC + 14 days = 26 June 18:00 UTC' },
    ]);
  });

  it('count the SEC’s working days, with the end of the last one', () => {
    expect(states('sec-8k-105', { classified: when('2026-06-12 18:00 America/New_York') }, '2026-06-13T00:00:00Z')).toMatchObject([
      { reckoning: 'classified 12 June 18:00 EDT + 4 working days = 18 June 23:59 EDT' },
    ]);
  });

  it('say that a month had no such day', () => {
    const sent = [{ deadline: 'dora-intermediate', when: when('2026-01-31 10:00 Europe/Paris') }];
    expect(states('dora-final', { sent })[2]).toMatchObject({
      reckoning:
        '“Intermediate report” sent 31 January 10:00 CET + 1 month = 28 February 10:00 CET (the month has no day 31, so its last day counts)',
    });
  });
});
