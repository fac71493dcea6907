import type { Report, Visibility } from '../report/report.ts';
import type { StructuredKind, TimelineFilter } from '../rich-text/rich-text.ts';
import { inlineText } from '../rich-text/walk.ts';
import { labelsFor } from './labels.ts';
import { selectEdition } from './select-edition.ts';
import type { SheetBlock } from './sheet.ts';
import { structuredBlocks } from './structured-blocks.ts';
import { type Line, linesOf } from './structured-lines.ts';

/** A part of a structured block as a screen shows it: a day, words by themselves, or lines, which count where they are numbered. */
export type EditionPart =
  | { readonly kind: 'words' | 'day'; readonly text: string }
  | { readonly kind: 'lines'; readonly isNumbered: boolean; readonly lines: readonly Line[] };

/** What an edition shows of a structured block of the text, in the words of its export; nothing where the export leaves the block out. */
export const blockInEdition = (
  report: Report,
  edition: Visibility,
  block: StructuredKind,
  filter: TimelineFilter = {},
): readonly EditionPart[] => {
  const part = selectEdition(report, edition);
  const { zone, language } = report.details;
  const labels = labelsFor(language);
  const node = { type: 'structured', attrs: { block, ...filter } } as const;
  return structuredBlocks(node, part, edition, 2, { zone, language, labels }, 'chart').flatMap((one) => partOf(one, labels));
};

const partOf = (block: SheetBlock, labels: Parameters<typeof linesOf>[1]): readonly EditionPart[] => {
  if (block.kind === 'day') return [{ kind: 'day', text: block.text }];
  if (block.kind === 'paragraph')
    return [{ kind: 'words', text: inlineText(block.content.flatMap((inline) => (inline.type === 'text' ? [inline] : []))) }];
  if (!hasRows(block)) return [];
  return [{ kind: 'lines', isNumbered: block.kind === 'causes' || block.kind === 'actions', lines: linesOf(block, labels) }];
};

const rowKinds: ReadonlySet<SheetBlock['kind']> = new Set([
  'events',
  'figures',
  'causes',
  'actions',
  'status',
  'corrections',
  'facts',
  'chart',
]);

const hasRows = (block: SheetBlock): block is Parameters<typeof linesOf>[0] => rowKinds.has(block.kind);
