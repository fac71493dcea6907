import { instantOf, resolveEnd } from '../time/instant-of.ts';
import type { When } from '../time/when.ts';
import { readWhen } from '../time/words/read-when.ts';

/** The locales whose habits differ: "3/4/2026" is one day or the other. */
const habits = ['en-GB', 'en-US'] as const;

/**
 * The words that a time was entered with, where they say what it is now; empty where it was moved, converted or corrected since,
 * and where a clock cannot be read out of them any more. They stay with the event as what the source said.
 */
export function presentWords(when: When): string {
  const { entered } = when;
  // Without a clock or a day of its own there is nothing but the words.
  if (entered.trim() === '' || when.precision === 'none') return entered;
  return habits.some((locale) => says(entered, when, locale)) ? entered : '';
}

function says(entered: string, when: When, locale: string): boolean {
  const read = readWhen(entered, { date: when.date, zone: when.zone, previous: null, keepsDate: true, locale });
  if (read.kind === 'unread') return false;
  return isSame(read.when, when);
}

function isSame(read: When, when: When): boolean {
  const [one, other] = [instantOf(read), instantOf(when)];
  const isAsked = resolveEnd(read)?.kind === 'doubled';
  if (one.kind === 'instant' && other.kind === 'instant' && !isAsked) return one.instant === other.instant && one.end === other.end;
  const parts = ({ date, time, zone, end }: When): string => [date, time, zone, end?.time].join(' ');
  return parts(read) === parts(when);
}
