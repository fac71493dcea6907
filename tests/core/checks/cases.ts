import { expect, it } from 'vitest';
import { readChecked, rulesFor } from './read-checked.ts';

/** A table of what a rule finds in a report made of each text, and of what no rule has anything to say about. */
export const cases = (
  rule: string,
  report: (text: string) => string,
  found: readonly string[],
  silent: readonly string[],
  fileName: string | null = null,
): void => {
  it.each(found)(`${rule}: finds it in “%s”`, (text) => {
    expect(rulesFor(report(text), fileName)).toContain(rule);
  });

  it.each(silent)(`${rule}: has nothing to say about “%s”`, (text) => {
    expect(readChecked(report(text), fileName).map(({ message }) => message)).toEqual([]);
  });
};
