import type { Inline, TextRun } from '../../rich-text/rich-text.ts';
import { inlineText, run } from '../../rich-text/walk.ts';

/** Between two facts stand a sign, a tab, or a gap before the next label. */
const separator = /\s*[·•|]\s+|\t\s*|\s{2,9}(?=\p{Lu}[\p{L}. ]{1,39}?\s?:\s)/u;
const labelled = /^\s*[\p{L}. ]{2,40}?\s*:\s*\S/u;
const label = /^\s{0,9}\p{Lu}[\p{L}. ]{1,39}?\s?:/u;

/** The facts of a line that has several, each with its label: "Reference: X-1 · Severity: high"; every other line is one, as it is. */
export function factsOf(line: readonly Inline[]): readonly (readonly Inline[])[] {
  const facts: Inline[][] = [[]];
  const beginsBold = isBoldLabel(line[0], line[1]);
  for (const [place, inline] of line.entries()) {
    if (inline.type !== 'text') {
      facts.at(-1)?.push(inline);
      continue;
    }
    // Labels that are all bold tell where the next fact begins, whatever stands before it.
    if (place > 0 && beginsBold && isBoldLabel(inline, line[place + 1]) && facts.at(-1)?.length !== 0) facts.push([]);
    for (const [at, text] of inline.text.split(separator).entries()) {
      if (at > 0) facts.push([]);
      if (text !== '') facts.at(-1)?.push({ ...inline, text });
    }
  }
  const isFacts = facts.length > 1 && facts.every((fact) => labelled.test(inlineText(fact)));
  return isFacts ? facts.map(withoutEnd) : [line];
}

/** Facts as one line again. */
export function joinFacts(facts: readonly (readonly Inline[])[]): readonly Inline[] {
  return facts.flatMap((fact, at) => (at === 0 ? fact : [run(' · '), ...fact]));
}

/** "**Status:**" or "**Status**:". */
function isBoldLabel(inline: Inline | undefined, next: Inline | undefined): inline is TextRun {
  if (inline?.type !== 'text' || inline.marks?.some(({ type }) => type === 'bold') !== true) return false;
  return label.test(inline.text) || (next?.type === 'text' && label.test(`${inline.text}${next.text.slice(0, 2)}`));
}

/** A fact without the space that stood before the next one. */
function withoutEnd(fact: readonly Inline[]): readonly Inline[] {
  const last = fact.at(-1);
  return last?.type === 'text' && last.text.trimEnd() !== '' ? [...fact.slice(0, -1), { ...last, text: last.text.trimEnd() }] : fact;
}
