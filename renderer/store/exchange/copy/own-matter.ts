import type * as Y from 'yjs';
import { parseAsset } from '../../../core/report/assets/parse-assets.ts';
import { canonical } from '../../../core/review/canonical.ts';
import type { MergedReview } from '../../../core/review/merge-review.ts';
import { assetsOf } from '../../assets.ts';
import { ignoredOf, overridesOf } from '../../decisions.ts';
import { detailsOf } from '../../doc.ts';
import { signOffsOf } from '../../review/review-record.ts';
import { threadsOf } from '../../threads.ts';

/** What a copy never changes in a draft: where it came from, and where it stands on its way to the public. */
const closed = ['about', 'log', 'workflow'] as const;

/** What comes along as plain data, by the rules for reviews. */
type Reviewed = Extract<MergedReview, { kind: 'merged' }>;

/** Notes a draft's own matter; the function that is given back restores it within the transaction that brings a copy in, and puts in what was merged by rule. */
export const holdOwnMatter = (doc: Y.Doc, reviewed: Reviewed): (() => void) => {
  const whole = closed.map((name) => entriesOf(doc.getMap(name)));
  const state: unknown = detailsOf(doc).get('state');
  const [ignored, overrides, assets] = [ignoredOf(doc), overridesOf(doc), assetsOf(doc)].map(entriesOf);
  return () => {
    for (const [at, name] of closed.entries()) hold(doc.getMap(name), whole[at] ?? new Map());
    if (detailsOf(doc).get('state') !== state) detailsOf(doc).set('state', state);
    hold(threadsOf(doc), new Map(reviewed.threads.map((thread) => [thread.id, { ...thread, decision: null }])));
    hold(signOffsOf(doc), new Map(reviewed.signOffs.map((one) => [one.id, { ...one }])));
    holdAtLeast(ignoredOf(doc), ignored ?? new Map());
    holdAtLeast(overridesOf(doc), overrides ?? new Map());
    holdPictures(assetsOf(doc), assets ?? new Map());
  };
};

type Entries = ReadonlyMap<string, unknown>;

const entriesOf = (map: Y.Map<unknown>): Entries => new Map(map.entries());

const hold = (map: Y.Map<unknown>, wanted: Entries): void => {
  for (const key of [...map.keys()]) if (!wanted.has(key)) map.delete(key);
  holdAtLeast(map, wanted);
};

const holdAtLeast = (map: Y.Map<unknown>, wanted: Entries): void => {
  for (const [key, value] of wanted) if (canonical(map.get(key) ?? null) !== canonical(value ?? null)) map.set(key, value);
};

/** A picture is known by the hash of its bytes: one that is here already stays, and one that is not what it is called is none. */
const holdPictures = (map: Y.Map<unknown>, own: Entries): void => {
  for (const [hash, value] of [...map.entries()]) {
    if (own.get(hash) === value) continue;
    if (own.has(hash)) map.set(hash, own.get(hash));
    else {
      const read = parseAsset(value);
      if (read.kind !== 'asset' || read.asset.hash !== hash) map.delete(hash);
    }
  }
  for (const [hash, value] of own) if (!map.has(hash)) map.set(hash, value);
};
