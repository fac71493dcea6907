import * as Y from 'yjs';
import type { Report } from '../core/report/report.ts';
import { assetsIn } from '../core/rich-text/images.ts';
import type { Journal } from '../host/host.ts';
import { byTidying, keepAssets } from './assets.ts';
import type { Database } from './db.ts';
import { bodyOf, snapshotOf, undoScope } from './doc.ts';
import { DraftUndo } from './draft-undo.ts';
import { holdDraft } from './hold-draft.ts';
import { keepEqualParts } from './keep-equal-parts.ts';
import { applyToDoc, type Later, writeLater } from './later.ts';
import { describeDraft } from './library.ts';
import { libraryRow } from './library-row.ts';
import { isTogether } from './live/together.ts';
import type { LoadNote } from './load-doc.ts';
import { observable, type Watched } from './observable.ts';
import { type AheadDraft, readAhead } from './read-ahead.ts';
import { claimInDoc } from './review/review-record.ts';
import { type SaveState, saveQueue } from './save-queue.ts';
import { compactUpdates, fromStore } from './update-log.ts';

/** Marks changes made by a named edit; undo covers them, as it covers typing. */
export const byEdit = Symbol('by edit');

/** Marks what came in with a co-author's copy; undo covers it, as one step. */
export const byCopy = Symbol('by copy');

/** Marks changes that another window of the app made to the same draft. */
const byOtherWindow = Symbol('by other window');

/** A draft that is open for work. */
export type Draft = {
  readonly id: string;
  readonly doc: Y.Doc;
  readonly body: Y.XmlFragment;
  /** One undo for text, timeline and details, in true order; the editor tells it by what mark it knows what is typed. */
  readonly undo: DraftUndo;
  /** What was typed and is not in the document yet. */
  readonly later: Later;
  /** The report as it stands, recomputed shortly after each change. */
  readonly report: Watched<Report>;
  readonly saveState: Watched<SaveState>;
  /** Says that words stand on the screen that are nowhere else yet; to be let go when they are kept or given up. */
  readonly hold: () => () => void;
  /** What the user must know about the loading (something was recovered, something could not be read). */
  readonly notes: readonly LoadNote[];
  /** Resolves when everything typed so far is stored and the library's row is true, or when that has failed or takes too long; it never rejects. */
  readonly flush: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** What came of opening a draft; `reason` is a sentence for the user. */
export type OpenedDraft = { readonly kind: 'open'; readonly draft: Draft } | { readonly kind: 'failed'; readonly reason: string };

/** What a draft needs from outside; `load` where somebody reads ahead. */
export type DraftSurroundings = {
  readonly db: Database;
  readonly journal: Journal | null;
  readonly now: () => number;
  readonly load?: (id: string) => Promise<AheadDraft>;
};

const snapshotDelay = 150;
const snapshotLatest = 1000;
const peerDelay = 100;
const compactAfter = 200;
/** At `pagehide` a browser takes no new write behind one that is still under way; before the unloading it does. */
const leaving = ['beforeunload', 'pagehide'] as const;

/** Opens a draft from the library and the journal together: what one lost, the other has. */
export const openDraft = async ({ db, journal, now, load }: DraftSurroundings, id: string): Promise<OpenedDraft> => {
  const loaded = await (load ?? readAhead(db, journal).load)(id);
  if (loaded.kind === 'failed') return { kind: 'failed', reason: loaded.reason };
  const { doc } = loaded;
  const report = observable<Report>(loaded.report);
  const queue = saveQueue(db, journal, id, now);
  const later = writeLater(doc, queue.expect);
  const undo = new DraftUndo(undoScope(doc), later, { trackedOrigins: new Set([byEdit, byCopy]), captureTimeout: 700 });
  const hold = holdDraft(id);
  const peers = new BroadcastChannel(`debrief-draft-${id}`);
  let sinceCompaction = 0;
  let snapshotTimer: ReturnType<typeof setTimeout> | null = null;
  /** When the snapshot is wanted, and the latest that it may come. */
  let [snapshotWanted, snapshotDue] = [0, 0];
  const row = libraryRow(db, id, () => ({
    ...describeDraft(report.get()),
    claim: claimInDoc(report.get(), doc),
    updatedAt: now(),
  }));

  let forPeers: Uint8Array[] = [];
  let peerTimer: ReturnType<typeof setTimeout> | null = null;

  const tellPeers = (): void => {
    if (peerTimer !== null) clearTimeout(peerTimer);
    peerTimer = null;
    for (const update of forPeers) peers.postMessage(update);
    forPeers = [];
  };
  const takeSnapshot = (): void => {
    if (snapshotTimer !== null) clearTimeout(snapshotTimer);
    snapshotTimer = null;
    const parsed = snapshotOf(doc);
    if (parsed.kind === 'report') report.set(keepEqualParts(report.get(), parsed.report));
  };
  // While somebody types, at most one a second: computing and drawing it takes longer than a key.
  const planSnapshot = (): void => {
    const time = performance.now();
    snapshotWanted = time + snapshotDelay;
    if (snapshotTimer !== null) return;
    snapshotDue = time + snapshotLatest;
    snapshotTimer = setTimeout(takeOrWait, snapshotDelay);
  };
  // One timer goes on from key to key; to set it anew for each is dearer than to look again.
  const takeOrWait = (): void => {
    const left = Math.min(snapshotWanted, snapshotDue) - performance.now();
    if (left > 1) snapshotTimer = setTimeout(takeOrWait, left);
    else takeSnapshot();
  };
  const compact = async (): Promise<void> => {
    sinceCompaction = 0;
    try {
      await compactUpdates(db, id);
      await journal?.compact(id, Y.encodeStateAsUpdate(doc));
    } catch {
      // What could not be made shorter is kept as it is; the next opening tries again.
    }
  };
  const onUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin === fromStore) return;
    if (origin === byTidying) {
      queue.add(update);
      return;
    }
    // What somebody did with a button or a field is shown at once; what is typed into the text, when there is time.
    if (origin === byEdit || origin === byCopy || origin === undo) takeSnapshot();
    else planSnapshot();
    if (origin === byOtherWindow) return;
    queue.add(update);
    forPeers.push(update);
    peerTimer ??= setTimeout(tellPeers, peerDelay);
    row.plan();
    sinceCompaction += 1;
    if (sinceCompaction >= compactAfter) void queue.settled().then(compact);
  };
  doc.on('update', onUpdate);
  const leave = (): void => {
    later.settle();
    queue.writeNow();
  };
  for (const event of leaving) addEventListener(event, leave);
  peers.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data instanceof Uint8Array) applyToDoc(doc, data, byOtherWindow);
  };
  // Listened first, so that nothing falls between the two.
  loaded.since().then(
    (updates) => {
      for (const update of updates) applyToDoc(doc, update, byOtherWindow);
    },
    () => undefined,
  );

  const flush = async (): Promise<void> => {
    later.settle();
    if (snapshotTimer !== null) takeSnapshot();
    await Promise.all([queue.settled(), row.write()]);
  };
  return {
    kind: 'open',
    draft: {
      id,
      doc,
      body: bodyOf(doc),
      undo,
      later,
      report,
      saveState: queue.state,
      hold: queue.hold,
      notes: loaded.notes,
      flush,
      close: async () => {
        await flush();
        await hold.release(() => {
          if (!isTogether(doc)) keepAssets(doc, assetsIn(report.get().body));
        });
        await queue.settled();
        doc.off('update', onUpdate);
        row.stop();
        for (const event of leaving) removeEventListener(event, leave);
        tellPeers();
        peers.close();
        undo.destroy();
        if (sinceCompaction > 20) await compact();
        doc.destroy();
      },
    },
  };
};
