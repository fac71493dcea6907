import type { Finding, Place } from '../finding.ts';

/** What is said of a number that other words of the report contradict; `place` is that of the number to look at. */
export const numberFound = (message: string, place: Place, said: string, other: string): Finding => ({
  rule: 'count-mismatch',
  severity: 'warning',
  place,
  message,
  between: [said, other],
  fix: null,
});
