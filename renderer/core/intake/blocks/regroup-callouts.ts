import { keptAsWhole, visibilityOf } from '../../rich-text/kept-in.ts';
import type { Block, TextBlock, Tone } from '../../rich-text/rich-text.ts';
import { blockText, textBlock } from '../../rich-text/walk.ts';

/** "[!WARNING]" at the start of a quotation, as code hosts write it. */
const alert = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*/;
const tones: Readonly<Record<string, Tone>> = {
  warning: 'warning',
  caution: 'warning',
  note: 'note',
  tip: 'note',
  important: 'note',
  'advice for customers': 'advice',
};

/** Makes callouts of quotations that begin with "[!NOTE]" and its like, or with a bold line that names a kind of callout, as Debrief's own exports do. */
export function regroupCallouts(blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = [];
  let open: Block[] | null = null;
  for (const block of blocks) {
    const quote = block.type === 'paragraph' && block.attrs.kind === 'quote' ? block : null;
    const start = quote === null ? null : startOf(quote);
    if (quote === null) open = null;
    else if (start !== null) {
      open = [...start.content];
      const to = quote === null ? null : keptAsWhole(quote);
      result.push({ type: 'callout', attrs: { tone: start.tone, ...visibilityOf(to) }, content: open });
      continue;
    } else if (open !== null) {
      open.push({ ...quote, attrs: { ...quote.attrs, kind: 'p' } });
      continue;
    }
    result.push(block);
  }
  return result.map((block) =>
    block.type === 'callout' && block.content.length === 0 ? { ...block, content: [textBlock('p', '')] } : block,
  );
}

function startOf(quote: TextBlock): { readonly tone: Tone; readonly content: readonly Block[] } | null {
  const [first, ...rest] = quote.content ?? [];
  if (first?.type !== 'text') return null;
  const found = alert.exec(first.text);
  if (found !== null) {
    const left = first.text.slice(found[0].length);
    const content = left === '' ? rest : [{ ...first, text: left }, ...rest];
    const words = content[0]?.type === 'hardBreak' ? content.slice(1) : content;
    return { tone: tones[(found[1] ?? '').toLowerCase()] ?? 'note', content: words.length === 0 ? [] : [textBlock('p', words)] };
  }
  const isBold = rest.length === 0 && first.marks?.some(({ type }) => type === 'bold') === true;
  const named = isBold ? blockText(quote).trim().toLowerCase() : '';
  const tone = Object.hasOwn(tones, named) ? tones[named] : undefined;
  return tone === undefined ? null : { tone, content: [] };
}
