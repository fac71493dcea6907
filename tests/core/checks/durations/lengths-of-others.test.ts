import { describe, expect, it } from 'vitest';
import { readChecked, rulesFor } from '../read-checked.ts';

const all = (text: string): readonly string[] => readChecked(text).map(({ rule, message }) => `${rule}: ${message}`);

/** A plain beginning and end, an hour and more apart. */
const plain = (line: string): string =>
  `# Checkout API outage on 12 May 2025\n\n## Summary\n\nOn 12 May 2025 the checkout API was unavailable from 14:03 to 14:40 UTC.\n\n${line}\n\n## Timeline (UTC)\n\n- 13:50 Deploy of version 4.2.0 begins.\n- 14:03 First errors on checkout; customers see failures.\n- 14:09 Alert fires, the on-call engineer is paged.\n- 14:22 Root cause identified: disk full on db-3.\n- 14:31 Rollback to 4.1.9 started.\n- 14:40 Checkout fully recovered.\n- 15:10 Incident closed.\n`;

/** Neither is told plainly, so that any two entries may be meant. */
const open = (line: string): string =>
  `# Mirror server not reachable\n\nDate: 2025-05-12\n\nA host of the mirror lost its network. ${line}\n\n## Timeline\n\n| Time (UTC) | Event |\n| --- | --- |\n| 14:36 | Monitoring reports that the mirror is down |\n| 14:38 | Provider called |\n| 14:41 | Cable replaced |\n| 14:45 | Mirror up again |\n`;

/** No timeline at all. */
const story = (line: string): string =>
  `# The morning the queue stood still\n\nAt 9:12 on Tuesday, 13 May 2025, our queue stopped. We were told by a customer at 9:31 and started to look at once. At 9:50 we saw that a worker held a lock, and at 10:04 we restarted it. By 10:20 all messages were delivered.\n\n${line}\n`;

const reports = [plain, open, story];

describe('a length that is none of the trouble’s', () => {
  it.each([
    // What may be, must be, or would have been.
    'We only publish alerts if the machine is down for more than 15 minutes.',
    'Alerts are only sent when the service has been down for 5 minutes.',
    'Unless the site is down for more than an hour, nobody is paged.',
    'An outage of 2 hours or more must be reported.',
    'We were lucky: a full outage of 6 hours was possible.',
    'It could have been down for 5 hours before anyone noticed.',
    'A node is marked as down after being unreachable for 90 seconds.',
    'A downtime of 45 minutes costs us a lot.',
    'Our plan allows for an outage of 15 minutes on Sundays.',
    'Ein Ausfall von 2 Stunden hätte gemeldet werden müssen.',
    'L’alerte n’est envoyée que si le service est indisponible pendant 15 minutes.',
    'La alerta solo se envía si el servicio está caído durante 15 minutos.',
    // Of another day, month or year.
    'During the outage in March we were down for 3 hours.',
    'The outage of 4 February lasted 2 hours and 10 minutes.',
    'In 2023 an outage of the same kind lasted 95 minutes.',
    'Der Ausfall im März dauerte 95 Minuten.',
    'La panne de mars a duré 95 minutes.',
    'In the last 12 months we had 310 minutes of downtime.',
    // Of one of many, of another, or of a step.
    'On average a customer was affected for 11 minutes.',
    'One customer was affected for 55 minutes because of a stale name.',
    'The test environment was down for 5 hours.',
    'The mail gateway, which nobody noticed, was unavailable for 3 hours.',
    'The provider’s own incident lasted 4 hours and 20 minutes.',
    'Backups had failed for 3 weeks.',
    'Recovery took 19 minutes from the start of the rollback.',
    'A merchant claims that his shop was offline for 3 hours.',
    'We first believed that the outage had lasted 20 minutes.',
  ])('is held against nothing: %s', (line) => {
    for (const report of reports) expect(all(report(line))).toEqual([]);
  });

  it.each([
    'The outage lasted 3 hours.',
    'Customers were unable to pay for 3 hours.',
    'Users could not reach it, so it was down for 3 hours.',
    'Der Ausfall dauerte 3 Stunden.',
    'La panne a duré 3 heures.',
    'La caída duró 3 horas.',
  ])('but the whole is: %s', (line) => {
    expect(rulesFor(plain(line)).includes('duration-mismatch')).toBe(true);
  });

  it('takes a sentence that is told again, with a length for each of two states, for one', () => {
    const line = 'Checkout was degraded for 28 minutes and down for 9 minutes.';
    expect(all(`# Checkout\n\n${line}\n\n## Details\n\n${line}\n`)).toEqual([]);
  });

  it('takes a sum of lengths for what it is', () => {
    expect(all(story('Wave 1 had 5 minutes. Wave 2 had 15 minutes. In total 20 minutes of full outage.'))).toEqual([]);
  });

  it('takes lines with one label for lines of several parts', () => {
    const page = (second: string): string => `# Summary\n\n## March\n\nTotal downtime: 123 hours\n\n## April\n\n${second}: 63 hours\n`;
    expect(all(page('Total downtime'))).toEqual([]);
  });
});

describe('a length beside a range', () => {
  it.each([
    'Missed blocks from 14:03 to 14:40, two per 10-minute period.',
    'Between 14:03 and 14:40 there were three outages of 4 minutes each.',
    'From 14:03 to 14:40, with a pause of 5 minutes, checkout failed.',
  ])('that is not the range’s: %s', (line) => {
    expect(all(plain(line))).toEqual([]);
  });
});

describe('days in a report of two', () => {
  const report = (line: string): string =>
    `# Disk full\n\n${line}\n\n## Timeline\n\n- 2025-05-12 22:10 UTC: first builds hang\n- 2025-05-13 00:50 UTC: builds go on\n`;

  it.each([
    'Postmortem written 3 days after the incident.',
    'The review took place 5 days after the incident.',
    'Backups had failed for 3 weeks.',
  ])('that come before or after them: %s', (line) => {
    expect(all(report(line))).toEqual([]);
  });
});

describe('the length of the whole response', () => {
  const report = (label: string): string => `# Keys leaked

**Detected:** 3 August 2026 00:23 UTC

## Timeline

| Time (UTC) | Event | Status |
| --- | --- | --- |
| 00:23 | Alert of the scanner received | Detected |
| 00:56 | Investigation started | In Progress |
| 01:15 | Files taken out | Complete |
| 01:51 | Fixes pushed | **RESOLVED** |

**${label}:** 88 minutes (1 hour 28 minutes)
`;

  it('is not the time to it', () => {
    expect(all(report('Total Response Time'))).toEqual([]);
    expect(all(report('Response Time'))).toHaveLength(1);
  });
});
