import type { Report } from '../../report/report.ts';
import { blockText } from '../../rich-text/walk.ts';
import { headingLevel, sameHeading } from '../../templates/headings.ts';
import { proseOf } from '../texts/each-text.ts';

/** A section of the text: where its heading stands, and what stands under it up to the next heading. */
export type Section = { readonly block: number; readonly heading: string; readonly text: string };

/** The sections whose heading matches; the words of each without code. */
export const sectionsNamed = ({ body: { content } }: Report, name: RegExp): readonly Section[] =>
  content.flatMap((top, block) => {
    if (headingLevel(top) === null || !name.test(sameHeading(blockText(top)))) return [];
    const next = content.findIndex((other, at) => at > block && headingLevel(other) !== null);
    const inside = content.slice(block + 1, next < 0 ? undefined : next);
    const text = inside.map(proseOf).join('\n').trim();
    return [{ block, heading: blockText(top).trim(), text }];
  });
