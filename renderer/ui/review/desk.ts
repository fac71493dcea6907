import type { Editor } from '@tiptap/react';
import type { Visibility } from '../../core/report/report.ts';
import type { Begun } from '../../core/review/begun.ts';
import type { ThreadFilter } from '../../core/review/filter-threads.ts';
import type { Quote } from '../../core/review/thread.ts';
import { usualEdition } from '../../core/templates/readers.ts';
import type { Draft } from '../../store/draft.ts';
import { type Observable, observable, type Watched } from '../../store/observable.ts';
import type { Sight } from './margin/sight.ts';

/** The tabs of the side panel. */
export type SideTab = 'details' | 'findings' | 'comments' | 'versions' | 'sign-off';

/** What is being written: a comment, or a change that somebody suggests; and what it is about. */
export type Composing = Begun & {
  /** The wish to write that this comes from: the field takes the focus once for each. Null where it was begun the last time. */
  readonly request: object | null;
};

/** The preview's page: where threads stand in it, what is selected in it, and which threads it shows. */
export type Page = {
  readonly sight: Sight;
  /** The words of the text that are selected in it, as a quote; null when none are, or none that the text has as they stand there. */
  readonly quote: () => Quote | null;
  /** Whether words are selected in it, now and after every change. */
  readonly isSelected: Watched<boolean>;
  /** The ids of the threads whose words or block this edition shows, now and after every change. */
  readonly placed: Watched<ReadonlySet<string>>;
};

/** Whether comments stand beside what they are about, in every draft. */
export const isBeside: Observable<boolean> = observable(false);

/** What the text and the side panel of an open draft share while somebody reviews. */
export type Desk = {
  /** The Write view's editor; null before it is there. */
  readonly editor: Observable<Editor | null>;
  readonly tab: Observable<SideTab>;
  /** What is being written; null while nothing is. */
  readonly composing: Observable<Composing | null>;
  /** Which comments the panel shows. */
  readonly filter: Observable<ThreadFilter>;
  /** The comment that the keyboard has gone to, by its id; null before it has. */
  readonly current: Observable<string | null>;
  /** The page of the preview, while it is shown. */
  readonly page: Observable<Page | null>;
  /** The comment that stands exactly at its words, by its id; null before one was chosen. */
  readonly chosen: Observable<string | null>;
  /** The words that the Write view is to show next. */
  readonly showing: Observable<Quote | null>;
  /** The edition whose sign-offs the panel shows. */
  readonly signing: Observable<Visibility>;
};

const desks = new WeakMap<Draft, Desk>();

/** The desk of an open draft. */
export const deskOf = (draft: Draft): Desk => {
  const known = desks.get(draft);
  if (known !== undefined) return known;
  const desk: Desk = {
    editor: observable<Editor | null>(null),
    tab: observable<SideTab>('details'),
    composing: observable<Composing | null>(null),
    filter: observable<ThreadFilter>({ kind: 'open' }),
    current: observable<string | null>(null),
    page: observable<Page | null>(null),
    chosen: observable<string | null>(null),
    showing: observable<Quote | null>(null),
    signing: observable<Visibility>(usualEdition(draft.report.get().details.kind)),
  };
  desks.set(draft, desk);
  return desk;
};
