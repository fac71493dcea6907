import type { Block } from '../../rich-text/rich-text.ts';
import { blockText, eachBlock, notesIn } from '../../rich-text/walk.ts';

const names = /^(?:foot ?notes?|notes?|end ?notes?|fußnoten?|anmerkungen|notes de bas de page|notas(?: al pie)?)$/iu;

/** The blocks without a last heading "Notes" whose notes now stand at their words: Debrief writes that heading itself. */
export function withoutEmptyNotes(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1);
  if (last?.type !== 'paragraph' || !last.attrs.kind.startsWith('h') || !names.test(blockText(last).trim())) return blocks;
  const hasNotes = [...eachBlock(blocks)].some(({ block }) => notesIn(block).length > 0);
  return hasNotes ? blocks.slice(0, -1) : blocks;
}
