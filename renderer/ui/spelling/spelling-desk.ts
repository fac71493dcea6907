import type { Draft } from '../../store/draft.ts';
import { type Observable, observable } from '../../store/observable.ts';
import type { Speller } from './workers/speller.ts';

/** Whether the spelling of a draft is being checked: not yet, by a dictionary, or why not. */
export type SpellingState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'on'; readonly speller: Speller }
  | { readonly kind: 'off' | 'no-dictionary' | 'failed' };

/** What the text and the side panel of an open draft share about its spelling. */
export type SpellingDesk = {
  readonly state: Observable<SpellingState>;
  /** The words that are passed over in this report. */
  readonly ignored: Observable<readonly string[]>;
  /** The advice on style that isn't given again in this report. */
  readonly ignoredHints: Observable<readonly string[]>;
  /** Whether the library's own words are being edited. */
  readonly isListOpen: Observable<boolean>;
};

const desks = new WeakMap<Draft, SpellingDesk>();

/** The spelling desk of an open draft. */
export const spellingDeskOf = (draft: Draft): SpellingDesk => {
  const known = desks.get(draft);
  if (known !== undefined) return known;
  const desk: SpellingDesk = {
    state: observable<SpellingState>({ kind: 'waiting' }),
    ignored: observable<readonly string[]>([]),
    ignoredHints: observable<readonly string[]>([]),
    isListOpen: observable(false),
  };
  desks.set(draft, desk);
  return desk;
};
