import { blockText } from '../../rich-text/walk.ts';
import type { FactRule } from '../facts/fact-rule.ts';
import type { Finding } from '../finding.ts';
import { quoted } from '../words/quoted.ts';

/** A heading that is two levels or more below the one before it: screen readers announce a level that isn't there. */
export const headingLevelSkipped: FactRule = ({ body }) => {
  const findings: Finding[] = [];
  let above: number | null = null;
  for (const [block, top] of body.content.entries()) {
    if (top.type !== 'paragraph' || !top.attrs.kind.startsWith('h')) continue;
    const level = Number(top.attrs.kind.slice(1));
    const words = blockText(top).trim();
    if (above !== null && level > above + 1) {
      const message = `The heading ${quoted(words)} is of level ${level} right below one of level ${above}.`;
      findings.push({ rule: 'heading-level-skipped', severity: 'note', place: { kind: 'text', block, words }, message, fix: null });
    }
    above = level;
  }
  return findings;
};
