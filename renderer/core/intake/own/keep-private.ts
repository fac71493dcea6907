import { hiddenKinds, isBlockShown } from '../../report/hidden-kinds.ts';
import type { Details, Report, Visibility } from '../../report/report.ts';
import { bare } from '../../rich-text/bare.ts';
import { keptAs } from '../../rich-text/kept-as.ts';
import { keptInlines } from '../../rich-text/kept-inlines.ts';
import type { Block } from '../../rich-text/rich-text.ts';
import { inlineText, partsOf } from '../../rich-text/walk.ts';

/** The words of a page, text by text: those that it keeps from somebody, and all others. */
export type PageWords = { readonly kept: readonly string[]; readonly open: readonly string[] };

/**
 * The report that was read of a page, with everything kept for the organisation in which words have become public that the page keeps from somebody:
 * a shape that was read in another way than it was written in must not publish anything. Words that the page tells everybody as well are no secret.
 */
export function keepPrivate(report: Report, { kept, open }: PageWords): Report {
  if (kept.length === 0) return report;
  const told = ` ${bare(open.join('\n'))} `;
  const secrets = [...new Set(kept.map(bare))].filter((words) => words !== '').map((words) => ` ${words} `);
  const hidden = secrets.filter((words) => !told.includes(words));
  const tells = (...texts: readonly string[]): boolean => {
    const words = texts.map((text) => ` ${bare(text)} `);
    return hidden.some((secret) => words.some((text) => text.includes(secret)));
  };
  const seen = <Item extends { readonly visibility: Visibility }>(items: readonly Item[], textsOf: (item: Item) => readonly string[]) =>
    items.map((item) => (item.visibility === 'public' && tells(...textsOf(item)) ? { ...item, visibility: 'internal' as const } : item));
  const blocks = report.body.content.map((block) =>
    tells(...openTexts(block)) ? (keptAs({ visibility: 'internal' }, [block])[0] ?? block) : block,
  );
  const isOpen = !hiddenKinds(report.body, 'public').has('status') && report.steps.some(({ text }) => tells(text));
  return {
    ...report,
    details: openDetails(report.details, tells),
    body: { ...report.body, content: isOpen ? withoutSteps(blocks) : blocks },
    events: seen(report.events, ({ text }) => [text]),
    causes: seen(report.causes, ({ text }) => [text]),
    actions: seen(report.actions, ({ text, owner }) => [text, owner]),
  };
}

/** A detail is told to everybody, so one that tells too much is none; the page's title was for everybody. */
function openDetails(details: Details, tells: (...texts: readonly string[]) => boolean): Details {
  const open = (text: string): string => (tells(text) ? '' : text);
  return {
    ...details,
    reference: open(details.reference),
    severity: open(details.severity),
    services: details.services.filter((one) => !tells(one)),
    authors: details.authors.filter((one) => !tells(one)),
  };
}

/** The status list kept for the organisation, wherever it stands. */
function withoutSteps(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) =>
    block.type === 'structured' && block.attrs.block === 'status' ? { ...block, attrs: { ...block.attrs, visibility: 'internal' } } : block,
  );
}

/** What everybody reads of a block, line by line. */
function openTexts(block: Block): readonly string[] {
  if (!isBlockShown(block, 'public')) return [];
  if (block.type === 'codeBlock') return [inlineText(block.content)];
  const inner = partsOf(block).flatMap((blocks) => blocks.flatMap(openTexts));
  if (block.type !== 'paragraph' && block.type !== 'image') return inner;
  const open = keptInlines(block.content ?? []).flatMap(({ inline, to, isRedacted }) => (to === null && !isRedacted ? [inline] : []));
  const notes = open.flatMap((inline) => (inline.type === 'footnote' ? [inline.attrs.text] : []));
  return [inlineText(open), ...notes, ...(block.type === 'image' ? [block.attrs.alt] : [])];
}
