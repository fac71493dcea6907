import { findWithin } from '../inside/find-within.ts';
import type { Decided } from './decide-entry.ts';

/** What still belongs to a time in brackets: their end, and a mark behind it. */
const BRACKET_END = /^[^()\d]{0,20}\)[.,;]?/u;

/**
 * One line may tell of two spans, each in brackets: "functions failed (16:45–17:45 UTC) and runs waited (16:10–18:15 UTC)". Each is an
 * entry of its own, with the words up to its bracket; any other line stays one.
 */
export function spansOf(decided: Decided): readonly Decided[] {
  const { when, text, flags } = decided;
  if (when.end === null || !flags.some(({ kind }) => kind === 'time-inside')) return [decided];
  const close = BRACKET_END.exec(text.slice(when.to))?.[0].length ?? 0;
  const cut = when.to + close;
  const rest = text.slice(cut).trim();
  const found = close === 0 ? null : findWithin(rest);
  if (found === null || found.when.end === null || !BRACKET_END.test(rest.slice(found.when.to))) return [decided];
  const message = `The time was taken from within the sentence: “${found.entered}”.`;
  const next: Decided = {
    when: { ...found.when, date: found.when.date ?? when.date },
    entered: found.entered,
    text: rest,
    flags: [{ kind: 'time-inside', message, words: found.entered }],
    name: false,
  };
  return [{ ...decided, text: text.slice(0, cut) }, ...spansOf(next)];
}
