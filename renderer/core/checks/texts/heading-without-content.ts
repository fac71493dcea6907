import { isEmptyBlock } from '../../report/is-empty-block.ts';
import type { Block } from '../../rich-text/rich-text.ts';
import { blockText } from '../../rich-text/walk.ts';
import type { Finding, Rule } from '../finding.ts';
import { quoted } from '../words/quoted.ts';

/** A heading with nothing under it: only emptiness up to one of the same or a higher rank, or up to the end. */
export const headingWithoutContent: Rule = (report) => {
  const findings: Finding[] = [];
  /** The last heading, while nothing has followed it. */
  let bare: { readonly at: number; readonly rank: number; readonly text: string } | null = null;
  const close = (rank: number): void => {
    if (bare !== null && rank <= bare.rank) findings.push(finding(bare.at, bare.text));
  };
  for (const [at, block] of report.body.content.entries()) {
    const rank = rankOf(block);
    const text = blockText(block).trim();
    if (rank !== null && text !== '') {
      close(rank);
      bare = { at, rank, text };
    } else if (rank === null && !isEmptyBlock(block, report)) bare = null;
  }
  close(0);
  return findings;
};

const finding = (block: number, text: string): Finding => ({
  rule: 'heading-without-content',
  severity: 'note',
  place: { kind: 'text', block, words: text },
  message: `Nothing stands under the heading ${quoted(text)} yet.`,
  fix: null,
});

/** 1 to 4 for a heading, null for everything else. */
const rankOf = (block: Block): number | null =>
  block.type === 'paragraph' && /^h\d$/.test(block.attrs.kind) ? Number(block.attrs.kind.slice(1)) : null;
