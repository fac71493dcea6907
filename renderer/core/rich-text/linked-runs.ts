import type { TextRun } from './rich-text.ts';
import { run } from './walk.ts';

const address = /https?:\/\/[^\s<>"'«»“”|\\]{3,2000}/giu;

/** Plain text as runs, with every web address in it a link; a full stop or bracket after an address is no part of it. */
export function linkedRuns(text: string): readonly TextRun[] {
  const runs: TextRun[] = [];
  let from = 0;
  for (const match of text.matchAll(address)) {
    const href = withoutTail(match[0]);
    if (match.index > from) runs.push(run(text.slice(from, match.index)));
    runs.push({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] });
    from = match.index + href.length;
  }
  if (from < text.length) runs.push(run(text.slice(from)));
  return runs;
}

function withoutTail(found: string): string {
  const cut = found.replace(/[.,;:!?…*_]+$/u, '');
  // "(see https://example.org/a)" closes a bracket that the address never opened.
  return /[)\]]$/.test(cut) && !/[([]/.test(cut) ? cut.slice(0, -1) : cut;
}
