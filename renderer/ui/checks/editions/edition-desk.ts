import type { KeyedFinding } from '../../../core/checks/keyed-findings.ts';
import type { Report } from '../../../core/report/report.ts';
import type { Draft } from '../../../store/draft.ts';
import { type Observable, observable } from '../../../store/observable.ts';

/** A file that an open draft is compared with; `isPublished` for one that holds no more than the public may see. */
export type EditionFile = { readonly name: string; readonly report: Report; readonly isPublished: boolean };

/** Another edition as it is named on the screen: by its title and its language (BCP 47), and where it is. */
export type Edition = {
  readonly title: string;
  readonly language: string;
  readonly source: 'library' | 'trash' | 'file' | 'published-file';
};

/** How far the comparison with another edition is; its findings are those that nobody lets stand. `reason` is a sentence for the user. */
export type Against =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly title: string }
  | { readonly kind: 'comparing'; readonly edition: Edition }
  | { readonly kind: 'compared'; readonly edition: Edition; readonly findings: readonly KeyedFinding[] }
  | { readonly kind: 'gone'; readonly title: string }
  | { readonly kind: 'unreadable'; readonly title: string; readonly reason: string }
  | { readonly kind: 'stopped'; readonly edition: Edition };

/** What the screens of an open draft share about its comparison with another language's edition. */
export type EditionDesk = {
  readonly against: Observable<Against>;
  /** The file that it is compared with in place of a draft of the library, as long as this draft is open. */
  readonly file: Observable<EditionFile | null>;
};

const desks = new WeakMap<Draft, EditionDesk>();

/** The edition desk of an open draft. */
export const editionDeskOf = (draft: Draft): EditionDesk => {
  const known = desks.get(draft);
  if (known !== undefined) return known;
  const desk: EditionDesk = { against: observable<Against>({ kind: 'none' }), file: observable<EditionFile | null>(null) };
  desks.set(draft, desk);
  return desk;
};

/** Where the other edition says otherwise at the moment; none while that isn't known. */
export const differencesNow = (draft: Draft): readonly KeyedFinding[] => {
  const state = editionDeskOf(draft).against.get();
  return state.kind === 'compared' ? state.findings : [];
};
