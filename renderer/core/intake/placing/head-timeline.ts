import type { Block } from '../../rich-text/rich-text.ts';
import { blockText, textBlock } from '../../rich-text/walk.ts';
import { isHeading } from './headings.ts';
import { sectionKind } from './section-kind.ts';

const words: Readonly<Record<string, string>> = { en: 'Timeline', fr: 'Chronologie', de: 'Chronologie', es: 'Cronología' };

/** Gives the timeline a heading in the report's language where none stands right above it or names it: else it would stand under whatever section came before. */
export function headTimeline(blocks: readonly Block[], language: string): readonly Block[] {
  const at = blocks.findIndex((block) => block.type === 'structured' && block.attrs.block === 'timeline');
  if (at === -1) return blocks;
  const heading = blocks.slice(0, at).findLast(isHeading);
  if (heading !== undefined && (heading === blocks[at - 1] || sectionKind(blockText(heading)) === 'timeline')) return blocks;
  return [...blocks.slice(0, at), textBlock('h2', words[language] ?? 'Timeline'), ...blocks.slice(at)];
}
