import { blockText, eachBlock } from '../../rich-text/walk.ts';
import type { FactRule } from '../facts/fact-rule.ts';
import { quoted } from '../words/quoted.ts';

/** An image with no words for who can't see it, and which nobody has called decorative. */
export const imageWithoutAlternative: FactRule = ({ body }) =>
  body.content.flatMap((top, at) =>
    [...eachBlock([top])].flatMap(({ block }) => {
      if (block.type !== 'image' || block.attrs.decorative || block.attrs.alt.trim() !== '') return [];
      const words = blockText(block).trim();
      const message = `${words === '' ? 'An image' : `The image ${quoted(words)}`} has no alternative text: say what it shows, or that it is decorative.`;
      return [
        { rule: 'image-without-alternative', severity: 'error', place: { kind: 'text', block: at, words }, message, fix: null },
      ] as const;
    }),
  );
