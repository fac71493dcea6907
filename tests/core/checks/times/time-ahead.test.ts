import { describe, expect, it } from 'vitest';
import { timeAhead } from '../../../../renderer/core/checks/times/time-ahead.ts';
import type { Details } from '../../../../renderer/core/report/report.ts';
import { builtInTemplate } from '../../../support/templates.ts';
import { instant, when } from '../../time/values.ts';
import { checked, report } from '../reports.ts';

const found = (details: Partial<Details>, now: string | null = '2026-06-10T07:11:00Z', template = 'gdpr-33') =>
  checked(timeAhead, report({ details }), { now: now === null ? null : instant(now), template: builtInTemplate(template) });
const sent = (words: string) => [{ deadline: 'gdpr-33-notification', when: when(words) }];

describe('time-ahead', () => {
  it.each([
    [
      { aware: when('2026-06-10 09:13 Europe/Paris') },
      'aware',
      '“Aware since” lies in the future (10 June 2026, 09:13 CEST): check the date.',
    ],
    [
      { classified: when('2027-06-10 09:13 UTC') },
      'classified',
      '“Classified” lies in the future (10 June 2027, 09:13 UTC): check the date.',
    ],
    [
      { sent: sent('2026-06-11 09:13 UTC') },
      'sent',
      'When “Notification to the supervisory authority” was sent lies in the future (11 June 2026, 09:13 UTC): check the date.',
    ],
  ] as const)('finds %o', (details, field, message) => {
    expect(found(details)).toMatchObject([{ rule: 'time-ahead', place: { kind: 'details', field }, message }]);
  });

  it.each([
    [{ aware: when('2026-06-10 09:12 Europe/Paris') }],
    [{ aware: when('2026-06-10 09:10 Europe/Paris'), classified: when('2026-06-10 08:00 Europe/Paris') }],
    [{ aware: when('2027-06-10 09:12 -') }],
    [{ aware: when('2027-06-10') }],
    [{ sent: sent('2026-06-09 09:12 UTC') }],
    [{ lastUpdated: when('2027-06-10 09:12 UTC') }],
  ])('has nothing to say about %o', (details) => {
    expect(found(details)).toEqual([]);
  });

  it('says nothing where nobody knows the present time, or of a deadline that the template has not', () => {
    expect(found({ aware: when('2027-06-10 09:12 UTC') }, null)).toEqual([]);
    expect(found({ sent: sent('2027-06-10 09:12 UTC') }, undefined, 'customer-notice')).toEqual([]);
  });
});
