import { describe } from 'vitest';
import { cases } from '../cases.ts';

const report = (first: string) => (second: string) => `# Ferries stood still\n\n## Summary\n\n${first}\n\n## Impact\n\n${second}\n`;

describe('a figure in the same words and no others', () => {
  cases(
    'count-mismatch',
    report('The outage affected 3,848 passengers. During it 62% of bookings failed.'),
    ['In total, 3,849 passengers were affected.', '72% of bookings failed during the outage.', 'Passengers affected: 3,849'],
    [
      'In total, 3,848 passengers were affected.',
      'In total, about 3,900 passengers were affected.',
      '62% of bookings failed during the outage.',
      'At 10:05, 20% of bookings failed.',
      'At its peak 72% of bookings failed.',
      '72% of bookings failed in the north.',
      '72% of bookings and 12% of refunds failed.',
      '3,849 passengers were informed.',
    ],
  );

  cases(
    'count-mismatch',
    (line) =>
      `# Ferries stood still\n\n| Field | Value |\n| --- | --- |\n| Passengers affected | ${line} |\n\nThe outage affected 1,436 passengers.\n`,
    ['1,437'],
    ['1,436', '~1,440'],
  );
});

describe('numbers that count no list and no two of a kind', () => {
  cases(
    'count-mismatch',
    (line) => `# Ferries stood still\n\n## Causes\n\n${line}\n\n- The winch jammed.\n- The spare was worn.\n- The order was late.\n`,
    ['We found two causes:'],
    ['We found three causes:'],
  );

  cases(
    'count-mismatch',
    (line) =>
      `# Ferries stood still\n\n## Five Whys\n\n${Array.from({ length: 6 }, (_, at) => `${at + 1}. The winch number ${at + 1} jammed.`).join('\n')}\n\n${line}\n`,
    [],
    ['All is well.'],
  );

  cases(
    'count-mismatch',
    (line) => `# Balsas parados\n\nNenhum dos serviços (Balsa, Cais, Bilhete) parou. As vendas não funcionaram.\n\n${line}\n`,
    [],
    ['Tudo voltou ao normal.'],
  );

  cases(
    'count-mismatch',
    (line) => `# Ferries stood still\n\n${line}\n`,
    ['All 6 ferries (3 old + 2 new) were moored.'],
    ['5 of 6 ferries (3 old + 2 new) were moored.', 'All 5 ferries (3 old + 2 new) were moored.'],
  );

  cases(
    'count-mismatch',
    (line) => `# Ferries stood still\n\n- The board works with a 60s timeout as before.\n\nThe board had a 300s timeout.\n\n${line}\n`,
    ['Nothing else was set.'],
    ['The timeout of the board was set from 300s → 60s in May.'],
  );
});
