import type { Details } from '../../report/report.ts';
import { keptIn } from '../../rich-text/kept-in.ts';
import type { Block, Inline, TextBlock } from '../../rich-text/rich-text.ts';
import { inlineText, textBlock } from '../../rich-text/walk.ts';
import { factsOf, joinFacts } from './facts-of-line.ts';
import { isHeading } from './headings.ts';

/** The details that lines of the form "label: value" may give. */
export type LabelledDetails = Partial<Pick<Details, 'title' | 'reference' | 'severity' | 'services' | 'authors' | 'contact'>>;

type Field = keyof LabelledDetails;

const labels: Readonly<Record<Field, RegExp>> = {
  title: /^(?:title|titre|titel|título)$/iu,
  reference:
    /^(?:(?:incident )?(?:reference|ref|id|number|no\.?)|incident|ticket|référence|réf|referenz|vorfall|vorfallsnummer|referencia|incidente)$/iu,
  severity: /^(?:severity|sev|priority|gravité|sévérité|priorité|schweregrad|priorität|gravedad|severidad|prioridad)$/iu,
  services:
    /^(?:(?:affected |impacted )?(?:services?|systems?|products?)(?: affected| impacted)?|services? (?:touchés?|concernés?|affectés?)|betroffene (?:dienste|systeme)|servicios afectados)$/iu,
  authors: /^(?:authors?|written by|prepared by|auteurs?|rédigé par|autor(?:in|en|es|a)?|verfasst von|redactado por)$/iu,
  contact: /^(?:contact|kontakt|contacto)$/iu,
};
const fields: readonly Field[] = ['title', 'reference', 'severity', 'services', 'authors', 'contact'];

/** What the lines at the top of a body say about the report, and the body without them. */
export type TakenDetails = { readonly blocks: readonly Block[]; readonly details: LabelledDetails };

/** Takes "Severity: SEV-2" and its like out of the lines before the first heading; a line with a link or code, or said twice, stays. */
export function takeDetails(blocks: readonly Block[], hasTitle: boolean): TakenDetails {
  const firstHeading = blocks.findIndex((block, at) => isHeading(block) && at > 0 && !isHeading(blocks[at - 1] ?? block));
  const top = Math.min(firstHeading === -1 ? blocks.length : firstHeading, 16);
  let details: LabelledDetails = {};
  const take = (content: readonly Inline[]): boolean => {
    if (content.some((inline) => inline.type === 'text' && inline.marks?.some((mark) => mark.type === 'link' || mark.type === 'code')))
      return false;
    const found = readLabelled(inlineText(content));
    if (found === null || (hasTitle && found.title !== undefined) || Object.keys(found).some((field) => field in details)) return false;
    details = { ...details, ...found };
    return true;
  };
  const kept = blocks.flatMap((block, at) => (at < top && !isHeading(block) ? withoutLines(block, take) : [block]));
  return { blocks: kept, details };
}

/** The lines of a block for which `take` is false, as the block that is left of it; none when all are taken. One that not everybody may read stays whole. */
export function withoutLines(block: Block, take: (line: readonly Inline[]) => boolean): readonly Block[] {
  if (keptIn(block) !== null) return [block];
  if (block.type === 'paragraph') {
    const left = remaining(block, take);
    return left === null ? [] : [left];
  }
  if (block.type !== 'bulletList') return [block];
  const items = block.content.filter((item) => {
    const [first, ...more] = item.content;
    return more.length > 0 || first?.type !== 'paragraph' || remaining(first, take) !== null;
  });
  return items.length === 0 ? [] : [items.length === block.content.length ? block : { ...block, content: items }];
}

function remaining(block: TextBlock, take: (line: readonly Inline[]) => boolean): TextBlock | null {
  const content = block.content ?? [];
  const lines: Inline[][] = [[]];
  for (const inline of content) {
    if (inline.type === 'hardBreak') lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  const left = lines.flatMap((line) => {
    if (line.length === 0 || line.some(isNote)) return [line];
    const facts = factsOf(line);
    const kept = facts.filter((fact) => !take(fact));
    return kept.length === facts.length ? [line] : kept.length === 0 ? [] : [joinFacts(kept)];
  });
  if (left.length === lines.length && left.every((line, at) => line === lines[at])) return block;
  const joined = left.flatMap((line, at): readonly Inline[] => (at === 0 ? line : [{ type: 'hardBreak' }, ...line]));
  return joined.some((inline) => inline.type === 'text') ? textBlock(block.attrs.kind, joined) : null;
}

/** A note would be lost with its line. */
function isNote(inline: Inline): boolean {
  return inline.type === 'footnote';
}

/** More labels stand behind the value, as where Markdown ran lines together: what they say is no part of it. */
const another = /\S\s{1,9}\p{L}[\p{L}_-]{2,30}:\s/u;

function readLabelled(line: string): LabelledDetails | null {
  const match = /^\s*([\p{L}. ]{2,40}?)\s*[:|]\s*(\S.*?)\s*$/u.exec(line.slice(0, 400));
  if (match === null || line.length > 400) return null;
  const label = match[1] ?? '';
  const value = match[2] ?? '';
  // A third cell: it is a row of a table, not a label and its value.
  if (value.includes('|')) return null;
  const field = fields.find((name) => labels[name].test(label));
  switch (field) {
    case undefined:
      return null;
    case 'title':
      return value.length <= 200 ? { title: value } : null;
    case 'reference':
      // "Incident: the queue stopped" is a sentence, not a number.
      return value.length <= 60 && !another.test(value) && /\d/.test(value) && value.split(' ').length <= 2 ? { reference: value } : null;
    case 'severity':
      return value.length <= 80 && !another.test(value) ? { severity: value } : null;
    case 'contact':
      return value.length <= 200 ? { contact: value } : null;
    case 'services':
    case 'authors': {
      const names = value.split(field === 'services' ? /\s*[,;·]\s*/u : /\s*[,;&·]\s*/u).filter((name) => name !== '');
      return names.every((name) => name.length <= 60 && !another.test(name)) ? { [field]: names } : null;
    }
  }
}
