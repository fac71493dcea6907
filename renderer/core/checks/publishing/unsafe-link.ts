import type { Inline } from '../../rich-text/rich-text.ts';
import { eachBlock } from '../../rich-text/walk.ts';
import type { FactRule } from '../facts/fact-rule.ts';
import type { Finding } from '../finding.ts';
import { quoted } from '../words/quoted.ts';

/** A link that is not encrypted, that follows its readers, or that leads to where the public can't go. */
export const unsafeLink: FactRule = ({ body }) =>
  body.content.flatMap((top, at) =>
    [...eachBlock([top])].flatMap(({ block }) =>
      block.type === 'paragraph' || block.type === 'image' ? (block.content ?? []).flatMap((inline) => ofInline(inline, at)) : [],
    ),
  );

const ofInline = (inline: Inline, block: number): readonly Finding[] => {
  if (inline.type !== 'text') return [];
  const marks = inline.marks ?? [];
  const link = marks.find((mark) => mark.type === 'link');
  if (link?.type === 'link') return ofLink(inline.text, link.attrs.href, block);
  // An address in the words is followed as well; what is set as code is shown, not followed.
  return marks.some(({ type }) => type === 'code') ? [] : [...inline.text.matchAll(bare)].flatMap(([href]) => ofLink(href, href, block));
};

const bare = /(?<![\p{L}\d])https?:\/\/[^\s<>"'“”«»()[\]{}]*[\p{L}\d/=]/giu;

const ofLink = (words: string, href: string, block: number): readonly Finding[] => {
  const odd = oddityOf(href);
  if (odd === null) return [];
  const message = `The link ${quoted(words)} ${odd}.`;
  return [{ rule: 'unsafe-link', severity: 'note', place: { kind: 'text', block, words }, message, fix: null }];
};

/** True of a link to a host that only colleagues reach: that of a private network, or one with a name of it. */
export const isUnreachable = (href: string): boolean =>
  /^https?:\/\/(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|[^/]*\.(?:internal|local|corp|lan|intranet)(?:[/:]|$))/iu.test(
    href,
  );

const oddityOf = (href: string): string | null => {
  if (isUnreachable(href)) return 'leads to a host that the public can’t reach';
  if (/[?&](?:utm_\w+|fbclid|gclid|mc_eid)=/iu.test(href)) return 'carries what follows its readers (utm and the like)';
  return /^http:\/\//iu.test(href) ? 'is not encrypted (http)' : null;
};
