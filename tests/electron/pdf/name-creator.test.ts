import { describe, expect, it } from 'vitest';
import { nameCreator } from '../../../electron/pdf/name-creator.ts';

const named = (pdf: string): string => Buffer.from(nameCreator(Buffer.from(pdf, 'latin1'))).toString('latin1');

describe('the creator of a PDF', () => {
  it.each([
    ['<</Creator (Mozilla/5.0 Linux)\n/Producer (Skia)>>', `<</Creator (${'Debrief'.padEnd(17)})\n/Producer (Skia)>>`],
    ['/Creator (Mozilla \\(X11; Linux\\) Gecko) /Title (T)', `/Creator (${'Debrief'.padEnd(28)}) /Title (T)`],
    ['/Creator (Mozilla/5.0) x /Creator (HeadlessChrome)', '/Creator (Debrief    ) x /Creator (Debrief       )'],
  ])('is the app, and nothing moves: %s', (pdf, expected) => {
    expect(named(pdf)).toBe(expected);
  });

  it.each([
    ['', 'none'],
    ['<</Title (Report)>>', 'none'],
    ['/Creator (short)', 'too short a one'],
    ['/Creator (has no end', 'half a one'],
    ['/Creator (ends in a backslash\\', 'half a one'],
  ])('stays where there is %2$s: %j', (pdf) => {
    expect(named(pdf)).toBe(pdf);
  });
});
