import { describe, expect, it } from 'vitest';
import { cases } from '../cases.ts';
import { readChecked, rulesFor } from '../read-checked.ts';

describe('one time on two clocks', () => {
  const columns = (last: string): string => `# Kiln cold on 14 July 2026

## Timeline

| Time (UTC) | Time (CEST) | What |
| --- | --- | --- |
| **05:04 UTC** | 07:04 AM | The burner of the kiln goes out. |
| **05:16 UTC** | 07:16 AM | The foreman smells gas. |
| **06:58 UTC** | 08:58 AM | A fitter closes the valve. |
| **07:08 UTC** | 09:08 AM | The hall is aired. |
| **07:31 UTC** | 09:31 AM | The nozzle is changed. |
| ${last} | The kiln burns again. |
`;
  cases(
    'dual-zone-conflict',
    columns,
    ['**11:18 UTC** | 11:18 AM', '**11:18 UTC** | 12:18 PM', '**11:18 UTC** | 01:18 AM'],
    ['**11:18 UTC** | 01:18 PM', '**11:18 UTC** | 13:18', '**10:18 UTC** | 12:18 PM'],
  );

  const named = (first: string): string => `# Mill stopped on May 9th 2021

## Timeline (UTC)

- ${first}: The last sack was filled.
- 13:11: The miller looked at the stones and found them still.
- 13:26: The belt was taken off.
- 14:19: A new belt was put on.
- 15:18: The stones turned again.
`;
  cases(
    'dual-zone-conflict',
    named,
    ['12:48 (6:48 PDT)', '12:48 (7:48 AM PDT)'],
    ['12:48 (5:48 PDT)', '12:48', '12:48 (05:48 PDT)', '12:48 (14:48 CEST)'],
  );

  const quotes = (words: string): string => `# Sluice open on February 15, 2024

## Timeline (all times UTC)

- February 15, 2024 07:56: The keeper was told of an alarm at ${words}.
- February 15, 2024 13:15: The gate was looked at.
- February 15, 2024 13:23: The gate was closed.
- February 15, 2024 14:02: The water fell.
`;
  cases(
    'header-zone-vs-quoted-time',
    quotes,
    ['3:56am EST', '9:56 CET', '1:56am EST'],
    ['2:56am EST', '8:56 CET', '2:50am EST', '06:56 UTC', '2:55am EST'],
  );

  const told = (time: string): string => `# Coin lost

On Sunday, October 31 at ${time}, a visitor missed a coin from his purse.

## Timeline

| Date (2021) | Time (PT) | What |
| --- | --- | --- |
| Oct 31 | 21:33 | A visitor writes that a coin is gone. |
| Oct 31 | 21:48 | The porter looks through the hall. |
| Oct 31 | 22:07 | The coin is found under a bench. |
| Nov 1 | 09:12 | The purse is sewn. |
`;
  cases('prose-vs-timeline-zone', told, ['21:33 UTC', '21:33 CET'], ['21:33 PT', '21:33', '21:33 PDT', '21:30 UTC']);
});

describe('half a day from the only entry of a timeline of twenty-four hours', () => {
  const report = (sentence: string): string => `# Looms at rest
date: 2022-01-20

${sentence}

## Timeline

### {{ 2022-01-20 06:10 }}
A weaver told of torn threads.

### {{ 07:45 }}
The threads of the first loom were tied.

### {{ 08:45 }}
The second loom was oiled.

### {{ 12:10 }}
The dyers told of the same.

### {{ 12:15 }}
The red looms ran again.

### {{ 12:33 }}
The blue looms ran again.
`;
  cases(
    'am-pm-mismatch',
    report,
    ['The red looms stood still till 12.15 AM.', 'The blue looms stood still till 12.33 AM.'],
    [
      'The red looms stood still till 12.15 PM.',
      'The blue looms stood still till 12:33.',
      'The looms are cleaned every night at 12.15 AM.',
      'A lamp had been left burning since about 12.30 AM.',
      'At 12.15 AM the night before, a lamp had been left burning.',
      'At 12.15 AM a lamp had been left burning; the red looms ran again at 12.15 PM.',
    ],
  );

  it('takes a moment out of the braces of a template', () => {
    expect(rulesFor(report('').replace('{{ 08:45 }}', '{{ 05:45 }}'))).toContain('out-of-order');
  });
});

describe('the only time that an entry with more of its words than any other does not bear', () => {
  const report = (sentence: string): string => `# Pumps choked on 8 July 2021

${sentence}

## Timeline

- 00:27 UTC: The gauge shows a rush of water through the northern pipes.
- 00:32 UTC: The warden is called because the pipes hum.
- 00:55 UTC: The lower pump no longer answers.
- 01:13 UTC: The valves of the cellar are shut.
- 02:04 UTC: The pumps draw again.
`;
  cases(
    'prose-vs-timeline-time',
    report,
    [
      'A rush of water in the northern pipes (00:37 UTC) made the lower pump fall silent (00:55 UTC).',
      'A rush of water in the northern pipes (01:27 UTC) made the lower pump fall silent (00:55 UTC).',
    ],
    [
      'A rush of water in the northern pipes (00:27 UTC) made the lower pump fall silent (00:55 UTC).',
      'A second rush of water in the northern pipes was heard at 00:37 UTC.',
      'Much water in the southern gutter (00:37 UTC) wet the floor.',
      'A rush of water in the northern pipes (about 00:35 UTC) made the lower pump fall silent (00:55 UTC).',
    ],
  );
});

describe('a column of clocks that was converted wrong throughout', () => {
  const told = (...lines: readonly string[]): readonly string[] =>
    readChecked(
      `# Looms stood still on 7 May 2024\n\n${lines.map((line) => `On 7 May 2024 at ${line} a loom stopped.`).join('\n\n')}\n`,
    ).map(({ message }) => message);

  it('is one finding from three times on, and two below', () => {
    const wrong = ['14:49 UTC (19:19 IST)', '15:16 UTC (19:46 IST)', '15:55 UTC (20:25 IST)'];
    expect(told(...wrong)).toEqual(['“14:49 UTC” is 20:19 IST, not “19:19 IST”: they are 1 h apart. It is so in 3 places.']);
    expect(told(...wrong.slice(1))).toHaveLength(2);
    expect(told('14:49 UTC (19:19 IST)', '15:16 UTC (19:46 IST)', '15:55 UTC (20:35 IST)')).toHaveLength(3);
  });

  it('is told of the first two of three clocks where the third agrees with the first', () => {
    expect(told('14:49 UTC / 19:19 IST / 10:49 EDT')).toEqual(['“14:49 UTC” is 20:19 IST, not “19:19 IST”: they are 1 h apart.']);
    expect(told('14:49 UTC / 19:19 IST / 09:49 EDT')).toEqual(['“14:49 UTC” is 20:19 IST, not “19:19 IST”: they are 1 h apart.']);
  });
});

describe('one entry on another clock', () => {
  const list = (times: string): string =>
    `# Lifts stood still\n\n## Timeline\n\n${times
      .split(', ')
      .map((time, at) => `- ${time} Step ${'abcdefgh'[at]} of the repair in the third house`)
      .join('\n')}`;
  cases(
    'out-of-order',
    list,
    ['10:00 UTC, 10:41 UTC, 11:16 UTC, 12:11 MSK, 12:24 UTC', '10:00 JST, 10:41 JST, 11:16 UTC, 12:11 JST, 12:24 JST'],
    [
      '10:00 UTC, 10:41 UTC, 11:16 UTC, 12:11 UTC, 12:24 UTC',
      // What an entry quotes is in order as a moment.
      '10:00 UTC, 10:41 UTC, 13:16 CEST, 12:11 UTC, 12:24 UTC',
      '22:00 UTC, 23:41 UTC, 01:16 CEST, 00:11 UTC',
      // Minutes on, not hours ahead.
      '14:30 CEST, 16:20 CEST, 16:28+5m, 17:30 CEST',
    ],
  );
  const declared = (time: string): string =>
    `# Lifts stood still\n\n## Timeline (UTC)\n\n- 10:00 Power failed\n- 10:41 Lifts stopped\n- ${time} Engineers arrived\n- 12:24 Power was back`;
  cases('out-of-order', declared, ['12:11 PDT', '12:11 JST'], ['12:11', '12:11 UTC', '14:11 CEST']);
});

describe('the only time in another zone, that of an entry', () => {
  const report = (told: string): string =>
    `# Lifts stood still\n\n${told}\n\n- 16:31 — Power failed in the third house.\n- 17:46 — A tenant called.\n- 18:18 — Engineers arrived.\n- 20:37 — All lifts ran.`;
  cases(
    'prose-vs-timeline-zone',
    report,
    [
      'Window: 2026-05-04 16:31–20:37 UTC\n\nThe first call came at 17:46 PDT.',
      'Zeitraum: 04.05.2026 16:31 bis 20:37 Uhr MESZ\n\nDer erste Anruf kam um 17:46 UTC.',
      'La panne a duré de 16h31 à 20h37 CEST le 4 mai 2026. Le premier appel est arrivé à 17h46 UTC.',
      'La caída duró de 16:31 a 20:37 CEST del 4 de mayo de 2026. La primera llamada llegó a las 17:46 UTC.',
    ],
    [
      'Window: 2026-05-04 16:31–20:37 UTC\n\nThe first call came at 17:46 UTC.',
      // Another moment, told on another clock.
      'Window: 2026-05-04 16:31–20:37 UTC\n\nThe first call came at 19:46 CEST.',
      // The entries may well be in the zone of the second time.
      'The grid failed from 05:02 to 06:02 UTC on 4 May 2026.\n\nThe first call came at 17:46 JST.',
      'Window: 2026-05-04 16:31–20:37 UTC\n\nThe first call came at 17:46 UTC, the second at 19:50 CEST.',
    ],
  );
});

describe('the end of the head’s range, an hour from the last entry', () => {
  const page = (end: string): string =>
    `# Lifts stood still\n\n- Window: 2026-08-13 10:57 to ${end} UTC\n\n## Timeline\n\n- 10:57 — Power failed.\n- 11:17 — Engineers arrived.\n- 12:28 — A fuse was changed.\n- 12:58 — All lifts ran.`;
  cases('metadata-vs-timeline', page, ['11:58', '13:58'], ['12:58', '12:28', '12:57']);
});

describe('a step between two that the timeline has', () => {
  const page = (time: string): string =>
    `# Lifts stood still\n\n## Repair\n\n- At 08:20 the maker of the lifts answered.\n- Our trial rides at ${time} went well for the house.\n- The tenants were told at 08:40.\n\n## Timeline\n\n- **04:34:** Lifts stopped.\n- **04:50:** Engineers arrived.\n- **08:20:** The maker answered our letter.\n- **08:30:** Trial rides went well.\n- **08:40:** Tenants told by letter.`;
  cases('prose-vs-timeline-time', page, ['09:30'], ['08:30']);
});

describe('what a text tells under its causes', () => {
  const page = (time: string): string =>
    `# Trade halted\n\nThe exchange ceased trading at 1138 hours on 14 July 2016, and stayed closed.\n\n## Cause\n\n1. A disk failed, and nobody saw it.\n\n2. At this point, trading ceased at ${time} hours, and members could look at their orders.`;
  cases('prose-vs-prose-time', page, ['1128'], ['1138']);
});
