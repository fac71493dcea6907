import * as Y from 'yjs';
import { mostAssetBytes } from '../../../core/report/assets/asset.ts';
import type { Report } from '../../../core/report/report.ts';
import { canonical } from '../../../core/review/canonical.ts';
import { contentHash } from '../../../core/review/content-hash.ts';
import type { DraftFile } from '../../../core/review/file/draft-file.ts';
import { mergeReview, type ReviewSummary } from '../../../core/review/merge-review.ts';
import { stillHidden } from '../../../core/review/still-hidden.ts';
import { assetsOf } from '../../assets.ts';
import { bodyOf, snapshotOf } from '../../doc.ts';
import { replaceBlocks } from '../../edits/replace-blocks.ts';
import { originOf } from '../../review/origin.ts';
import { watchSignOffs } from '../../review/sign-offs.ts';
import { watchThreads } from '../../threads.ts';
import { type Changes, changesOf } from './changed-places.ts';
import { type Clash, partClashes } from './clashes.ts';
import { holdOwnMatter } from './own-matter.ts';
import { settle } from './settle.ts';
import { swallowedWords } from './swallowed.ts';

/** The most bytes that a draft may take: it must stay one record of the journal. */
const largestState = 30 * 1024 * 1024;

/** What a co-author's copy would make of a draft. */
export type Trial = {
  readonly before: Report;
  readonly after: Report;
  /** What brings the draft there, with its own matter held and everything as the gate has read it; applied as one change. */
  readonly update: Uint8Array;
  /** Who changed what, by the numbers under which Yjs keeps it. */
  readonly changes: Changes;
  /** The copy's own document, as far as it says who wrote under which number. */
  readonly writers: Y.Doc;
  /** Words that only this draft has and that would go, and words that only the copy has and that would not come. */
  readonly lost: readonly string[];
  /** Lines in which both sides changed the same words; they read as in the draft. */
  readonly clashes: readonly Clash[];
  /** What the copy would have made public of what is kept for somebody here: it is kept still. */
  readonly hidden: readonly string[];
  /** The comments and sign-offs that come along. */
  readonly summary: ReviewSummary;
};

/** What came of trying a copy; `foreign` is one that is no copy of this draft's own text. `reason` is a sentence for the user. */
export type TriedCopy =
  | ({ readonly kind: 'fits' } & Trial)
  | { readonly kind: 'foreign'; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string };

const refused = (reason: string): TriedCopy => ({ kind: 'refused', reason });
const broken = refused(
  'The draft in this file contradicts itself or can’t be read. Nothing was changed and the file was left as it is; ask for it once more.',
);

/** Merges a co-author's copy with a throw-away copy of the draft and says what it would change; the draft itself is not touched. */
export const tryCopy = (draft: Y.Doc, { state, report }: Pick<DraftFile, 'state' | 'report'>): TriedCopy => {
  try {
    return merged(draft, state, report);
  } catch {
    // Yjs takes much that no editor writes; whatever throws at it later must not meet the draft.
    return broken;
  }
};

/** A document that forgets nothing, so that it can be asked what was in it. */
const docOf = (...states: readonly Uint8Array[]): Y.Doc => {
  const doc = new Y.Doc({ gc: false });
  for (const state of states) Y.applyUpdate(doc, state);
  return doc;
};

const isWhole = ({ store }: Y.Doc): boolean => store.pendingStructs === null && store.pendingDs === null && store.clients.size > 0;

/** What the report says, its pictures aside: a file carries them in the document alone. */
const saysOf = (report: Report): string => contentHash({ ...report, assets: [] });

const merged = (draft: Y.Doc, state: Uint8Array, said: Report): TriedCopy => {
  const copy = docOf(state);
  const own = Y.encodeStateAsUpdate(draft);
  const [theirs, mine] = [snapshotOf(copy), snapshotOf(draft)];
  if (mine.kind === 'refused') return mine;
  if (theirs.kind === 'refused') return theirs;
  if (!isWhole(copy) || saysOf(theirs.report) !== saysOf(said)) return broken;
  const origin = originOf(copy);
  if (origin !== null && origin.edition !== 'internal') {
    return {
      kind: 'foreign',
      reason: 'This copy was made for readers from outside and holds another text than your draft, so the two can’t be merged.',
    };
  }
  const [sawMine, sawTheirs] = [Y.decodeStateVector(Y.encodeStateVector(copy)), Y.decodeStateVector(Y.encodeStateVector(draft))];
  if (![...sawTheirs.keys()].some((client) => sawMine.has(client))) {
    return { kind: 'foreign', reason: 'This draft and yours were not begun as one text, so they can’t be merged.' };
  }
  const reviewed = mergeReview(reviewedIn(draft), reviewedIn(copy));
  if (reviewed.kind === 'refused') return reviewed;
  const trial = docOf(own);
  const restore = holdOwnMatter(trial, reviewed);
  let changes: Changes = new Map();
  trial.once('afterTransaction', (transaction) => {
    changes = changesOf(transaction);
  });
  Y.applyUpdate(trial, state);
  // Two files that use one number for different words end in different texts: that is no copy, but damage or an attack.
  const other = docOf(state, own);
  const [there, here] = [snapshotOf(other), snapshotOf(trial)];
  if (there.kind === 'refused' || here.kind === 'refused' || !isWhole(trial)) return broken;
  if (contentHash(there.report) !== contentHash(here.report)) return broken;
  const lost = [...swallowedWords(copy, sawTheirs, trial), ...swallowedWords(draft, sawMine, trial)];
  let [clashes, hidden]: [readonly Clash[], readonly string[]] = [[], []];
  trial.transact(() => {
    clashes = partClashes(trial, { draft, copy, sawMine, sawTheirs });
    restore();
    const read = snapshotOf(trial);
    if (read.kind !== 'report') return;
    const kept = stillHidden(mine.report, read.report);
    hidden = kept.passages;
    settle(trial, { ...kept.report, body: read.report.body });
    const [blocks, safe] = [read.report.body.content.map(canonical), kept.report.body.content];
    replaceBlocks(bodyOf(trial), safe, blocks.length, (at, block) => blocks[at] === canonical(block));
  });
  const after = snapshotOf(trial);
  if (after.kind === 'refused') return after;
  const pictures = [...assetsOf(trial).values()].reduce((sum: number, value) => sum + bytesIn(value), 0);
  if (pictures > mostAssetBytes || Y.encodeStateAsUpdate(trial).length > largestState) {
    return refused(
      'With this copy the draft would be larger than 24 MB of images or 30 MB in all. Nothing was changed; make images smaller on either side.',
    );
  }
  const update = Y.encodeStateAsUpdate(trial, Y.encodeStateVector(draft));
  return {
    kind: 'fits',
    before: mine.report,
    after: after.report,
    update,
    changes,
    writers: copy,
    lost,
    clashes,
    hidden,
    summary: reviewed.summary,
  };
};

const reviewedIn = (doc: Y.Doc) => ({ threads: watchThreads({ doc }).get(), signOffs: watchSignOffs({ doc }).get() });

const bytesIn = (value: unknown): number =>
  typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array ? value.bytes.length : 0;
