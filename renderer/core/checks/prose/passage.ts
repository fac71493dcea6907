import type { Place } from '../finding.ts';

/** Some words of the report that were written by its authors: one paragraph, list item, heading, title, event or item. */
export type Passage = {
  /** The words with quotations, code and addresses blanked out; as long as `raw`, so that positions fit both. */
  readonly text: string;
  /** The words as they stand in the report. */
  readonly raw: string;
  readonly source: 'title' | 'heading' | 'body' | 'event' | 'item';
  /** The place, with these words as its fragment where it is in the text; `from` is where they begin in `raw`, and their first place where nobody says. */
  readonly placeOf: (words: string, from?: number) => Place;
  /** The words of the heading above; empty where there is none. */
  readonly section: string;
};
