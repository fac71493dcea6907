import { resolveChips, settleChips } from '../chips/resolve-chips.ts';
import { chipWords } from '../chips/reviewed-text.ts';
import type { Report } from '../report/report.ts';
import { parseRichText } from '../rich-text/parse-rich-text.ts';
import type { Block, Mark, RichText } from '../rich-text/rich-text.ts';
import { plainText } from '../rich-text/walk.ts';
import { bodySections } from '../templates/body-sections.ts';
import { plainBlocks, trimmed } from '../templates/standing-text.ts';
import { editionBody, hiddenPassages } from './edition-body.ts';
import { chipsForEdition } from './select-edition.ts';

/** What a template can take over of a section's words. */
export type SectionText = {
  /** Its words for everybody, chips as what they show; neither pictures nor structured blocks. */
  readonly text: readonly Block[];
  readonly words: string;
  /** How many passages and blocks stay behind, because they are not for everybody or redacted. */
  readonly kept: number;
  /** Whether its heading, which every template has, is not for everybody. */
  readonly isHeadingKept: boolean;
};

/** What a template can take over of each section of a report, one for one with `bodySections`: never what is kept for somebody. */
export const sectionTexts = (report: Report): readonly SectionText[] => {
  const lookUp = chipsForEdition(report, 'public');
  const authors = chipWords(report);
  const wordsOf = (chip: Parameters<typeof lookUp>[0]): string => {
    const found = lookUp(chip);
    return found.kind === 'shown' ? found.words : '';
  };
  return bodySections(settleChips(report.body)).map(({ blocks, isKept: isHeadingKept }) => {
    const whole: RichText = { type: 'doc', content: blocks };
    const open = resolveChips(
      editionBody(withoutBars(whole), 'public', () => ''),
      wordsOf,
    );
    // What lost a part may not be whole any more: the body's own gate mends it.
    const text = trimmed(parseRichText({ type: 'doc', content: open.content.flatMap(plainBlocks) }).content);
    const kept = hiddenPassages(resolveChips(whole, authors), 'public').length;
    return { text, words: plainText({ type: 'doc', content: text }).trim(), kept, isHeadingKept };
  });
};

type Node = { readonly type: string; readonly attrs?: object; readonly marks?: readonly Mark[]; readonly content?: readonly Node[] };

/** A bar stands for words of one report, and for nothing in the next: what is redacted counts as kept back. */
const withoutBars = (body: RichText): RichText => kept(body) as RichText;

const kept = (node: Node): Node => {
  if (node.marks?.some(({ type }) => type === 'redacted'))
    return { ...node, marks: [...node.marks, { type: 'private', attrs: { to: 'internal' } }] };
  if (node.type === 'chip' && node.attrs !== undefined && 'redacted' in node.attrs)
    return { ...node, attrs: { ...node.attrs, visibility: 'internal' } };
  return node.content === undefined ? node : { ...node, content: node.content.map(kept) };
};
