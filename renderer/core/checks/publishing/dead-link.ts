import { eachBlock } from '../../rich-text/walk.ts';
import type { FactRule } from '../facts/fact-rule.ts';
import { quoted } from '../words/quoted.ts';

/** What an export makes a link of; the same shape as its own list of what is safe. */
const leads = /^(?:https?:\/\/[^\p{Z}\p{C}\\/?#]+|mailto:[^\p{Z}\p{C}\\]+)/iu;
/** A link that leads nowhere: an anchor within a page, a path, a file, half an address. An export prints its words alone. */
export const deadLink: FactRule = ({ body }) =>
  body.content.flatMap((top, at) =>
    [...eachBlock([top])].flatMap(({ block }) =>
      block.type !== 'paragraph' && block.type !== 'image'
        ? []
        : (block.content ?? []).flatMap((inline) => {
            if (inline.type !== 'text') return [];
            const link = inline.marks?.find((mark) => mark.type === 'link');
            const why = link?.type === 'link' ? oddity(link.attrs.href) : null;
            if (why === null) return [];
            const message = `The link ${quoted(inline.text)} ${why}.`;
            const place = { kind: 'text', block: at, words: inline.text } as const;
            return [{ rule: 'dead-link', severity: 'warning', place, message, fix: null }] as const;
          }),
    ),
  );

const oddity = (href: string): string | null => {
  if (href.startsWith('#'))
    return 'leads to a heading or mark within a page, which an export does not have: give it a web address, or take the link away';
  return leads.test(href) ? null : 'has no web address to lead to: an export prints its words alone';
};
