import { describe, expect, it } from 'vitest';
import { cases } from '../cases.ts';
import { readChecked, rulesFor } from '../read-checked.ts';

/** A sound report about a ferry's booking desk, with a sentence above its log. */
const ferry = (text: string): string => `# Booking desk closed on 14 May 2025

${text}

## Timeline (UTC)

- 2025-05-14 07:12 A harbour cable is cut by an excavator near pier 9
- 2025-05-14 07:26 The night clerk notices empty seat maps on the departure screens
- 2025-05-14 08:03 Telecom contractor reaches the pier
- 2025-05-14 09:41 Traffic is switched to the microwave link; passengers can book again
- 2025-05-14 11:20 Splicing of the cable is completed
`;

describe('a time that is a slip of the hand from the entry with the same rare words', () => {
  cases(
    'prose-vs-timeline-time',
    ferry,
    [
      'Our clerk saw empty seat maps on the screens at 07:46 UTC.',
      'At 07:29 UTC the departure screens (those in the hall) showed empty seat maps.',
      'At 08:12 UTC an excavator near the pier cut the harbour cable.',
      'The contractor from the telecom company reached us at 10:03 UTC.',
    ],
    [
      'Our clerk saw empty seat maps on the screens at 07:26 UTC.',
      'Our clerk saw empty seat maps on the screens at about 07:30 UTC.',
      'The screens went on showing seat maps from before, until someone asked at 07:58 UTC.',
      'Splicing tools were ordered at 09:20 UTC.',
      'Seat maps on the departure screens are rebuilt every night at 03:26 UTC.',
    ],
  );

  cases(
    'prose-vs-timeline-window',
    ferry,
    ['Between 07:12 and 10:41 UTC passengers were unable to book.', 'From 07:12 to 09:14 UTC the desk was unavailable.'],
    ['Between 07:12 and 09:41 UTC passengers were unable to book.', 'From 07:12 to 08:03 UTC some desks were unavailable.'],
  );
});

/** A sound report without a timeline, in two tellings. */
const dairy = (first: string, second: string): string => `# Cold store alarm

On 3 June 2025 the cold store of the dairy was too warm.

${first}

## Details

The store is watched by two probes.

## What happened

${second}
`;

describe('one thing told twice in running text', () => {
  it.each([
    [
      'The compressor relay tripped and was noticed by the caretaker at 04:17 UTC.',
      'At 04:47 UTC the caretaker noticed the tripped compressor relay.',
    ],
    [
      'The compressor relay tripped and was noticed by the caretaker at 04:17 UTC.',
      'At 05:17 UTC the caretaker noticed the tripped compressor relay.',
    ],
  ])('“%s” and “%s”', (first, second) => {
    expect(rulesFor(dairy(first, second))).toContain('prose-vs-prose-time');
  });

  it.each([
    [
      'The compressor relay tripped and was noticed by the caretaker at 04:17 UTC.',
      'At 04:17 UTC the caretaker noticed the tripped compressor relay.',
    ],
    ['The caretaker restarted the compressor relay at 04:17 UTC.', 'The caretaker restarted the compressor relay again at 05:17 UTC.'],
    ['The caretaker noticed a tripped relay at 04:17 UTC.', 'At 05:17 UTC the relay was replaced.'],
  ])('nothing about “%s” and “%s”', (first, second) => {
    expect(readChecked(dairy(first, second)).map(({ message }) => message)).toEqual([]);
  });
});

describe('a year that is told once', () => {
  const mast = (text: string): string => `# Mast down in November 2025

On 11 November 2025 the radio mast lost its mains supply.

${text}

All was well again on 15 November 2025, after four days on batteries that had been charged on 9 November 2025.
`;

  cases(
    'date-typo',
    mast,
    ['Between 11 November and 15 November 2024 the mast had no mains supply.', 'The mast was dark on 11 November 2026.'],
    [
      'Between 11 November and 15 November 2025 the mast had no mains supply.',
      'A mast nearby had failed on 2 March 2024.',
      'Its licence is valid until 11 November 2026.',
      'It was the anniversary of 11 November 2024.',
    ],
  );
});

describe('one thing on two days', () => {
  const mint = (text: string): string => `# Coin press stopped

The coin press failed on 21 May 2024, 13:30 UTC, and the disruption went on until 22 May 2024, 01:18 UTC.

## Details

${text}
`;

  cases(
    'date-mismatch',
    mint,
    ['The disruption of the press was over by 01:18 UTC on 12 May 2024.', 'The incident was resolved on 23 May 2024 at 01:18 UTC.'],
    [
      'The disruption of the press was over by 01:18 UTC on 22 May 2024.',
      'The press was inspected again on 24 May 2024 at 01:18 UTC.',
      'The press was oiled on 24 May 2024 at 11:00 UTC.',
    ],
  );
});

describe('lines with day and time at their ends', () => {
  const heist = (third: string): string => `# Funds taken

## Course

- The thief funded a wallet at 2023-02-12 08:55 UTC
- The thief deployed a contract at 2023-02-13 05:37 UTC
- The contract ran out of gas at ${third} UTC
- The thief drained the vault at 2023-02-13 05:59 UTC
- The vault was paused at 2023-02-13 06:30 UTC
- A repaired contract was deployed at 2023-02-13 08:44 UTC
`;

  cases('out-of-order', heist, ['2023-02-13 04:40', '2023-02-14 05:40', '2023-02-03 05:40'], ['2023-02-13 05:40', '2023-02-13 05:58']);
});

describe('entries that are told roughly', () => {
  const quarry = (time: string): string => `# Quarry pump

## Timeline

| Time | What |
| --- | --- |
| 2025-04-02 ~09:10 UTC | Pump hums |
| 2025-04-02 ~09:20 UTC | Pump stands still |
| ${time} | Fitter is called |
| 2025-04-02 ~09:45 UTC | Fitter replaces the fuse |
| 2025-04-02 ~09:55 UTC | Pump runs |
`;

  cases(
    'out-of-order',
    quarry,
    ['2025-04-02 ~10:30 UTC', '2025-04-02 ~08:30 UTC'],
    ['2025-04-02 ~09:30 UTC', '2025-04-02 ~09:12 UTC', '2025-04-02 ~09:50 UTC'],
  );
});

describe('a weekday in a column of its own', () => {
  const rows = (weekday: string): string => `# Stolen badge, 20 January 2022

| Day | Date | Time | What |
| --- | --- | --- | --- |
| ${weekday} | Jan 20 | 22:04 | A badge is stolen |
| Thu | Jan 20 | 22:10 | The badge is used |
`;

  cases('weekday-mismatch', rows, ['Wed', 'Sun'], ['Thu', 'Thursday']);
});

describe('lengths beside ranges with words in them', () => {
  const kiln = (text: string): string => `# Kiln cold on 8 April 2025

${text}
`;

  cases(
    'duration-mismatch',
    kiln,
    [
      'Time to notice: ~32 minutes (12:08 burner off → 12:20 noticed by the potter).',
      'The outage began at 07:38 UTC and was fully mitigated by 10:42 UTC, lasting for 4 hours and 4 minutes.',
      'Duration: ~31m cold (~21:02 CEST → ~21:53 CEST)',
    ],
    [
      'Time to notice: ~32 minutes (12:08 burner off → 12:40 noticed by the potter).',
      'The outage began at 07:38 UTC and was fully mitigated by 10:42 UTC, lasting for 3 hours and 4 minutes.',
      'Duration: ~31m cold (~21:02 CEST → ~21:33 CEST)',
    ],
  );
});

describe('a zone without a day of its own', () => {
  const bakery = (zone: string): string => `# Oven stopped

On January 24, 2024 the oven stopped at 10:55 PST and was hot again at 11:30 PST.

The baker was told at 11:02 ${zone}. The oven had been built in a workshop that closed on July 3, 2009.
`;

  cases('zone-season-mismatch', bakery, ['PDT'], ['PST']);
});
