import type { Report } from '../../../core/report/report.ts';
import { type DraftFile, draftFromFile } from '../../../core/review/file/draft-file.ts';
import type { ReviewSummary } from '../../../core/review/merge-review.ts';
import type { Person } from '../../../core/review/thread.ts';
import { byCopy, type Draft } from '../../draft.ts';
import { applyToDoc, settle } from '../../later.ts';
import { identityOf } from '../../review/origin.ts';
import { isPublished, publishedReason } from '../../review/published.ts';
import type { ChangedPart, Changes } from './changed-places.ts';
import type { Clash } from './clashes.ts';
import { tryCopy } from './try-copy.ts';
import { writerOf } from './writers.ts';

/** What one person changed, as numbers of lines, items and fields. */
export type PersonChanges = { readonly person: Person | null; readonly counts: ReadonlyMap<ChangedPart, number> };

/** A co-author's copy that fits a draft: what it would bring, and what it would make of the report. */
export type CoAuthorCopy = {
  readonly file: DraftFile;
  readonly before: Report;
  readonly after: Report;
  /** By person as far as the copy says who; what it doesn't say is its sender's. */
  readonly people: readonly PersonChanges[];
  readonly summary: ReviewSummary;
} & Unmerged;

/** What two people wrote in one place, so that the text can hold only one of it. */
export type Unmerged = {
  /** Words that the text leaves out. */
  readonly lost: readonly string[];
  /** Lines in which both changed the same words; they stay as they are in the draft. */
  readonly clashes: readonly Clash[];
  /** What the copy would have made public of what is kept for somebody in the draft; it is kept still. */
  readonly hidden: readonly string[];
};

/** What came of looking at a co-author's copy; a `foreign` one may be opened as a draft of its own. `reason` is a sentence for the user. */
export type LookedAtCopy =
  | { readonly kind: 'fits'; readonly copy: CoAuthorCopy }
  | { readonly kind: 'foreign'; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string };

/** What a whole draft's file would bring to a draft; nothing is changed. */
export const lookAtCopy = (draft: Draft, bytes: Uint8Array): LookedAtCopy => {
  const read = draftFromFile(bytes);
  if (read.kind === 'refused') return read;
  const { file } = read;
  if (file.draft !== identityOf(draft)) {
    const { title } = file.report.details;
    const what = title === '' ? 'another draft' : `another draft, “${title}”`;
    return { kind: 'foreign', reason: `This is ${what}. Nothing was changed; it can be opened as a draft of its own.` };
  }
  if (isPublished(draft.doc)) return { kind: 'refused', reason: publishedReason };
  const tried = tryCopy(draft.doc, file);
  if (tried.kind === 'foreign')
    return { kind: 'foreign', reason: `${tried.reason} Nothing was changed; it can be opened as a draft of its own.` };
  if (tried.kind === 'refused') return tried;
  const { before, after, changes, writers, summary, lost, clashes, hidden } = tried;
  const nameOf = (client: number): Person | null => writerOf(writers, client) ?? writerOf(draft.doc, client) ?? file.sender;
  return { kind: 'fits', copy: { file, before, after, people: byPerson(changes, nameOf, file.sender), summary, lost, clashes, hidden } };
};

const byPerson = (changes: Changes, nameOf: (client: number) => Person | null, sender: Person | null): readonly PersonChanges[] => {
  const people = new Map<string, { person: Person | null; places: Map<ChangedPart, Set<string>> }>();
  for (const [client, places] of changes) {
    const person = client === null ? sender : nameOf(client);
    const id = person?.id ?? '';
    const own = people.get(id) ?? { person, places: new Map<ChangedPart, Set<string>>() };
    people.set(id, own);
    for (const [part, names] of places) own.places.set(part, new Set([...(own.places.get(part) ?? []), ...names]));
  }
  return [...people.values()].map(({ person, places }) => ({
    person,
    counts: new Map([...places].map(([part, names]) => [part, names.size] as const)),
  }));
};

/** What came of taking a copy: what the text could not hold, for whoever keeps it elsewhere; or a sentence for the user, and nothing was changed. */
export type TakenCopy = ({ readonly kind: 'taken' } & Unmerged) | { readonly kind: 'refused'; readonly reason: string };

/** Brings a copy that was looked at into its draft, as one step of undo; comments and sign-offs come along as those of a review do, and stay. */
export const takeCopy = (draft: Draft, { file }: Pick<CoAuthorCopy, 'file'>): TakenCopy => {
  if (isPublished(draft.doc)) return { kind: 'refused', reason: publishedReason };
  // Somebody may have typed since, or another copy come in.
  settle(draft.doc);
  const tried = tryCopy(draft.doc, file);
  if (tried.kind !== 'fits') return { kind: 'refused', reason: tried.reason };
  draft.undo.stopCapturing();
  // What was tried comes in, and nothing else: the same bytes, as one change.
  applyToDoc(draft.doc, tried.update, byCopy);
  draft.undo.stopCapturing();
  return { kind: 'taken', lost: tried.lost, clashes: tried.clashes, hidden: tried.hidden };
};
