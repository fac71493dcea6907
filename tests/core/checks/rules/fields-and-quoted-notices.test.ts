import { describe, expect, it } from 'vitest';
import { rulesFor } from '../read-checked.ts';

/** A report about a mail relay with two fields, as lines, in a notice that it quotes, and as rows of a table. */
const shapes = {
  lines: (first: string, second: string): string => `# Mail relay was down\n\n${first}\n\n${second}\n\nThe relay took no mail.\n`,
  notice: (first: string, second: string): string =>
    `# Mail relay was down\n\nWe told everybody:\n\n> ${first}  \n> ${second}\n\nThe relay took no mail.\n`,
} as const;

const fields: readonly (readonly [string, string, string])[] = [
  ['From: 2024-09-03 18:10', 'To: 2024-09-03 15:00', 'To: 2024-09-03 19:00'],
  ['From: 18:10', 'To: 15:00', 'To: 02:00'],
  ['From: 2024-09-03 08:10', 'To: 2023-09-03 15:00', 'To: 2024-09-03 15:00'],
  ['Von: 03.09.2024 / 18:10 Uhr', 'Bis: 03.09.2024 / 15:00 Uhr', 'Bis: 03.09.2024 / 19:00 Uhr'],
  ['Von: 18:10 Uhr', 'Bis: 15:00 Uhr', 'Bis: 23:00 Uhr'],
  ['Beginn: 03.09.2024 18:10 Uhr', 'Ende: 03.09.2024 15:00 Uhr', 'Ende: 04.09.2024 15:00 Uhr'],
  ['Du : 3 septembre 2024 à 18h10', 'Au : 3 septembre 2024 à 15h00', 'Au : 3 septembre 2024 à 20h00'],
  ['De : 18h10', 'À : 15h00', 'À : 18h40'],
  ['Début : 3 septembre 2024 18:10', 'Fin : 3 septembre 2024 15:00', 'Fin : 3 septembre 2024 18:15'],
  ['Desde: 3 de septiembre de 2024 18:10', 'Hasta: 3 de septiembre de 2024 15:00', 'Hasta: 4 de septiembre de 2024 15:00'],
  ['Inicio: 2024-09-03 18:10', 'Fin: 2024-09-03 15:00', 'Fin: 2024-09-03 21:00'],
  ['開始: 2024年9月3日 18:10', '終了: 2024年9月3日 15:00', '終了: 2024年9月3日 19:00'],
  ['発生: 2024-09-03 18:10', '復旧: 2024-09-03 15:00', '復旧: 2024-09-03 18:40'],
  ['Start date: 4 September 2024', 'End date: 3 September 2024', 'End date: 5 September 2024'],
  ['Starts at: 2024-09-03 18:10', 'Ends at: 2024-09-03 15:00', 'Ends at: 2024-09-03 18:11'],
];

describe.each(Object.entries(shapes))('two fields of one thing, in %s', (_name, shape) => {
  it.each(fields)('%s is not followed by %s, but may be by %s', (first, wrong, right) => {
    expect(rulesFor(shape(first, wrong)).length).toBeGreaterThan(0);
    expect(rulesFor(shape(first, right))).toEqual([]);
  });
});

describe('what is no pair of fields', () => {
  it.each([
    'From: Anna\n\nTo: all desks\n\nSent: 18:10',
    'The note said from: 2026-03-04 15:00 and to: 2026-03-04 12:00 as well.',
    'From: 22:10\n\nTo: 05:00',
    'From: 11:30\n\nTo: 1:15',
    'From: 4 December\n\nTo: 3 January',
    '| From | To |\n| --- | --- |\n| 2024-09-03 18:10 | 2024-09-03 19:00 |',
  ])('%s', (words) => expect(rulesFor(`# Mail relay was down\n\n${words}\n\nThe relay took no mail.\n`)).toEqual([]));

  it('reads the cells below the heads of two columns', () => {
    const table = '| From | To |\n| --- | --- |\n| 2024-09-03 18:10 | 2024-09-03 15:00 |';
    expect(rulesFor(`# Mail relay was down\n\n${table}\n\nThe relay took no mail.\n`)).toContain('end-before-start');
  });
});

describe('a day that no calendar has', () => {
  const told = (words: string): readonly string[] => rulesFor(`# Tapes were lost\n\nThe tape of ${words} was read again.\n`);

  it.each([
    '31/02/2025',
    '31.02.2025',
    '2025-13-04',
    '2025/13/04',
    '00/03/2025',
    '2025年2月30日',
    '2025年13月4日',
    'Feb 30',
    'February 30, 2025',
    '32 March 2025',
    'March 32, 2025',
    '31 de junio de 2025',
  ])('%s', (words) => expect(told(words)).toContain('date-does-not-exist'));

  it.each([
    '29 February 2024',
    '13/11/2025',
    '11/13/2025',
    '31.12.2025',
    'version 13.14.2025',
    'v31.02.2025',
    '192.32.13.4',
    'the 2025-13-04a build',
  ])('but not %s', (words) => expect(told(words)).toEqual([]));

  it('reads those of a quoted notice too', () => {
    expect(rulesFor('# Tapes were lost\n\nWe wrote:\n\n> The tape of 31/02/2025 is lost.\n')).toContain('date-does-not-exist');
  });

  it('tells one day in two orders, and leaves two days alone', () => {
    const both = (second: string): readonly string[] =>
      rulesFor(`# Tapes were lost\n\nThe first tape came on 13-11-2025.\n\nThe second tape came on ${second}.\n`);
    expect(both('11-13-2025')).toContain('date-typo');
    expect(both('14-11-2025')).toEqual([]);
  });
});
