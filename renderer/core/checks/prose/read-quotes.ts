import type { Report } from '../../report/report.ts';
import { eachBlock, lettersOf } from '../../rich-text/walk.ts';
import type { Passage } from './passage.ts';

const known = new WeakMap<Report, readonly Passage[]>();

/** What the body quotes, block by block: notices that were sent, with fields and days of their own. No rule that compares texts reads them: they are somebody else's words. */
export const readQuotes = (report: Report): readonly Passage[] => {
  const before = known.get(report);
  if (before !== undefined) return before;
  const quotes = report.body.content.flatMap((top, at): readonly Passage[] =>
    [...eachBlock([top])].flatMap(({ block }): readonly Passage[] => {
      if (block.type !== 'paragraph' || block.attrs.kind !== 'quote') return [];
      const raw = (block.content ?? []).map(lettersOf).join('');
      return [{ raw, text: raw, source: 'body', section: '', placeOf: (words) => ({ kind: 'text', block: at, words }) }];
    }),
  );
  known.set(report, quotes);
  return quotes;
};
