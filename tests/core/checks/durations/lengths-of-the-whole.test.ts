import { describe, expect, it } from 'vitest';
import { cases } from '../cases.ts';
import { readChecked, rulesFor } from '../read-checked.ts';

const all = (text: string): readonly string[] => readChecked(text).map(({ rule, message }) => `${rule}: ${message}`);
const isOfLength = (rule: string): boolean => /duration-mismatch|metadata-vs-timeline|interval-claim/.test(rule);

describe('a table of one row', () => {
  const table = (heads: string, cells: string): string =>
    `# Images of the wrong sum\n\n| ${heads} |\n| --- | --- | --- |\n| ${cells} |\n\n## Timeline\n\n- 27-05-2025 13:44 - The rollout began\n- 27-05-2025 14:04 - Support reported crashes\n- 27-05-2025 14:31 - A fix was deployed\n- 27-05-2025 15:01 - All services restored\n`;

  it.each([
    ['Customers | Cases | Incident duration', 'All | 3 | 4h'],
    ['Customers | Downtime | Data loss', 'All | 3 h 15 min | none'],
    ['Clients | Durée | Perte', 'tous | 5 h | aucune'],
    ['Kunden | Dauer | Verlust', 'alle | 4 Stunden | keiner'],
  ])('with a length that is none: %s over %s', (heads, cells) => {
    expect(rulesFor(table(heads, cells)).some(isOfLength)).toBe(true);
  });

  it.each([
    ['Customers | Cases | Incident duration', 'All | 3 | 1h'],
    ['Customers | Downtime | Data loss', 'All | 57 min | none'],
    ['Customers | Waiting time | Data loss', 'All | 4 h | none'],
    ['Customers | Cases | Incident duration', 'All | 3 | 1h |\n| Some | 2 | 4h'],
  ])('and nothing about %s over %s', (heads, cells) => {
    expect(all(table(heads, cells))).toEqual([]);
  });
});

describe('a length as an adjective, and as a verb says it', () => {
  const report = (line: string): string =>
    `# Routes\n\n${line}\n\n## Timeline\n\n- 2024-12-19 23:55 UTC Planned change begins\n- 2024-12-19 23:56 UTC Connection lost\n- 2024-12-20 01:30 UTC Service restored\n`;

  it.each([
    'The 59-minute resolution time shows that we need a better way back.',
    'A 59 minute interruption is too long.',
    'The chain halted for 59 minutes.',
    'Le réseau était à l’arrêt : 59 minutes de coupure.',
    'Fueron 59 minutos de interrupción.',
  ])('that is none: %s', (line) => {
    expect(rulesFor(report(line)).some(isOfLength)).toBe(true);
  });

  it.each([
    'The 95-minute resolution time shows that we need a better way back.',
    'The 94-minute outage is too long.',
    'The chain halted for about an hour and a half.',
    'The 59-minute film about it is on our site.',
  ])('and nothing about “%s”', (line) => {
    expect(all(report(line))).toEqual([]);
  });
});

describe('a length against a beginning and an end told apart', () => {
  const story = (length: string): string =>
    `# Attack\n\nIncident date: 25/10/2019\n\nLength of incident: ${length}\n\nThe attack on our network began at 13:22.\n\nEverything was fully restored by 13:42.\n`;

  it.each(['30 minutes', '2 hours', '45 min'])('that is none: %s', (length) => {
    expect(rulesFor(story(length)).some(isOfLength)).toBe(true);
  });

  it.each(['20 minutes', 'about 20 minutes', '19 min'])('and nothing about %s', (length) => {
    expect(all(story(length))).toEqual([]);
  });
});

describe('the whole told twice', () => {
  const twice = (line: string): string => `# Cranes\n\n## Summary\n\nThe outage of the cranes lasted 47 minutes.\n\n## Review\n\n${line}\n`;

  it.each([
    'The outage of the cranes lasted 74 minutes.',
    'The cranes were down for two hours.',
    'This resulted in a 17 minute outage of all cranes.',
  ])('differently: %s', (line) => {
    expect(rulesFor(twice(line))).toEqual(['duration-mismatch']);
  });

  it.each([
    'The outage of the cranes lasted about 50 minutes.',
    'The cranes were down for nearly an hour.',
    'The second outage of the cranes lasted 17 minutes.',
    'We expected that the outage of the cranes lasted 20 minutes.',
    'Each outage of the cranes lasted 17 minutes last year.',
  ])('and nothing about “%s”', (line) => {
    expect(all(twice(line))).toEqual([]);
  });
});

describe('a length alone on its line, between a start and an end', () => {
  const report = (length: string): string =>
    `# Search\n\nStart: 2014-01-07 06:20 PST\n\nEnd: 2014-01-07 09:10 PST\n\n${length}\n\nSearches were slow.\n`;

  it('is that between the two', () => {
    expect(rulesFor(report('3 hours and 50 minutes')).some(isOfLength)).toBe(true);
    expect(all(report('2 hours and 50 minutes'))).toEqual([]);
  });
});

it('a stop of what has a point in its name', () => {
  const report = (length: string): string =>
    `# Names\n\nThe servers stopped responding to requests for names.eu for ${length}.\n\n## Timeline\n\n- 12:10 Servers fail to respond\n- 12:19 A user tells us\n- 12:24 An alert comes\n- 12:45 The servers respond again\n`;
  expect(rulesFor(report('55 minutes')).some(isOfLength)).toBe(true);
  expect(all(report('35 minutes'))).toEqual([]);
});

describe('a length after which everything was mended', () => {
  cases(
    'duration-mismatch',
    (line) =>
      `# Ovens\n\n## Summary\n\nThe ovens went cold. ${line}\n\n## Timeline\n\n### 21:10\n\nThe ovens go offline.\n\n### 21:14\n\nBakers call us.\n\n### 22:03\n\nThe last oven is restored.\n\n## Conclusion\n\nBuy fuses.\n`,
    ['Everything was fixed in about 30 minutes.', 'All customers were restored after 2 hours.'],
    ['Everything was fixed in about 50 minutes.', 'All customers were restored after an hour.', 'Everything could be fixed in 10 minutes.'],
  );
});

describe('a length between entries in two zones', () => {
  cases(
    'duration-mismatch',
    (length) =>
      `# Lift 4 stuck\n\nThe lift was down for ${length}.\n\n## Timeline\n\n- 14 July 2026, 21:52 UTC: The lift stops between two floors\n- 15 July 2026, 00:10 CEST: The smith is called\n- 15 July 2026, 03:50 CEST: The lift runs again\n`,
    ['9 h 20 min'],
    ['3 h 58 min'],
  );
});
