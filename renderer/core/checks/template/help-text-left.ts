import { blockText } from '../../rich-text/walk.ts';
import type { FactRule } from '../facts/fact-rule.ts';
import { quoted } from '../words/quoted.ts';

/** A paragraph that is the template's own help, word for word: somebody pasted it, and forgot to answer it. */
export const helpTextLeft: FactRule = ({ body }, { context: { template } }) => {
  if (template === null) return [];
  const helps = new Set(template.sections.map(({ help }) => plain(help)).filter((help) => help.length > 20));
  return body.content.flatMap((top, block) => {
    const words = blockText(top).trim();
    if (!helps.has(plain(words))) return [];
    const message = `${quoted(words)} is what the template asks for, not what your readers need: write the answer in its place.`;
    return [{ rule: 'help-text-left', severity: 'warning', place: { kind: 'text', block, words }, message, fix: null }] as const;
  });
};

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
