import { instantOf } from '../../time/instant-of.ts';
import type { When } from '../../time/when.ts';
import type { Fact } from '../report.ts';

/** What a fact's answer says; `unread` are words that are no answer of its kind (`whyUnread` says why). */
export type FactReading =
  | { readonly kind: 'empty' | 'unknown' }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'number'; readonly number: number; readonly isAbout: boolean }
  | { readonly kind: 'yes-no'; readonly isYes: boolean }
  | { readonly kind: 'time'; readonly when: When }
  | { readonly kind: 'unread'; readonly words: string };

/** Reads the answer of a fact as it is stored. */
export const readFact = ({ kind, value, when, choices }: Fact): FactReading => {
  const words = value.trim();
  if (kind === 'time' && words === '' && when !== null) return { kind: 'time', when };
  if (words === '') return { kind: 'empty' };
  if (words === '?') return { kind: 'unknown' };
  switch (kind) {
    case 'text':
      return { kind: 'words', words };
    case 'number':
    case 'amount': {
      // Three decimals may be thousands that somebody typed: `readNumber` writes a fourth.
      const [, sign, digits = ''] = /^(~?)(\d{1,15}(?:\.(?:\d{1,2}|\d{4,6}))?)$/.exec(words) ?? [];
      return digits === '' ? { kind: 'unread', words } : { kind: 'number', number: Number(digits), isAbout: sign === '~' };
    }
    case 'yes-no':
      return words === 'yes' || words === 'no' ? { kind: 'yes-no', isYes: words === 'yes' } : { kind: 'unread', words };
    case 'choice':
      return choices.includes(words) ? { kind: 'words', words } : { kind: 'unread', words };
    case 'time':
      return { kind: 'unread', words };
  }
};

/** What is odd about the time that a fact has: no clock showed it, or nobody said where; null for every other. */
export const oddTime = (fact: Fact): string | null => {
  const reading = readFact(fact);
  if (reading.kind !== 'time') return null;
  const found = instantOf(reading.when);
  if (found.kind === 'nonexistent') return found.message;
  const { time, zone, entered } = reading.when;
  return time === null || zone !== null ? null : `“${entered.trim() || time}” does not say where: choose the zone.`;
};
