import type { Inline } from '../../rich-text/rich-text.ts';
import { inlineText, run } from '../../rich-text/walk.ts';

const separator = /\s*[·•|]\s+|\t\s*/u;
const labelled = /^\s*[\p{L}. ]{2,40}?\s*:\s*\S/u;

/** The facts of a line that has several, each with its label: "Reference: X-1 · Severity: high"; every other line is one, as it is. */
export function factsOf(line: readonly Inline[]): readonly (readonly Inline[])[] {
  const facts: Inline[][] = [[]];
  for (const inline of line) {
    if (inline.type !== 'text') {
      facts.at(-1)?.push(inline);
      continue;
    }
    for (const [at, text] of inline.text.split(separator).entries()) {
      if (at > 0) facts.push([]);
      if (text !== '') facts.at(-1)?.push({ ...inline, text });
    }
  }
  const isFacts = facts.length > 1 && facts.every((fact) => labelled.test(inlineText(fact)));
  return isFacts ? facts : [line];
}

/** Facts as one line again. */
export function joinFacts(facts: readonly (readonly Inline[])[]): readonly Inline[] {
  return facts.flatMap((fact, at) => (at === 0 ? fact : [run(' · '), ...fact]));
}
