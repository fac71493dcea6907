import { reviewedText } from '../../../core/chips/reviewed-text.ts';
import type { Report } from '../../../core/report/report.ts';
import { isOpen } from '../../../core/review/filter-threads.ts';
import { findQuote, quoteAt } from '../../../core/review/quote.ts';
import type { Quote, Thread } from '../../../core/review/thread.ts';
import type { StructuredKind } from '../../../core/rich-text/rich-text.ts';
import { plainText } from '../../../core/rich-text/walk.ts';
import { pageTextOf } from '../../../review-copy/page-text.ts';
import { blocksOf } from '../../review/margin/sight.ts';

/** Where a thread stands in an exported page: the stretches of its words, or its block. */
export type PagePlace = { readonly thread: Thread; readonly words: readonly Range[]; readonly block: Element | null };

/** The ways between a page that was exported from a report and the report's own text. */
export type PagePlaces = {
  /** The places of the threads that wait for somebody, by id; none for those whose words or block this edition doesn't show. */
  readonly of: (threads: readonly Thread[]) => ReadonlyMap<string, PagePlace>;
  /** The words of a range as a quote of the report's text; null where it has them not, or not as they stand in the page. */
  readonly quoteOf: (range: Range) => Quote | null;
};

/** How the export marks the blocks that are made of data; the contact is a plain passage there. */
const selectors: Readonly<Partial<Record<StructuredKind, string>>> = {
  timeline: 'table.timeline',
  'timeline-chart': 'div.chart',
  'key-figures': 'table.figures',
  causes: 'ol.causes',
  actions: 'ol.actions',
  status: 'ul.status',
  corrections: 'ul.corrections',
  facts: 'table.answers',
};

/** Looks a page through once; `edition` is the report as the page shows it, `whole` the one that comments quote. */
export const pagePlaces = (page: Document, edition: Report, whole: Report): PagePlaces | null => {
  const main = page.querySelector('main');
  if (main === null) return null;
  const [shown, quoted] = [plainText(edition.body), reviewedText(whole)];
  const text = pageTextOf(main, shown);
  const blockOf = (kind: StructuredKind): Element | null => {
    const selector = selectors[kind];
    return selector === undefined ? null : main.querySelector(selector);
  };
  const placeOf = (thread: Thread): PagePlace | null => {
    const { anchor } = thread;
    if (anchor.kind !== 'text') {
      const block = blocksOf(anchor)
        .map(blockOf)
        .find((one) => one !== null);
      return block === undefined || block === null ? null : { thread, words: [], block };
    }
    const found = findQuote(shown, anchor.quote);
    const words = found.kind === 'found' ? text.rangesOf(found.from, found.to) : [];
    return words.length === 0 ? null : { thread, words, block: null };
  };
  return {
    of: (threads) =>
      new Map(
        threads.filter(isOpen).flatMap((thread) => {
          const place = placeOf(thread);
          return place === null ? [] : [[thread.id, place] as const];
        }),
      ),
    quoteOf: (range) => {
      const span = text.offsetsOf(range);
      const words = span === null ? '' : shown.slice(span.from, span.to);
      if (span === null || words.trim() === '') return null;
      const from = span.from + words.length - words.trimStart().length;
      const quote = quoteAt(shown, from, from + words.trim().length);
      // An edition may leave out what stands before: the place counts in the whole text.
      const found = findQuote(quoted, quote);
      return found.kind === 'found' ? quoteAt(quoted, found.from, found.to) : null;
    },
  };
};
