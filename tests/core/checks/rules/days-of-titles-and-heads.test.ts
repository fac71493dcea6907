import { describe, expect, it } from 'vitest';
import { rulesFor } from '../read-checked.ts';

describe('ranges of days told twice', () => {
  const report = (title: string, words: string): string => `# ${title}\n\n${words}\n\nAll letters were sent later.\n`;

  it.each([
    ['No letters from April 6 to April 12, 2023', 'No letters were sent over the holidays (from 6th to 11th April).'],
    ['Keine Briefe vom 6. bis 12. April 2023', 'Über die Feiertage (6.–11. April 2023) ging kein Brief hinaus.'],
    ['Letters lost on July 14 & 15, 2014', 'We lost letters for an hour on July 15 and for three hours on July 16.'],
  ])('%s / %s', (title, words) => expect(rulesFor(report(title, words)).length).toBeGreaterThan(0));

  it.each([
    ['No letters from April 6 to April 11, 2023', 'No letters were sent over the holidays (from 6th to 11th April).'],
    ['Letters lost on July 15 & 16, 2014', 'We lost letters for an hour on July 15 and for three hours on July 16.'],
    ['No letters from April 6 to April 12, 2023', 'The clerks were on leave from May 2 to May 9.'],
  ])('but not %s / %s', (title, words) => expect(rulesFor(report(title, words))).toEqual([]));
});

describe('the year of a head', () => {
  const page = (date: string, title: string, words: string): string => `---\ntitle: "${title}"\ndate: ${date}\n---\n\n${words}\n`;

  it.each([
    ['2015-07-16', 'Letters lost on July 15 & 16, 2014', 'We lost letters for an hour on July 15 and for three hours on July 16.'],
    ['2023-02-27', 'Letters lost', 'On February 28th, 2022 at 01:55 UTC the sorter failed and lost letters.'],
    ['2025-07-15', 'Letters lost', 'On July 10, 2026 the sorter lost letters. They were found on July 12, 2026.'],
  ])('%s over %s / %s', (date, title, words) => expect(rulesFor(page(date, title, words)).length).toBeGreaterThan(0));

  it.each([
    ['2014-07-16', 'Letters lost on July 15 & 16, 2014', 'We lost letters for an hour on July 15 and for three hours on July 16.'],
    ['2023-03-02', 'Letters lost', 'On February 28th, 2023 at 01:55 UTC the sorter lost letters.'],
    ['2023-02-27', 'Letters lost', 'The sorter was introduced on February 28th, 2022 and lost letters now.'],
  ])('but not %s over %s / %s', (date, title, words) => expect(rulesFor(page(date, title, words))).toEqual([]));
});

describe('updates that a page stamps with a shortcode', () => {
  const page = (first: string, second: string): string =>
    `# Sorter work\n\n***Starting*** {{< track "${first}" >}}\nWe begin now.\n\n***Resolved*** {{< track "${second}" >}}\nThe sorter runs.\n`;

  it('are over after they start', () => {
    expect(rulesFor(page('2021-11-11 08:36:06', '2021-11-11 08:26:06'))).toContain('out-of-order');
    expect(rulesFor(page('2021-11-11 08:16:06', '2021-11-11 08:26:06'))).toEqual([]);
  });
});

describe('a heading over its day', () => {
  const report = (day: string): string =>
    `# Sorter tests of March 2025\n\nOn March 5, 2025 the sorter was tested.\n\n### March ${day}, 2025: the test\n\nOn March 5, 2025, at 07:29 UTC the sorter was started.\n`;

  it('has the day of the sentence below', () => {
    expect(rulesFor(report('6')).length).toBeGreaterThan(0);
    expect(rulesFor(report('5'))).toEqual([]);
  });
});

describe('a beginning half a day from all entries', () => {
  const report = (time: string): string =>
    `# Pictures were lost\n\nAt approximately ${time} UTC the gallery was unable to load pictures.\n\n## Timeline (UTC)\n\n- 2023-02-28 01:52 First report of lost pictures\n- 2023-02-28 01:54 The archivist confirms it\n- 2023-02-28 02:20 The store is restarted\n- 2023-02-28 02:40 Pictures load again\n`;

  it('is told as half a day', () => {
    expect(rulesFor(report('13:55')).length).toBeGreaterThan(0);
    expect(rulesFor(report('01:55'))).toEqual([]);
  });
});

describe('two times of one day below older days', () => {
  const report = (time: string): string =>
    `# Key was lost\n\n## Timeline of events\n\n- 2023-03-03: The key is cut\n- 2023-07-20: A copy is made\n- 2024-06-21: The copy is taken away\n- 2024-06-28 7:09 AM Eastern: The smith reports the lost copy\n- 2024-06-28 ${time} AM Eastern: The lock is changed\n`;

  it('stand in order', () => {
    expect(rulesFor(report('6:26'))).toContain('out-of-order');
    expect(rulesFor(report('7:26'))).toEqual([]);
  });
});

describe('what was so by a time', () => {
  const report = (time: string): string =>
    `# Letters were late\n\nOn 5 May 2025 the sorter stood still.\n\nAround 9:30 UTC the belt began to move again and by ${time} UTC letters had returned to normal.\n`;

  it('is not before the step that brought it about', () => {
    expect(rulesFor(report('9:04'))).toContain('out-of-order');
    expect(rulesFor(report('9:40'))).toEqual([]);
  });
});
